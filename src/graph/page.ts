/** Pages by keyset: what is asked of a list, and the answer out of the rows that were found. */
import { AppError } from '../errors.ts'
import { type CursorPart, decodeCursor, encodeCursor } from './cursor.ts'
import type { Page, PageRequest } from './store.ts'

/** A page request, checked: `count` items, `backwards` from the end, strictly between two places. */
export interface PageRange {
  readonly count: number
  readonly backwards: boolean
  readonly after: readonly CursorPart[] | null
  readonly before: readonly CursorPart[] | null
}

/**
 * `shape` is that of the list's places.
 * @throws AppError BAD_USER_INPUT naming the argument.
 */
export function pageRange({ first, after, last, before }: PageRequest, shape: readonly ('string' | 'number')[]): PageRange {
  if (first === undefined && last === undefined) throw bad('first', 'give first or last.')
  if (first !== undefined && last !== undefined) throw bad('last', 'give first or last, not both.')
  const count = first ?? last ?? 0
  if (!Number.isSafeInteger(count) || count < 0) throw bad(first === undefined ? 'last' : 'first', `${count} is not a number of items.`)
  return {
    count,
    backwards: last !== undefined,
    after: after === undefined ? null : decodeCursor(after, 'after', shape),
    before: before === undefined ? null : decodeCursor(before, 'before', shape),
  }
}

/** The page out of at most `count + 1` rows, in the order in which they were found: from the end where the range goes backwards. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  range: PageRange,
  totalCount: number,
  place: (row: Row) => readonly CursorPart[],
  node: (row: Row) => T,
): Page<T> {
  const more = rows.length > range.count
  const kept = rows.slice(0, range.count)
  if (range.backwards) kept.reverse()
  return {
    items: kept.map((row) => ({ cursor: encodeCursor(place(row)), node: node(row) })),
    hasNextPage: range.backwards ? range.before !== null : more || range.before !== null,
    hasPreviousPage: range.backwards ? more || range.after !== null : range.after !== null,
    totalCount,
  }
}

const bad = (argument: string, message: string): AppError => new AppError('BAD_USER_INPUT', `${argument}: ${message}`, { details: { argument } })
