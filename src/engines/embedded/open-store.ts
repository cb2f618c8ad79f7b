/** Opens the embedded engine: checks what lies in the folder, and makes an empty folder ours. */
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'
import { Connection } from './connection.ts'
import { EmbeddedStore } from './embedded-store.ts'
import { mapError, storeError } from './map-error.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts'
import { sql } from './sql.ts'

export interface EmbeddedOptions {
  /** Made where it does not exist. */
  readonly folder: string
  /** How long a call waits for what another process holds, in milliseconds. */
  readonly timeoutMs?: number
}

const DATABASE = 'cancu.db'
const LOCK = 'cancu.lock'
export const TIMEOUT_MS = 5_000
/** What changes when many texts come: the indexes that are written here and there. Grows with the work alone, and is given back after it. */
const WRITER_CACHE_KB = 160_000
/** Each of several connections has one; behind it is the memory of the operating system. */
const READER_CACHE_KB = 8_000
/** Rows are of one or two kilobytes: few pages of this size have one that does not fit. */
const PAGE_BYTES = 8_192

/** The database file of a folder. */
export const databaseFile = (folder: string): string => join(folder, DATABASE)
/** The file that a writer holds. */
export const lockFile = (folder: string): string => join(folder, LOCK)

/**
 * A file that this program did not write, or cannot read, is left as it is.
 * @throws AppError STORE_DAMAGED, STORE_FOREIGN, STORE_VERSION, STORE_LOCKED, STORE_READ_ONLY, STORE_FULL, STORE_UNAVAILABLE.
 */
export async function openEmbeddedStore({ folder, timeoutMs = TIMEOUT_MS }: EmbeddedOptions): Promise<GraphStore> {
  const file = databaseFile(folder)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
    checkHeader(file)
  } catch (error) {
    throw mapError(error, file)
  }
  const writer = new Connection({ file, timeoutMs, cacheKilobytes: WRITER_CACHE_KB })
  try {
    prepare(writer)
  } catch (error) {
    writer.close()
    throw mapError(error, file)
  }
  return new EmbeddedStore({ file, timeoutMs, cacheKilobytes: READER_CACHE_KB }, writer, lockFile(folder))
}

/** The first bytes of a database say whose it is, before anything is opened that might write. https://sqlite.org/fileformat2.html */
export function checkHeader(file: string): void {
  // A journal beside the file is to be played back first: only SQLite can read such a file.
  if (!existsSync(file) || existsSync(`${file}-journal`)) return
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  const length = readSync(descriptor, header, 0, header.length, 0)
  closeSync(descriptor)
  if (length === 0) return
  if (length < header.length || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw storeError('STORE_DAMAGED', file)
  checkMarks(file, header.readUInt32BE(68), header.readUInt32BE(60))
}

function checkMarks(file: string, applicationId: number, version: number): void {
  if (applicationId !== APPLICATION_ID)
    throw new AppError('STORE_FOREIGN', `${file} is a database of another program, and was left as it is: set CANCU_DATA to a folder of its own.`, {
      details: { file },
    })
  if (version !== SCHEMA_VERSION)
    throw new AppError(
      'STORE_VERSION',
      `${file} was written by ${version > SCHEMA_VERSION ? 'a newer' : 'an older'} version of this program (schema ${version}, this one needs ${SCHEMA_VERSION}): use that version, or read the documents again into another folder.`,
      { details: { file } },
    )
}

function prepare(writer: Connection): void {
  const marks = () => ({
    applicationId: writer.get('PRAGMA application_id')?.application_id as number,
    version: writer.get('PRAGMA user_version')?.user_version as number,
    tables: writer.get('SELECT count(*) AS total FROM sqlite_schema')?.total as number,
  })
  if (marks().tables === 0) {
    writer.exec(`PRAGMA page_size = ${PAGE_BYTES}`)
    // The schema and its marks come in one transaction of the old kind, so that they are in the file itself when it is over.
    writer.transaction('BEGIN IMMEDIATE', () => {
      if (marks().tables > 0) return
      writer.exec(sql('schema'))
      writer.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`)
    })
  }
  const { applicationId, version } = marks()
  checkMarks(writer.file, applicationId, version)
  if (writer.get('PRAGMA journal_mode')?.journal_mode !== 'wal') writer.exec('PRAGMA journal_mode = WAL')
}
