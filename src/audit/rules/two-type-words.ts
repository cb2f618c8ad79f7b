/** "Kế hoạch số 1104/KH-UBND, ngày 14/05/2021" beside "Quyết định số 1104/QĐ-UBND, ngày 14/5/2021" with the same subject: one document under two type words. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy, hasTypeWord } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { twins } from '../twins.ts'

export const twoTypeWords: AuditRule = {
  id: 'two-type-words',
  severity: 'WARNING',
  title: { vi: 'Một văn bản mang hai tên loại', en: 'One document under two type words' },
  explanation: {
    vi: 'Cùng một văn bản được gọi bằng hai tên loại khác nhau, hoặc cùng số, ngày và trích yếu nhưng khác tên loại và ký hiệu.',
    en: 'One document is named by two different type words, or the same serial number, date and subject stand under two types.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III',
  *check(audited) {
    for (const [target, nodes] of audited.byTarget) {
      const words = groupBy(nodes, (node) =>
        node.mention.type === 'TEXT' || node.mention.type === 'OTHER' || !hasTypeWord(node) ? null : node.mention.typeLabel,
      )
      if (words.size > 1) yield draft([...words.values()], audited.label(target))
    }
    for (const group of twins(audited.mentions)) {
      const kinds = groupBy(group, (node) => node.target)
      yield draft([...kinds.values()], audited.label(group[0]?.target as string))
    }

    /** Every use of the rarer type words, and one of the most frequent. */
    function draft(kinds: readonly (readonly MentionNode[])[], label: string) {
      const [usual, ...rare] = [...kinds].sort((a, b) => b.length - a.length)
      const nodes = [...(usual ?? []).slice(0, 1), ...rare.flat()]
      const found = [...new Set(nodes.map((node) => `${node.mention.typeLabel} ${node.mention.number ?? ''}`.trim()))]
      return {
        message: `${label} được viện dẫn dưới các tên loại khác nhau: ${found.join(', ')}.`,
        expected: 'một tên loại',
        found: found.join(', '),
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
