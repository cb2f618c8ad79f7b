/** A heading that names the document whole: "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 59/2004/NĐ-CP NGÀY 29 THÁNG 5 NĂM 2004 QUY ĐỊNH VỀ …", as gazettes and databases print older texts. */
import type { DocumentType } from '../../lexicon/document-types.ts'
import type { TextSpan } from '../schema.ts'
import { headerDate } from './header-dates.ts'
import { isIssuerLine } from './issuer-line.ts'
import { isCapitals, type PageLine } from './page-lines.ts'
import { typeWordAt } from './type-word.ts'

export interface OwnHeading extends TextSpan {
  readonly type: DocumentType
  readonly typeLabel: string
  readonly number: string
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
}

const FIRST_LINES = 12
const MOST_LINES = 8
const DATE = String.raw`\d{1,2}\s*(?:THÁNG|[/-])\s*\d{1,2}\s*(?:NĂM|[/-])\s*\d{4}`
const ABOUT = String.raw`(?:VỀ|QUY ĐỊNH|QUI ĐỊNH|SỬA ĐỔI|BỔ SUNG|BAN HÀNH|BÃI BỎ|HƯỚNG DẪN|PHÊ DUYỆT|CÔNG BỐ|ĐIỀU CHỈNH|THÀNH LẬP|GIAO|V/V)(?!\p{L})`
const HEADING = new RegExp(
  String.raw`^(?:(?:CỦA )?(.{3,100}?) )?SỐ ?:? ?(\d+\p{L}?(?: ?[/-] ?\d{4}(?= ?[/-]))?[ /-]{0,3}\p{Lu}[\p{L}\d&./-]{0,40}),? NGÀY (${DATE})(?: CỦA (.{3,100}?))?(?=$| ${ABOUT})(.*)$`,
  'u',
)

/** Null where none of the first lines is such a heading. */
export function readOwnHeading(lines: readonly PageLine[]): OwnHeading | null {
  for (let i = 0; i < Math.min(lines.length, FIRST_LINES); i++) {
    const first = lines[i] as PageLine
    const word = inCapitals(first) ? typeWordAt(first.text) : null
    if (word === null) continue
    const parts = [first]
    for (let k = i + 1; k < Math.min(lines.length, i + MOST_LINES) && inCapitals(lines[k]); k++) parts.push(lines[k] as PageLine)
    const rest = parts
      .map(({ text }) => text)
      .join(' ')
      .slice(word.length)
      .replace(/\s+/gu, ' ')
      .trim()
    const found = HEADING.exec(rest)
    if (found === null || (found[1] !== undefined && !isIssuerLine(found[1]))) continue
    const [, before, number = '', date = '', after, about = ''] = found
    const issuer = (before ?? after)?.trim() ?? null
    const last = parts.at(-1)?.text ?? ''
    // Below the title its issuer stands once more, and begins the bases.
    const again = issuer !== null && parts.length > 1 && isIssuerLine(last) && last.endsWith(issuer)
    const title = (again ? about.slice(0, -last.length) : about).trim().replace(/^(?:VỀ VIỆC|V\/V|VỀ) /u, '')
    return {
      type: word.type,
      typeLabel: word.label,
      number: number.replace(/\s+/gu, ''),
      date: headerDate(date.toLowerCase()),
      issuer,
      title: title === '' ? null : title,
      start: first.start,
      end: parts.at(again ? -2 : -1)?.end ?? first.end,
    }
  }
  return null
}

const inCapitals = (line: PageLine | undefined): boolean => line !== undefined && isCapitals(line.text) && /\p{L}/u.test(line.text)
