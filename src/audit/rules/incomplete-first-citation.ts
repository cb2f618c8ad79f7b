/** The first citation gives type, number, date, issuer and subject. A date alone missing is `undated-first-citation`'s. */

import { firstCitations } from '../first-citations.ts'
import type { AuditRule } from '../rule.ts'

export const incompleteFirstCitation: AuditRule = {
  id: 'incomplete-first-citation',
  severity: 'INFO',
  title: { vi: 'Viện dẫn lần đầu chưa đầy đủ', en: 'First citation incomplete' },
  explanation: {
    vi: 'Viện dẫn lần đầu phải ghi đủ tên loại, số và ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu nội dung.',
    en: 'The first citation gives type, number and symbol, date, issuing body and subject.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6, điểm b',
  *check(audited) {
    for (const node of firstCitations(audited)) {
      const { mention } = node
      const missing = [
        mention.type === 'TEXT' || mention.type === 'OTHER' ? 'tên loại' : null,
        mention.number === null ? 'số, ký hiệu' : null,
        mention.issuer === null ? 'cơ quan ban hành' : null,
        mention.title === null ? 'trích yếu nội dung' : null,
      ].filter((part) => part !== null)
      if (missing.length === 0) continue
      yield {
        message: `Viện dẫn lần đầu ${audited.label(node.target as string)} thiếu ${missing.join(', ')}.`,
        expected: 'tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu',
        found: `thiếu ${missing.join(', ')}`,
        evidence: [audited.cite(node)],
      }
    }
  },
}
