/** Where a command's document goes: a file that was named, or standard output. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../errors.ts'
import type { Session } from './session.ts'

type Part = string | Uint8Array

/**
 * Writes the parts as they come. A file appears under its name when it is whole, and never half.
 * @throws AppError BAD_USER_INPUT where the file cannot be written.
 */
export async function writeParts({ path }: Session, typed: string | undefined, parts: AsyncIterable<Part> | Iterable<Part>): Promise<void> {
  if (typed === undefined) {
    await pipeline(Readable.from(parts), process.stdout, { end: false })
    return
  }
  const file = path(typed)
  const unfinished = `${file}.part`
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => {})
    if (cause instanceof Error && 'syscall' in cause)
      throw new AppError(
        'BAD_USER_INPUT',
        `output: ${typed} cannot be written (${'code' in cause ? cause.code : cause.message}). Name a file in a folder that exists and may be written.`,
        { cause },
      )
    throw cause
  }
}

/** Bytes for people's programs, not for a screen. @throws AppError BAD_USER_INPUT on a terminal without a file. */
export function assertNotOnScreen(typed: string | undefined, format: string): void {
  if (typed === undefined && process.stdout.isTTY) throw new AppError('BAD_USER_INPUT', `output: ${format} is no text for a screen. Name a file with --output.`)
}
