/** Quyết định số 1617/QĐ-UBND as an item of a list, and again as another item of the same list. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy } from '../citations.ts'
import { innermostProvision } from '../provisions.ts'
import type { AuditRule } from '../rule.ts'

const LISTED = new Set(['BASED_ON', 'ISSUED', 'REPEALS', 'REPLACES', 'CONSOLIDATES'])

export const listedTwice: AuditRule = {
  id: 'listed-twice',
  severity: 'WARNING',
  title: { vi: 'Một văn bản được liệt kê hai lần trong một danh mục', en: 'The same document listed twice in one list' },
  explanation: {
    vi: 'Cùng một danh mục căn cứ hoặc văn bản đã ban hành nêu một văn bản nhiều lần.',
    en: 'One list of bases or of issued documents names the same document more than once.',
  },
  legalSource: null,
  *check(audited) {
    const provisionAt = innermostProvision(audited.extraction.provisions)
    const listed = audited.mentions.filter((node) => node.target !== null && LISTED.has(node.mention.relation) && !Array.isArray(node.mention.subject))
    const items = groupBy(
      listed,
      (node) => `${node.mention.task ?? ''}|${node.mention.container}|${provisionAt(node.mention.start) ?? ''}|${node.mention.relation}|${node.target}`,
    )
    for (const nodes of items.values()) {
      if (nodes.length < 2) continue
      const first = nodes[0] as MentionNode
      yield {
        message: `${audited.label(first.target as string)} được liệt kê ${nodes.length} lần trong cùng một danh mục (dòng ${nodes.map((node) => node.mention.line).join(', ')}).`,
        expected: 'một lần',
        found: `${nodes.length} lần`,
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
