/**
 * Lines of a table's row back into its cells, in one pass: each line goes on in its column, begins a later one, or begins a further row.
 * What counts: what a cell may begin with (bodies, deadlines, products, verbs), what none begins or ends with, and how wide the column prints.
 */
import type { ColumnField } from '../../lexicon/task-tables.ts'
import type { CellLine } from './cell-line.ts'

/** What earlier passes over the same table taught about one column. */
export interface Column {
  readonly field: ColumnField
  /** Printed width, null while unknown. */
  readonly width: number | null
  /** Share of the rows that leave it empty, null while unknown. */
  readonly empty: number | null
  /** How often a cell of this column begins with a line, folded. */
  readonly begins: ReadonlyMap<string, number>
}

export interface Division {
  /** 0 is the row that goes on from the page before, or that the number opens; further rows have no number of their own. */
  readonly row: number
  readonly column: number
}

export interface DivideOptions {
  /** Cells of the row as they stood on the page before, by column; null where the row begins here. */
  readonly carried: readonly (readonly CellLine[])[] | null
  /** The row goes on on the next page. */
  readonly cut: boolean
  /** Column where a further row without a number begins; null where none can. */
  readonly restart: number | null
  /** The first row has no number either: it begins at `restart`. */
  readonly headless: boolean
  /** Other rows of the table share a number, so a further row is no surprise. */
  readonly merged: boolean
}

const NONE = Number.NEGATIVE_INFINITY

export function divideLines(lines: readonly CellLine[], columns: readonly Column[], options: DivideOptions): Division[] {
  const n = lines.length
  const m = columns.length
  if (n === 0 || m === 0) return []
  const { carried, cut, restart } = options
  const newRow = options.merged ? -2.5 : -8
  const widest = Math.max(...lines.map(({ width }) => width))
  const empty = columns.map(emptyScore)
  const unfinished = columns.map((column, c) => (carried ? carriedScore(carried[c] ?? [], column) : 0))
  // State: phase * m + column; phase 0 is the carried row, phase 1 any row that begins here.
  const states = 2 * m
  let score = new Float64Array(states).fill(NONE)
  const from: Int16Array[] = []
  const first = lines[0] as CellLine
  const sumOf = (of: readonly number[], a: number, b: number) => {
    let sum = 0
    for (let k = a; k < b; k++) sum += of[k] as number
    return sum
  }
  /** What it costs that all columns behind one stay empty. */
  const emptyBehind = columns.map((_, c) => sumOf(empty, c + 1, m))
  const unfinishedBehind = columns.map((_, c) => sumOf(unfinished, c + 1, m))
  if (carried) {
    for (let c = 0; c < m; c++) score[c] = sumOf(unfinished, 0, c) + startCarried(first, carried[c] ?? [], columns[c] as Column)
    if (restart !== null) score[m + restart] = sumOf(unfinished, 0, m) + newRow / 2 + startScore(first, columns[restart] as Column)
  } else {
    const begin = options.headless ? (restart ?? 0) : 0
    for (let c = begin; c < m; c++) score[m + c] = sumOf(empty, begin, c) + startScore(first, columns[c] as Column)
  }
  let depth = Math.max(0, first.depth)
  let next = new Float64Array(states)
  const starts = new Float64Array(states)
  const goesOn = new Float64Array(m)
  for (let i = 1; i < n; i++) {
    const above = lines[i - 1] as CellLine
    const line = lines[i] as CellLine
    const back = new Int16Array(states).fill(-1)
    next.fill(NONE)
    for (let c = 0; c < m; c++) {
      const column = columns[c] as Column
      starts[m + c] = startScore(line, column)
      goesOn[c] = goOnScore(above, line, column, widest)
      if (carried) starts[c] = startCarried(line, carried[c] ?? [], column)
    }
    const { blanks } = line
    const held = (blanks > 0 ? 4 : 0) - (line.joins ? 5 : 0)
    const border = held + endScore(above, cut, depth)
    const rowBorder = held + endScore(above, false, depth) + newRow
    for (let s = carried ? 0 : m; s < states; s++) {
      const before = score[s] as number
      if (before === NONE) continue
      const c = s % m
      const first = s < m
      const stay = before + (goesOn[c] as number)
      if (stay > (next[s] as number)) {
        next[s] = stay
        back[s] = s
      }
      let skipped = blanks > 0 ? 3 : 0
      for (let to = c + 1; to < m; to++) {
        const state = s - c + to
        const value = before + border + (to === c + 1 ? 0 : skipped) + (starts[state] as number)
        if (value > (next[state] as number)) {
          next[state] = value
          back[state] = s
        }
        skipped += first ? (unfinished[to] as number) : blanks > to - c - 1 ? 1 : (empty[to] as number)
      }
      if (restart === null || (!first && c <= restart)) continue
      const value = before + rowBorder + ((first ? unfinishedBehind : emptyBehind)[c] as number) + (starts[m + restart] as number)
      if (value > (next[m + restart] as number)) {
        next[m + restart] = value
        back[m + restart] = s
      }
    }
    const spare = score
    score = next
    next = spare
    from[i] = back
    depth = Math.max(0, depth + line.depth)
  }
  let best = 0
  let top = NONE
  for (let s = 0; s < states; s++) {
    const c = s % m
    const total = (score[s] as number) + endScore(lines[n - 1] as CellLine, cut, depth) + (cut ? 0 : ((s < m ? unfinishedBehind : emptyBehind)[c] as number))
    if (total > top) {
      top = total
      best = s
    }
  }
  const path: number[] = new Array(n)
  for (let i = n - 1, s = best; i >= 0; i--) {
    path[i] = s
    s = from[i]?.[s] ?? s
  }
  let row = (path[0] as number) >= m && carried ? 1 : 0
  return path.map((s, i) => {
    const before = path[i - 1]
    if (before !== undefined && (s % m < before % m || (before < m && s >= m))) row++
    return { row, column: s % m }
  })
}

