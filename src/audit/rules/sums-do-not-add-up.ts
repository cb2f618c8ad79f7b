/** A row's total that is not recurrent plus investment, and a table's total that is not the sum of its rows. */
import { groupBy } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { cellEvidence, sameMoney, showMoney } from '../tasks.ts'

const COLUMNS = [
  ['budgetTotal', 'tổng kinh phí'],
  ['budgetRecurrent', 'nguồn sự nghiệp'],
  ['budgetInvestment', 'nguồn đầu tư'],
] as const

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
    for (const row of audited.extraction.tasks) {
      const { budgetTotal, budgetRecurrent, budgetInvestment } = row
      if (budgetTotal === null || (budgetRecurrent === null && budgetInvestment === null)) continue
      if (!row.columns.includes('budgetRecurrent') || !row.columns.includes('budgetInvestment')) continue
      const sum = (budgetRecurrent ?? 0) + (budgetInvestment ?? 0)
      if (sameMoney(sum, budgetTotal)) continue
      yield {
        message: `${row.id}: tổng ${showMoney(budgetTotal)} khác tổng các nguồn ${showMoney(sum)}.`,
        expected: showMoney(sum),
        found: showMoney(budgetTotal),
        evidence: ['budgetTotal', 'budgetRecurrent', 'budgetInvestment'].filter((cell) => row.cells[cell]).map((cell) => cellEvidence(audited, row, cell)),
      }
    }
    const tables = groupBy(audited.extraction.tasks, (row) => row.appendix)
    for (const total of audited.extraction.totals) {
      const rows = (tables.get(total.appendix) ?? []).filter((row) => total.group === null || row.group === total.group)
      for (const [column, label] of COLUMNS) {
        const stated = total[column]
        if (stated === null || rows.length === 0) continue
        const sum = rows.reduce((all, row) => all + (row[column] ?? 0), 0)
        if (sameMoney(sum, stated)) continue
        const cell = total.cells[column] ?? total
        yield {
          message: `${total.appendix}: dòng “${total.label}” ghi ${label} ${showMoney(stated)}, trong khi cộng ${rows.length} dòng được ${showMoney(sum)}.`,
          expected: showMoney(sum),
          found: showMoney(stated),
          evidence: [audited.at(cell.start, cell.end, `total.${column}`)],
        }
      }
    }
  },
}
