/** Connections that read. Each reading call sees one state of the store, however long it takes, while the writer goes on. */
import { AppError } from '../../errors.ts'
import type { ReadOptions } from '../../graph/store.ts'
import { Connection, type ConnectionOptions } from './connection.ts'
import { mapError } from './map-error.ts'

/** Connections at most; a call that finds none free waits for one. */
const MOST = 8

export class Readers {
  readonly #options: ConnectionOptions
  readonly #free: Connection[] = []
  readonly #waiting: (() => void)[] = []
  #open = 0
  #closed = false

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  /** A call of one step. */
  now<T>(work: (connection: Connection) => T, { signal }: ReadOptions = {}): T {
    throwIfCancelled(signal)
    const connection = this.#free.pop() ?? this.#connect()
    try {
      return connection.transaction('BEGIN', () => work(connection))
    } finally {
      this.#release(connection)
    }
  }

  /** A call of many steps: `pause` between them lets others have their turn, and ends the call where it was cancelled. */
  async long<T>(work: (connection: Connection, pause: () => Promise<void>) => Promise<T>, { signal }: ReadOptions = {}): Promise<T> {
    throwIfCancelled(signal)
    const connection = await this.#take()
    try {
      connection.exec('BEGIN')
      const result = await work(connection, async () => {
        await new Promise(setImmediate)
        throwIfCancelled(signal)
      })
      connection.exec('COMMIT')
      return result
    } catch (error) {
      connection.rollBack()
      throw mapError(error, connection.file)
    } finally {
      this.#release(connection)
      this.#waiting.shift()?.()
    }
  }

  close(): void {
    for (const connection of this.#free.splice(0)) connection.close()
    this.#open = 0
    this.#closed = true
  }

  /** A connection that outlives the store closes when its call is over. */
  #release(connection: Connection): void {
    if (this.#closed) connection.close()
    else this.#free.push(connection)
  }

  async #take(): Promise<Connection> {
    while (this.#free.length === 0 && this.#open >= MOST) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return this.#free.pop() ?? this.#connect()
  }

  #connect(): Connection {
    if (this.#closed) throw new AppError('STORE_UNAVAILABLE', `${this.#options.file}: the store was closed, and answers no more.`)
    this.#open++
    return new Connection(this.#options)
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return
  throw signal.reason instanceof AppError ? signal.reason : new AppError('REQUEST_TIMEOUT', 'The request was cancelled.', { cause: signal.reason })
}
