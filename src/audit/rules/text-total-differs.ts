/** "Tổng kinh phí thực hiện kế hoạch năm 2022: 36.065 triệu đồng" in the text, another sum in the appendix; likewise its parts by source of money. */
import { groupBy } from '../citations.ts'
import { amountsIn } from '../money.ts'
import { planYear } from '../plan-year.ts'
import type { AuditedText, AuditRule, Draft } from '../rule.ts'
import { type Column, columnSums, sameMoney, showMoney } from '../tasks.ts'

const TOTAL = /tổng\s+(?:kinh\s+phí|dự\s+toán|mức\s+đầu\s+tư|nhu\s+cầu|số\s+tiền|vốn|cộng)/iu
const PARTS: readonly (readonly [RegExp, Column])[] = [
  [/(?:vốn|nguồn|kinh\s+phí)\s+(?:chi\s+)?đầu\s+tư/iu, 'budgetInvestment'],
  [/(?:vốn|nguồn|kinh\s+phí)\s+(?:chi\s+)?(?:sự\s+nghiệp|thường\s+xuyên)/iu, 'budgetRecurrent'],
]
const YEAR = /năm\s+((?:19|20)\d{2})/iu
/** How many lines below a total its parts are looked for. */
const PART_LINES = 6

export const textTotalDiffers: AuditRule = {
  id: 'text-total-differs',
  severity: 'WARNING',
  title: { vi: 'Tổng kinh phí trong lời văn khác phụ lục', en: 'Total in the text differs from the appendix' },
  explanation: {
    vi: 'Tổng kinh phí nêu trong lời văn (hoặc từng nguồn vốn) không bằng tổng của phụ lục nào, cũng không bằng tổng các phụ lục.',
    en: 'The total given in the text (or a source of money) equals neither the sum of an appendix nor that of all appendices.',
  },
  legalSource: null,
  *check(audited) {
    const { tasks, totals } = audited.extraction
    if (!tasks.some((task) => task.budgetTotal !== null)) return
    const firstRow = Math.min(...tasks.map((task) => task.start), ...totals.map((total) => total.start))
    const year = planYear(audited.extraction.document)
    const lines = linesBefore(audited, firstRow)
    for (const [i, line] of lines.entries()) {
      if (!TOTAL.test(line.text)) continue
      // A total of another year is a report on the past, not this plan's.
      const stated = YEAR.exec(line.text)?.[1]
      if (stated !== undefined && year !== null && stated !== year) continue
      yield* compare(line, 'budgetTotal')
      for (const part of lines.slice(i + 1, i + 1 + PART_LINES)) {
        if (TOTAL.test(part.text)) break
        for (const [cue, column] of PARTS) if (cue.test(part.text)) yield* compare(part, column)
      }
    }

    function* compare(line: { text: string; at: number }, column: Column): Iterable<Draft> {
      const amount = amountsIn(line.text)[0]
      const known = knownSums(audited, column)
      if (!amount || known.length === 0 || known.some((sum) => sameMoney(sum, amount.value))) return
      const nearest = known.reduce((best, sum) => (Math.abs(sum - amount.value) < Math.abs(best - amount.value) ? sum : best))
      yield {
        message: `Lời văn nêu ${showMoney(amount.value)}, các phụ lục cộng được ${[...new Set(known.map(showMoney))].join('; ')}.`,
        expected: showMoney(nearest),
        found: showMoney(amount.value),
        evidence: [audited.seen(line.at, line.at + line.text.length, 'text-total')],
      }
    }
  },
}

/** Paragraphs of the view that stand before a raw offset, with their offset in the view. */
function linesBefore({ view }: AuditedText, end: number): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = []
  let at = 0
  for (const text of view.text.split('\n')) {
    if (view.rawStart(at) >= end) break
    if (text.trim() !== '') lines.push({ text, at })
    at += text.length + 1
  }
  return lines
}

/** Of each appendix, of all of them, and what their rows of totals state. */
function knownSums({ extraction: { tasks, totals } }: AuditedText, column: Column): number[] {
  const sums = [...groupBy(tasks, (task) => task.appendix).values()].flatMap((rows) =>
    rows.some((row) => row[column] !== null) ? columnSums(rows, column) : [],
  )
  const all = tasks.some((row) => row[column] !== null) ? columnSums(tasks, column) : []
  return [...sums, ...all, ...totals.flatMap((total) => total[column] ?? [])]
}
