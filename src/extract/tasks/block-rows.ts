/**
 * Rows of a borderless table, each with its number and what merged cells say to it.
 * A merged number and lead stand with the first row of their block, or are printed before its last ("1" / "Bộ Thông tin …" / the block's last row);
 * on the next page white space stands in their place.
 */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import type { CellLine } from './cell-line.ts'
import type { Region } from './row-regions.ts'
import type { Cell, TableRow } from './table.ts'

export interface BlockPart {
  /** Lines of each column. */
  readonly cells: CellLine[][]
  /** White space stood where the number of a merged cell would. */
  readonly held: boolean
}

function cellOf(lines: readonly CellLine[]): Cell {
  const texts = lines.map(({ text }) => text)
  const text = texts.join(' ')
  return { text: (text.includes('  ') ? text.replace(/\s+/gu, ' ') : text).trim(), lines: texts, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

export function rowsOfBlocks(regions: readonly Region[], parts: readonly (readonly BlockPart[])[], fields: readonly ColumnField[]): TableRow[] {
  const late = regions[0]?.kind === 'TASK' && regions[0].number === null
  const rows: TableRow[] = []
  let pending: Open[] = []
  let block: { number: string | null; shared: TableRow['cells'] } = { number: null, shared: {} }
  const flush = (number: string | null, shared: TableRow['cells']) => {
    pending.forEach((row, k) => {
      rows.push({ number: k === 0 ? (row.number ?? number) : null, kind: 'TASK', cells: { ...shared, ...row.cells } })
    })
    pending = []
  }
  regions.forEach((region, r) => {
    if (region.kind !== 'TASK') {
      flush(null, block.shared)
      rows.push({ number: region.number, kind: region.kind, cells: groupCells(region, fields) })
      return
    }
    ;(parts[r] ?? []).forEach((part, k) => {
      const cells = Object.fromEntries(fields.flatMap((field, c) => (part.cells[c]?.length ? [[field, cellOf(part.cells[c])]] : []))) as TableRow['cells']
      const opens = k === 0 && region.number !== null
      if (opens) {
        const shared = Object.fromEntries(Object.entries(cells).filter(([field]) => field === 'lead')) as TableRow['cells']
        if (!late) flush(null, block.shared)
        pending.push({ number: null, cells })
        block = { number: region.number, shared }
        if (late) flush(region.number, shared)
        else rows.push({ number: region.number, kind: 'TASK', cells: pending.pop()?.cells ?? cells })
      } else {
        pending.push({ number: null, cells })
        if (part.held && late) flush(null, block.shared)
      }
    })
  })
  flush(null, block.shared)
  return rows
}

interface Open {
  readonly number: string | null
  readonly cells: TableRow['cells']
}

const MONEY: ReadonlySet<ColumnField> = new Set(['budgetTotal', 'budgetRecurrent', 'budgetInvestment'])

/** A heading is one cell; a row of totals is its label and the amounts after it, in the order of the columns. */
function groupCells(region: Region, fields: readonly ColumnField[]): TableRow['cells'] {
  const lines = region.pages.flat()
  if (region.kind === 'GROUP') return lines.length === 0 ? {} : { name: cellOf(lines) }
  const label = lines[0]
  const amounts = lines.slice(1).filter(({ amount }) => amount)
  const money = fields.filter((field) => MONEY.has(field))
  return {
    ...(label ? { name: cellOf([label]) } : {}),
    ...Object.fromEntries(money.flatMap((field, k) => (amounts.length === money.length && amounts[k] ? [[field, cellOf([amounts[k]])]] : []))),
  }
}
