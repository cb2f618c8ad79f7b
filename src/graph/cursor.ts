/** Cursors: a place in an ordered list, opaque to those who hand it back. */
import { AppError } from '../errors.ts'

export type CursorPart = string | number

export const encodeCursor = (parts: readonly CursorPart[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/**
 * The parts of a cursor that a list with places of this shape gave out.
 * @throws AppError BAD_USER_INPUT naming the argument, for anything else.
 */
export function decodeCursor(cursor: string, argument: 'after' | 'before', shape: readonly ('string' | 'number')[]): CursorPart[] {
  const parts = parse(cursor)
  if (Array.isArray(parts) && parts.length === shape.length && parts.every((part, i) => typeof part === shape[i] && encodable(part))) return parts
  throw new AppError('BAD_USER_INPUT', `${argument}: this is not a cursor of this list. Take it from pageInfo or edges of an earlier page.`, {
    details: { argument },
  })
}

const encodable = (part: unknown): boolean => typeof part === 'string' || Number.isSafeInteger(part)

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
