/** A row's total that is not recurrent plus investment, and a total of the table, or of a part of it, that is not the sum of its rows. */
import type { Extraction } from '../../extract/schema.ts'
import { groupBy } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { type Column, cellEvidence, columnSums, type Row, sameMoney, showMoney } from '../tasks.ts'

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['budgetTotal', 'tổng kinh phí'],
  ['budgetRecurrent', 'nguồn sự nghiệp'],
  ['budgetInvestment', 'nguồn đầu tư'],
]
type Total = Extraction['totals'][number]

export const sumsDoNotAddUp: AuditRule = {
  id: 'sums-do-not-add-up',
  severity: 'ERROR',
  title: { vi: 'Số tiền cộng không khớp', en: 'Row sums or column totals that do not add up' },
  explanation: {
    vi: 'Tổng của dòng khác tổng các nguồn, hoặc dòng tổng cộng của bảng khác tổng các dòng.',
    en: "A row's total differs from its parts, or the table's total row from the sum of its rows.",
  },
  legalSource: null,
  *check(audited) {
    const { tasks, totals } = audited.extraction
    for (const row of tasks) {
      const { budgetTotal, budgetRecurrent, budgetInvestment } = row
      if (budgetTotal === null || (budgetRecurrent === null && budgetInvestment === null)) continue
      if (!row.columns.includes('budgetRecurrent') || !row.columns.includes('budgetInvestment')) continue
      const sum = (budgetRecurrent ?? 0) + (budgetInvestment ?? 0)
      if (sameMoney(sum, budgetTotal)) continue
      yield {
        message: `${row.id}: tổng ${showMoney(budgetTotal)} khác tổng các nguồn ${showMoney(sum)}.`,
        expected: showMoney(sum),
        found: showMoney(budgetTotal),
        evidence: COLUMNS.filter(([cell]) => row.cells[cell]).map(([cell]) => cellEvidence(audited, row, cell)),
      }
    }
    const tables = groupBy(tasks, (row) => row.appendix)
    for (const total of totals) {
      const rows = tables.get(total.appendix) ?? []
      const parts = partsOf(total, rows, totals)
      for (const [column, label] of COLUMNS) {
        const stated = total[column]
        const sums = parts.flatMap((part) => columnSums(part, column))
        if (stated === null || rows.length === 0 || sums.some((sum) => sameMoney(sum, stated))) continue
        const nearest = sums.reduce((best, sum) => (Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best))
        const cell = total.cells[column] ?? total
        yield {
          message: `${total.appendix}: dòng “${total.label}” ghi ${label} ${showMoney(stated)}, trong khi cộng các dòng được ${showMoney(nearest)}.`,
          expected: showMoney(nearest),
          found: showMoney(stated),
          evidence: [audited.at(cell.start, cell.end, `total.${column}`)],
        }
      }
    }
  },
}

/** The rows that a row of totals may sum up: the whole table; in a table with several such rows also what stands between them, and the rows of the group. */
function partsOf(total: Total, rows: readonly Row[], totals: readonly Total[]): Row[][] {
  const others = totals.filter((other) => other.appendix === total.appendix && other !== total)
  if (others.length === 0) return [[...rows]]
  const above = Math.max(0, ...others.filter((other) => other.start < total.start).map((other) => other.start))
  const below = Math.min(Number.POSITIVE_INFINITY, ...others.filter((other) => other.start > total.start).map((other) => other.start))
  const last = rows.findLast((row) => row.start < total.start)
  return [
    [...rows],
    rows.filter((row) => row.start > above && row.start < total.start),
    rows.filter((row) => row.start > total.start && row.start < below),
    rows.filter((row) => row.group === (total.group ?? last?.group ?? null)),
  ].filter((part) => part.length > 0)
}
