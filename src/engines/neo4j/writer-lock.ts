/**
 * One writer at a time, in this process and among all: the right to write is an open transaction that holds the lock of one node.
 * The server takes it back from a process that ends, however it ends, and readers never meet it.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Connection, HeldTransaction } from './connection.ts'
import { cypher } from './cypher.ts'

/** A holder that the server hears nothing of any more (its machine gone, its network cut) loses the lock after this time. */
const HELD_AT_MOST_MS = 600_000

export class WriterLock {
  readonly #connection: Connection
  readonly #waitMs: number
  readonly #holding = new AsyncLocalStorage<HeldTransaction>()
  #queue: Promise<unknown> = Promise.resolve()

  /** `waitMs` bounds the wait for another process. */
  constructor(connection: Connection, waitMs: number) {
    this.#connection = connection
    this.#waitMs = waitMs
  }

  /** Runs `work` alone. Within work that is already alone it runs at once. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#holding.getStore()) return work()
    const turn = this.#queue.then(() => this.#connection.hold(cypher('lock'), { waitMs: this.#waitMs, atMostMs: HELD_AT_MOST_MS }))
    const done = turn.then(async (held) => {
      try {
        await this.#connection.catchUp()
        return await this.#holding.run(held, work)
      } finally {
        await held.release()
      }
    })
    this.#queue = done.catch(() => {})
    return done
  }

  /** What a writing transaction asks before it commits. @throws AppError where the lock was lost: another may be writing. */
  async confirm(): Promise<void> {
    await this.#holding.getStore()?.confirm()
  }

  /** Resolves when those who wait have had their turn. */
  async idle(): Promise<void> {
    await this.#queue
  }
}
