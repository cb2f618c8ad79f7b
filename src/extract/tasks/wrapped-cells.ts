/**
 * Tables of gazette PDF text: borders lost, cells wrapped over many lines, the head printed on each page, rows cut by page breaks.
 * The borders are found again by the best division of a row's lines among the columns: what a cell may begin with (agencies, deadlines, products),
 * what no cell begins with (small letters), what no cell ends with, and how wide the column's lines are.
 */
import { AGENCY_HEAD, type ColumnField, DEADLINE, DEADLINE_WORD, PRODUCT } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import type { PageLine } from '../structure/page-lines.ts'
import { readHead } from './columns.ts'
import { bare, type Cell, NUMBER, ROMAN, type TableRow, type TaskTable } from './table.ts'

interface Row {
  number: string
  kind: 'TASK' | 'GROUP'
  /** Lines page by page: each part holds what one page shows of every cell. */
  parts: PageLine[][]
}

export function readWrappedTable(lines: readonly PageLine[], at: number): { table: TaskTable; next: number } | null {
  const texts = lines.map(({ text }) => text)
  if (!/^(?:STT|TT|Số TT)\b/iu.test(texts[at] ?? '')) return null
  const head = readHead(texts.slice(at, at + 40), 0)
  if (head?.columns[0] !== 'row') return null
  const fields = head.columns.slice(1)
  if (fields.indexOf('lead') < fields.indexOf('name')) return null
  const rows: Row[] = []
  let i = at + head.next
  let current: Row | null = null
  for (; i < lines.length; i++) {
    const line = lines[i] as PageLine
    const again = /^(?:STT|TT|Số TT)\b/iu.test(line.text) ? readHead(texts.slice(i, i + 40), 0) : null
    if (again) {
      i += again.next - 1
      if (current) (current as Row).parts.push([])
      continue
    }
    if (/^(?:Phụ lục|PHỤ LỤC|Nơi nhận)\b/u.test(line.text)) break
    const inline = /^([IVXLC]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})\.? (?=\p{Lu})/u.exec(line.text)
    const label = bare(inline?.[1] ?? line.text)
    if (
      (ROMAN.test(label) && label.length < 6) ||
      (NUMBER.test(label) && follows(rows, label) && (!inline || label.includes('.') || /^\d+\. /u.test(line.text)))
    ) {
      const rest = inline ? [{ ...line, text: line.text.slice(inline[0].length), start: line.start + inline[0].length }] : []
      current = { number: label, kind: ROMAN.test(label) ? 'GROUP' : 'TASK', parts: [rest] }
      rows.push(current)
    } else if (current) (current as Row).parts.at(-1)?.push(line)
    else if (lines.length > 0) break
  }
  if (rows.length === 0) return null
  const read: TableRow[] = rows.map((row, k) => {
    const all = row.parts.flat()
    const opensGroup = row.kind === 'GROUP' || (rows[k + 1]?.number === `${row.number}.1` && rows[k + 1]?.kind === 'TASK')
    return opensGroup
      ? { number: row.number, kind: 'GROUP' as const, cells: all.length > 0 ? { name: join(all) } : {} }
      : { number: row.number, kind: 'TASK' as const, cells: divide(row.parts, fields) }
  })
  return { table: { columns: head.columns, rows: read, start: lines[at]?.start ?? 0, end: lines[i - 1]?.end ?? 0 }, next: i }
}

/** Is this number the next of its table or group? */
function follows(rows: readonly Row[], label: string): boolean {
  const parts = label.split('.').map(Number)
  const last = [...rows].reverse().find(({ kind }) => kind === 'TASK')
  const afterGroup = rows.at(-1)?.kind === 'GROUP'
  if (parts.length === 1 && last?.number.includes('.') && parts[0] === Number(last.number.split('.')[0]) + 1) return true
  if (!last || afterGroup) return parts.at(-1) === 1 || (last !== undefined && parts.length === 1 && parts[0] === Number(last.number) + 1)
  const before = last.number.split('.').map(Number)
  if (parts.length === before.length) return parts.slice(0, -1).join() === before.slice(0, -1).join() && parts.at(-1) === (before.at(-1) ?? 0) + 1
  if (parts.length === before.length + 1) return parts.slice(0, -1).join() === before.join() && parts.at(-1) === 1
  return (
    parts.length < before.length &&
    parts.slice(0, -1).join() === before.slice(0, parts.length - 1).join() &&
    parts.at(-1) === (before[parts.length - 1] ?? 0) + 1
  )
}

const join = (lines: readonly PageLine[]): Cell => ({
  text: lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim(),
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
})

