/**
 * References that begin with a word for a law: "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp".
 *   "Luật số 45/2013/QH13", "Luật Đất đai số 45/2013/QH13 ngày 29/11/2013", "Luật Cạnh tranh 2018", "Luật Giáo dục nghề nghiệp (sửa đổi)",
 *   "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992". Not "Luật này", "Luật sư", "pháp luật", "kỷ luật".
 * In a document's own title and in its enacting formula ("Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật A") the inner laws are the references.
 */
import { CODE_LETTERS } from '../../lexicon/law-names.ts'
import type { FoundMention } from '../stages.ts'
import { compose } from './compose.ts'
import { dateAfter } from './dates.ts'
import type { Reading } from './find-mentions.ts'
import { nameAfter } from './law-names.ts'
import { readNumber } from './numbers.ts'
import { isAssemblyNumber } from './type-symbols.ts'
import { isLetter } from './type-word.ts'

const WORD = /(?:(bộ\s+lu[ậâạa]t)|(lu[ậâạa]t)|(ph[áa]p\s+l[ệêẹe]nh)|(hi[eéê]?[ếéê]?n\s+pháp))(?![\p{L}\p{M}])/iuy
const CONSTITUTION_OF =
  /\s+(?:của\s+)?nước\s+(?:C[\p{L}\p{M}]+\s+h[\p{L}\p{M}]+\s+x[\p{L}\p{M}]+\s+h[\p{L}\p{M}]+\s+ch[\p{L}\p{M}]+\s+ngh[\p{L}\p{M}]+(?:\s\(\p{Lu}{4,6}\))?\s+V[\p{L}\p{M}]+\s+Nam|CHXHCN\s+Việt\s+Nam|Việt\s+Nam\s+Dân\s+chủ\s+Cộng\s+h[\p{L}\p{M}]+)/iuy
const CODE_LETTERS_FORM = new RegExp(`(?:${Object.keys(CODE_LETTERS).join('|')})(?![\\p{L}\\p{M}&-])`, 'uy')
const NUMBER_LEAD = /[\s*]*(?:[Ss][ốô]|SỐ)?\s?[:.]?[\s*]*(?=\d)/uy
const REVISED = /\s+\(sửa đổi(?:,? bổ sung)?\)|\s+sửa đổi(?!\s*(?:,|và|bổ|một|các|điều|khoản|năm\s+\d{4}\s+của|lần)(?![\p{L}\p{M}]))/iuy
/** "Bộ luật Dân sự (BLDS) năm 2015": a short form between the name and what tells the law apart. */
const ALIAS = /\s\(\p{Lu}[\p{Lu}&]{1,9}\)(?=\s(?:số|năm|ngày)\s\d|\s(?:19|20)\d{2}(?!\d))/uy
const YEAR = /\s(?:năm\s)?((?:19|20)\d{2})(?![\d/]|[.-]\d)/uy

const [B, H, I, L, P, T, U] = [...'bhilptu'].map((letter) => letter.charCodeAt(0))
const isBlank = (unit: number | undefined): boolean => unit !== undefined && unit <= 32
const small = (unit: number | undefined): number => (unit ?? 0) | 32

/** "lu.t", "bộ ", "BL", "ph.p", "hi" after no letter: everything else is refused before any expression runs. */
export function mayOpenLaw(units: Uint16Array, at: number): boolean {
  const second = units[at + 1]
  switch (small(units[at])) {
    case L:
      if (small(second) !== U || small(units[at + 3]) !== T) return false
      break
    case B:
      if (second === 76) return at === 0 || !isLetter(units[at - 1] as number)
      if ((second !== 0x1ed9 && second !== 0x1ed8) || !isBlank(units[at + 2])) return false
      break
    case P:
      if (small(second) !== H || small(units[at + 3]) !== P) return false
      break
    case H:
      if (small(second) !== I) return false
      break
    default:
      return false
  }
  return at === 0 || !isLetter(units[at - 1] as number)
}

