/** "Kèm theo Quyết định số      /QĐ-UBND ngày    /4/2022": a number or a day that was never filled in, in a reference or in the document's own heading. */
import { blanksIn } from '../blanks.ts'
import { showDate } from '../citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

/** Slots of a heading: "Số:      /QĐ-UBND", "Vĩnh Long, ngày    tháng 4 năm 2022". */
const NUMBER_SLOT = /^(?:[*|_\s]*)Số\s*:[\s._…]*\/[\p{Lu}\d-]+/gmu
const DATE_SLOT =
  /^[*|_\s]*\p{Lu}[\p{L}\s.-]{1,40},\s*ngày[\s._…]*tháng[\s._…\d]*năm[\s._…\d]*|^[*|_\s]*\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s*\d{1,2}\s*tháng[\s._…]*năm[\s._…\d]*/gmu

export const blankNumberOrDate: AuditRule = {
  id: 'blank-number-or-date',
  severity: 'ERROR',
  title: { vi: 'Số hoặc ngày để trống', en: 'Blank number or date never filled in' },
  explanation: { vi: 'Chỗ ghi số hoặc ngày của văn bản còn để trống.', en: 'The number or the date of a document was left blank.' },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, 4 và 6',
  *check(audited) {
    const own = audited.extraction.document
    const filled = own.number === null ? null : `${own.number}${own.date ? `, ${showDate(own.date)}` : ''}`
    for (const node of audited.mentions) {
      const quote = node.mention.quote.replace(/\s+/gu, ' ')
      const blanks = blanksIn(node.mention.quote)
      if (blanks.length === 0) continue
      yield {
        message: `Viện dẫn để trống ${blanks.join(' và ')}: “${quote}”.`,
        expected: node.mention.relation === 'SELF' ? filled : null,
        found: quote,
        evidence: [audited.cite(node)],
      }
    }
    for (const { start, end, blank } of headingBlanks(audited)) {
      const evidence = audited.seen(start, end, 'heading')
      yield {
        message: `Phần đầu văn bản để trống ${blank}: “${evidence.quote.replace(/\s+/gu, ' ')}”.`,
        expected: null,
        found: evidence.quote,
        evidence: [evidence],
      }
    }
  },
}

/** Only before the body begins, where number and date have their places, and only what no reference covers. */
function* headingBlanks({ view, mentions, extraction }: AuditedText): Iterable<{ start: number; end: number; blank: string }> {
  const first = extraction.provisions[0]?.start ?? Number.POSITIVE_INFINITY
  for (const [slot, blank] of [
    [NUMBER_SLOT, 'số'],
    [DATE_SLOT, 'ngày'],
  ] as const)
    for (const match of view.text.matchAll(slot)) {
      const start = view.rawStart(match.index)
      const end = view.rawEnd(match.index + match[0].length)
      if (start >= first) break
      if (!mentions.some(({ mention }) => mention.start < end && mention.end > start)) yield { start: match.index, end: match.index + match[0].length, blank }
    }
}
