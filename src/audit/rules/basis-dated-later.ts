/** A decision of 21/4/2022 cannot rest on a decree of 2023; nor a plan of 2020 carry out a decision of 2021. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy, isDay, showDate, splitNumber } from '../citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

const RESTS_ON = new Set(['BASED_ON', 'IMPLEMENTS', 'DETAILS', 'PROPOSED_BY'])

export const basisDatedLater: AuditRule = {
  id: 'basis-dated-later',
  severity: 'ERROR',
  title: { vi: 'Căn cứ ban hành sau văn bản viện dẫn', en: 'Basis dated after the document that cites it' },
  explanation: { vi: 'Văn bản làm căn cứ mang ngày sau ngày của văn bản dựa vào nó.', en: 'The basis is dated later than the document that rests on it.' },
  legalSource: 'Nghị định 34/2016/NĐ-CP, Điều 61 (căn cứ ban hành văn bản)',
  *check(audited) {
    const later = [...laterBases(audited)]
    for (const [first, ...more] of groupBy(later, ({ node, citing }) => `${node.target ?? node.key}|${citing.key}`).values()) {
      if (first === undefined) continue
      const { node, citing, date } = first
      yield {
        message: `${node.mention.typeLabel} ${node.mention.number ?? node.mention.name ?? ''} (${date}) ban hành sau ${citing.label} (${showDate(citing.date)}).`,
        expected: `không sau ${showDate(citing.date)}`,
        found: date,
        evidence: [first, ...more].map((each) => audited.cite(each.node)),
      }
    }
  },
}

interface Citing {
  readonly key: string
  readonly label: string
  readonly date: string
}

function* laterBases(audited: AuditedText): Iterable<{ node: MentionNode; citing: Citing; date: string }> {
  for (const node of audited.mentions) {
    if (!RESTS_ON.has(node.mention.relation)) continue
    const citing = citingOf(audited, node)
    const date = citing === null ? null : laterThan(node, citing.date)
    if (citing !== null && date !== null) yield { node, citing, date }
  }
}

/** Who rests on it: this document, or the one in whose title it stands. */
function citingOf(audited: AuditedText, { mention }: MentionNode): Citing | null {
  if (!Array.isArray(mention.subject)) {
    const { date } = audited.extraction.document
    return isDay(date) ? { key: audited.key, label: 'văn bản này', date } : null
  }
  const other = mention.subject.map((id) => audited.mentionById.get(id)).find((node) => isDay(node?.mention.date))
  return other === undefined
    ? null
    : { key: other.target ?? other.key, label: `${other.mention.typeLabel} số ${other.mention.number ?? ''}`.trim(), date: other.mention.date as string }
}

/** The date, or else the year of the number, where it lies after `date`; null otherwise. */
function laterThan({ mention }: MentionNode, date: string): string | null {
  const written = mention.date ?? splitNumber(mention.number ?? '')?.year?.toString() ?? null
  return written !== null && written > date.slice(0, written.length) ? showDate(written) : null
}
