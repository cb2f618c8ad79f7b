/** References of a text to its own parts: "Điều 9 Quyết định này", "khoản 2 Điều này", "mục 3 Phần IV Kế hoạch này", "Phụ lục 4". */
import type { Extraction } from '../extract/schema.ts'
import type { AuditedText } from './rule.ts'

export type Provision = Extraction['provisions'][number]

export interface CrossReference {
  /** Offsets in the view. */
  readonly start: number
  readonly end: number
  /** As written, white space apart. */
  readonly words: string
  readonly point: string | null
  readonly clause: string | null
  readonly article: string | null
  readonly section: string | null
  readonly part: string | null
  readonly chapter: string | null
  readonly appendix: string | null
  /** The type word before "này" ("Quyết định", "Kế hoạch"); "Điều" for "Điều này"; null where none stands there. */
  readonly of: string | null
}

const TYPE = `(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy định|Kế hoạch|Chương trình|Đề án|Điều lệ|Quy trình|Hướng dẫn|Chỉ thị|Phương án)`
const UNIT = String.raw`(?:\d{1,3}\p{Ll}?|[IVXLC]{1,6}(?![\p{L}\p{M}])|thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}]))`
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:điểm\s+(?<point>[a-zđ]\d?|\d{1,2})\s+)?(?:khoản\s+(?<clause>\d{1,2}\p{Ll}?)\s+)?(?:(?:của\s+)?Điều\s+(?<article>\d{1,3}\p{Ll}?)|Điều(?=\s+này)|(?:mục\s+(?<section>${UNIT})(?:[,]?\s+(?:của\s+)?(?:Phần\s+(?<part>${UNIT})|Chương\s+(?<chapter>${UNIT})))?)|Phần\s+(?<partAlone>${UNIT})|Chương\s+(?<chapterAlone>${UNIT}))\s+(?:(?:của|ban hành kèm theo|kèm theo)\s+)?(?:(?<of>${TYPE})\s+này|này)(?![\p{L}\p{M}])`,
  'giu',
)
/** Where nothing follows, the text itself is meant: "Nơi nhận: - Như Điều 3;". */
const ALONE = /(?<![\p{L}\p{M}])(?:như|tại|theo)\s+(?:khoản\s+(?<clause>\d{1,2})\s+)?Điều\s+(?<article>\d{1,3})(?=\s*[;.,]?\s*(?:\n|$))/giu
const APPENDIX =
  /(?<![\p{L}\p{M}])(?:tại|theo|trong|ở|(?:chi tiết|cụ thể|danh mục)\s+(?:tại|theo|như)?|xem|như)\s+(?:các\s+)?phụ\s+lục\s+(?:số\s+)?(?<appendix>\d{1,2}|[IVXLC]{1,6})(?![\p{L}\d]|\.\d)(?![^.;\n]{0,60}(?:số\s+\d|\d\/))/giu

export function* crossReferences({ view }: AuditedText): Iterable<CrossReference> {
  for (const pattern of [WITHIN, ALONE, APPENDIX])
    for (const match of view.text.matchAll(pattern)) {
      const { point, clause, article, section, part, partAlone, chapter, chapterAlone, appendix, of } = match.groups ?? {}
      const articleHere = pattern === WITHIN && article === undefined && /Điều\s+này$/iu.test(match[0])
      yield {
        start: match.index,
        end: match.index + match[0].length,
        words: match[0].replace(/\s+/gu, ' '),
        point: point?.toLowerCase() ?? null,
        clause: clause ?? null,
        article: article?.toLowerCase() ?? null,
        section: section ?? null,
        part: part ?? partAlone ?? null,
        chapter: chapter ?? chapterAlone ?? null,
        appendix: appendix ?? null,
        of: articleHere ? 'Điều' : (of ?? null),
      }
    }
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** "3", "03", "III" and "thứ ba" are one; NaN for what is no numeral. */
export function ordinal(written: string): number {
  const word = /^thứ\s+(\p{L}+)$/u.exec(written.toLocaleLowerCase('vi'))?.[1]
  if (word !== undefined) return WORDS.indexOf(word) + 1 || Number.NaN
  if (/^\d+$/.test(written)) return Number(written)
  const values = [...written.toUpperCase()].map((letter) => ROMAN[letter] ?? Number.NaN)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** The numeral of a unit's label: "Điều 5" → "5", "Phần II" → "II", "Phần thứ hai" → "thứ hai", "khoản 3" → "3". */
export const numeralOf = (provision: { readonly label: string }): string =>
  /(\d{1,3}\p{Ll}?|[IVXLC]{1,6}|thứ\s+\p{L}+)\s*$/iu.exec(provision.label.normalize('NFC').replace(/[.:)\s]+$/u, ''))?.[1]?.toLowerCase() ?? ''
