/** A task row rests on a document that neither the decision nor the plan declares as its basis. */
import { announcedBases, groupBy } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

export const taskBasisUndeclared: AuditRule = {
  id: 'task-basis-undeclared',
  severity: 'INFO',
  title: { vi: 'Căn cứ của nhiệm vụ không được nêu trong phần căn cứ', en: 'Task basis not declared' },
  explanation: {
    vi: 'Nhiệm vụ dựa vào một văn bản mà phần căn cứ của quyết định và kế hoạch không nêu.',
    en: 'A task row rests on a document that the declared bases do not name.',
  },
  legalSource: null,
  *check(audited) {
    const declared = new Set(announcedBases(audited).map((node) => node.target))
    if (declared.size === 0) return
    const bases = audited.mentions.filter(
      (node) => node.mention.subject === 'TASK' && (node.mention.relation === 'BASED_ON' || node.mention.relation === 'IMPLEMENTS'),
    )
    for (const [target, nodes] of groupBy(bases, (node) => node.target)) {
      if (declared.has(target) || target === audited.key) continue
      const tasks = [...new Set(nodes.map((node) => node.mention.task))].join(', ')
      yield {
        message: `${audited.label(target)} là căn cứ của ${tasks} nhưng không có trong phần căn cứ.`,
        expected: 'được nêu trong phần căn cứ',
        found: `chỉ nêu tại ${tasks}`,
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
