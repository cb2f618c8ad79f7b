/**
 * References by number: "Quyết định số 749/QĐ-TTg, ngày 03/6/2020", "Tờ trình 458/TTr-CP", "số 154/2020/NĐ-CP" in a list, "781/QĐ-UBND" in a number slot,
 * "Quyết định số    /QĐ-UBND ngày    / 4/2022" still blank. Not "mẫu số 01b/TB-TSDĐ", "Hợp đồng số 12/HĐ-ABC", "CÔNG BÁO/Số 1523/Ngày 29-12-2024".
 */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { oneOf, remember } from '../../text/index.ts'
import type { FoundMention } from '../stages.ts'
import { compose } from './compose.ts'
import { courtLabel, isDocket } from './court-number.ts'
import type { Reading } from './find-mentions.ts'
import { type FoundNumber, numberAtSlash } from './numbers.ts'
import { isAssemblyNumber } from './type-symbols.ts'
import { qualifiedTypeWord, type TypeWord, typeWordBefore, typeWordEnding } from './type-word.ts'

/** Things that bear numbers without being documents one cites. */
const NOT_A_DOCUMENT =
  /(?:mẫu|mẫu số|biểu|biểu mẫu|phụ lục|hợp đồng|hoá đơn|hóa đơn|tài khoản|giấy phép|chứng nhận|đăng ký kinh doanh|điện thoại|đt|fax|công báo|mã số|bảng|form)(?:\s+số)?\s*[:.]?\s*$/iu
/** "mẫu số 09A/PL-TNCN, 09B/PL-TNCN". */
const LISTED_FORM = /(?:mẫu|biểu)(?:\s+số)?\s*[:.]?\s\d+[\p{L}\d./-]*(?:,\s|\svà\s|\sđến\s)(?:\d+[\p{L}\d./-]*(?:,\s|\svà\s))*(?:số\s)?$/iu
const FIRST_SYMBOL = /^\d+\p{Ll}?(?:\.\d+)?(?:[/\-.]+(?:19|20|0)\d{1,2})?[/\-.]*([\p{L}\p{M}&]+\d*)/u

export function numberedAt(reading: Reading, slash: number): FoundMention | null {
  const { text } = reading
  const number = numberAtSlash(text, slash, reading.floor)
  if (!number || number.start < reading.floor) return null
  return numbered(reading, number)
}

export function numbered(reading: Reading, number: FoundNumber): FoundMention | null {
  const { text, floor } = reading
  const at = number.number === null ? blankStart(text, number.start, floor) : number.start
  const before = typeWordBefore(text, at, floor)
  if (!before.word && NOT_A_DOCUMENT.test(text.slice(Math.max(floor, (before.numberWord ?? at) - 24), before.numberWord ?? at))) return null
  if (before.word) {
    if (!plausible(number, before.word, true)) return null
    return compose(reading, {
      start: before.word.start,
      end: number.end,
      typeLabel: before.word.label,
      number,
      name: null,
      rule: number.number === null ? 'blank-number' : 'number',
    })
  }
  const qualified =
    before.numberWord === null || number.number === null ? null : qualifiedTypeWord(text, before.numberWord, floor, number.number, number.symbolLabel)
  if (qualified && plausible(number, qualified, true))
    return compose(reading, { start: qualified.start, end: number.end, typeLabel: qualified.label, number, name: null, rule: 'number' })
  const issued = before.numberWord === null ? null : typeAndIssuerBefore(text, before.numberWord, floor)
  if (issued && number.number !== null && plausible(number, issued.word, true)) {
    const found = compose(reading, { start: issued.word.start, end: number.end, typeLabel: issued.word.label, number, name: null, rule: 'number' })
    return found.issuer === null
      ? { ...found, issuer: text.slice(issued.start, issued.end).replace(/\s+/gu, ' '), issuerSpan: { start: issued.start, end: issued.end } }
      : found
  }
  if (number.number !== null && isDocket(number.number)) return null
  if (LISTED_FORM.test(text.slice(Math.max(floor, number.start - 48), number.start))) return null
  if (number.number === null || !plausible(number, null, before.numberWord !== null)) return null
  const slot = before.numberWord !== null && (isSlot(text, before.numberWord, number.start) || standsInHead(reading, number))
  const label = labelOf(reading, number, slot)
  if (!label) return null
  if (slot) return compose(reading, { start: number.start, end: number.end, typeLabel: label, number, name: null, rule: 'number-slot', alone: true })
  return compose(reading, { start: before.numberWord ?? number.start, end: number.end, typeLabel: label, number, name: null, rule: 'number-in-list' })
}

