/**
 * References by number: "Quyết định số 749/QĐ-TTg, ngày 03/6/2020", "Tờ trình 458/TTr-CP", "số 154/2020/NĐ-CP" in a list, "781/QĐ-UBND" in a number slot,
 * "Quyết định số    /QĐ-UBND ngày    / 4/2022" still blank. Not "mẫu số 01b/TB-TSDĐ", "Hợp đồng số 12/HĐ-ABC", "CÔNG BÁO/Số 1523/Ngày 29-12-2024".
 */
import type { FoundMention } from '../stages.ts'
import { compose } from './compose.ts'
import type { Reading } from './find-mentions.ts'
import { type FoundNumber, numberAtSlash } from './numbers.ts'
import { isAssemblyNumber } from './type-symbols.ts'
import { type TypeWord, typeWordBefore } from './type-word.ts'

/** Things that bear numbers without being documents one cites. */
const NOT_A_DOCUMENT =
  /(?:mẫu|mẫu số|biểu|biểu mẫu|phụ lục|hợp đồng|hoá đơn|hóa đơn|tài khoản|giấy phép|chứng nhận|đăng ký kinh doanh|điện thoại|đt|fax|công báo|mã số|bảng|form)(?:\s+số)?\s*[:.]?\s*$/iu
const FIRST_SYMBOL = /^\d+\p{Ll}?(?:\.\d+)?[/\-.]+(?:(?:19|20)\d{2}[/\-.]+)?([\p{L}\p{M}&]+\d*)/u

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
  if (NOT_A_DOCUMENT.test(text.slice(Math.max(floor, (before.numberWord ?? at) - 24), before.numberWord ?? at)) && !before.word) return null
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
  if (number.number === null || !plausible(number, null, before.numberWord !== null)) return null
  const slot = before.numberWord !== null && /[:.]/u.test(text.slice(before.numberWord, number.start))
  const label = labelOf(reading, number, slot)
  if (!label) return null
  if (slot) return compose(reading, { start: number.start, end: number.end, typeLabel: label, number, name: null, rule: 'number-slot', alone: true })
  return compose(reading, { start: before.numberWord ?? number.start, end: number.end, typeLabel: label, number, name: null, rule: 'number-in-list' })
}

function blankStart(text: string, slash: number, floor: number): number {
  let i = slash
  while (i > floor && /[\s.…_]/u.test(text[i - 1] as string)) i--
  return i
}

/** The type of a number without type word: by its symbol, by the list it stands in, or by the document's own head. */
function labelOf(reading: Reading, number: FoundNumber, slot: boolean): string | null {
  const written = number.number as string
  const last = reading.found.at(-1)
  const gap = last ? reading.text.slice(last.end, number.start) : null
  const listed = gap !== null && /^(?:[\s,;*]|và|hoặc|số|Số|:)*$/u.test(gap)
  const header = reading.structure.header
  if (slot && header.number !== null && header.typeLabel && sameNumber(header.number, written)) return header.typeLabel
  if (last && listed && (number.symbolLabel === null || sameFamily(last.typeLabel, number.symbolLabel))) return last.typeLabel
  if (number.symbolLabel) return number.symbolLabel
  if (isAssemblyNumber(written))
    return last && /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)$/u.test(last.typeLabel) && listed ? last.typeLabel : /UBTVQH/u.test(written) ? 'Nghị quyết' : 'Luật'
  if (slot) return header.typeLabel ?? 'Công văn'
  return null
}
const sameNumber = (a: string, b: string): boolean => a.replace(/\s/gu, '').toUpperCase() === b.replace(/\s/gu, '').toUpperCase()
/** "văn bản số 15-CV/VPTW …, số 18-CV/VPTW": the general word covers the special symbol. */
const sameFamily = (label: string, symbol: string): boolean => label === symbol || label === 'Văn bản' || (label === 'Quy định' && symbol === 'Quyết định')

/** A symbol is written in capitals; small letters are believed only after a type word ("quyết định số 09/2005/qđ-ub"). */
function plausible(number: FoundNumber, word: TypeWord | null, introduced: boolean): boolean {
  if (number.number === null) return word !== null
  const symbol = FIRST_SYMBOL.exec(number.number)?.[1] ?? ''
  if (symbol === '' || /^(?:Ngày|ngày|Số|Trang|HĐ|HĐKT|HĐMB|HĐLĐ)$/u.test(symbol)) return word !== null && /^HĐ/u.test(symbol)
  const capitals = symbol.match(/\p{Lu}/gu)?.length ?? 0
  if (word) return capitals > 0 || /^(?:qđ|nđ|nq|tt|ct|kh|cv|tb|ttlt|bc|cp|ttg)/u.test(symbol)
  return number.symbolLabel !== null ? capitals >= Math.min(2, symbol.length) : introduced && capitals >= 2
}