function divide(parts: readonly PageLine[][], fields: readonly ColumnField[]): Partial<Record<ColumnField, Cell>> {
  const cells: Partial<Record<ColumnField, PageLine[]>> = {}
  parts.forEach((lines, page) => {
    if (lines.length === 0) return
    best(lines, fields, page > 0, page < parts.length - 1).forEach((own, k) => {
      const field = fields[k]
      if (field && own.length > 0) cells[field] = [...(cells[field] ?? []), ...own]
    })
  })
  return Object.fromEntries(Object.entries(cells).map(([field, lines]) => [field, join(lines)]))
}

/** Where a cell may be empty. */
const OPTIONAL: ReadonlySet<ColumnField> = new Set(['coordinating', 'result', 'notes', 'other', 'due'])

/** No row fills more lines of one page; a stretch that does is no row, and stays whole under its name, without a lead. */
const LONGEST_ROW = 90

function best(lines: readonly PageLine[], fields: readonly ColumnField[], goesOn: boolean, cut: boolean): PageLine[][] {
  const n = lines.length
  if (n > LONGEST_ROW) return fields.map((field) => (field === 'name' ? [...lines] : []))
  const widest = Math.max(...lines.map(({ text }) => text.length))
  const NONE = Number.NEGATIVE_INFINITY
  let score: number[] = Array.from({ length: n + 1 }, (_, k) => (k === 0 ? 0 : NONE))
  const from: number[][] = []
  fields.forEach((field, c) => {
    const next: number[] = new Array(n + 1).fill(NONE)
    const back: number[] = new Array(n + 1).fill(0)
    for (let end = 0; end <= n; end++)
      for (let start = 0; start <= end; start++) {
        const before = score[start] ?? NONE
        if (before === NONE) continue
        const own = start === end ? (goesOn ? -1 : OPTIONAL.has(field) ? -4 : -30) : cellScore(lines.slice(start, end), field, goesOn, cut, widest)
        if (before + own > (next[end] ?? NONE)) {
          next[end] = before + own
          back[end] = start
        }
      }
    score = next
    from[c] = back
  })
  const cells: PageLine[][] = []
  let end = n
  for (let c = fields.length - 1; c >= 0; c--) {
    const start = from[c]?.[end] ?? 0
    cells[c] = lines.slice(start, end)
    end = start
  }
  return cells
}

function cellScore(lines: readonly PageLine[], field: ColumnField, goesOn: boolean, cut: boolean, widest: number): number {
  const text = lines.map((l) => l.text).join(' ')
  const folded = fold(text)
  const first = lines[0]?.text ?? ''
  let score = 0
  if (!goesOn) {
    if (!/^[\p{Lu}\d("“*+-]/u.test(first)) score -= 9
    if (field === 'lead' || field === 'coordinating') score += AGENCY_HEAD.test(folded) ? 6 : -8
    if (field === 'due') score += DEADLINE.test(folded) ? 7 : -9
    if (field === 'result') score += PRODUCT.test(folded) ? 4 : -2
    if (field === 'name') score += AGENCY_HEAD.test(folded) ? -2 : 3
    if (field === 'other') score += /^(?:cap|chinh phu|quoc hoi|thu tuong|bo|uy ban|ngan sach|chi|von|nguon|ban)/.test(folded) ? 3 : -3
  }
  if (field === 'due') score += DEADLINE_WORD.test(folded) ? 3 : goesOn ? -1 : -5
  if (field === 'due' && text.length > 90) score -= 4
  if (!cut && /(?:,|-|\(| và| của| các| về| cho| với| hoặc| theo| trong| đến)$/u.test(text)) score -= 7
  if (count(text, '(') !== count(text, ')') && !cut && !goesOn) score -= 5
  // A new sentence of another kind inside a cell: a border was missed.
  lines.slice(1).forEach((line, i) => {
    const above = lines[i]?.text ?? ''
    const line0 = fold(line.text)
    const starts = /^\p{Lu}/u.test(line.text) && !/[,;(-]$|(?: và| của| các)$/u.test(above)
    if (field === 'name') {
      if (above.length < widest * 0.6) score -= 3
      if (starts && AGENCY_HEAD.test(line0) && above.length < widest * 0.75) score -= 2
    } else {
      if (line.text.length > widest * 0.8) score -= 2
      if (starts && field !== 'lead' && field !== 'coordinating') score -= DEADLINE.test(line0) || PRODUCT.test(line0) ? 2 : 1
      if (starts && (field === 'lead' || field === 'coordinating')) score -= AGENCY_HEAD.test(line0) ? (field === 'lead' ? 1.5 : 0.2) : 2
      if (field !== 'due' && DEADLINE_WORD.test(line0) && line.text.length < 26 && starts) score -= 3
    }
  })
  return score
}

const count = (text: string, unit: string): number => text.split(unit).length - 1
