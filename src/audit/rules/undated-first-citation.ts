/** The first time a document is cited, its date is given; later, type and number suffice. */
import { blanksIn } from '../blanks.ts'
import { isDay, showDate } from '../citations.ts'
import { firstCitations, followsCitationRules } from '../first-citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

/** From that day legal normative documents give type, number, issuer and name of what they cite, no date (decree 78/2025/NĐ-CP). */
const UNDATED_SINCE = '2025-04-01'

export const undatedFirstCitation: AuditRule = {
  id: 'undated-first-citation',
  severity: 'WARNING',
  title: { vi: 'Viện dẫn lần đầu không ghi ngày', en: 'First citation without a date' },
  explanation: {
    vi: 'Viện dẫn lần đầu phải ghi thời gian ban hành; các lần sau chỉ cần tên loại và số, ký hiệu.',
    en: 'The first citation of a document gives its date of issue; later ones may give type and number alone.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b',
  *check(audited) {
    if (!followsCitationRules(audited) || citesWithoutDates(audited)) return
    for (const { node, before } of firstCitations(audited)) {
      const { date, number, quote } = node.mention
      if (number === null || isDay(date) || blanksIn(quote).length > 0 || before.some((other) => isDay(other.mention.date))) continue
      yield {
        message: `Viện dẫn lần đầu ${audited.label(node.target as string)} ${date === null ? 'không ghi ngày ban hành' : `chỉ ghi thời gian ban hành là ${showDate(date)}`}.`,
        expected: 'ngày, tháng, năm ban hành',
        found: date === null ? node.mention.quote : showDate(date),
        evidence: [audited.cite(node)],
      }
    }
  },
}

/** A legal normative document carries its year in its number. */
function citesWithoutDates({ extraction: { document } }: AuditedText): boolean {
  const year = /^\d+\/((?:19|20)\d\d)\//u.exec(document.number ?? '')?.[1]
  const normative = year !== undefined || document.type === 'DECREE' || document.type === 'CIRCULAR'
  return normative && (document.date ?? `${year ?? '0000'}-01-01`) >= UNDATED_SINCE
}
