/** Quyết định số 1617/QĐ-UBND as an item of a list, and again as another item of the same list. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy, isOwn } from '../citations.ts'
import { innermostProvision } from '../provisions.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

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
    const listed = audited.mentions.filter(
      (node, i) => node.target !== null && LISTED.has(node.mention.relation) && isOwn(node) && node.mention.container !== 'metadata' && isItem(audited, i),
    )
    const items = groupBy(listed, ({ mention, target }) =>
      [mention.task ?? '', mention.container, provisionAt(mention.start) ?? '', mention.relation, target].join('|'),
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

/** What may stand between the beginning of an item and the reference that it lists: a bullet, "Căn cứ", and of references before it in one item "và", ",". */
const LEAD_IN =
  /^[\s\-–•+*_|>\d.)(]*(?:[a-zđ]\)\s*)?(?:căn cứ(?:\s+vào)?|(?:các|những)\s+(?:văn bản|quyết định|nghị định|nghị quyết|kế hoạch|thông tư)(?:\s+sau)?\s*:?)?[\s,]*(?:và\s*)*$/iu

/** An item of a list is named at its beginning; what it goes on to cite ("… được sửa đổi bởi …", "hướng dẫn thực hiện …") is not listed. */
function isItem(audited: AuditedText, index: number): boolean {
  const { mention } = audited.mentions[index] as MentionNode
  const paragraph = audited.paragraphStart(mention.start)
  const begins = Math.max(paragraph, audited.text.lastIndexOf(';', mention.start - 1) + 1)
  let lead = ''
  let from = begins
  for (let i = audited.mentions.findIndex((node) => node.mention.end > begins); i < index; i++) {
    const before = (audited.mentions[i] as MentionNode).mention
    lead += audited.text.slice(from, Math.max(from, before.start))
    from = Math.max(from, before.end)
  }
  return LEAD_IN.test(`${lead}${audited.text.slice(from, Math.max(from, mention.start))}`.normalize('NFC'))
}
