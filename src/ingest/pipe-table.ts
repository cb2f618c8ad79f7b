/** A table as lines of text: `| a | b |`, one line a row, the cells that a merged cell covers filled. */

export interface Cell {
  /** Paragraphs of the cell. */
  readonly lines: readonly string[]
  readonly columns: number
  readonly rows: number
}

/** Between the paragraphs of one cell, as Markdown writes it. */
const CELL_LINE_BREAK = '<br>'
const MAX_COLUMNS = 100
/** Characters of a cell's text that may be repeated, and in one whole table: a merged cell must not make a text grow without bound. */
const MAX_COPY = 4_000
const MAX_COPIES = 2_000_000

/**
 * A cell that covers several rows is repeated in each of them, for it speaks for each. One that covers several columns is repeated in a table's head,
 * where it names the columns under it, and written once elsewhere, where it is a heading of its own.
 */
export function pipeTable(rows: readonly (readonly Cell[])[]): string[] {
  const grid: string[][] = rows.map(() => [])
  const head = headRows(rows)
  let copied = 0
  rows.forEach((cells, r) => {
    let column = 0
    for (const cell of cells) {
      while (grid[r]![column] !== undefined) column++
      if (column >= MAX_COLUMNS) break
      const text = cellText(cell.lines)
      const across = Math.min(Math.max(1, cell.columns), MAX_COLUMNS - column)
      const down = Math.min(Math.max(1, cell.rows), rows.length - r)
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          const own = x === 0 && y === 0
          const repeat = own || ((x === 0 || r < head) && text.length <= MAX_COPY && copied < MAX_COPIES)
          if (!own && repeat) copied += text.length
          grid[r + y]![column + x] = repeat ? text : ''
        }
      }
      column += across
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`)
}

/** Rows that make up the head: those that the merged cells of the first row reach. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const first = rows[0] ?? []
  const spans = first.some((cell) => cell.columns > 1)
  return spans && first.length > 1 ? Math.max(1, ...first.map((cell) => cell.rows)) : 0
}

export function cellText(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/g, ' ').replaceAll('|', '¦').trim())
    .filter((line) => line !== '')
    .join(CELL_LINE_BREAK)
}