/** "Nghị định của Chính phủ số 132/2008/NĐ-CP", "Thông tư liên tịch Bộ Y tế - Bộ Công Thương số 13/2014/TTLT-BYT-BCT": the issuer between type word and number. */
const ISSUED_FORM = new RegExp(
  `(?<![\\p{L}\\p{M}])(${oneOf(DOCUMENT_TYPES.map(({ label }) => label))})\\s(?:của\\s)?((?:Chính phủ|Thủ tướng|Quốc hội|Hội đồng|Bộ|Liên|Ủy ban|Uỷ ban|UBND|Chủ tịch|Ngân hàng|Ban|Tổng|Tòa án|Viện|Thống đốc)(?:[\\s-]{1,3}[\\p{L}\\p{M}]+){0,14})\\s$`,
  'iu',
)
function typeAndIssuerBefore(text: string, at: number, floor: number): { word: TypeWord; start: number; end: number } | null {
  const window = text.slice(Math.max(floor, at - 120), at)
  const m = ISSUED_FORM.exec(window)
  if (!m) return null
  const from = at - window.length + m.index
  const word = typeWordEnding(text, from + (m[1] as string).length, from)
  if (
    !word ||
    /(?<![\p{L}\p{M}])(?:về|quy định|ban hành|tại|theo|và|ngày|hướng dẫn|được)(?![\p{L}\p{M}])/u.test(
      (m[2] as string).replace(/\svà\s(?=\p{Lu}|[Pp]hát|[Tt]ruyền|[Đđ]ầu|[Đđ]ào|[Mm]ôi|[Xx]ã|[Dd]u|[Cc]ông nghệ|[Mm]ỹ)/gu, ' '),
    )
  )
    return null
  const start = from + m[0].length - 1 - (m[2] as string).length
  return { word, start, end: start + (m[2] as string).length }
}

function blankStart(text: string, slash: number, floor: number): number {
  let i = slash
  while (i > floor && /[\s.…_]/u.test(text[i - 1] as string)) i--
  return i
}

/** "Số: 12/QĐ-UBND": a colon, and not in the middle of a sentence ("bản án có số: 31/2020/DS-ST"). */
function isSlot(text: string, numberWord: number, at: number): boolean {
  if (!/[:.]/u.test(text.slice(numberWord, at))) return false
  return text[numberWord] !== 's' || /(?:^|[\n|*])\s*$/u.test(text.slice(Math.max(0, numberWord - 4), numberWord))
}

/** "Số 12-KH/TU" over a document of the Party: a slot without a colon. */
function standsInHead({ structure: { header } }: Reading, { number, start }: FoundNumber): boolean {
  const cell = header.cells.number
  return cell !== undefined && cell.start <= start && start < cell.end && number !== null && header.number !== null && sameNumber(header.number, number)
}

/** The type of a number without type word: by its symbol, by the list it stands in, or by the document's own head. */
function labelOf(reading: Reading, number: FoundNumber, slot: boolean): string | null {
  const written = number.number as string
  const last = reading.found.at(-1)
  const gap = last ? reading.text.slice(last.end, number.start) : null
  const listed = gap !== null && /^(?:[\s,;*]|và|hoặc|số|Số|:)*$/u.test(gap)
  const header = reading.structure.header
  if ((slot || standsInHead(reading, number)) && header.number !== null && header.typeLabel && sameNumber(header.number, written)) return header.typeLabel
  if (last && listed && (number.symbolLabel === null || sameFamily(last.typeLabel, number.symbolLabel))) return last.typeLabel
  const court = courtLabel(written)
  if (court) return court
  if (number.symbolLabel) return number.symbolLabel
  const plural = PLURAL_HEAD.exec(reading.text.slice(Math.max(reading.floor, number.start - 90), number.start))?.[1]
  if (plural !== undefined) return typeWordEnding(plural, plural.length, 0)?.label ?? null
  if (isAssemblyNumber(written))
    return last && /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)$/u.test(last.typeLabel) && listed ? last.typeLabel : /UBTVQH/u.test(written) ? 'Nghị quyết' : 'Luật'
  if (slot) return header.typeLabel ?? 'Công văn'
  return null
}
/** "tại các công văn: Số 157/SNV-VP …": the head of a list says what its members are where their symbols do not. */
const PLURAL_HEAD = /(?:[Cc]ác|[Nn]hững)\s([Cc]ông văn|[Vv]ăn bản)(?:\s(?!số\s)[\p{L}\p{M}]+){0,12}\s?:\s(?:[Ss]ố\s)?$/u
const sameNumber = (a: string, b: string): boolean => a.replace(/\s/gu, '').toUpperCase() === b.replace(/\s/gu, '').toUpperCase()
/** "văn bản số 15-CV/VPTW …, số 18-CV/VPTW": the general word covers the special symbol. */
const sameFamily = (label: string, symbol: string): boolean => label === symbol || label === 'Văn bản' || (label === 'Quy định' && symbol === 'Quyết định')

/** The first symbol of a number, and how many capitals it has. */
const firstSymbol = remember((number) => {
  const symbol = FIRST_SYMBOL.exec(number)?.[1] ?? ''
  return { symbol, capitals: symbol.match(/\p{Lu}/gu)?.length ?? 0 }
})

/** A symbol is written in capitals; small letters are believed only after a type word ("quyết định số 09/2005/qđ-ub"). */
function plausible(number: FoundNumber, word: TypeWord | null, introduced: boolean): boolean {
  if (number.number === null) return word !== null
  const { symbol, capitals } = firstSymbol(number.number)
  if (symbol === '' || /^(?:Ngày|ngày|Số|Trang|HĐ|HĐKT|HĐMB|HĐLĐ)$/u.test(symbol)) return word !== null && /^HĐ/u.test(symbol)
  // "Đề án 06/CP", "Chương trình 135/CP": programmes known by a number.
  if (word && /^(?:Đề án|Chương trình)$/u.test(word.label) && /^\d+\/(?:CP|TTg)$/u.test(number.number)) return false
  if (word) return capitals > 0 || /^(?:qđ|nđ|nq|tt|ct|kh|cv|tb|ttlt|bc|cp|ttg)/u.test(symbol)
  if (number.symbolLabel !== null) return capitals >= Math.min(2, symbol.length)
  return capitals >= 2 && (introduced || isAssemblyNumber(number.number))
}
