/** A document declared as a basis of the plan that no task row rests on. */
import { declaredBases, groupBy } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

export const declaredBasisUnused: AuditRule = {
  id: 'declared-basis-unused',
  severity: 'INFO',
  title: { vi: 'Căn cứ đã nêu nhưng không nhiệm vụ nào dùng', en: 'Declared basis used by no task' },
  explanation: {
    vi: 'Văn bản được nêu làm căn cứ lập kế hoạch nhưng không nhiệm vụ nào dựa vào.',
    en: 'The plan declares this basis, and no task row rests on it.',
  },
  legalSource: null,
  *check(audited) {
    const used = new Set(audited.justifications.filter((relation) => relation.mode === 'EXPLICIT').map((relation) => relation.to))
    if (used.size === 0) return
    for (const [target, nodes] of groupBy(declaredBases(audited), (node) => node.target)) {
      if (used.has(target)) continue
      yield {
        message: `${audited.label(target)} được nêu làm căn cứ nhưng không nhiệm vụ nào viện dẫn.`,
        expected: 'ít nhất một nhiệm vụ dựa vào',
        found: 'không có',
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
