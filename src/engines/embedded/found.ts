/** Which nodes words find, each in its best class. Numbers alone: words that stand in nearly every document find nearly all. */
import { SEARCH_CLASS, type SearchQuery } from '../../graph/index.ts'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

export type SearchClass = (typeof SEARCH_CLASS)[keyof typeof SEARCH_CLASS]

/** Read at a time. */
const SOME = 8_192

export class Found {
  /** Of so many the numbers are kept. */
  static readonly FEW = 1_000
  readonly #db: Connection
  /** By id, the class and one. */
  readonly #marks: Uint8Array
  readonly #counts = [0, 0, 0]
  readonly #few: readonly number[][] = [[], [], []]

  constructor(db: Connection, { number }: SearchQuery, phrase: string, words: string) {
    this.#db = db
    this.#marks = new Uint8Array((db.get(sql('greatest-id'))?.id as number) + 1)
    this.#mark(idsOf(db.get(sql('numbered-ids'), { number })?.ids), SEARCH_CLASS.EXACT)
    this.#mark(idsOf(db.get(sql('found-ids'), { match: phrase })?.ids), SEARCH_CLASS.PHRASE)
    if (words !== phrase) this.#mark(idsOf(db.get(sql('found-ids'), { match: words })?.ids), SEARCH_CLASS.WORDS)
  }

  get total(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0)
  }

  /** All of a class, where they are few. */
  fewIn(found: SearchClass): readonly number[] | null {
    return (this.#counts[found] ?? 0) > Found.FEW ? null : (this.#few[found] ?? [])
  }

  isIn(id: number, found: SearchClass): boolean {
    return this.#marks[id] === found + 1
  }

  /** How many of those in a table are found. */
  countIn(table: string): number {
    const statement = sql('ids-of-kind', { TABLE: table })
    let total = 0
    for (let after = 0; ; ) {
      const ids = idsOf(this.#db.get(statement, { after, limit: SOME })?.ids)
      for (const id of ids) if (this.#marks[id] !== 0) total++
      if (ids.length < SOME) return total
      after = ids.at(-1) ?? after
    }
  }

  #mark(ids: readonly number[], found: SearchClass): void {
    for (const id of ids) {
      if (this.#marks[id] !== 0) continue
      this.#marks[id] = found + 1
      const count = (this.#counts[found] ?? 0) + 1
      this.#counts[found] = count
      if (count <= Found.FEW) this.#few[found]?.push(id)
    }
  }
}

const idsOf = (list: unknown): number[] => JSON.parse(list as string) as number[]
