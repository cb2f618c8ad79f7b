/** The first citation gives type, number, date, issuer and subject. A date alone missing is `undated-first-citation`'s. */
import type { MentionNode } from '../../graph/model.ts'
import { hasTypeWord } from '../citations.ts'
import { firstCitations, followsCitationRules } from '../first-citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

export const incompleteFirstCitation: AuditRule = {
  id: 'incomplete-first-citation',
  severity: 'INFO',
  title: { vi: 'Viện dẫn lần đầu chưa đầy đủ', en: 'First citation incomplete' },
  explanation: {
    vi: 'Viện dẫn lần đầu phải ghi đủ tên loại, số và ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu nội dung. Tờ trình là đề nghị ban hành chính văn bản này nên không cần trích yếu.',
    en: 'The first citation gives type, number and symbol, date, issuing body and subject. A proposal to issue this very document needs no subject.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b',
  *check(audited) {
    if (!followsCitationRules(audited)) return
    const amending = new Set(audited.extraction.stated.filter(({ type }) => type === 'AMENDS').map(({ from }) => from))
    for (const { node, before } of firstCitations(audited)) {
      const { mention } = node
      // "… được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP": issuer and subject are those of what it amends.
      if (amending.has(mention.id)) continue
      const known = (field: 'issuer' | 'title') => mention[field] !== null || before.some((other) => other.mention[field] !== null)
      const missing = [
        mention.type === 'TEXT' || mention.type === 'OTHER' || !typed(audited, node) ? 'tên loại' : null,
        mention.number === null ? 'số, ký hiệu' : null,
        known('issuer') || mention.relation === 'PROPOSED_BY' ? null : 'cơ quan ban hành',
        known('title') || mention.relation === 'PROPOSED_BY' ? null : 'trích yếu nội dung',
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

/** The type word stands before the number, or before the list of numbers in which it stands. */
function typed(audited: AuditedText, node: MentionNode): boolean {
  if (hasTypeWord(node)) return true
  const previous = audited.mentions[audited.mentions.indexOf(node) - 1]
  return previous !== undefined && !/[\n;.]/u.test(audited.text.slice(previous.mention.end, node.mention.start))
}