function emptyScore({ field, empty }: Column): number {
  if (empty !== null) return Math.max(-12, Math.min(-0.5, 2.5 * Math.log(empty + 0.004)))
  return field === 'name' ? -30 : field === 'lead' ? -12 : field === 'other' || field === 'notes' ? -2.5 : -4
}

/** Does the cell, as it stood before the page broke, want more lines? */
function carriedScore(lines: readonly CellLine[], { width }: Column): number {
  const last = lines.at(-1)
  if (!last) return 0
  const depth = lines.reduce((sum, line) => sum + line.depth, 0)
  return (last.open ? -7 : 0) + (depth > 0 ? -4 : 0) + (!last.closed && width !== null && lines.length > 1 && last.width > width * 0.88 ? -2 : 0)
}

/** A line that takes up the cell of the page before. */
function startCarried(line: CellLine, lines: readonly CellLine[], column: Column): number {
  const last = lines.at(-1)
  if (!last) return startScore(line, column) - 3
  const { width } = column
  const goesOn = line.lower || last.open
  let score = goesOn ? 0 : -2
  if (last.closed && !last.text.endsWith(';')) score -= line.lower ? 5 : 3
  if (line.lower && last.whole && (column.field === 'lead' || column.field === 'coordinating') && !WHOSE.test(line.text)) score -= 4
  // A further body belongs to those that take part rather than to the one that leads.
  if (!goesOn && line.agency && column.field === 'lead') score -= 2
  if (goesOn && width !== null) score += last.width + 6 + line.firstWord > width * 0.98 ? 1 : -4
  return score + kindFits(line, column.field) - overflow(line, column)
}

/** What may follow the name of a body in small letters. */
const WHOSE = /^(?:và|thuộc|các|liên|có|trực|tỉnh|thành|huyện|cấp|nơi|của|trên|khác|quốc|trung|địa)(?!\p{L})/u

