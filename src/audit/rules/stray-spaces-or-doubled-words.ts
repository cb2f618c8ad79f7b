/** "19- NQ/TU", "8103/UBND-VX , ngày …", "Quyết định số Quyết định số 458", "về việc Về việc", "Kế hoạch kế hoạch": slips inside a citation. */

import type { MentionNode } from '../../graph/model.ts'
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { blanksIn } from '../blanks.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

/** White space inside number and symbol, before the date or the comma that ends them. A line break alone is the page's, not the writer's. */
const SPACE_IN_NUMBER = /\d[^\S\n]+[/-]|[/-][^\S\n]+[\p{L}\d]|\p{L}[^\S\n]+[/-]\s*\p{Lu}/u
const SPACE_IN_DATE = /\d{1,2}(?:[^\S\n]+\/[^\S\n]*|\/[^\S\n]+)\d{1,4}/u
const SPACE_BEFORE_COMMA = /[\p{L}\d][^\S\n]+,/u
/** One to four words written twice in a row. */
const DOUBLED = /(?<![\p{L}\p{M}\d])(\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){0,3}) \1(?![\p{L}\p{M}\d])/giu
/** Single words that no good sentence doubles; other single words may be reduplication ("luôn luôn") or end one compound and begin the next ("xử lý lý lịch"). */
const NEVER_TWICE = new Set(['của', 'và', 'về', 'các', 'cho', 'tại', 'theo', 'được', 'ngày', 'với', 'trên', 'luật'])
const TYPE_WORD = new RegExp(`(?:${DOCUMENT_TYPES.map(({ label }) => label).join('|')})\\s+$`, 'iu')
/** "các tổ chức tổ chức thực hiện": noun and verb of one form. */
const NOUN_AND_VERB = new Set(['tổ chức'])

export const straySpacesOrDoubledWords: AuditRule = {
  id: 'stray-spaces-or-doubled-words',
  severity: 'INFO',
  title: { vi: 'Thừa khoảng trắng hoặc lặp từ trong viện dẫn', en: 'Stray spaces or doubled words inside a citation' },
  explanation: {
    vi: 'Số, ký hiệu, ngày có khoảng trắng thừa, hoặc từ ngữ của viện dẫn bị lặp.',
    en: 'The number or the date holds a stray space, or words of the citation are doubled.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3',
  *check(audited) {
    for (const [i, node] of audited.mentions.entries()) {
      const { mention } = node
      if (mention.number === null && mention.name === null) continue
      const found = [...(mention.number === null ? [] : straySpaces(audited, node)), ...doubledWords(audited, i)]
      if (found.length === 0) continue
      yield {
        message: `Viện dẫn viết chưa chuẩn: ${found.map((slip) => `“${slip.trim().replace(/\s+/gu, ' ')}”`).join(', ')}.`,
        expected: mention.number ?? mention.name,
        found: found.join('; '),
        evidence: [audited.cite(node)],
      }
    }
  },
}

function straySpaces(audited: AuditedText, { mention }: MentionNode): string[] {
  const quote = mention.quote.normalize('NFC').replace(/[\u2010-\u2015\u2212]/gu, '-')
  if (blanksIn(quote).length > 0) return []
  const number = numberAsWritten(quote)
  const date = SPACE_IN_DATE.exec(quote.slice(quote.search(/ngày/iu)))
  const comma = SPACE_BEFORE_COMMA.exec(`${quote}${/^[^\S\n]+,/u.exec(audited.text.slice(mention.end, mention.end + 4))?.[0] ?? ''}`)
  return [
    ...(SPACE_IN_NUMBER.test(number) ? [number] : []),
    ...(date && /ngày/iu.test(quote) ? [date[0]] : []),
    ...(comma ? [quote.slice(Math.max(0, comma.index - 12), comma.index + comma[0].length)] : []),
  ]
}

/** From the words before the reference, as far as they belong to it, to the next reference or the end of the sentence. */
function doubledWords(audited: AuditedText, i: number): string[] {
  const { mention } = audited.mentions[i] as MentionNode
  const lineStart = audited.text.lastIndexOf('\n', mention.start) + 1
  const from = Math.max(lineStart, audited.mentions[i - 1]?.mention.end ?? 0, mention.start - 40)
  const next = audited.mentions[i + 1]?.mention.start ?? Number.POSITIVE_INFINITY
  // A sentence may seem to end where a page wraps before a capital letter.
  const to = Math.min(Math.max(mention.sentence.end, mention.end) + 40, next)
  const stretch = onOneLine(audited.text.slice(Math.min(from, mention.start), Math.max(to, mention.end)).normalize('NFC'))
  return [...stretch.matchAll(DOUBLED)].flatMap((twice) => {
    const words = (twice[1] as string).toLocaleLowerCase('vi')
    const slip = words.includes(' ') ? !NOUN_AND_VERB.has(words) : NEVER_TWICE.has(words) || (words === 'số' && startsNumber(stretch, twice))
    return slip ? [twice[0]] : []
  })
}

/** A single line break is the page's, an empty line ends a paragraph. */
const onOneLine = (text: string): string => text.replace(/(?<!\n[^\S\n]*)\n(?![^\S\n]*\n)/gu, ' ').replace(/[^\S\n]+/gu, ' ')

/** "Quyết định số số 12/QĐ-UBND" is a slip; "một số số liệu" and "Luật Công nghiệp công nghệ số số 71/2025/QH15" are none. */
const startsNumber = (text: string, twice: RegExpMatchArray): boolean =>
  /^\s*\d/u.test(text.slice((twice.index ?? 0) + twice[0].length)) && TYPE_WORD.test(text.slice(0, twice.index))

/** The part of a reference between its type word and its date. */
function numberAsWritten(quote: string): string {
  const date = quote.search(/,?\s*ngày\s/iu)
  const part = date < 0 ? quote : quote.slice(0, date)
  const digit = part.search(/\d/u)
  return digit < 0 ? '' : part.slice(digit)
}
