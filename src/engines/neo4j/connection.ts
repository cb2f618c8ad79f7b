/**
 * The driver behind two verbs: `read` sends one statement in READ access mode, `write` runs statements of one transaction in WRITE mode.
 * Both retry what is transient, see what this process wrote (bookmarks) and answer within the time limit or not at all.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, isRetryableError, type Session, type Transaction } from 'neo4j-driver'
import { AppError } from '../../errors.ts'
import type { ReadOptions } from '../../graph/store.ts'
import { type Address, codeOf, locked, mapError, timedOut } from './map-error.ts'
import { type Parameters, toCypher } from './values-to-cypher.ts'
import { WholeCommits } from './whole-commits.ts'

export type Row = Readonly<Record<string, unknown>>
export type Run = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>

export interface ConnectionOptions extends Address {
  readonly password: string
  readonly timeoutMs: number
  /** Receives the driver's own log, for tests of what goes over the wire. */
  readonly log?: (line: string) => void
}

/** A transaction that stays open: what it locked is its own until it is released, or until its process or its connection dies. */
export interface HeldTransaction {
  /** @throws AppError STORE_UNAVAILABLE where the server has ended it. */
  readonly confirm: () => Promise<void>
  readonly release: () => Promise<void>
}

/** The least that a server can be asked. */
export const PING = 'RETURN 1'
/** Pause before a step is tried again. */
const RETRY_MS = 100
const GRACE_MS = 1000
/** Rows fetched at once. */
const EVERYTHING = -1

export class Connection {
  readonly address: Address
  readonly timeoutMs: number
  readonly #driver: Driver
  readonly #bookmarks = neo4j.bookmarkManager()
  readonly #commits: WholeCommits

