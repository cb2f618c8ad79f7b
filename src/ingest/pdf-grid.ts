/** Tables with drawn borders: rules that cross make a grid, and the text between them its cells. */

import { linesFrom } from './pdf-lines.ts'
import type { Rule, TextItem } from './pdf-page.ts'
import type { Cell } from './pipe-table.ts'

/** A table with the place it takes on the page; its text is no longer part of the page's lines. */
export interface Grid {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

const NEAR = 3
/** Beyond this a page is a drawing, and looking for tables in it would take too long. */
const MAX_RULES = 3_000

/** Grids of at least two columns, from top to bottom. */
export function gridsOf(horizontalRules: readonly Rule[], verticalRules: readonly Rule[]): Grid[] {
  const horizontal = joined(horizontalRules)
  const vertical = joined(verticalRules)
  if (horizontal.length + vertical.length > MAX_RULES) return []
  const group = horizontal.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (group[root] !== root) root = group[root]!
    group[i] = root
    return root
  }
  const crossings = vertical.map((rule) => horizontal.flatMap((other, i) => (cross(other, rule) ? [i] : [])))
  for (const [first, ...rest] of crossings) for (const other of rest) group[find(other)] = find(first!)
  const members = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  horizontal.forEach((rule, i) => {
    const root = find(i)
    if (!members.has(root)) members.set(root, { horizontal: [], vertical: [] })
    members.get(root)!.horizontal.push(rule)
  })
  vertical.forEach((rule, i) => {
    const first = crossings[i]![0]
    if (first !== undefined) members.get(find(first))!.vertical.push(rule)
  })
  return [...members.values()]
    .map(gridOf)
    .filter((grid) => grid.xs.length >= 3 && grid.ys.length >= 2)
    .sort((a, b) => a.top - b.top)
}

function gridOf({ horizontal, vertical }: { horizontal: readonly Rule[]; vertical: readonly Rule[] }): Grid {
  const ends = (rules: readonly Rule[]) => (rules.length === 0 ? [] : [Math.min(...rules.map((rule) => rule.from)), Math.max(...rules.map((rule) => rule.to))])
  const xs = distinct([...vertical.map((rule) => rule.at), ...(vertical.length > 0 ? ends(horizontal) : [])])
  const ys = distinct([...horizontal.map((rule) => rule.at), ...ends(vertical)])
  return { xs, ys, horizontal, vertical, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
}

export const holds = (grid: Grid, item: TextItem): boolean => {
  const x = (item.x + item.right) / 2
  const y = item.baseline - item.size * 0.3
  return x > grid.left - NEAR && x < grid.right + NEAR && y > grid.top - NEAR && y < grid.bottom + NEAR
}

/** Rows of cells; cells without a wall between them are one. */
export function cellsOf(grid: Grid, items: readonly TextItem[]): Cell[][] {
  const { xs, ys } = grid
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = new Int32Array(rows * columns).fill(-1)
  const cells: { r: number; c: number; r2: number; c2: number; items: TextItem[] }[] = []
  for (let start = 0; start < owner.length; start++) {
    if (owner[start] !== -1) continue
    const cell = { r: Math.floor(start / columns), c: start % columns, r2: Math.floor(start / columns), c2: start % columns, items: [] as TextItem[] }
    const queue = [start]
    owner[start] = cells.length
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const r = Math.floor(at / columns)
      const c = at % columns
      cell.r2 = Math.max(cell.r2, r)
      cell.c2 = Math.max(cell.c2, c)
      cell.c = Math.min(cell.c, c)
      for (const [nr, nc] of neighbours(grid, r, c)) {
        const next = nr * columns + nc
        if (nr < rows && nc < columns && nr >= 0 && nc >= 0 && owner[next] === -1) {
          owner[next] = cells.length
          queue.push(next)
        }
      }
    }
    cells.push(cell)
  }
  for (const item of items) {
    const r = band(ys, item.baseline - item.size * 0.3)
    const c = band(xs, (item.x + item.right) / 2)
    cells[owner[r * columns + c]!]?.items.push(item)
  }
  const out: Cell[][] = ys.slice(1).map(() => [])
  for (const cell of cells.sort((a, b) => a.r - b.r || a.c - b.c))
    out[cell.r]!.push({ lines: paragraphs(cell.items, xs[cell.c]!, xs[cell.c2 + 1]!), columns: cell.c2 - cell.c + 1, rows: cell.r2 - cell.r + 1 })
  return out.filter((row) => row.some((cell) => cell.lines.length > 0))
}

function neighbours(grid: Grid, r: number, c: number): [number, number][] {
  const { xs, ys } = grid
  const middleX = (xs[c]! + xs[c + 1]!) / 2
  const middleY = (ys[r]! + ys[r + 1]!) / 2
  const wall = (rules: readonly Rule[], at: number, through: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= through && rule.to >= through)
  const open: [number, number][] = []
  if (c + 2 < xs.length && !wall(grid.vertical, xs[c + 1]!, middleY)) open.push([r, c + 1])
  if (c > 0 && !wall(grid.vertical, xs[c]!, middleY)) open.push([r, c - 1])
  if (r + 2 < ys.length && !wall(grid.horizontal, ys[r + 1]!, middleX)) open.push([r + 1, c])
  if (r > 0 && !wall(grid.horizontal, ys[r]!, middleX)) open.push([r - 1, c])
  return open
}

/** A cell's lines, those that only wrapped put together: a line ends a paragraph where the next word would still have fitted. */
function paragraphs(items: readonly TextItem[], left: number, right: number): string[] {
  const lines = linesFrom(items, Number.POSITIVE_INFINITY).flatMap((line) => line.segments)
  const padding = Math.min(8, ...lines.map((line) => Math.max(0, line.x - left)))
  const room = right - left - 2 * padding
  const out: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before) {
      out.push(line.text)
      return
    }
    const word = line.text.split(' ', 1)[0]!
    const letter = (line.right - line.x) / Math.max(1, line.text.length)
    const fits = before.right - before.x + (word.length + 1) * letter * 1.1 < room
    const item = /^(?:[-+•*]\s|\d+[.)]\s)/.test(line.text)
    if (fits || item) out.push(line.text)
    else out[out.length - 1] += ` ${line.text}`
  })
  return out
}

/** The band between two bounds that a coordinate lies in, the nearest where it lies outside. */
function band(bounds: readonly number[], value: number): number {
  let i = 0
  while (i < bounds.length - 2 && value >= bounds[i + 1]!) i++
  return i
}

const cross = (horizontal: Rule, vertical: Rule): boolean =>
  vertical.at >= horizontal.from - NEAR && vertical.at <= horizontal.to + NEAR && horizontal.at >= vertical.from - NEAR && horizontal.at <= vertical.to + NEAR

function distinct(values: readonly number[]): number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value)
  return out
}

/** Rules on one line that touch or overlap, as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  const bands: Rule[][] = []
  for (const rule of sorted) {
    const current = bands.at(-1)
    if (current && rule.at - current[0]!.at <= NEAR / 2) current.push(rule)
    else bands.push([rule])
  }
  return bands.flatMap((members) => {
    const out: { at: number; from: number; to: number }[] = []
    for (const rule of members.sort((a, b) => a.from - b.from)) {
      const last = out.at(-1)
      if (last && rule.from <= last.to + NEAR) last.to = Math.max(last.to, rule.to)
      else out.push({ ...rule })
    }
    return out
  })
}
