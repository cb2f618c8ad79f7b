/** A decision of 21/4/2022 cannot rest on a decree of 2023; nor a plan of 2020 carry out a decision of 2021. */
import type { MentionNode } from '../../graph/model.ts'
import { isDay, showDate, splitNumber } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

const RESTS_ON = new Set(['BASED_ON', 'IMPLEMENTS', 'DETAILS', 'PROPOSED_BY'])

export const basisDatedLater: AuditRule = {
  id: 'basis-dated-later',
  severity: 'ERROR',
  title: { vi: 'Căn cứ ban hành sau văn bản viện dẫn', en: 'Basis dated after the document that cites it' },
  explanation: { vi: 'Văn bản làm căn cứ mang ngày sau ngày của văn bản dựa vào nó.', en: 'The basis is dated later than the document that rests on it.' },
  legalSource: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 5',
  *check(audited) {
    const ownDate = audited.extraction.document.date
    for (const node of audited.mentions) {
      const { mention } = node
      if (!RESTS_ON.has(mention.relation)) continue
      const citing = Array.isArray(mention.subject)
        ? (mention.subject.map((id) => audited.mentionById.get(id)).find((other) => isDay(other?.mention.date))?.mention ?? null)
        : null
      if (Array.isArray(mention.subject) && !citing) continue
      const citingDate = citing ? citing.date : ownDate
      const later = laterThan(node, citingDate)
      if (later === null) continue
      const who = citing ? `${citing.typeLabel} số ${citing.number ?? ''}` : 'văn bản này'
      yield {
        message: `${mention.typeLabel} ${mention.number ?? mention.name ?? ''} (${later}) ban hành sau ${who} (${showDate(citingDate as string)}).`,
        expected: `không sau ${showDate(citingDate as string)}`,
        found: later,
        evidence: [audited.cite(node)],
      }
    }
  },
}

/** The date, or else the year of the number, where it lies after `date`; null otherwise. */
function laterThan(node: MentionNode, date: string | null): string | null {
  if (!isDay(date)) return null
  if (isDay(node.mention.date)) return node.mention.date > date ? showDate(node.mention.date) : null
  const year = node.mention.number ? splitNumber(node.mention.number)?.year : null
  return year && year > Number(date.slice(0, 4)) ? String(year) : null
}
