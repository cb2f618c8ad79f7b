/** Which nodes words find, each in its best class. Numbers alone: words that stand in nearly every document find nearly all. */
import { SEARCH_CLASS, type SearchQuery } from '../../graph/index.ts'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

export type SearchClass = (typeof SEARCH_CLASS)[keyof typeof SEARCH_CLASS]

export class Found {
  /** By id, the class and one. */
  readonly #marks: Uint8Array
  readonly #ids: Readonly<Record<SearchClass, readonly number[]>>

  constructor(db: Connection, { number }: SearchQuery, phrase: string, words: string) {
    const all = idsOf(db, sql('found-ids'), { match: words })
    const inPhrase = phrase === words ? all : idsOf(db, sql('found-ids'), { match: phrase })
    const numbered = idsOf(db, sql('numbered-ids'), { number })
    const greatest = [...numbered, all.at(-1) ?? 0].reduce((most, id) => Math.max(most, id), 0)
    const marks = new Uint8Array(greatest + 1)
    const first = (ids: readonly number[], found: SearchClass) =>
      ids.filter((id) => {
        if (marks[id] !== 0) return false
        marks[id] = found + 1
        return true
      })
    this.#marks = marks
    this.#ids = { 0: first(numbered, SEARCH_CLASS.EXACT), 1: first(inPhrase, SEARCH_CLASS.PHRASE), 2: first(all, SEARCH_CLASS.WORDS) }
  }

  get total(): number {
    return this.#ids[0].length + this.#ids[1].length + this.#ids[2].length
  }

  idsIn(found: SearchClass): readonly number[] {
    return this.#ids[found]
  }

  isIn(id: number, found: SearchClass): boolean {
    return this.#marks[id] === found + 1
  }

  /** How many of these are found. */
  countIn(ids: readonly number[]): number {
    return ids.reduce((total, id) => total + ((this.#marks[id] ?? 0) === 0 ? 0 : 1), 0)
  }
}

export const idsOf = (db: Connection, statement: string, parameters: Readonly<Record<string, string>> = {}): number[] =>
  JSON.parse(db.get(statement, parameters)?.ids as string) as number[]
