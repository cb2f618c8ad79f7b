/** A tree of names by their words: the longest name that begins at a word is found in one walk. */
import { type AgencyWords, agencyWords, isAnd } from './agency-words.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | null
}

export class AgencyTree<T> {
  readonly #root: Node<T> = { next: new Map(), value: null }

  /** The first value given to a form stays. */
  add(form: string, value: T): void {
    let node = this.#root
    for (const word of agencyWords(form, 0).first()) {
      if (isAnd(word)) continue
      let next = node.next.get(word.key)
      if (!next) {
        next = { next: new Map(), value: null }
        node.next.set(word.key, next)
      }
      node = next
    }
    node.value ??= value
  }

  /** The first words of its forms. */
  firsts(): Iterable<string> {
    return this.#root.next.keys()
  }

  /** How many words from the first on go along a form, whether or not the form ends there. */
  walk(words: AgencyWords): number {
    let node: Node<T> | undefined = this.#root
    let walked = 0
    for (let i = 0; ; i++) {
      const word = words.at(i)
      if (!word) break
      if (isAnd(word) && i > 0) continue
      node = node.next.get(word.key)
      if (!node) break
      walked = i + 1
    }
    return walked
  }

  /** The longest form at `from`: its value and the index after its last word. */
  longest(words: AgencyWords, from: number): { value: T; next: number } | null {
    let node: Node<T> | undefined = this.#root
    let value: T | null = null
    let next = from
    for (let i = from; ; i++) {
      const word = words.at(i)
      if (!word) break
      if (isAnd(word) && i > from) continue
      node = node.next.get(word.key)
      if (!node) break
      if (node.value !== null) {
        value = node.value
        next = i + 1
      }
    }
    return value === null ? null : { value, next }
  }
}
