/** The one place where errors of SQLite and of the file system become ours: by code, never by message text. */
import { AppError, type ErrorCode } from '../../errors.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html): the lowest byte of the extended ones. */
const BY_RESULT: Readonly<Record<number, ErrorCode>> = {
  3: 'STORE_READ_ONLY',
  5: 'STORE_LOCKED',
  6: 'STORE_LOCKED',
  8: 'STORE_READ_ONLY',
  10: 'STORE_UNAVAILABLE',
  11: 'STORE_DAMAGED',
  13: 'STORE_FULL',
  14: 'STORE_UNAVAILABLE',
  15: 'STORE_LOCKED',
  23: 'STORE_READ_ONLY',
  26: 'STORE_DAMAGED',
}
const BY_SYSTEM: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'STORE_READ_ONLY',
  EPERM: 'STORE_READ_ONLY',
  EROFS: 'STORE_READ_ONLY',
  ENOSPC: 'STORE_FULL',
  EDQUOT: 'STORE_FULL',
  EFBIG: 'STORE_FULL',
}

const SENTENCES: Partial<Record<ErrorCode, (file: string) => string>> = {
  STORE_LOCKED: (file) => `${file} is locked by another process: wait until it is done, or end it, and try again.`,
  STORE_READ_ONLY: (file) => `${file} cannot be written: give this user the right to write in its folder, or set CANCU_DATA to another one.`,
  STORE_DAMAGED: (file) =>
    `${file} is damaged or not a database of this program, and was left as it is: restore a backup (cancu restore), or move the file away and read the documents again.`,
  STORE_FULL: (file) => `No room is left to write ${file}: nothing of this step was stored. Free some space and try again.`,
  STORE_UNAVAILABLE: (file) => `${file} cannot be opened or read: check that its folder exists and that the disk works.`,
}

/** What the error means to those above the engine. `cause` keeps the original for the log. */
export function mapError(error: unknown, file: string): AppError {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  return storeError(code, file, error)
}

/** An error of the store with the sentence of its code. */
export function storeError(code: ErrorCode, file: string, cause?: unknown): AppError {
  const sentence = SENTENCES[code]?.(file) ?? `${file}: a query of this program failed.`
  return new AppError(code, sentence, { cause, details: { file } })
}

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof Error)) return 'INTERNAL'
  if ('errcode' in error && typeof error.errcode === 'number') return BY_RESULT[error.errcode & 0xff] ?? 'INTERNAL'
  if ('code' in error && typeof error.code === 'string')
    return BY_SYSTEM[error.code] ?? (error.code.startsWith('E') && 'syscall' in error ? 'STORE_UNAVAILABLE' : 'INTERNAL')
  return 'INTERNAL'
}
