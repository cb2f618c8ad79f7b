/**
 * Tables of gazette PDF text: borders lost, cells wrapped over many lines, the head printed on each page, rows cut by page breaks.
 * A row begins at the next number. Its lines are divided among the columns (`divide-lines.ts`) several times over: each pass learns
 * from the one before how wide each column prints, which are often empty and what their cells begin with.
 */
import { type ColumnField, DUE_BEHIND } from '../../lexicon/task-tables.ts'
import { type BlockPart, rowsOfBlocks } from './block-rows.ts'
import type { CellLine } from './cell-line.ts'
import type { CellLines } from './cell-lines.ts'
import { readHead } from './columns.ts'
import { type Column, divideLines } from './divide-lines.ts'
import { LONGEST_HEAD, type Region, regionsOf } from './row-regions.ts'
import type { TaskTable } from './table.ts'

/** No row fills more lines of one page; a stretch that does is no row, and stays whole under its name, without a lead. */
const LONGEST_ROW = 120
const PASSES = 3

/** `table` is null where a head stands and no row under it. */
export function readWrappedTable(lines: CellLines, at: number): { table: TaskTable | null; next: number } | null {
  const head = readHead(lines.texts(at, LONGEST_HEAD), 0)
  if (head?.columns[0] !== 'row') return null
  const fields = head.columns.slice(1)
  const { regions: printed, next } = regionsOf(lines, at + head.next)
  const regions = fields[fields.indexOf('due') - 1] === 'coordinating' || fields[fields.indexOf('due') - 1] === 'lead' ? printed.map(parted) : printed
  if (!regions.some(({ kind }) => kind === 'TASK')) return { table: null, next }
  const restart = Math.max(0, fields.indexOf('name'))
  const headless = regions.some(({ kind, number }) => kind === 'TASK' && number === null)
  let columns: Column[] = fields.map((field) => ({ field, width: null, empty: null, begins: new Map() }))
  let parts: BlockPart[][] = []
  for (let pass = 0; pass < PASSES; pass++) {
    parts = regions.map((region) => (region.kind === 'TASK' ? rowsOf(region, columns, restart, headless) : []))
    const learned = pass + 1 < PASSES ? learn(parts.flat(), fields) : columns
    // Where nothing new was learned the next pass would divide the lines as this one did.
    if (learned.every((column, c) => isSame(column, columns[c] as Column))) break
    columns = learned
  }
  return {
    table: {
      columns: head.columns,
      rows: rowsOfBlocks(regions, parts, fields),
      start: lines.at(at)?.start ?? 0,
      headEnd: lines.at(at + head.next - 1)?.end ?? 0,
      end: lines.at(next - 1)?.end ?? 0,
    },
    next,
  }
}

/** "Bộ Khoa học và Công nghệ Theo lộ trình thực": a body and a deadline that were printed in one line are two. */
const parted = (region: Region): Region => ({
  ...region,
  pages: region.pages.map((lines) =>
    lines.flatMap((line) => {
      const at = line.agency ? DUE_BEHIND.exec(line.text)?.index : undefined
      return at === undefined ? [line] : [line.head(at), line.tail(at + 1, 0)]
    }),
  ),
})

function rowsOf(region: Region, columns: readonly Column[], restart: number, headless: boolean): BlockPart[] {
  const blank = (held: boolean): BlockPart => ({ cells: columns.map(() => []), held })
  const rows: BlockPart[] = []
  const lastShown = region.pages.findLastIndex((lines) => lines.length > 0)
  region.pages.forEach((lines, page) => {
    if (lines.length === 0) return
    const carried = rows.at(-1)?.cells ?? null
    const cut = page < lastShown
    const options = { carried, cut, restart, headless: region.number === null, merged: headless }
    const places = lines.length > LONGEST_ROW ? lines.map(() => ({ row: 0, column: restart })) : divideLines(lines, columns, options)
    let row = carried ? 0 : -1
    places.forEach((place, i) => {
      const line = lines[i] as CellLine
      if (place.row > row) rows.push(blank(line.blanks > 0))
      row = Math.max(row, place.row)
      rows.at(-1)?.cells[place.column]?.push(line)
    })
  })
  return rows
}

const isSame = (one: Column, other: Column): boolean =>
  one === other ||
  (one.width === other.width &&
    one.empty === other.empty &&
    one.begins.size === other.begins.size &&
    [...one.begins].every(([line, count]) => other.begins.get(line) === count))

/** What the rows as divided tell about the columns. */
function learn(rows: readonly BlockPart[], fields: readonly ColumnField[]): Column[] {
  return fields.map((field, c) => {
    const widths: number[] = []
    const begins = new Map<string, number>()
    let empty = 0
    for (const { cells } of rows) {
      const own = cells[c] ?? []
      if (own.length === 0) empty++
      else begins.set(own[0]?.folded ?? '', (begins.get(own[0]?.folded ?? '') ?? 0) + 1)
      for (const line of own.slice(0, -1)) widths.push(line.width)
    }
    widths.sort((a, b) => a - b)
    return {
      field,
      width: widths.length < 3 ? null : (widths[Math.floor(widths.length * 0.9)] ?? null),
      empty: rows.length < 4 ? null : empty / rows.length,
      begins,
    }
  })
}
