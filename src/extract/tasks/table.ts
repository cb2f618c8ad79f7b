/** A task table as every reader of a shape hands it on: columns by field, rows of cells. */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import type { TextSpan } from '../schema.ts'

export interface Cell extends TextSpan {
  /** Line breaks collapsed to one space. */
  readonly text: string
  /** The lines as printed, where the cell has several. */
  readonly lines?: readonly string[]
}

export interface TableRow {
  /** Row number as printed, null where the row has none of its own. */
  readonly number: string | null
  readonly cells: Partial<Record<ColumnField, Cell>>
  readonly kind: 'TASK' | 'GROUP' | 'TOTAL'
}

export interface TaskTable {
  readonly columns: readonly ColumnField[]
  readonly rows: readonly TableRow[]
  readonly start: number
  /** Where the head ends. */
  readonly headEnd: number
  readonly end: number
}

export const ROMAN = /^[IVXLC]+$/u
/** A group's letter. */
export const LETTER = /^[A-H]$/u
export const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/u
/** "a", "đ": an item under a number. */
export const ITEM_LETTER = /^[a-zđ]$/u
export const bare = (text: string): string => text.replace(/[.)]$/u, '').trim()
export const isTotal = (text: string): boolean => /^(?:tổng(?: cộng| kinh phí| số)?|cộng|toàn tỉnh)(?: ?[:(].*| \((?:.*)\)| [IVX+ -]+)?$/iu.test(text.trim())

/** "II. Hạ tầng số" → number II; a heading without a number keeps all its words. */
export function groupLabel(text: string): { number: string | null; name: string } | null {
  const found = /^([IVXLC]{1,6}|[A-H]|\d{1,2}(?:\.\d{1,2})*)(?:[.)/:-] ?| - | (?=\p{Lu}))(.+)$/u.exec(text)
  if (found?.[1] && found[2]) return { number: found[1], name: found[2].trim() }
  return /\p{L}{2}/u.test(text) ? { number: null, name: text } : null
}
