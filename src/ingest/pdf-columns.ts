/** Tables without borders: lines whose pieces stand under each other with clear space between them. */

import type { Line, Segment } from './pdf-lines.ts'
import { cellText } from './pipe-table.ts'

/** Lines of a page in which tables were found: pipe rows stand for the lines of a table. */
export type Piece = { readonly kind: 'lines'; readonly lines: readonly Line[] } | { readonly kind: 'rows'; readonly rows: readonly string[] }

const FEWEST_COLUMNS = 3
const FEWEST_LINES = 2

/** Runs of lines with at least three pieces each, and the continuation lines between them, become rows. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let plain: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const end = runEnd(lines, i)
    const rows = end > i ? rowsOf(lines.slice(i, end)) : null
    if (rows === null) {
      plain.push(lines[i]!)
      i++
      continue
    }
    if (plain.length > 0) pieces.push({ kind: 'lines', lines: plain })
    plain = []
    pieces.push({ kind: 'rows', rows })
    i = end
  }
  if (plain.length > 0) pieces.push({ kind: 'lines', lines: plain })
  return pieces
}

/** Where the run of lines that begins at `start` with at least three pieces ends; `start` for none. */
function runEnd(lines: readonly Line[], start: number): number {
  if (lines[start]!.segments.length < FEWEST_COLUMNS) return start
  let last = start
  for (let i = start + 1; i < lines.length && i - last <= 6; i++) {
    const line = lines[i]!
    if (line.baseline - lines[i - 1]!.baseline > 4 * line.size) break
    if (line.segments.length >= FEWEST_COLUMNS) last = i
  }
  let end = last + 1
  const columns = columnsOf(lines.slice(start, end))
  while (end < lines.length && lines[end]!.baseline - lines[end - 1]!.baseline < 1.6 * lines[end]!.size && goesOn(lines[end]!, columns)) end++
  return end
}

/** A line that belongs to the row above: it has several pieces, or its one piece stays within a column of the table. */
const goesOn = (line: Line, columns: readonly Stretch[]): boolean =>
  line.segments.length >= 2 ||
  (columns.length >= FEWEST_COLUMNS &&
    line.segments.every((segment) => covered(columns, segment).length === 1 && columns.some((c) => segment.x > c.left - 2 && segment.right < c.right + 2)))

function rowsOf(lines: readonly Line[]): string[] | null {
  if (lines.filter((line) => line.segments.length >= FEWEST_COLUMNS).length < FEWEST_LINES) return null
  const columns = columnsOf(lines)
  if (columns.length < FEWEST_COLUMNS) return null
  const rows: string[][][] = []
  lines.forEach((line, i) => {
    const placed = columns.map(() => [] as string[])
    for (const segment of line.segments) placed[columnOf(columns, segment)]!.push(segment.text)
    const apart = i > 0 && line.baseline - lines[i - 1]!.baseline > 1.7 * line.size
    if (rows.length === 0 || apart || placed[0]!.length > 0) rows.push(columns.map(() => []))
    const row = rows.at(-1)!
    placed.forEach((texts, c) => {
      if (texts.length > 0) row[c]!.push(texts.join(' '))
    })
  })
  return rows.map((row) => `| ${row.map((texts) => cellText([texts.join(' ')])).join(' | ')} |`)
}

interface Stretch {
  left: number
  right: number
}

/** Stretches of the page's width that text covers: the columns. Lines with few pieces may be headings across several columns, so they only widen what the others show. */
function columnsOf(lines: readonly Line[]): Stretch[] {
  const rich = lines.filter((line) => line.segments.length >= FEWEST_COLUMNS)
  const columns: Stretch[] = []
  for (const segment of rich.flatMap((line) => [...line.segments]).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && segment.x < last.right + 0.4 * segment.size) last.right = Math.max(last.right, segment.right)
    else columns.push({ left: segment.x, right: segment.right })
  }
  for (const line of lines)
    for (const segment of line.segments.length < FEWEST_COLUMNS ? line.segments : []) {
      const [own, ...others] = covered(columns, segment)
      if (!own || others.length > 0) continue
      own.left = Math.min(own.left, segment.x)
      own.right = Math.max(own.right, segment.right)
    }
  return columns
}

const covered = (columns: readonly Stretch[], segment: Segment): Stretch[] =>
  columns.filter((column) => segment.x < column.right + 0.4 * segment.size && segment.right > column.left)

const columnOf = (columns: readonly Stretch[], segment: Segment): number =>
  Math.max(
    0,
    columns.findIndex((column) => segment.x < column.right + 0.4 * segment.size && segment.right > column.left),
  )
