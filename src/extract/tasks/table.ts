/** A task table as every reader of a shape hands it on: columns by field, rows of cells. */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import type { TextSpan } from '../schema.ts'

export interface Cell extends TextSpan {
  /** Line breaks collapsed to one space. */
  readonly text: string
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
  readonly end: number
}

export const ROMAN = /^[IVXLC]+$/u
export const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/u
export const bare = (text: string): string => text.replace(/[.)]$/u, '').trim()
export const isTotal = (text: string): boolean => /^(?:tổng(?: cộng| kinh phí| số)?|cộng)(?: ?[:(].*)?$/iu.test(text.trim())
