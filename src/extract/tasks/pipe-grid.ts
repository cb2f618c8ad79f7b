/**
 * Cells between borders, whichever way they are printed:
 *   "| 1 | Lập danh mục | Sở Tư pháp |" one row a line, or one cell a line between lines of "|".
 * In the second way two borders with nothing between them end a row or hold an empty cell; which of the two, the columns tell (`pipe-tables.ts`).
 */
import { physicalLines } from '../../text/index.ts'
import type { View } from '../stages.ts'
import type { Cell } from './table.ts'

/** Cells without a gap between them; `gap` counts the borders after the last one beyond the one that closes it. */
export interface Run {
  readonly cells: Cell[]
  readonly gap: number
}

/** Rows that are certain, or runs of cells whose rows must be found. */
export type Grid = { readonly kind: 'ROWS'; readonly rows: Cell[][] } | { readonly kind: 'RUNS'; readonly runs: Run[] }

const RULE = /^[\s|:+-]*-[\s|:+-]*$/u
/** Lines that one cell may have before the text between two borders is taken for text outside any table. */
const LONGEST_CELL = 60

export function readGrids(view: View): Grid[] {
  const { text } = view
  if (!text.includes('|')) return []
  const grids: Grid[] = []
  let rows: Cell[][] = []
  let runs: { cells: Cell[]; gap: number }[] = []
  let open: { start: number; end: number }[] | null = null
  const closeRows = () => {
    if (rows.length > 0) grids.push({ kind: 'ROWS', rows })
    rows = []
  }
  const closeRuns = () => {
    if (runs.length > 1) grids.push({ kind: 'RUNS', runs })
    runs = []
    open = null
  }
  let pipe = -1
  for (const { start, end } of physicalLines(view)) {
    if (pipe < start) pipe = indexFrom(text, start)
    if (pipe >= end && !open && rows.length === 0) continue
    const printed = text.slice(start, end)
    const borders = pipe >= end ? 0 : (printed.match(/\|/gu)?.length ?? 0)
    const trimmed = printed.trim()
    if (borders > 1 && !/^\|+$/u.test(trimmed)) {
      closeRuns()
      if (!RULE.test(trimmed)) rows.push(rowOf(text, start, end))
      continue
    }
    if (borders === 0) {
      if (open) {
        open.push({ start, end })
        if (open.length > LONGEST_CELL) closeRuns()
      } else if (trimmed !== '') closeRows()
      continue
    }
    closeRows()
    for (let at = start; at < end; ) {
      const next = text.indexOf('|', at)
      const stop = next < 0 || next > end ? end : next
      if (text.slice(at, stop).trim() !== '') {
        if (open) open.push({ start: at, end: stop })
        else if (stop < end) open = [{ start: at, end: stop }]
      }
      if (stop < end) {
        const cell = open && open.length > 0 ? cellFrom(text, open) : null
        const last = runs.at(-1)
        if (cell && cell.text !== '') {
          if (last && last.gap === 0) last.cells.push(cell)
          else runs.push({ cells: [cell], gap: 0 })
        } else if (last && open) last.gap++
        open = []
      }
      at = stop + 1
    }
  }
  closeRows()
  closeRuns()
  return grids
}

/** Where the next border stands; the end of the text where none does. */
function indexFrom(text: string, start: number): number {
  const at = text.indexOf('|', start)
  return at < 0 ? text.length : at
}

function rowOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  let from = start
  const first = text.indexOf('|', start)
  if (text.slice(start, first).trim() === '') from = first + 1
  for (let at = from; at <= end; ) {
    let border = text.indexOf('|', at)
    while (border > 0 && text[border - 1] === '\\') border = text.indexOf('|', border + 1)
    const stop = border < 0 || border > end ? end : border
    if (stop < end || text.slice(from, stop).trim() !== '') cells.push(cellFrom(text, [{ start: from, end: stop }]))
    if (stop >= end) break
    from = stop + 1
    at = from
  }
  return cells
}

/** Marks of markdown and line breaks; the view has no two blanks in a row. */
const MARKED = /[*_\\<\n]/
const unmarked = (line: string): string =>
  line
    .replace(/\*\*|__|\\(?=\|)/gu, '')
    .replace(/^[\s*_]+|(?<![\s*_])[\s*_]+$/gu, '')
    .replace(/\s+/gu, ' ')

/** Marks of markdown gone, line breaks kept apart. */
function cellFrom(text: string, parts: readonly { start: number; end: number }[]): Cell {
  const lines = parts
    .flatMap(({ start, end }) => {
      const printed = text.slice(start, end)
      return MARKED.test(printed) ? printed.split(/<br ?\/?>/iu).map(unmarked) : [printed.trim()]
    })
    .filter((line) => line !== '')
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || lines.length === 0) return { text: '', start: first?.start ?? 0, end: first?.start ?? 0 }
  const start = first.start + (text.slice(first.start, first.end).length - text.slice(first.start, first.end).trimStart().length)
  const end = last.start + text.slice(last.start, last.end).trimEnd().length
  return { text: lines.join(' '), lines, start, end: Math.max(start, end) }
}
