/**
 * Tables with their borders: "| a | b |" one row a line (markdown, and what readers of Word, HTML and PDF files write),
 * or cells one a line between lines of "|". A cell that is missing is merged with the one above; a cell that is printed empty is empty.
 */
import { type ColumnField, DITTO } from '../../lexicon/task-tables.ts'
import type { View } from '../stages.ts'
import { columnOf, isIndexRow, isTaskHead } from './columns.ts'
import { fitCells, suits } from './fit-cells.ts'
import { type Grid, type Run, readGrids } from './pipe-grid.ts'
import { bare, type Cell, groupLabel, ITEM_LETTER, isTotal, NUMBER, ROMAN, type TableRow, type TaskTable } from './table.ts'

type Columns = readonly (ColumnField | null)[]

export function readPipeTables(view: View): TaskTable[] {
  return acrossPages(readGrids(view), view.text).flatMap((grid) => tablesOf(grid.kind === 'ROWS' ? grid.rows : rowsOfRuns(grid)))
}

/** What may stand between the two parts of a table that a page break cut: a running head, a number. */
const PAGE_BREAK = 160
const NEW_TABLE = /phụ lục|biểu|bảng|mẫu số|kèm theo/iu

/** Tables that go on on the next page, one table each. */
function acrossPages(grids: readonly Grid[], text: string): Grid[] {
  const out: Grid[] = []
  for (const grid of grids) {
    const before = out.at(-1)
    const last = before?.kind === 'ROWS' ? before.rows.at(-1) : undefined
    const first = grid.kind === 'ROWS' ? grid.rows[0] : undefined
    const end = last?.at(-1)?.end ?? 0
    const start = first?.[0]?.start ?? 0
    const goesOn = last && first && last.length === first.length && start - end < PAGE_BREAK && !NEW_TABLE.test(text.slice(end, start))
    if (goesOn && before?.kind === 'ROWS' && grid.kind === 'ROWS') for (const row of grid.rows) before.rows.push(row)
    else out.push(grid)
  }
  return out
}

/** Runs of cells as rows: two borders end a row unless the next run still belongs to it, a cell between them having been left empty. */
function rowsOfRuns({ runs }: Extract<Grid, { kind: 'RUNS' }>): Cell[][] {
  const rows: Cell[][] = []
  let columns: Columns | null = null
  let row: Cell[] = []
  let gap = 1
  for (const run of runs) {
    const head = headIn(run)
    if (head) {
      if (row.length > 0) rows.push(row)
      rows.push(head.cells)
      columns = head.columns
      row = []
    } else if (columns !== null) {
      if (row.length > 0 && goesOn(row, gap, run, columns)) row = [...row, ...empties(gap, run), ...run.cells]
      else {
        if (row.length > 0) rows.push([...row, ...empties(gap - 1, run)])
        row = [...run.cells]
      }
    }
    gap = run.gap
  }
  if (row.length > 0) rows.push(row)
  return rows
}

const empties = (count: number, { cells }: Run): Cell[] =>
  Array.from({ length: Math.max(0, Math.min(count, 20)) }, () => ({ text: '', start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0 }))

/** A head may stand behind text that came before the table's first border. */
function headIn({ cells }: Run): { cells: Cell[]; columns: Columns } | null {
  for (let from = 0; from < cells.length; from++) {
    const first = columnOf(cells[from]?.text ?? '')
    if (first !== 'row' && first !== 'name') continue
    const own = cells.slice(from)
    const columns = own.map(({ text }) => columnOf(text))
    return isTaskHead(columns.filter((c) => c !== null)) ? { cells: own, columns } : null
  }
  return null
}

function goesOn(row: readonly Cell[], gap: number, { cells }: Run, columns: Columns): boolean {
  const at = row.length + gap
  const first = cells[0]
  if (!first || at + cells.length > columns.length) return false
  const label = bare(row[0]?.text ?? '')
  if (columns[0] === 'row' && (ROMAN.test(label) || isLabel(first)) && suits(first, columns[at] ?? null) <= 0) return false
  if (columns[0] === 'row' && isLabel(first) && cells.length > 1) return false
  const stay = cells.reduce((sum, cell, i) => sum + suits(cell, columns[at + i] ?? null), 0)
  const from = Math.max(0, columns.indexOf('name'))
  const anew = fitCells(cells, columns, from)
  const fresh = anew === null ? -99 : cells.reduce((sum, cell, i) => sum + suits(cell, columns[anew[i] ?? 0] ?? null), 0)
  return stay > fresh || (stay === fresh && cells.length === 1)
}

