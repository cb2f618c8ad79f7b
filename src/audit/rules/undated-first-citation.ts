/** The first time a document is cited, its date is given; later, type and number suffice. */

import { firstCitations } from '../first-citations.ts'
import type { AuditRule } from '../rule.ts'

export const undatedFirstCitation: AuditRule = {
  id: 'undated-first-citation',
  severity: 'WARNING',
  title: { vi: 'Viện dẫn lần đầu không ghi ngày', en: 'First citation without a date' },
  explanation: {
    vi: 'Viện dẫn lần đầu phải ghi thời gian ban hành; các lần sau chỉ cần tên loại và số, ký hiệu.',
    en: 'The first citation of a document gives its date of issue; later ones may give type and number alone.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6, điểm b',
  *check(audited) {
    for (const node of firstCitations(audited)) {
      if (node.mention.date !== null) continue
      yield {
        message: `Viện dẫn lần đầu ${audited.label(node.target as string)} không ghi ngày ban hành.`,
        expected: 'ngày, tháng, năm ban hành',
        found: node.mention.quote,
        evidence: [audited.cite(node)],
      }
    }
  },
}
