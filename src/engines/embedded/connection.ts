/** One connection to the database file: statements are prepared once, and errors come out as ours. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { mapError } from './map-error.ts'

export type Row = Readonly<Record<string, unknown>>
/** By name, or in the order of the question marks: faster, for what runs often. */
export type Parameters = Readonly<Record<string, SQLInputValue>> | readonly SQLInputValue[]

export interface ConnectionOptions {
  readonly file: string
  /** How long a statement waits for a lock that another process holds. */
  readonly timeoutMs: number
  /** Memory for pages of the file. */
  readonly cacheKilobytes: number
}

export class Connection {
  readonly file: string
  readonly database: DatabaseSync
  /** Ids that the walk under way has been at; a connection has one walk at a time. */
  readonly visited = new Set<number>()
  readonly #statements = new Map<string, StatementSync>()

  constructor({ file, timeoutMs, cacheKilobytes }: ConnectionOptions) {
    this.file = file
    try {
      this.database = new DatabaseSync(file, { timeout: timeoutMs })
      // Temporary tables and sorts stay in memory: an answer must not need room on a full disk.
      this.database.exec(`PRAGMA cache_size = -${cacheKilobytes}; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;`)
      // Made once: a function that is made again has every statement prepared anew.
      this.database.function('first_visit', (id) => {
        const before = this.visited.size
        return this.visited.add(id as number).size > before ? 1 : 0
      })
    } catch (error) {
      throw mapError(error, file)
    }
  }

  all(statement: string, parameters: Parameters = {}): Row[] {
    const prepared = this.#prepared(statement)
    return isList(parameters) ? prepared.all(...parameters) : prepared.all(parameters)
  }

  get(statement: string, parameters: Parameters = {}): Row | undefined {
    const prepared = this.#prepared(statement)
    return isList(parameters) ? prepared.get(...parameters) : prepared.get(parameters)
  }

  /** All rows as lists of values, in the order of the columns: the lightest way to read many. */
  lists(statement: string, parameters: Readonly<Record<string, SQLInputValue>>): readonly (readonly unknown[])[] {
    return this.#prepared(statement, true).all(parameters) as unknown as readonly (readonly unknown[])[]
  }

  /** The same, one row after the other; the connection is in use until the last. */
  values(statement: string, parameters: Readonly<Record<string, SQLInputValue>>): Iterable<readonly unknown[]> {
    return this.#prepared(statement, true).iterate(parameters) as unknown as Iterable<readonly unknown[]>
  }

  /** Rows one at a time; the connection is in use until the last. */
  rows(statement: string, parameters: Parameters = {}): Iterable<Row> {
    const prepared = this.#prepared(statement)
    return isList(parameters) ? prepared.iterate(...parameters) : prepared.iterate(parameters)
  }

  /** Returns the id of the row that was inserted, where one was. */
  run(statement: string, parameters: Parameters = {}): { readonly id: number; readonly changes: number } {
    const prepared = this.#prepared(statement)
    const { lastInsertRowid, changes } = isList(parameters) ? prepared.run(...parameters) : prepared.run(parameters)
    return { id: Number(lastInsertRowid), changes: Number(changes) }
  }

  exec(statements: string): void {
    this.database.exec(statements)
  }

  /** All of `work` or nothing. */
  transaction<T>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T {
    try {
      this.exec(begin)
      const result = work()
      this.exec('COMMIT')
      return result
    } catch (error) {
      this.rollBack()
      throw mapError(error, this.file)
    }
  }

  /** Gives back what memory it can; reading takes it again. */
  shrink(): void {
    if (this.database.isOpen && !this.database.isTransaction) this.exec('PRAGMA shrink_memory')
  }

  rollBack(): void {
    if (this.database.isTransaction) this.exec('ROLLBACK')
  }

  close(): void {
    this.#statements.clear()
    if (this.database.isOpen) this.database.close()
  }

  /** A statement is always asked for in one of both shapes. */
  #prepared(statement: string, returnArrays = false): StatementSync {
    let prepared = this.#statements.get(statement)
    if (prepared === undefined) {
      prepared = this.database.prepare(statement, { returnArrays })
      this.#statements.set(statement, prepared)
    }
    return prepared
  }
}

const isList = (parameters: Parameters): parameters is readonly SQLInputValue[] => Array.isArray(parameters)
