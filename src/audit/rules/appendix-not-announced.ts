/** The plan's list of appendices names 1 and 2; the file has a third. */
import type { AuditRule } from '../rule.ts'

const NUMBER = /phụ\s+lục\s*(?:số\s*)?([\dIVXLC]+)/giu

export const appendixNotAnnounced: AuditRule = {
  id: 'appendix-not-announced',
  severity: 'WARNING',
  title: { vi: 'Phụ lục không được nêu trong văn bản', en: 'Appendix never announced' },
  explanation: { vi: 'Văn bản có phụ lục mà phần nội dung không nhắc đến.', en: 'The document has an appendix that its body never mentions.' },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1 (văn bản có phụ lục phải có chỉ dẫn về phụ lục)',
  *check(audited) {
    const appendices = audited.extraction.provisions.filter((provision) => provision.kind === 'APPENDIX')
    const firstStart = appendices[0]?.start
    if (firstStart === undefined) return
    const body = audited.text.slice(0, firstStart).normalize('NFC')
    const announced = new Set([...body.matchAll(NUMBER)].map((match) => ordinal(match[1] as string)))
    const anyAppendix = /phụ\s+lục/iu.test(body)
    for (const appendix of appendices) {
      const number = [...appendix.label.normalize('NFC').matchAll(NUMBER)][0]?.[1]
      if (number === undefined ? anyAppendix : announced.has(ordinal(number))) continue
      // One sentence may announce them all without numbers ("tại các phụ lục kèm theo").
      if (announced.size === 0 && anyAppendix) continue
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

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
/** "3" and "III" are one. */
function ordinal(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const values = [...written.toUpperCase()].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
