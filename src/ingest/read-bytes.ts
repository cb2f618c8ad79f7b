/** A file's bytes, bounded, and only if it held still while it was read. */
import { open } from 'node:fs/promises'
import { AppError } from '../errors.ts'

/** @throws AppError INPUT_UNREADABLE, INPUT_TOO_LARGE, INPUT_CHANGED */
export async function readBytes(path: string, name: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause) => {
    throw unreadable(name, cause)
  })
  try {
    const before = await file.stat()
    if (before.isDirectory()) throw new AppError('INPUT_UNREADABLE', `${name}: this is a folder. Name a file in it, or give the folder to "cancu ingest".`)
    if (!before.isFile()) throw new AppError('INPUT_UNREADABLE', `${name}: this is not a regular file. Save the document as a file first.`)
    if (before.size > maxBytes) throw tooLarge(name, before.size, maxBytes)
    const bytes = new Uint8Array(before.size + 1)
    let length = 0
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    const after = await file.stat()
    if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new AppError('INPUT_CHANGED', `${name}: the file changed while it was read. Wait until it is written, then read it again.`)
    return bytes.subarray(0, length)
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(name, cause)
  } finally {
    await file.close()
  }
}

export function tooLarge(name: string, bytes: number, maxBytes: number): AppError {
  return new AppError(
    'INPUT_TOO_LARGE',
    `${name}: ${megabytes(bytes)} MB is more than the ${megabytes(maxBytes)} MB that one document may have. Split it, or raise CANCU_MAX_DOCUMENT_BYTES.`,
    { details: { bytes, maxBytes } },
  )
}

const megabytes = (bytes: number): string => (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path',
  EACCES: 'reading it is not permitted. Change its permissions, or run as a user who may read it',
  EPERM: 'reading it is not permitted. Change its permissions, or run as a user who may read it',
  EISDIR: 'this is a folder. Name a file in it',
  EMFILE: 'too many files are open. Try again with fewer workers',
  ELOOP: 'its links lead in a circle. Name the file itself',
  ENOTDIR: 'a part of its path is not a folder. Check the path',
  ENAMETOOLONG: 'its name is too long. Check the path',
}

export function unreadable(name: string, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new AppError('INPUT_UNREADABLE', `${name}: ${REASONS[code] ?? 'it could not be read'}.`, { cause })
}
