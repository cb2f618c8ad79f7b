/** Rows that wait to be written with others: a statement that brings many costs little more than one that brings one. */
import type { SQLInputValue } from 'node:sqlite'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

const AT_ONCE = 64

export class WaitingRows {
  readonly #db: Connection
  readonly #waiting = new Map<string, (readonly SQLInputValue[])[]>()
  /** Those of `AT_ONCE` rows. */
  readonly #whole = new Map<string, string>()

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

  #write(name: string, rows: readonly (readonly SQLInputValue[])[]): void {
    const whole = rows.length === AT_ONCE
    let statement = whole ? this.#whole.get(name) : undefined
    if (statement === undefined) {
      statement = sql(name, { ROWS: rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ') })
      if (whole) this.#whole.set(name, statement)
    }
    this.#db.run(statement, rows.flat())
  }
}
