/** "Kinh phí: 44 * 15 triệu + chi phí tư vấn 30 triệu" is 690 million; the budget cell must say the same. An amount of another kind ("Đã phân bổ năm 2022 là 1.950 triệu đồng") is none of the row's cost. */
import { amountsIn } from '../money.ts'
import type { AuditRule } from '../rule.ts'
import { cellEvidence, sameMoney, showMoney } from '../tasks.ts'

/** A statement of the row's own cost, with its continuation lines ("+ …"), up to the next item. */
const COST = /(?:tổng\s+)?kinh\s+phí(?:\s+thực\s+hiện)?\s*(?::|là)\s*([^\n]*(?:\n\s*\+[^\n]*)*)/giu

export const noteAmountDiffers: AuditRule = {
  id: 'note-amount-differs',
  severity: 'WARNING',
  title: { vi: 'Số tiền trong ghi chú khác kinh phí', en: 'Amount in the note differs from the budget' },
  explanation: { vi: 'Kinh phí tính theo ghi chú khác số tiền ghi trong cột kinh phí.', en: 'The cost worked out in the note differs from the budget cell.' },
  legalSource: null,
  *check(audited) {
    for (const row of audited.extraction.tasks) {
      const cell = row.cells.notes
      if (row.budgetTotal === null || !cell) continue
      const notes = audited.text
        .slice(cell.start, cell.end)
        .normalize('NFC')
        .replace(/\n\s*(?=\n)/gu, '')
      for (const statement of notes.matchAll(COST)) {
        const amounts = amountsIn(statement[1] as string)
        if (amounts.length === 0) continue
        const sum = amounts.reduce((all, amount) => all + amount.value, 0)
        if (sameMoney(sum, row.budgetTotal)) continue
        yield {
          message: `${row.id}: ghi chú tính ra ${showMoney(sum)}, cột kinh phí ghi ${showMoney(row.budgetTotal)}.`,
          expected: showMoney(row.budgetTotal),
          found: showMoney(sum),
          evidence: [cellEvidence(audited, row, 'notes'), cellEvidence(audited, row, 'budgetTotal')],
        }
      }
    }
  },
}