export function lawAt(reading: Reading, at: number): FoundMention | null {
  const { text } = reading
  WORD.lastIndex = at
  const word = WORD.exec(text)
  if (!word) return codeByLetters(reading, at)
  // "cơ quan ngang bộ, Luật …" whose comma was a cell's border; a code is "Bộ luật" or, shouted, "BỘ LUẬT".
  if (word[1] !== undefined && /\sL\p{Ll}/u.test(word[1]) && (text[at] === 'b' || /(?:ngang|trưởng|các)\s$/iu.test(text.slice(Math.max(0, at - 8), at))))
    return null
  const capital = text[at] !== text.charAt(at).toLowerCase()
  if (word[2] !== undefined && /(?:pháp|kỷ|kỉ|Kỷ)[ \n]$/iu.test(text.slice(Math.max(0, at - 6), at))) return null
  const end = at + word[0].length
  const kind = word[1] ? 'CODE' : word[2] ? 'LAW' : 'ORDINANCE'
  const typeLabel = word[1] ? 'Bộ luật' : word[2] ? 'Luật' : word[3] ? 'Pháp lệnh' : 'Hiến pháp'
  if (word[4]) return constitution(reading, at, end, capital)

  NUMBER_LEAD.lastIndex = end
  const lead = NUMBER_LEAD.exec(text)
  if (lead && lead[0] !== '') {
    const number = readNumber(text, end + lead[0].length)
    if (number) return compose(reading, { start: at, end: number.end, typeLabel, number, name: null, rule: 'law-number' })
  }
  if (!capital && !lowerAllowed(text, at, end)) return null
  const shouting = text.slice(at, end) === text.slice(at, end).toUpperCase()
  if (isOwnAmendingTitle(text, at, end, shouting)) return null
  if (shouting && /^\s*\n/u.test(text.slice(end, end + 3))) return null
  const name = nameAfter(text, end, kind)
  if (!name || name.name === null)
    return capital && kind === 'ORDINANCE' && /^\sngày\s\d/u.test(text.slice(end, end + 7))
      ? compose(reading, { start: at, end, typeLabel, number: null, name: null, rule: 'law-date', untitled: true })
      : null
  if (shouting && !name.sure) return null
  if (!capital && !name.sure) return null
  let core = name.end
  ALIAS.lastIndex = core
  core += ALIAS.exec(text)?.[0].length ?? 0
  REVISED.lastIndex = core
  const revised = REVISED.exec(text)
  if (revised) core += revised[0].length
  NUMBER_LEAD.lastIndex = core
  const numberLead = NUMBER_LEAD.exec(text)
  const numbered = numberLead ? readNumber(text, core + numberLead[0].length) : null
  // "Luật Nhà ở 65/2014/QH13": without "số" only a number that the National Assembly gives.
  const number =
    numbered && (/[Ss]/u.test(numberLead?.[0] ?? '') || (/^\s$/u.test(numberLead?.[0] ?? '') && isAssemblyNumber(numbered.number ?? ''))) ? numbered : null
  if (number)
    return enacted(
      text,
      compose(reading, { start: at, end: number.end, typeLabel, number, name: name.name, rule: name.sure ? 'law-name' : 'law-name-guessed', untitled: true }),
    )
  return named(reading, { start: at, end: core, typeLabel, name: name.name, rule: name.sure ? 'law-name' : 'law-name-guessed' })
}

/** A law without a number, with the year or the date behind its name. */
function named(reading: Reading, core: { start: number; end: number; typeLabel: string; name: string; rule: string }): FoundMention {
  const { text } = reading
  YEAR.lastIndex = core.end
  const year = YEAR.exec(text)
  if (!year) return enacted(text, compose(reading, { ...core, number: null, untitled: true }))
  const found = compose(reading, { ...core, end: core.end + year[0].length, number: null, rule: 'law-name', untitled: true })
  return { ...found, date: found.date ?? (year[1] as string) }
}

/** "BLDS 2015", "BLHS năm 1999": a code by its letters. "(BLDS)" right behind its name only says how it is called below. */
function codeByLetters(reading: Reading, at: number): FoundMention | null {
  const { text } = reading
  if (text[at] !== 'B') return null
  CODE_LETTERS_FORM.lastIndex = at
  const letters = CODE_LETTERS_FORM.exec(text)?.[0]
  if (letters === undefined) return null
  const end = at + letters.length
  if (text[at - 1] === '(' && text[end] === ')') return null
  return named(reading, { start: at, end, typeLabel: 'Bộ luật', name: CODE_LETTERS[letters as keyof typeof CODE_LETTERS], rule: 'law-name' })
}

function constitution(reading: Reading, at: number, end: number, capital: boolean): FoundMention | null {
  const { text } = reading
  if (!capital || /^\snày(?![\p{L}\p{M}])/iu.test(text.slice(end, end + 5))) return null
  CONSTITUTION_OF.lastIndex = end
  const of = CONSTITUTION_OF.exec(text)
  let core = of ? end + of[0].length : end
  const date = dateAfter(text, core, true)
  YEAR.lastIndex = core
  const year = date ? null : YEAR.exec(text)
  if (year) core += year[0].length
  const found = compose(reading, { start: at, end: core, typeLabel: 'Hiến pháp', number: null, name: null, rule: 'constitution', untitled: true })
  return { ...found, date: found.date ?? year?.[1] ?? null, issuer: null, issuerSpan: null }
}

/** In a line without capitals a law is believed where a number or "năm" follows. */
function lowerAllowed(text: string, at: number, end: number): boolean {
  return /^\s(?:\p{Lu}|sửa đổi,? bổ sung)/u.test(text.slice(end, end + 24)) && !/(?:dự án|dự thảo|pháp)\s$/u.test(text.slice(Math.max(0, at - 10), at))
}

/** The document's own title, and "Quốc hội ban hành Luật sửa đổi, bổ sung …": the laws inside are meant. */
function isOwnAmendingTitle(text: string, at: number, end: number, shouting: boolean): boolean {
  if (!/^[\s*]+(?:sửa đổi|bổ sung)/iu.test(text.slice(end, end + 14))) return false
  if (shouting || text[end] === '\n') return true
  return /(?:Quốc hội|QUỐC HỘI)\s+(?:ban hành|thông qua)\s+$/u.test(text.slice(Math.max(0, at - 32), at))
}

/** "Quốc hội ban hành Luật Thanh tra": the formula names the issuer before the law. */
function enacted(text: string, found: FoundMention): FoundMention {
  if (found.issuer !== null) return found
  const m = /((?:Ủy ban [Tt]hường vụ |Uỷ ban [Tt]hường vụ )?Quốc hội)\s+ban hành\s+$/u.exec(text.slice(Math.max(0, found.start - 48), found.start))
  if (!m) return found
  // The formula is also the cue of a role, so its words stay open.
  return { ...found, issuer: (m[1] as string).replace(/\s+/gu, ' ') }
}