/** Small evidence that a line in the middle of a cell is of the column's kind. */
function kindFits(line: CellLine, field: ColumnField): number {
  if (field === 'lead' || field === 'coordinating') return line.agency ? 1.5 : line.upper && line.verb ? -3 : 0
  if (field === 'due') return line.dueWord ? 1 : -3
  return line.upper && line.due && line.width < 200 && field === 'name' ? -2 : 0
}

function startScore(line: CellLine, column: Column): number {
  const { field, begins } = column
  let score = line.lower ? -9 : 0
  switch (field) {
    case 'lead':
    case 'coordinating':
      score += line.agency ? 6 : line.verb ? -10 : -7
      break
    case 'due':
      score += line.due ? 7 : line.dueWord ? 2 : -7
      break
    case 'result':
      score += line.product ? 4 : line.due && line.width < 250 ? -4 : line.agency ? -3 : -1
      break
    case 'name':
      score += (line.verb ? 4 : 1.5) + (line.agency && !line.verb ? -3 : 0) + (line.due && !line.verb ? -3 : 0) + (line.amount ? -8 : 0)
      break
    case 'budgetTotal':
    case 'budgetRecurrent':
    case 'budgetInvestment':
      score += line.amount ? 8 : -12
      break
    case 'other':
      score += line.other ? 3 : -2
      break
    default:
      score += line.amount || line.verb ? -2 : 0
  }
  const seen = begins.get(line.folded) ?? 0
  if (seen > 1) score += Math.min(2.5, 0.8 * Math.log2(seen))
  return score - overflow(line, column)
}

const overflow = (line: CellLine, { width }: Column): number =>
  width !== null && line.width > width * 1.06 ? Math.min(8, 30 * (line.width / width - 1.03)) : 0

function goOnScore(above: CellLine, line: CellLine, column: Column, widest: number): number {
  const { field, width } = column
  let score = 0
  if (line.joins) return 4 - overflow(line, column)
  const natural = line.lower || above.open || above.text.endsWith(';')
  if (natural) score += 1.5
  if (line.blanks > 0) score -= 5
  if (width !== null) {
    const forced = above.width + 6 + line.firstWord > width * 0.96
    score += forced ? 1.5 : natural ? (above.closed ? 0 : -2) : -1.5
    score -= overflow(line, column)
  } else if (field === 'name') score += above.width < widest * 0.6 ? -3 : 0
  else if (line.width > widest * 0.8) score -= 2
  if (above.open || (natural && !line.upper)) return score
  // A new paragraph of another kind inside a cell: a border was missed.
  switch (field) {
    case 'lead':
      score += line.agency ? (above.closed ? -1 : -3.5) : -2.5
      if (line.due || (line.verb && !line.agency)) score -= 3
      break
    case 'coordinating':
      score += line.agency ? -0.2 : -2
      if ((line.due || line.product || line.verb) && !line.agency) score -= 2.5
      break
    case 'name':
      score += line.agency && !line.verb ? -2.5 : -0.5
      if (line.due && !line.verb && line.width < 250) score -= 3
      if (above.closed && !above.text.endsWith(';')) score -= line.agency && !line.verb ? 4 : 1
      break
    case 'due':
      score += line.due ? -2 : line.dueWord ? -0.5 : -3.5
      break
    case 'budgetTotal':
    case 'budgetRecurrent':
    case 'budgetInvestment':
      score -= 8
      break
    default:
      score += line.due && line.width < 250 ? -4 : line.agency && !line.product ? -2 : line.product && field === 'other' ? -2.5 : -1
  }
  return score
}

function endScore(line: CellLine, cut: boolean, depth: number): number {
  return (line.open ? (cut ? -1.5 : -7) : 0) + (depth > 0 ? (cut ? -1 : -5) : 0)
}
