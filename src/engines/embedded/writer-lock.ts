/**
 * One writer at a time, in this process and among all: the right to write is an open transaction on a small file of its own, beside the database.
 * The operating system takes it back from a process that ends, however it ends, and readers never meet it.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { mapError, storeError } from './map-error.ts'

const RETRY_MS = 20

export class WriterLock {
  readonly #file: string
  readonly #waitMs: number
  readonly #holding = new AsyncLocalStorage<true>()
  #queue: Promise<unknown> = Promise.resolve()

  /** `file` need not exist; `waitMs` bounds the wait for another process. */
  constructor(file: string, waitMs: number) {
    this.#file = file
    this.#waitMs = waitMs
  }

  /** Runs `work` alone. Within work that is already alone it runs at once. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#holding.getStore()) return work()
    const turn = this.#queue.then(() => this.#acquire())
    const done = turn.then(async (release) => {
      try {
        return await this.#holding.run(true, work)
      } finally {
        release()
      }
    })
    this.#queue = done.catch(() => {})
    return done
  }

  /** Resolves when those who wait have had their turn. */
  async idle(): Promise<void> {
    await this.#queue
  }

  async #acquire(): Promise<() => void> {
    const until = performance.now() + this.#waitMs
    for (;;) {
      const release = this.#try()
      if (release) return release
      if (performance.now() >= until) throw storeError('STORE_LOCKED', this.#file)
      await sleep(RETRY_MS)
    }
  }

  #try(): (() => void) | null {
    let lock: DatabaseSync | undefined
    try {
      lock = new DatabaseSync(this.#file, { timeout: 0 })
      lock.exec('BEGIN IMMEDIATE')
      const held = lock
      return () => held.close()
    } catch (error) {
      lock?.close()
      const mapped = mapError(error, this.#file)
      if (mapped.code === 'STORE_LOCKED') return null
      throw mapped
    }
  }
}
