/** Quyết định 394/QĐ-UBND as a basis alone, though Quyết định 1126 and 1617, which amend it, are known and older than the citing document. */
import type { MentionNode } from '../../graph/model.ts'
import { isDay, speaker } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

export const basisWithoutAmendments: AuditRule = {
  id: 'basis-without-amendments',
  severity: 'WARNING',
  title: { vi: 'Căn cứ không nêu văn bản sửa đổi', en: 'Basis cited without its known amendments' },
  explanation: {
    vi: 'Văn bản làm căn cứ đã được sửa đổi, bổ sung trước ngày của văn bản này, nhưng văn bản sửa đổi không được nêu cùng.',
    en: 'The basis had been amended before the date of this document, yet the amending document is not cited with it.',
  },
  legalSource: null,
  *check(audited) {
    const ownDate = audited.extraction.document.date
    const cited = new Map<string, Set<string>>()
    for (const node of audited.mentions) {
      if (node.target === null || node.mention.relation !== 'BASED_ON') continue
      const voice = voiceOf(node)
      const set = cited.get(voice) ?? new Set()
      cited.set(voice, set.add(node.target))
    }
    for (const [target, nodes] of audited.byTarget) {
      const amending = (audited.changes.get(target) ?? []).filter((relation) => relation.type === 'AMENDS' && relation.from !== audited.key)
      if (amending.length === 0) continue
      for (const node of firstByVoice(nodes)) {
        const missing = amending.filter(({ from }) => {
          const date = audited.documents.get(from)?.issuedOn ?? audited.documents.get(from)?.dates[0] ?? null
          return !cited.get(voiceOf(node))?.has(from) && (!isDay(date) || !isDay(ownDate) || date <= ownDate)
        })
        if (missing.length === 0) continue
        const names = [...new Set(missing.map(({ from }) => audited.label(from)))]
        yield {
          message: `${audited.label(target)} được nêu làm căn cứ mà không kèm ${names.join(', ')} đã sửa đổi, bổ sung.`,
          expected: `kèm ${names.join(', ')}`,
          found: audited.label(target),
          evidence: [audited.cite(node), ...missing.flatMap((relation) => relation.evidence.slice(0, 1))],
        }
      }
    }
  },
}

/** Decision, annex and each task row answer for their bases apart. */
const voiceOf = (node: MentionNode): string => (node.mention.subject === 'TASK' ? `task ${node.mention.task}` : speaker(node))

function firstByVoice(nodes: readonly MentionNode[]): MentionNode[] {
  const first = new Map<string, MentionNode>()
  for (const node of nodes)
    if (node.mention.relation === 'BASED_ON' && !Array.isArray(node.mention.subject) && !first.has(voiceOf(node))) first.set(voiceOf(node), node)
  return [...first.values()]
}