  /** @throws AppError STORE_URI where the address cannot be one of a Neo4j server. */
  constructor({ password, timeoutMs, log, ...address }: ConnectionOptions) {
    this.address = { uri: address.uri, user: address.user, database: address.database }
    this.timeoutMs = timeoutMs
    this.#commits = new WholeCommits(timeoutMs)
    try {
      new URL(address.uri)
      this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, password), {
        userAgent: 'cancu',
        disableLosslessIntegers: true,
        // Our own clock is the first to ring: what the driver says before that is about what it met.
        connectionTimeout: timeoutMs + GRACE_MS,
        connectionAcquisitionTimeout: timeoutMs + GRACE_MS,
        maxTransactionRetryTime: timeoutMs,
        telemetryDisabled: true,
        ...(log && { logging: { level: 'debug' as const, logger: (_level: string, line?: string) => log(line ?? '') } }),
      })
    } catch (cause) {
      throw new AppError(
        'STORE_URI',
        `"${address.uri}" is not the address of a Neo4j server: write neo4j://HOST:7687 (bolt:// and neo4j+s:// are understood too).`,
        { cause },
      )
    }
  }

  /** One question, in READ access mode: a cluster answers it from any member, and the server refuses it should it write. It sees each commit whole or not at all. */
  async read(statement: string, parameters: Parameters = {}, { signal }: ReadOptions = {}): Promise<readonly Row[]> {
    const session = this.#driver.session({
      ...this.#database(),
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarks,
      fetchSize: EVERYTHING,
    })
    try {
      const work = () => session.executeRead((tx) => this.#commits.read(tx, statement, toCypher(parameters)), { timeout: this.timeoutMs })
      return (await this.#within(work, signal)).map((record) => record.toObject())
    } finally {
      void session.close().catch(() => {})
    }
  }

  /**
   * Statements of one transaction in WRITE access mode: all of them or none. `work` runs again where the server asks for it.
   * Every step, from the free connection to the commit, must end within the time limit.
   */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#writingSession()
    return this.#watched(session, (progress) =>
      session.executeWrite((tx) => {
        progress()
        return work(async (statement, parameters = {}) => {
          const { records } = await tx.run(statement, toCypher(parameters))
          progress()
          return records.map((record) => record.toObject())
        })
      }),
    )
  }

  /**
   * Opens a transaction, runs `statement`, which may have to wait for a lock, and keeps the transaction open until it is released. The server ends it after `atMostMs`.
   * @throws AppError STORE_LOCKED when the lock is not free within `waitMs`.
   */
  async hold(statement: string, { waitMs, atMostMs }: { readonly waitMs: number; readonly atMostMs: number }): Promise<HeldTransaction> {
    const session = this.#writingSession()
    const release = () => session.close().catch(() => {})
    try {
      const tx = await this.#inTime(this.#begin(session, atMostMs), this.timeoutMs, () => timedOut(this.address, this.timeoutMs))
      await this.#inTime(tx.run(statement), waitMs, () => locked(this.address))
      return { confirm: () => this.#inTime(tx.run(PING), this.timeoutMs, () => timedOut(this.address, this.timeoutMs)).then(() => {}), release }
    } catch (error) {
      void release()
      throw mapError(error, this.address)
    }
  }

  /** What is read from now on, from any member of a cluster, is at least what its leader holds now. */
  async catchUp(): Promise<void> {
    await this.write((run) => run(PING))
  }

  /** A transaction that the server has answered in. A connection left from before the server was restarted is not the last word. */
  async #begin(session: Session, timeoutMs: number): Promise<Transaction> {
    for (const until = performance.now() + this.timeoutMs; ; await sleep(RETRY_MS)) {
      const tx = await session.beginTransaction({ timeout: timeoutMs })
      try {
        await tx.run(PING)
        return tx
      } catch (error) {
        await tx.close().catch(() => {})
        if (!isRetryableError(error) || performance.now() >= until) throw error
      }
    }
  }

  #writingSession(): Session {
    return this.#driver.session({ ...this.#database(), defaultAccessMode: neo4j.session.WRITE, bookmarkManager: this.#bookmarks })
  }

  /** Name and version as the server gives them ("Neo4j/5.26.0"). */
  async serverAgent(): Promise<string> {
    const info = await this.#within(() => this.#driver.getServerInfo(this.#database()))
    return info.agent ?? ''
  }

  /** Whether the driver itself could not agree with what answers there on a protocol: it has no code of its own for that. */
  static speaksAnotherProtocol(error: AppError): boolean {
    return codeOf(error.cause) === 'N/A'
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  #database(): { database?: string } {
    return this.address.database === undefined ? {} : { database: this.address.database }
  }

  async #within<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw cancelledBy(signal)
    return this.#inTime(work(), this.timeoutMs, () => timedOut(this.address, this.timeoutMs), signal)
  }

  /** What `work` gives, or an error when the time is over or `signal` is aborted. */
  async #inTime<T>(work: Promise<T>, ms: number, late: () => AppError, signal?: AbortSignal): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    let cancel = () => {}
    const ended = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(late()), ms)
      cancel = () => reject(cancelledBy(signal))
      signal?.addEventListener('abort', cancel, { once: true })
    })
    try {
      return await Promise.race([work, ended])
    } catch (error) {
      throw mapError(error, this.address)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  }

  async #watched<T>(session: Session, work: (progress: () => void) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    let late: (error: AppError) => void = () => {}
    const ended = new Promise<never>((_, reject) => {
      late = reject
    })
    const progress = () => {
      clearTimeout(timer)
      timer = setTimeout(() => late(timedOut(this.address, this.timeoutMs)), this.timeoutMs)
    }
    progress()
    try {
      return await Promise.race([work(progress), ended])
    } catch (error) {
      throw mapError(error, this.address)
    } finally {
      clearTimeout(timer)
      void session.close().catch(() => {})
    }
  }
}

const cancelledBy = (signal: AbortSignal | undefined): AppError =>
  signal?.reason instanceof AppError ? signal.reason : new AppError('REQUEST_TIMEOUT', 'The request was cancelled.', { cause: signal?.reason })
