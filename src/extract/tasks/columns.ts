/**
 * The head of a table: which line or lines name which column.
 *   "TT" / "Nhiệm vụ" / "Cơ quan" + "chủ trì" / "Cơ quan phối hợp" / "Thời gian" + "thực hiện" · "Kinh phí (triệu đồng)"
 */
import { COLUMN_HEADS, type ColumnField } from '../../lexicon/task-tables.ts'
import { fold, remember } from '../../text/index.ts'

const LONGEST_HEAD = 90

export const columnOf = (text: string): ColumnField | null => (text.length > LONGEST_HEAD || text === '' ? null : knownHead(text))

/** The heads of a table are printed on each of its pages, and a line is asked for alone and with those around it. */
const knownHead = remember(read)

function read(text: string): ColumnField | null {
  const folded = fold(text)
    .replace(/^[*_\s]+|[*_:.\s]+$/gu, '')
    .replace(/ ?\([^()]*\)\*?$/u, '')
    .replace(/ ?(?:\/|-|,) ?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return COLUMN_HEADS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Longest head, in lines, that a narrow column may wrap to. */
const WRAP = 5
/** A head that says what no other head says may still be a column, between two that are known. */
const UNKNOWN_LINES = 3

/** Reads a head that begins at `from` with the column of row numbers or of names; null where these lines are none. */
export function readHead(lines: readonly string[], from: number): { columns: ColumnField[]; next: number } | null {
  const columns: ColumnField[] = []
  let at = from
  while (at < lines.length) {
    const known = knownAt(lines, at)
    if (known) {
      if (columns.length === 0 && known.field !== 'row' && known.field !== 'name') return null
      if (columns.includes('row') && known.field === 'row') break
      columns.push(known.field)
      at += known.taken
      continue
    }
    if (columns.length < 2) break
    const skipped = unknownBefore(lines, at)
    if (skipped === 0) break
    columns.push('other')
    at += skipped
  }
  const distinct = nested(columns)
  if (!isTaskHead(distinct)) return null
  return { columns: distinct, next: afterIndexRow(lines, at, distinct.length) }
}

function knownAt(lines: readonly string[], at: number): { field: ColumnField; taken: number } | null {
  for (let n = Math.min(WRAP, lines.length - at); n > 0; n--) {
    const field = columnOf(lines.slice(at, at + n).join(' '))
    if (field !== null && !isTwoHeads(lines.slice(at, at + n))) return { field, taken: n }
  }
  return null
}

/** "Nhiệm vụ" / "Chủ trì" are two heads, "Cơ quan" / "Chủ trì" and "Nhiệm vụ" / "chủ trì" are one. */
function isTwoHeads(lines: readonly string[]): boolean {
  for (let k = 1; k < lines.length; k++) {
    if (!/^\p{Lu}/u.test(lines[k] ?? '')) continue
    const before = lines.slice(0, k).join(' ')
    if (!BARE_BODY.test(fold(before)) && columnOf(before) !== null && columnOf(lines.slice(k).join(' ')) !== null) return true
  }
  return false
}
const BARE_BODY = /^(?:cac )?(?:don vi|co quan|bo|so)(?:, (?:don vi|co quan))?$/u

/** How many short lines stand before the next known head; 0 where none follows them. */
function unknownBefore(lines: readonly string[], at: number): number {
  for (let n = 1; n <= UNKNOWN_LINES; n++) {
    const line = lines[at + n - 1]
    if (line === undefined || line.length > 30 || /^(?:\d|[IVXLC]+[.)]?$)/u.test(line)) return 0
    const next = knownAt(lines, at + n)
    if (next && next.field !== 'row' && next.field !== 'name') return n
  }
  return 0
}

/** "(1)" "(2)" "(3)" or "1" "2" "3" under the head, one for each column. */
function afterIndexRow(lines: readonly string[], at: number, columns: number): number {
  for (let k = 0; k < columns; k++) if (bareIndex(lines[at + k] ?? '') !== k + 1) return at
  return at + columns
}
const bareIndex = (text: string): number => Number(/^\(?(\d{1,2})\)?$/u.exec(text.trim())?.[1] ?? Number.NaN)

/** The row under a head that counts its columns. */
export function isIndexRow(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '')
  return filled.length >= 3 && filled.every((text) => /^(?:\(?\d{1,2}\)?|\(?[A-H]\)?)(?: ?= ?[\d+() -]+)?$/u.test(text)) && filled.length * 2 > cells.length
}

export const isTaskHead = (columns: readonly ColumnField[]): boolean => columns.length >= 3 && columns.includes('name') && columns.includes('lead')

/** A head of two rows is printed row after row: the parts of "Tổng kinh phí" follow all other heads, and take its place. */
function nested(columns: readonly ColumnField[]): ColumnField[] {
  const parent = columns.indexOf('budgetTotal')
  const parts = columns.findIndex((field, i) => i > parent + 1 && field === 'budgetTotal')
  if (parent < 0 || parts < 0) return [...columns]
  return [...columns.slice(0, parent), ...columns.slice(parts), ...columns.slice(parent + 1, parts)]
}
