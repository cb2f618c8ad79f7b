/**
 * "Kinh phí: 44 * 15 triệu + chi phí tư vấn 30 triệu" is 690 million, "Đã phân bổ năm 2022 là 1.950 triệu đồng" 1.950: the budget cell must say the same.
 * An amount of another year, a unit price, a part of the sum are none of the row's cost.
 */
import { type Amount, amountsIn } from '../money.ts'
import { planYear } from '../plan-year.ts'
import type { AuditedText, AuditRule } from '../rule.ts'
import { cellEvidence, sameMoney, showMoney } from '../tasks.ts'

/** Words that make an amount the row's own cost. */
const COST = /(?:tổng\s+)?(?:kinh\s+phí|dự\s+toán|tổng\s+mức\s+đầu\s+tư|kế\s+hoạch\s+vốn|số\s+tiền|phân\s+bổ|bố\s+trí|cấp|giao)(?=[\s:,]|$)/iu
/** Words that make it something else: a price of one, a part, another stage or year. */
const OTHER = /đơn\s+giá|mỗi|trong\s+đó|còn\s+lại|giai\s+đoạn|lũy\s+kế|đã\s+(?:chi|giải\s+ngân|thanh\s+toán)/iu
/** "2 triệu đồng/máy": the price of one. */
const PRICE = /(?:triệu|tỷ|nghìn|ngàn|đồng)\s*\/\s*\p{L}/iu
const YEAR = /năm\s+((?:19|20)\d{2})/giu

export const noteAmountDiffers: AuditRule = {
  id: 'note-amount-differs',
  severity: 'WARNING',
  title: { vi: 'Số tiền trong ghi chú khác kinh phí', en: 'Amount in the note differs from the budget' },
  explanation: { vi: 'Kinh phí tính theo ghi chú khác số tiền ghi trong cột kinh phí.', en: 'The cost worked out in the note differs from the budget cell.' },
  legalSource: null,
  *check(audited) {
    const year = planYear(audited.extraction.document)
    for (const row of audited.extraction.tasks) {
      const cell = row.cells.notes
      if (row.budgetTotal === null || !cell) continue
      for (const statement of statements(withoutReferences(audited, cell), cell.start)) {
        const years = [...statement.text.matchAll(YEAR)].map((match) => match[1])
        if (!COST.test(statement.text) || OTHER.test(statement.text) || isPrice(statement) || (year !== null && years.some((other) => other !== year))) continue
        const sum = statement.amounts.reduce((all, amount) => all + amount.value, 0)
        const budgets = [row.budgetTotal, row.budgetRecurrent, row.budgetInvestment].filter((budget) => budget !== null)
        if (budgets.some((budget) => sameMoney(sum, budget) || statement.amounts.some((amount) => sameMoney(amount.value, budget)))) continue
        yield {
          message: `${row.id}: ghi chú nêu ${showMoney(sum)}, cột kinh phí ghi ${showMoney(row.budgetTotal)}.`,
          expected: showMoney(row.budgetTotal),
          found: showMoney(sum),
          evidence: [audited.at(statement.start, statement.end, 'task.notes'), cellEvidence(audited, row, 'budgetTotal')],
        }
      }
    }
  },
}

const isPrice = ({ text, amounts }: { text: string; amounts: readonly Amount[] }): boolean => PRICE.test(text) && !amounts.some(({ product }) => product)

/** The cell's text; references, whose dates are no years of the money, are blanked out. */
function withoutReferences({ text, mentions }: AuditedText, cell: { start: number; end: number }): string {
  let note = text.slice(cell.start, cell.end)
  for (const { mention } of mentions)
    if (mention.start >= cell.start && mention.end <= cell.end)
      note = `${note.slice(0, mention.start - cell.start)}${' '.repeat(mention.end - mention.start)}${note.slice(mention.end - cell.start)}`
  return note
}

/** Where an item of a note ends: a line, a bullet in one line with others, a mark of a line in a table with bars. */
const ITEM_END = /\n|<br\s*\/?>|;|[^\S\n]+(?=[-–•][^\S\n]+\p{Lu})/giu

/** Items of the note that state amounts; a line that begins with "+" goes on with the one above. `at` is where the note begins. */
function statements(note: string, at: number): { text: string; start: number; end: number; amounts: Amount[] }[] {
  const found: { text: string; start: number; end: number }[] = []
  let from = 0
  for (const end of [
    ...[...note.matchAll(ITEM_END)].map((match) => [match.index, match.index + match[0].length] as const),
    [note.length, note.length] as const,
  ]) {
    const item = note.slice(from, end[0])
    const last = found.at(-1)
    if (last && /^\s*\+/u.test(item)) found[found.length - 1] = { text: `${last.text} ${item.trim()}`, start: last.start, end: at + end[0] }
    else if (item.trim() !== '') found.push({ text: item, start: at + from, end: at + end[0] })
    from = end[1]
  }
  return found
    .map((statement) => ({ ...statement, text: statement.text.normalize('NFC'), amounts: amountsIn(statement.text.normalize('NFC')) }))
    .filter(({ amounts }) => amounts.length > 0)
}
