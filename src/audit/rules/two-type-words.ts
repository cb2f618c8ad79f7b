/** "Kế hoạch số 1104/KH-UBND, ngày 14/05/2021" beside "Quyết định số 1104/QĐ-UBND, ngày 14/5/2021" with the same subject: one document under two type words. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy, isDay, splitNumber } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { sameTitle } from '../wording.ts'

export const twoTypeWords: AuditRule = {
  id: 'two-type-words',
  severity: 'WARNING',
  title: { vi: 'Một văn bản mang hai tên loại', en: 'One document under two type words' },
  explanation: {
    vi: 'Cùng một văn bản được gọi bằng hai tên loại khác nhau, hoặc cùng số, ngày và trích yếu nhưng khác tên loại và ký hiệu.',
    en: 'One document is named by two different type words, or the same serial number, date and subject stand under two types.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục I, phần II',
  *check(audited) {
    for (const [target, nodes] of audited.byTarget) {
      const words = groupBy(nodes, (node) =>
        node.mention.type === 'TEXT' || node.mention.type === 'OTHER' || !hasTypeWord(node) ? null : node.mention.typeLabel,
      )
      if (words.size > 1) yield draft([...words.values()].flat(), audited.label(target))
    }
    const complete = audited.mentions.filter(
      (node) =>
        node.target !== null && isDay(node.mention.date) && node.mention.title !== null && node.mention.number !== null && node.mention.relation !== 'SELF',
    )
    const serials = groupBy(complete, (node) => {
      const number = splitNumber(node.mention.number as string)
      return number ? `${number.serial}${number.suffix} ${node.mention.date}` : null
    })
    for (const group of serials.values()) {
      const first = group[0] as MentionNode
      const others = group.filter(
        (node) => node.target !== first.target && node.mention.type !== first.mention.type && sameTitle(node.mention.title, first.mention.title),
      )
      if (others.length > 0) yield draft([first, ...others], audited.label(first.target as string))
    }

    function draft(nodes: readonly MentionNode[], label: string) {
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

/** In a list ("… và 1617/QĐ-UBND") the type word is borrowed, not written. */
const hasTypeWord = (node: MentionNode): boolean => !/^(?:số\s*)?\d/iu.test(node.mention.quote)
