/** Which columns a row's cells stand in, where merged cells of the row above leave some out: in order, by what each cell says. */
import { AGENCY_HEAD, AMOUNT_LINE, type ColumnField, DEADLINE, DEADLINE_WORD, OTHER_CELL, PRODUCT, TASK_VERB } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import type { Cell } from './table.ts'

/** How well a cell's text suits a column: below 0 it speaks against it. */
export function suits({ text }: Cell, field: ColumnField | null): number {
  if (text === '') return 0
  const folded = fold(text.slice(0, 200))
  switch (field) {
    case 'row':
      return /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđA-H])[.)]?$/u.test(text) ? 8 : -12
    case 'name': {
      if (AMOUNT_LINE.test(folded)) return -8
      if (TASK_VERB.test(folded)) return 4
      return 1 - (AGENCY_HEAD.test(folded) ? 3 : 0) - (text.length < 28 && DEADLINE.test(`${folded} `) ? 4 : 0)
    }
    case 'lead':
    case 'coordinating':
      return AGENCY_HEAD.test(folded) && !(text.length > 90 && TASK_VERB.test(folded)) ? 5 : -5
    case 'due':
      return DEADLINE.test(`${folded} `) && text.length < 90 ? 5 : DEADLINE_WORD.test(folded) ? 2 : -5
    case 'result':
      return PRODUCT.test(folded) ? 3 : DEADLINE.test(`${folded} `) && text.length < 30 ? -4 : AGENCY_HEAD.test(folded) ? -3 : 0
    case 'budgetTotal':
    case 'budgetRecurrent':
    case 'budgetInvestment':
      return AMOUNT_LINE.test(folded) || text === '-' ? 6 : -8
    case 'other':
      return OTHER_CELL.test(folded) ? 2 : -1
    default:
      return 0
  }
}

/** For each cell the index of its column; null where there are more cells than columns. */
export function fitCells(cells: readonly Cell[], columns: readonly (ColumnField | null)[], from: number): number[] | null {
  const n = cells.length
  const m = columns.length - from
  if (n > m) return null
  const NONE = Number.NEGATIVE_INFINITY
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(NONE))
  for (let j = 0; j <= m; j++) (best[0] as number[])[j] = -0.4 * j
  for (let i = 1; i <= n; i++)
    for (let j = i; j <= m; j++) {
      const taken = (best[i - 1]?.[j - 1] ?? NONE) + suits(cells[i - 1] as Cell, columns[from + j - 1] ?? null)
      const left = (best[i]?.[j - 1] ?? NONE) - (i === n ? 0 : 0.4)
      ;(best[i] as number[])[j] = Math.max(taken, left)
    }
  const places: number[] = []
  for (let i = n, j = m; i > 0; j--) {
    const here = best[i]?.[j] ?? NONE
    const left = (best[i]?.[j - 1] ?? NONE) - (i === n ? 0 : 0.4)
    if (j > i && left >= here) continue
    places[i - 1] = from + j - 1
    i--
  }
  return places
}
