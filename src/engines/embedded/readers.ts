/** Connections that read. Each reading call sees one state of the store, however long it takes, while the writer goes on. */
import { AppError } from '../../errors.ts'
import type { ReadOptions } from '../../graph/store.ts'
import { Connection, type ConnectionOptions } from './connection.ts'
import { mapError } from './map-error.ts'

/** Calls of many steps at the same time; one more waits until its turn comes. */
const MOST = 7

export class Readers {
  readonly #options: ConnectionOptions
  /** For calls of one step: they never meet, so one connection with its prepared statements serves them all. */
  #quick: Connection | null = null
  readonly #free: Connection[] = []
  /** Called with null when the store is closed. */
  readonly #waiting: ((connection: Connection | null) => void)[] = []
  #open = 0
  #closed = false

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  /** A call of one step. */
  now<T>(work: (connection: Connection) => T, { signal }: ReadOptions = {}): T {
    throwIfCancelled(signal)
    if (this.#closed) throw this.#ended()
    this.#quick ??= this.#connect()
    const connection = this.#quick
    return connection.transaction('BEGIN', () => work(connection))
  }

  /** A call of many steps: `pause` between them lets others have their turn, and ends the call where it was cancelled. */
  async long<T>(work: (connection: Connection, pause: () => Promise<void>) => Promise<T>, { signal }: ReadOptions = {}): Promise<T> {
    throwIfCancelled(signal)
    const connection = await this.#take()
    try {
      throwIfCancelled(signal)
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
    }
  }

  /** A call under way keeps its connection to its end. */
  close(): void {
    this.#closed = true
    this.#quick?.close()
    for (const connection of this.#free.splice(0)) connection.close()
    for (const next of this.#waiting.splice(0)) next(null)
  }

  async #take(): Promise<Connection> {
    const free = this.#free.pop()
    if (free !== undefined) return free
    if (this.#open < MOST) {
      const connection = this.#connect()
      this.#open++
      return connection
    }
    const handed = await new Promise<Connection | null>((resolve) => this.#waiting.push(resolve))
    if (handed === null) throw this.#ended()
    return handed
  }

  /** Whoever has waited longest gets it. */
  #release(connection: Connection): void {
    const next = this.#waiting.shift()
    if (next !== undefined) next(connection)
    else if (this.#closed) connection.close()
    else this.#free.push(connection)
  }

  #connect(): Connection {
    if (this.#closed) throw this.#ended()
    return new Connection(this.#options)
  }

  #ended(): AppError {
    return new AppError('STORE_UNAVAILABLE', `${this.#options.file}: the store was closed, and answers no more.`)
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return
  throw signal.reason instanceof AppError ? signal.reason : new AppError('REQUEST_TIMEOUT', 'The request was cancelled.', { cause: signal.reason })
}
