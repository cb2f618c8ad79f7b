/**
 * The head of a table: which line or lines name which column.
 *   "TT" / "Nhiệm vụ" / "Cơ quan" + "chủ trì" / "Cơ quan phối hợp" / "Thời gian" + "thực hiện"
 */
import { COLUMN_HEADS, type ColumnField } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'

export function columnOf(text: string): ColumnField | null {
  const folded = fold(text)
    .replace(/[*:.]+$/u, '')
    .replace(/^[*]+/u, '')
    .trim()
  if (folded.length > 70) return null
  return COLUMN_HEADS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Longest head, in lines, that a narrow column may wrap to. */
const WRAP = 4

/** Reads a head that begins at `from` with the column of row numbers or of names; null where these lines are none. */
export function readHead(lines: readonly string[], from: number): { columns: ColumnField[]; next: number } | null {
  const columns: ColumnField[] = []
  let at = from
  while (at < lines.length) {
    let taken = 0
    let field: ColumnField | null = null
    for (let n = Math.min(WRAP, lines.length - at); n > 0; n--) {
      field = columnOf(lines.slice(at, at + n).join(' '))
      if (field !== null) {
        taken = n
        break
      }
    }
    if (field === null) break
    columns.push(field)
    at += taken
    if (columns.length === 1 && field !== 'row' && field !== 'name') return null
  }
  const distinct = nested(columns)
  return isTaskHead(distinct) ? { columns: distinct, next: at } : null
}

export const isTaskHead = (columns: readonly ColumnField[]): boolean => columns.length >= 3 && columns.includes('name') && columns.includes('lead')

/** A head of two rows is printed row after row: the parts of "Tổng kinh phí" follow all other heads, and take its place. */
function nested(columns: readonly ColumnField[]): ColumnField[] {
  const parent = columns.indexOf('budgetTotal')
  const parts = columns.findIndex((field, i) => i > parent + 1 && field === 'budgetTotal')
  if (parent < 0 || parts < 0) return [...columns]
  return [...columns.slice(0, parent), ...columns.slice(parts), ...columns.slice(parent + 1, parts)]
}
