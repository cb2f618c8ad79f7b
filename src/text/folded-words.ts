/**
 * Words found by their folded letters where they stand in a text, without being cut out of it: "Bộ", "BỘ" and "bo" are one word.
 * Most words of a text are refused by their second or third letter.
 */
import { fold, foldedUnit } from './fold.ts'

interface Node<T> {
  /** By letter. */
  readonly next: (Node<T> | undefined)[]
  value: T | undefined
}

/** No word of a vocabulary fills so many units, however it is written. */
const LONGEST = 64

export class FoldedWords<T> {
  readonly #root: Node<T> = { next: [], value: undefined }
  readonly #values = new Map<string, T>()

  set(word: string, value: T): void {
    const folded = fold(word)
    this.#values.set(folded, value)
    let node = this.#root
    for (let i = 0; i < folded.length; i++) {
      const letter = folded.charCodeAt(i)
      const next = node.next[letter] ?? { next: [], value: undefined }
      node.next[letter] = next
      node = next
    }
    node.value = value
  }

  get(word: string): T | undefined {
    return this.#values.get(fold(word))
  }

  /** The value of the word that fills `start`..`end`; undefined for a word that is none of them. */
  at(units: Uint16Array, start: number, end: number): T | undefined {
    if (end - start > LONGEST) return undefined
    let node: Node<T> | undefined = this.#root
    for (let i = start; i < end; i++) {
      const letter = foldedUnit(units[i] as number)
      // Rare writing is folded as a whole.
      if (letter < 0) return this.get(String.fromCharCode(...units.subarray(start, end)))
      if (letter === 0) continue
      node = node.next[letter]
      if (node === undefined) return undefined
    }
    return node.value
  }
}
