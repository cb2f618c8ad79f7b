/** A task row whose every basis is an official letter: letters guide and remind, they do not found. */
import type { AuditRule } from '../rule.ts'
import { taskBases } from '../tasks.ts'

export const officialLettersOnly: AuditRule = {
  id: 'official-letters-only',
  severity: 'WARNING',
  title: { vi: 'Nhiệm vụ chỉ dựa vào công văn', en: 'Task resting on official letters only' },
  explanation: {
    vi: 'Mọi căn cứ của nhiệm vụ đều là công văn, không có văn bản quyết định hay chỉ đạo nào.',
    en: 'Every basis of the task is an official letter; no decision, plan, resolution or directive stands behind it.',
  },
  legalSource: null,
  *check(audited) {
    for (const [id, nodes] of taskBases(audited)) {
      if (nodes.some((node) => audited.documents.get(node.target ?? '')?.type !== 'OFFICIAL_LETTER' && node.mention.type !== 'OFFICIAL_LETTER')) continue
      yield {
        message: `Nhiệm vụ ${id} chỉ dựa vào công văn.`,
        expected: 'một quyết định, nghị quyết, kế hoạch hoặc chỉ thị',
        found: nodes.map((node) => node.mention.number).join(', '),
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
