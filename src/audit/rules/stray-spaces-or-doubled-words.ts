/** "19- NQ/TU", "8103/UBND-VX , ngày …", "Quyết định số Quyết định số 458", "về việc Về việc", "Kế hoạch kế hoạch": slips inside a citation. */
import type { AuditRule } from '../rule.ts'

/** White space inside number and symbol, before the date or the comma that ends them. A line break alone is the page's, not the writer's. */
const SPACE_IN_NUMBER = /\d[^\S\n]+[/-]|[/-][^\S\n]+\p{L}|\p{L}[^\S\n]+[/-]\s*\p{Lu}/u
const SPACE_BEFORE_COMMA = /[\p{L}\d][^\S\n]+,/u
/** One to four words written twice in a row. */
const DOUBLED = /(?<![\p{L}\p{M}\d])(\p{L}[\p{L}\p{M}]*(?:\s+\p{L}[\p{L}\p{M}]*){0,3})[\s,]+\1(?![\p{L}\p{M}\d])/giu
/** Single words that no good sentence doubles; other single words may be reduplication ("luôn luôn"). */
const NEVER_TWICE = new Set(['của', 'và', 'về', 'các', 'số', 'việc', 'cho', 'tại', 'theo', 'được', 'ngày', 'là', 'với', 'trên'])

export const straySpacesOrDoubledWords: AuditRule = {
  id: 'stray-spaces-or-doubled-words',
  severity: 'INFO',
  title: { vi: 'Thừa khoảng trắng hoặc lặp từ trong viện dẫn', en: 'Stray spaces or doubled words inside a citation' },
  explanation: {
    vi: 'Số, ký hiệu có khoảng trắng thừa, hoặc từ ngữ của viện dẫn bị lặp.',
    en: 'The number holds a stray space, or words of the citation are doubled.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3',
  *check(audited) {
    for (const [i, node] of audited.mentions.entries()) {
      const { mention } = node
      if (mention.number === null) continue
      const found: string[] = []
      const number = numberAsWritten(mention.quote)
      if (SPACE_IN_NUMBER.test(number)) found.push(number.trim())
      const comma = SPACE_BEFORE_COMMA.exec(mention.quote)
      if (comma) found.push(mention.quote.slice(Math.max(0, comma.index - 12), comma.index + comma[0].length))
      const from = Math.max(mention.sentence.start, audited.mentions[i - 1]?.mention.end ?? 0, mention.start - 40)
      const next = audited.mentions[i + 1]?.mention.start ?? Number.POSITIVE_INFINITY
      const to = Math.min(mention.sentence.end, next)
      for (const twice of audited.text.slice(Math.min(from, mention.start), Math.max(to, mention.end)).matchAll(DOUBLED)) {
        const words = (twice[1] as string).normalize('NFC').toLocaleLowerCase('vi')
        if (/\s/u.test(words) || NEVER_TWICE.has(words)) found.push(twice[0])
      }
      if (found.length === 0) continue
      yield {
        message: `Viện dẫn viết chưa chuẩn: ${found.map((slip) => `“${slip.replace(/\s+/gu, ' ')}”`).join(', ')}.`,
        expected: mention.number,
        found: found.join('; '),
        evidence: [audited.cite(node)],
      }
    }
  },
}

/** The part of a reference between its type word and its date. */
function numberAsWritten(quote: string): string {
  const date = quote.search(/,?\s*ngày\s/iu)
  const part = date < 0 ? quote : quote.slice(0, date)
  const digit = part.search(/\d/u)
  return digit < 0 ? '' : part.slice(digit)
}