const isLabel = ({ text }: Cell): boolean => {
  const label = bare(text)
  return NUMBER.test(label) || ROMAN.test(label)
}

function tablesOf(grid: readonly Cell[][]): TaskTable[] {
  const tables: TaskTable[] = []
  let columns: (ColumnField | null)[] = []
  let rows: TableRow[] = []
  let start = 0
  let headEnd = 0
  let above: TableRow | null = null
  const close = (end: number) => {
    if (rows.length > 0) tables.push({ columns: columns.filter((c) => c !== null), rows, start, headEnd, end })
    rows = []
    above = null
  }
  grid.forEach((cells, at) => {
    const heads = cells.map(({ text }) => columnOf(text))
    const end = cells.at(-1)?.end ?? 0
    if (isTaskHead(heads.filter((h) => h !== null)) && heads.filter((h) => h !== null).length * 2 > cells.filter(({ text }) => text !== '').length) {
      if (columns.join() !== heads.join()) {
        close(cells[0]?.start ?? 0)
        columns = heads
        start = cells[0]?.start ?? 0
      }
      headEnd = end
      return
    }
    if (columns.length === 0 || isIndexRow(cells.map(({ text }) => text))) return
    const parted = rows.length === 0 && cells.length !== columns.length ? partedHead(columns, cells, heads, grid.slice(at + 1, at + 5)) : null
    if (parted) {
      columns = parted
      headEnd = end
      return
    }
    if (rows.length === 0 && isSubhead(cells, heads)) {
      heads.forEach((field, i) => {
        if (field !== null) columns[i] = field
      })
      headEnd = end
      return
    }
    const row = rowOf(cells, columns, above)
    if (!row) return
    if (row === 'CONTINUED') {
      const last = rows.pop()
      if (last) {
        above = withMore(last, cells, columns)
        rows.push(above)
      }
      return
    }
    rows.push(row)
    above = row.kind === 'TASK' ? row : null
  })
  close(grid.at(-1)?.at(-1)?.end ?? 0)
  return tables
}

/** The second row of a head: the columns under "Kinh phí". */
const isSubhead = (cells: readonly Cell[], heads: readonly (ColumnField | null)[]): boolean => {
  const filled = cells.filter(({ text }) => text !== '')
  return (
    filled.length > 0 &&
    cells[0]?.text === '' &&
    heads.filter((h) => h !== null && h !== 'row').length * 2 >= filled.length &&
    filled.every(({ text }) => text.length < 40)
  )
}

/**
 * The second row of a head whose merged cells were not printed: "Chủ trì | Phối hợp" alone, under "STT | Nội dung | Phân công thực hiện | Thời gian".
 * The rows below must have as many cells as the parted head.
 */
function partedHead(
  columns: Columns,
  cells: readonly Cell[],
  heads: readonly (ColumnField | null)[],
  below: readonly (readonly Cell[])[],
): (ColumnField | null)[] | null {
  const parts = heads.filter((_, i) => cells[i]?.text !== '')
  const money = parts.every((field) => field?.startsWith('budget'))
  if (parts.length < 2 || !(money || parts.every((field) => field === 'lead' || field === 'coordinating'))) return null
  const parent = columns.indexOf(money ? 'budgetTotal' : 'lead')
  const width = Math.max(...below.map(({ length }) => length))
  if (parent < 0) return null
  const merged = columns.length === width && columns.slice(parent + 1, parent + parts.length).every((field) => field === null) ? parts.length : 1
  const parted = [...columns.slice(0, parent), ...parts, ...columns.slice(parent + merged)]
  return parted.length === width ? parted : null
}

