/**
 * Tables with their borders: "| a | b |" one row a line (markdown, and what readers of Word, HTML and PDF files write),
 * or cells one per line between lines of "|". A row that begins at a border right after a border is a new one.
 */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import { DEADLINE_WORD } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import type { View } from '../stages.ts'
import { columnOf, isTaskHead } from './columns.ts'
import { bare, type Cell, isTotal, NUMBER, ROMAN, type TableRow, type TaskTable } from './table.ts'

type Grid = Cell[][]

export function readPipeTables(view: View): TaskTable[] {
  return grids(view).flatMap(tableOf)
}

/** Runs of rows between borders. */
function grids(view: View): Grid[] {
  const { text, raw } = view
  const found: Grid[] = []
  let grid: Grid = []
  let row: Cell[] = []
  let at = text.indexOf('|')
  const closeRow = () => {
    if (row.length > 0) grid.push(row)
    row = []
  }
  const closeGrid = () => {
    closeRow()
    if (grid.length > 1) found.push(grid)
    grid = []
  }
  while (at >= 0) {
    const next = text.indexOf('|', at + 1)
    const end = next < 0 ? text.length : next
    const between = text.slice(at + 1, end)
    const written = raw.slice(view.rawEnd(at + 1), view.rawStart(end))
    if (between.trim() === '') {
      const breaks = written.match(/\r?\n/gu)?.length ?? 0
      if (breaks === 0 || (breaks > 1 && row.length > 0)) row.push({ text: '', start: at + 1, end: at + 1 })
      else closeRow()
    } else if (outside(text, at, end, row.length)) {
      closeGrid()
    } else {
      const lead = between.length - between.trimStart().length
      const shown = between.trim()
      const cleaned = shown
        .replace(/\*\*|__|<br ?\/?>/gu, ' ')
        .replace(/^\*+|\*+$/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
      row.push({ text: cleaned, start: at + 1 + lead, end: at + 1 + lead + shown.length })
    }
    at = next
  }
  closeGrid()
  return found.map((g) => g.filter((cells) => !cells.every(({ text: t }) => /^:?-*:?$/u.test(t))))
}

/** Text between the last border of one table and the first of the next: it begins a line after a border that ended one, and goes on for paragraphs. */
function outside(text: string, at: number, end: number, cells: number): boolean {
  const between = text.slice(at + 1, end)
  if (!/^ ?\n/u.test(between) || cells > 0) return false
  const before = text.slice(Math.max(0, at - 2), at)
  return end === text.length || (between.match(/\n/gu)?.length ?? 0) > 2 || before.trim() !== '' || between.length > 2000
}

function tableOf(grid: Grid): TaskTable[] {
  const tables: TaskTable[] = []
  let columns: (ColumnField | null)[] = []
  let rows: TableRow[] = []
  let start = 0
  const close = (end: number) => {
    if (rows.length > 0) tables.push({ columns: columns.filter((c) => c !== null), rows, start, end })
    rows = []
  }
  for (const cells of grid) {
    const heads = cells.map(({ text }) => columnOf(text))
    if (isTaskHead(heads.filter((h) => h !== null))) {
      if (columns.join() !== heads.join()) {
        close(cells[0]?.start ?? 0)
        columns = heads
        start = cells[0]?.start ?? 0
      }
      continue
    }
    if (columns.length === 0) continue
    const row = rowOf(cells, columns, rows.at(-1))
    if (row) rows.push(row)
  }
  close(grid.at(-1)?.at(-1)?.end ?? 0)
  return tables
}

function rowOf(cells: Cell[], columns: readonly (ColumnField | null)[], above: TableRow | undefined): TableRow | null {
  const filled = cells.filter(({ text }) => text !== '')
  const first = filled[0]
  if (!first) return null
  const head = bare(first.text)
  const hasNumber = columns[0] === 'row'
  if (hasNumber && ROMAN.test(head) && filled.length <= 2) return { number: head, kind: 'GROUP', cells: filled[1] ? { name: filled[1] } : {} }
  if (filled.some(({ text }) => isTotal(text)) && filled.length <= 6) {
    const sums: Partial<Record<ColumnField, Cell>> = {}
    cells.forEach((cell, i) => {
      const field = columns[i]
      if (field && cells.length === columns.length) sums[field] = cell
    })
    return { number: null, kind: 'TOTAL', cells: { ...sums, name: filled.find(({ text }) => isTotal(text)) as Cell } }
  }
  if (filled.length === 1 && !NUMBER.test(head)) return { number: null, kind: 'GROUP', cells: { name: first } }
  const numbered = hasNumber && NUMBER.test(head)
  if (numbered && filled.length === 2 && filled[1]) return { number: head, kind: 'GROUP', cells: { name: filled[1] } }
  const out: Partial<Record<ColumnField, Cell>> = {}
  if (cells.length >= columns.length || numbered) {
    cells.forEach((cell, i) => {
      const field = columns[i]
      if (field && cell.text !== '') out[field] = cell
    })
    if (hasNumber && !numbered && !out.row) return merged(filled, columns, above)
    return { number: numbered ? head : null, kind: 'TASK', cells: out }
  }
  return merged(filled, columns, above)
}

/** A row whose number, and maybe more, is merged with the row above: its own cells come first, the rest is the row's above. */
function merged(cells: readonly Cell[], columns: readonly (ColumnField | null)[], above: TableRow | undefined): TableRow {
  const own: Partial<Record<ColumnField, Cell>> = {}
  let at = columns.indexOf('name')
  for (const cell of cells) {
    while (at < columns.length && columns[at] === 'lead' && DEADLINE_WORD.test(fold(cell.text)) && cell.text.length < 30) at++
    const field = columns[at++]
    if (field) own[field] = cell
  }
  const rest = above?.kind === 'TASK' ? above.cells : {}
  return { number: null, kind: 'TASK', cells: { ...rest, ...own } }
}
