/**
 * Tables that arrive as one cell a paragraph, without borders: the head names the columns, a row begins at the next number, an empty cell is a paragraph of white space.
 *   "STT" "Tên hạng mục" "Đơn vị chủ trì" "Tổng kinh phí" "Ghi chú" … "1" "Xây dựng …" "Sở TTTT" "200" "200" " " "Nghị quyết số 40/NQ-HĐND …"
 */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import type { View } from '../stages.ts'
import type { PageLine } from '../structure/page-lines.ts'
import { readHead } from './columns.ts'
import { bare, type Cell, isTotal, NUMBER, ROMAN, type TableRow, type TaskTable } from './table.ts'

const MONEY = new Set<ColumnField>(['budgetTotal', 'budgetRecurrent', 'budgetInvestment'])
const AMOUNT = /^-?\d[\d., ]*$/u

/** `lines` end where the table's appendix ends. Null where no head stands at `at`. */
export function readParagraphTable(view: View, lines: readonly PageLine[], at: number): { table: TaskTable; next: number } | null {
  const head = readHead(
    lines.slice(at, at + 40).map(({ text }) => text),
    0,
  )
  if (head?.columns[0] !== 'row') return null
  const { columns } = head
  const first = at + head.next
  const rows: TableRow[] = []
  let i = first
  let expected = 1
  while (i < lines.length) {
    const line = lines[i] as PageLine
    const label = bare(line.text)
    const next = lines[i + 1]
    if (isTotal(line.text)) {
      const read = totalCells(view, lines, i, columns)
      rows.push({ number: null, kind: 'TOTAL', cells: read.cells })
      i = read.next
    } else if (ROMAN.test(label) && next) {
      rows.push({ number: label, kind: 'GROUP', cells: { name: cell(next) } })
      expected = 1
      i += 2
    } else if (NUMBER.test(label) && Number(label) === expected) {
      const read = cellsFrom(view, lines, i + 1, columns.slice(1), (k) => {
        const shown = lines[k]?.text ?? ''
        const text = bare(shown)
        return (NUMBER.test(text) && Number(text) === expected + 1) || isTotal(shown) || (ROMAN.test(text) && !columns.includes('notes'))
      })
      rows.push({ number: label, kind: 'TASK', cells: read.cells })
      expected++
      i = read.next
    } else break
  }
  return rows.length > 0
    ? { table: { columns, rows, start: lines[at]?.start ?? 0, headEnd: lines[first - 1]?.end ?? 0, end: lines[i - 1]?.end ?? 0 }, next: i }
    : null
}

const cell = ({ text, start, end }: PageLine): Cell => ({ text, start, end })

/** Cells from line `i` on; the last column takes every line until the row ends. */
function cellsFrom(view: View, lines: readonly PageLine[], i: number, columns: readonly ColumnField[], rowEnds: (line: number) => boolean) {
  const cells: Partial<Record<ColumnField, Cell>> = {}
  let column = 0
  let at = i
  while (at < lines.length && (at === i || !(column >= columns.length || rowEnds(at)) || isMoneyNext(columns[column], lines[at]))) {
    const line = lines[at] as PageLine
    if (at > i) column += emptyCells(view, lines[at - 1] as PageLine, line)
    const field = columns[column]
    if (field === undefined) break
    const last = column === columns.length - 1
    const open = last && field === 'notes'
    if (MONEY.has(field) && !AMOUNT.test(line.text)) {
      column++
      continue
    }
    cells[field] = cell(line)
    at++
    column++
    if (!open) continue
    while (at < lines.length && !rowEnds(at)) {
      const more = lines[at] as PageLine
      const own = cells[field] as Cell
      cells[field] = { text: `${own.text} ${more.text}`, start: own.start, end: more.end }
      at++
    }
  }
  return { cells, next: Math.max(at, i + 1) }
}

/** "Tổng cộng" and the amounts under it: the columns of money in their order, an empty cell passed over. */
function totalCells(view: View, lines: readonly PageLine[], i: number, columns: readonly ColumnField[]) {
  const label = lines[i] as PageLine
  const money = columns.filter((field) => MONEY.has(field))
  const cells: Partial<Record<ColumnField, Cell>> = { name: cell(label) }
  let at = i + 1
  for (let column = 0; at < lines.length; at++, column++) {
    const line = lines[at] as PageLine
    if (at > i + 1) column += emptyCells(view, lines[at - 1] as PageLine, line)
    const field = money[column]
    if (field === undefined || !AMOUNT.test(line.text)) break
    cells[field] = cell(line)
  }
  return { cells, next: at }
}

const isMoneyNext = (field: ColumnField | undefined, line: PageLine | undefined): boolean =>
  field !== undefined && MONEY.has(field) && AMOUNT.test(line?.text ?? '')

/** Paragraphs of nothing but white space between two lines: cells left empty. */
function emptyCells(view: View, above: PageLine, below: PageLine): number {
  const between = view.raw.slice(view.rawEnd(above.end), view.rawStart(below.start))
  if (between.length < 3) return 0
  return between
    .split(/\r?\n/u)
    .slice(1, -1)
    .filter((line) => line.length > 0 && line.trim() === '').length
}
