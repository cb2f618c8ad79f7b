/** "Kèm theo Quyết định số      /QĐ-UBND ngày    /4/2022": a number or a day that was never filled in. */
import type { AuditRule } from '../rule.ts'

const BLANK_NUMBER = /số[\s:._…]*[/-]\s*\p{L}/iu
const BLANK_DATE = /ngày[\s._…]*(?:\/|tháng)|tháng[\s._…]*(?:\/|năm)|năm[\s._…]*$/iu

export const blankNumberOrDate: AuditRule = {
  id: 'blank-number-or-date',
  severity: 'ERROR',
  title: { vi: 'Số hoặc ngày để trống', en: 'Blank number or date never filled in' },
  explanation: { vi: 'Chỗ ghi số hoặc ngày của văn bản được viện dẫn còn để trống.', en: "The cited document's number or date was left blank." },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3, 4 và 6',
  *check(audited) {
    for (const node of audited.mentions) {
      const { quote } = node.mention
      const blanks = [BLANK_NUMBER.test(quote) ? 'số' : null, BLANK_DATE.test(quote) ? 'ngày' : null].filter((blank) => blank !== null)
      if (blanks.length === 0) continue
      const own = audited.extraction.document
      const expected = node.mention.relation === 'SELF' && own.number ? `${own.number}${own.date ? `, ${own.date.split('-').reverse().join('/')}` : ''}` : null
      yield {
        message: `Viện dẫn để trống ${blanks.join(' và ')}: “${quote.replace(/\s+/gu, ' ')}”.`,
        expected,
        found: quote.replace(/\s+/gu, ' '),
        evidence: [audited.cite(node)],
      }
    }
  },
}
