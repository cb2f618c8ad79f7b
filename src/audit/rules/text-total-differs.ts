/** "Tổng kinh phí thực hiện kế hoạch năm 2022: 36.065 triệu đồng" in the text, another sum in the appendix. */
import { groupBy } from '../citations.ts'
import { amountsIn } from '../money.ts'
import type { AuditRule } from '../rule.ts'
import { sameMoney, showMoney } from '../tasks.ts'

const STATEMENT = /tổng\s+(?:kinh\s+phí|dự\s+toán|mức\s+đầu\s+tư|số\s+tiền|cộng)[^\n]{0,160}/giu
const YEAR = /năm\s+((?:19|20)\d{2})/iu

export const textTotalDiffers: AuditRule = {
  id: 'text-total-differs',
  severity: 'WARNING',
  title: { vi: 'Tổng kinh phí trong lời văn khác phụ lục', en: 'Total in the text differs from the appendix' },
  explanation: {
    vi: 'Tổng kinh phí nêu trong lời văn không bằng tổng của phụ lục nào, cũng không bằng tổng các phụ lục.',
    en: 'The total given in the text equals neither the sum of an appendix nor that of all appendices.',
  },
  legalSource: null,
  *check(audited) {
    const { tasks, totals, document } = audited.extraction
    const budgeted = tasks.filter((task) => task.budgetTotal !== null)
    if (budgeted.length === 0) return
    const sums = [...groupBy(budgeted, (task) => task.appendix)].map(([, rows]) => rows.reduce((all, row) => all + (row.budgetTotal ?? 0), 0))
    const known = [...sums, sums.reduce((all, sum) => all + sum, 0), ...totals.flatMap((total) => total.budgetTotal ?? [])]
    const firstRow = Math.min(...tasks.map((task) => task.start), ...totals.map((total) => total.start))
    const ownYear = planYear(document.title) ?? document.date?.slice(0, 4) ?? null
    for (const match of audited.view.text.matchAll(STATEMENT)) {
      if (audited.view.rawStart(match.index) >= firstRow) break
      const year = YEAR.exec(match[0])?.[1]
      const amount = amountsIn(match[0])[0]
      // A total of another year is a report on the past, not this plan's.
      if (!amount || (year !== undefined && ownYear !== null && year !== ownYear)) continue
      if (known.some((sum) => sameMoney(sum, amount.value))) continue
      const nearest = known.reduce((best, sum) => (Math.abs(sum - amount.value) < Math.abs(best - amount.value) ? sum : best))
      yield {
        message: `Lời văn nêu tổng kinh phí ${showMoney(amount.value)}, các phụ lục cộng được ${known.slice(0, sums.length).map(showMoney).join('; ')}.`,
        expected: showMoney(nearest),
        found: showMoney(amount.value),
        evidence: [audited.seen(match.index, match.index + match[0].length, 'text-total')],
      }
    }
  },
}

/** The last year of a plan's title: "… an toàn thông tin mạng năm 2022". */
function planYear(title: string | null): string | null {
  return title === null ? null : ([...title.matchAll(/năm\s+((?:19|20)\d{2})/giu)].at(-1)?.[1] ?? null)
}