function rowOf(cells: readonly Cell[], columns: Columns, above: TableRow | null): TableRow | 'CONTINUED' | null {
  const filled = cells.filter(({ text }) => text !== '')
  const first = filled[0]
  if (!first) return null
  const hasNumber = columns[0] === 'row'
  const alike = filled.length > 2 && filled.every(({ text }) => text === first.text)
  if (filled.length === 1 || alike) {
    if (isTotal(first.text)) return { number: null, kind: 'TOTAL', cells: { name: first } }
    const label = groupLabel(first.text)
    if (label && !NUMBER.test(bare(first.text)))
      return { number: label.number, kind: 'GROUP', cells: { name: label.number === null ? first : { ...first, text: label.name, lines: [label.name] } } }
    return null
  }
  const total = filled.find(({ text }) => isTotal(text))
  if (total && filled.length <= 2 + columns.filter((c) => c?.startsWith('budget')).length + 1) return totals(cells, filled, total, columns)
  const label = bare(first.text)
  const second = filled[1] as Cell
  if (hasNumber && filled.length === 2 && (ROMAN.test(label) || /^[A-H]$/u.test(label))) return { number: label, kind: 'GROUP', cells: { name: second } }
  const numbered = hasNumber && (NUMBER.test(label) || ITEM_LETTER.test(label))
  if (numbered && filled.length === 2 && suits(second, 'name') > -2) return { number: label, kind: 'GROUP', cells: { name: second } }
  if (hasNumber && ROMAN.test(label) && cells[0] === first) {
    // A group that has money or a body of its own: "I | Hạ tầng | | | 1.200".
    const own = placed(cells, columns, 0)
    if (own && !own.lead) return { number: label, kind: 'GROUP', cells: own }
  }
  if (above && !numbered && /^[\p{Ll}(]/u.test(first.text) && cells.length === columns.length && cells[0]?.text === '') return 'CONTINUED'
  const full = cells.length === columns.length
  const own = full
    ? placed(cells, columns, 0)
    : numbered
      ? placed(cells, columns, 0)
      : placed(filled, columns, hasNumber ? Math.max(1, columns.indexOf('name')) : 0)
  if (!own) return null
  const missing = full && numbered ? [] : columns.filter((field) => field !== null && field !== 'row' && field !== 'name' && !own[field])
  const inherited = Object.fromEntries(
    missing.flatMap((field) => {
      const cell = field === null ? undefined : above?.cells[field]
      // A cell printed empty in a row with a number of its own is empty.
      const printed = numbered && !full && cells.some(({ text }, i) => text === '' && columns[i] === field)
      return field === null || !cell || printed ? [] : [[field, cell]]
    }),
  )
  const ditto = Object.fromEntries(
    Object.entries(own).map(([field, cell]) => [field, DITTO.test(cell.text) ? (above?.cells[field as ColumnField] ?? cell) : cell]),
  ) as TableRow['cells']
  return { number: numbered ? label : null, kind: 'TASK', cells: { ...inherited, ...ditto } }
}

/** Cells in their columns; where some are missing, by what they say. */
function placed(cells: readonly Cell[], columns: Columns, from: number): TableRow['cells'] | null {
  const places =
    cells.length === columns.length ? cells.map((_, i) => i) : columns[from] === 'name' ? behindName(cells, columns, from) : fitCells(cells, columns, from)
  if (!places) return null
  return Object.fromEntries(
    cells.flatMap((cell, i) => {
      const field = columns[places[i] ?? -1]
      return field && cell.text !== '' ? [[field, cell]] : []
    }),
  )
}

/** A row without a number begins with its name. */
function behindName(cells: readonly Cell[], columns: Columns, at: number): number[] | null {
  const rest = fitCells(cells.slice(1), columns, at + 1)
  return rest && [at, ...rest]
}

function totals(cells: readonly Cell[], filled: readonly Cell[], label: Cell, columns: Columns): TableRow {
  const money = columns.filter((field) => field?.startsWith('budget')) as ColumnField[]
  const amounts = filled.filter((cell) => cell !== label && suits(cell, 'budgetTotal') > 0)
  const sums: TableRow['cells'] =
    cells.length === columns.length
      ? Object.fromEntries(cells.flatMap((cell, i) => (columns[i]?.startsWith('budget') && cell.text !== '' ? [[columns[i], cell]] : [])))
      : Object.fromEntries(money.flatMap((field, i) => (amounts.length === money.length && amounts[i] ? [[field, amounts[i]]] : [])))
  return { number: null, kind: 'TOTAL', cells: { ...sums, name: label } }
}

/** The row above, gone on with after a page break. */
function withMore(row: TableRow, cells: readonly Cell[], columns: Columns): TableRow {
  const more = Object.fromEntries(
    cells.flatMap((cell, i) => {
      const field = columns[i]
      if (!field || cell.text === '') return []
      const before = row.cells[field]
      return [
        [
          field,
          before
            ? {
                text: `${before.text} ${cell.text}`,
                lines: [...(before.lines ?? [before.text]), ...(cell.lines ?? [cell.text])],
                start: before.start,
                end: cell.end,
              }
            : cell,
        ],
      ]
    }),
  )
  return { ...row, cells: { ...row.cells, ...more } }
}
