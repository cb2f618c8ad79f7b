/** One document, two subjects: words of the one stand where the other has different ones. A shortened title is no difference, nor is an abbreviation. */
import type { MentionNode } from '../../graph/model.ts'
import type { AuditRule } from '../rule.ts'
import { difference } from '../wording.ts'

export const titleDiffers: AuditRule = {
  id: 'title-differs',
  severity: 'INFO',
  title: { vi: 'Trích yếu ghi khác nhau', en: 'Title written differently' },
  explanation: { vi: 'Trích yếu của cùng một văn bản được ghi bằng từ ngữ khác nhau.', en: 'The subject of one document is given in different words.' },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 và 6',
  *check(audited) {
    for (const [target, here] of audited.byTarget) {
      const titled = here.filter((node) => node.mention.title !== null)
      const first = titled[0]
      if (!first) continue
      const others = titled.slice(1).filter((node) => {
        const { onlyA, onlyB } = difference(first.mention.title as string, node.mention.title as string)
        return onlyA.length > 0 && onlyB.length > 0
      })
      if (others.length === 0) continue
      const nodes: MentionNode[] = [first, ...others]
      yield {
        message: `Trích yếu của ${audited.label(target)} được ghi khác nhau: ${nodes
          .slice(0, 3)
          .map((node) => `“${oneLine(node.mention.title as string)}”`)
          .join(' / ')}.`,
        expected: first.mention.title,
        found: others.map((node) => node.mention.title).join(' / '),
        evidence: nodes.map(audited.cite),
      }
    }
  },
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
