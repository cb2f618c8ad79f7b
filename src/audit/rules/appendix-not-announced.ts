/** The plan's list of appendices names 1 and 2; the file has a third. */
import { numeralOf, ordinal } from '../cross-references.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

/** "Phụ lục 1", "các Phụ lục I, II và III", "Phụ lục 1 đến Phụ lục 4". */
const NAMED =
  /phụ\s+lục\s*(?:số\s*)?((?:\d{1,2}|[IVXLC]{1,6})(?![\p{L}\d])(?:\s*(?:,|và|đến|-|;)\s*(?:phụ\s+lục\s*)?(?:số\s*)?(?:\d{1,2}|[IVXLC]{1,6})(?![\p{L}\d]))*)/giu
const ANY = /phụ\s+lục/iu

export const appendixNotAnnounced: AuditRule = {
  id: 'appendix-not-announced',
  severity: 'WARNING',
  title: { vi: 'Phụ lục không được nêu trong văn bản', en: 'Appendix never announced' },
  explanation: { vi: 'Văn bản có phụ lục mà phần nội dung không nhắc đến.', en: 'The document has an appendix that its body never mentions.' },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1',
  *check(audited) {
    const appendices = audited.extraction.provisions.filter((provision) => provision.kind === 'APPENDIX')
    const first = appendices[0]
    if (first === undefined || !hasBody(audited, first.start)) return
    const body = audited.text.slice(0, first.start).normalize('NFC')
    const announced = announcedIn(body)
    for (const appendix of appendices) {
      const numeral = numeralOf({ label: appendix.label.replace(/^\P{L}*phụ\s+lục/iu, '') })
      // One sentence may announce them all without numbers ("tại các phụ lục kèm theo"), and any mention announces the one that has none.
      if (numeral === '' || announced.size === 0 ? ANY.test(body) : announced.has(ordinal(numeral))) continue
      const head = audited.text.slice(appendix.start, appendix.end).search(/\n/u)
      yield {
        message: `${appendix.label} không được nhắc đến trong nội dung văn bản.`,
        expected: `lời chỉ dẫn về ${appendix.label}`,
        found: null,
        evidence: [audited.at(appendix.start, appendix.start + (head < 0 ? Math.min(80, appendix.end - appendix.start) : head), 'appendix')],
      }
    }
  },
}

/** A file that begins with its appendix, or with the last page before it, does not show where it would be announced. */
function hasBody({ extraction: { document } }: AuditedText, before: number): boolean {
  return [document.cells.number, document.cells.type, document.cells.title].some((cell) => cell !== undefined && cell.start < before)
}

function announcedIn(body: string): Set<number> {
  const announced = new Set<number>()
  for (const [, list] of body.matchAll(NAMED)) {
    const numbers = [...(list as string).matchAll(/(?<![\p{L}])(?:\d{1,2}|[IVXLC]{1,6})(?![\p{L}\d])/giu)].map(([numeral]) => ordinal(numeral))
    for (const number of numbers) announced.add(number)
    if (/đến|-/iu.test(list as string)) for (let n = Math.min(...numbers); n <= Math.max(...numbers); n++) announced.add(n)
  }
  return announced
}
