/** Rows that wait to be written with others: a statement that brings many costs little more than one that brings one. */
import type { SQLInputValue } from 'node:sqlite'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

const AT_ONCE = 64

export class WaitingRows {
  readonly #db: Connection
  readonly #waiting = new Map<string, (readonly SQLInputValue[])[]>()

  constructor(db: Connection) {
    this.#db = db
  }

  /** `statement` is the name of one with `__ROWS__` for its rows. */
  add(statement: string, row: readonly SQLInputValue[]): void {
    const rows = this.#waiting.get(statement)
    if (rows === undefined) this.#waiting.set(statement, [row])
    else if (rows.push(row) === AT_ONCE) this.#write(statement, rows.splice(0))
  }

  /** Writes those that still wait. */
  flush(): void {
    for (const [statement, rows] of this.#waiting) for (const row of rows.splice(0)) this.#write(statement, [row])
  }

  #write(statement: string, rows: readonly (readonly SQLInputValue[])[]): void {
    const marks = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')
    this.#db.run(sql(statement, { ROWS: marks }), rows.flat())
  }
}
