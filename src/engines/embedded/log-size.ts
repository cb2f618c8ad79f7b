/** How long the write-ahead log may grow before it is written back to the database file. */
import type { Connection } from './connection.ts'

const LEAST_PAGES = 5_000
const MOST_PAGES = 40_000
/** What is left of the log is cut to this. */
const KEPT_BYTES = 41_943_040

/**
 * A quarter of the file: pages that change again and again are written back once for all these changes, and the larger the store, the more they lie apart.
 */
export class LogSize {
  #pages = 0

  fit(writer: Connection): void {
    const pages = Math.min(MOST_PAGES, Math.max(LEAST_PAGES, Math.floor((writer.get('PRAGMA page_count')?.page_count as number) / 4)))
    if (pages < this.#pages * 1.25) return
    this.#pages = pages
    writer.exec(`PRAGMA wal_autocheckpoint = ${pages}; PRAGMA journal_size_limit = ${KEPT_BYTES}`)
  }
}
