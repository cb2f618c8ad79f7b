/** The letterhead: who writes over what motto, the number slot, the place and the day, and what a letter is about. Source: decree 30/2020/NĐ-CP, appendix I. */
import { trimEnd } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import { BODY_LINE } from './issuer-line.ts'
import { isCapitals, type PageLine } from './page-lines.ts'

const MOTTO = /C[ỘO]NG H[ÒOÀ][ÀA]? X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM/iu
/** What stands over a document of the Party, alone or beside its issuer. Source: guideline 36-HD/VPTW of 2018 on the form of the Party's documents. */
const PARTY_MOTTO = /ĐẢNG CỘNG SẢN VIỆT NAM$/u
const BELOW_MOTTO = /Đ[ộo]c l[ậa]p ?[-–—.]+ ?T[ựu] do/iu
/** "Số: 12/QĐ-UBND"; the Party and schools leave out the colon, and then nothing but the place and the day follows. */
const SLOT_LINE = /(?:^|\s)số\s*:|^số$|^số\s+\d+\p{L}?(?:\/\d{4})?\s*[/-]\s*\p{Lu}[\p{L}\d&./-]*(?:\s+[\p{L}\s.-]{2,40}, ?ngày\s.*)?$/iu
const NUMBER_SLOT =
  /(?:^|\s)(?:Luật |Nghị quyết |Lệnh |Pháp lệnh |Bộ luật )?số\s*:?\s*(\d+[\p{L}]?(?:\/\d{4})?(?:\s*[/-]\s*| ?(?=\p{Lu}{2,6}[/-]))[\p{Lu}][\p{L}\d&./-]*(?: ?- ?[\p{Lu}][\p{L}\d]*)*)/iu
export const NUMBER = /(\d+[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&./-]*)/u
const LETTER = /^Kính gửi(?!\p{L})/iu
const SUBJECT = /^\(?(?:V\/v|Về việc)(?!\p{L})/iu
const PLACE_DATE = /([\p{L}\s.-]{2,40}|(?:Quận|Phường) \d{1,2}), ?ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/u
/** "Vĩnh Long, ngày 21 tháng 4 năm 2022", looked for only where its literal word stands. */
export const placeDateIn = (text: string): RegExpExecArray | null => (text.includes('ngày') ? PLACE_DATE.exec(text) : null)

/** Where the motto begins in a line; -1 for none, as where a sentence names the State ("Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam"). */
export function mottoIn(text: string): number {
  const state = MOTTO.exec(text)?.index
  if (state !== undefined) {
    const before = text.slice(0, state)
    return before === before.toUpperCase() && !/NƯỚC\s*$/u.test(before) ? state : -1
  }
  const party = text === text.toUpperCase() && text.length < 80 ? (PARTY_MOTTO.exec(text)?.index ?? -1) : -1
  return party > 0 && /(?<!\p{L})(?:CỦA|ĐIỀU LỆ|TRONG|VỀ) $/u.test(text.slice(0, party)) ? -1 : party
}

/** The motto may have been left out: a number slot ("Số: 700/QĐ-UBND") and a place with its day tell a letterhead too. The line of the number, -1 for none. */
export function numberAndDate(heads: readonly PageLine[]): number {
  const slot = heads.findIndex(({ text }) => SLOT_LINE.test(text) && /^Số/iu.test(text) && NUMBER.test(text))
  return slot > 0 && datedLine(heads) !== null ? slot : -1
}

/** The line of the place and the day. */
export function datedLine(heads: readonly PageLine[]): (TextSpan & { readonly text: string }) | null {
  const at = whereStands(heads, (line) => placeDateIn(line) !== null)
  const [line, next] = [heads[at], heads[at + 1]]
  if (line === undefined) return null
  return placeDateIn(line.text) !== null || next === undefined ? line : { text: `${line.text} ${next.text}`, start: line.start, end: next.end }
}

/** The first line that says something, or of the two that narrow columns broke it into; -1 for none. */
export function whereStands(lines: readonly PageLine[], says: (line: string) => boolean): number {
  const whole = lines.findIndex(({ text }) => says(text))
  return whole >= 0 ? whole : lines.findIndex(({ text }, i) => says(`${text} ${lines[i + 1]?.text ?? ''}`))
}

/** The first number slot of the head. */
export function firstSlot(lines: readonly PageLine[]): (TextSpan & { readonly value: string }) | null {
  for (let i = 0; i < lines.length; i++) {
    const slot = slotNumber(lines, i)
    if (slot !== null) return slot
  }
  return null
}

/** The number of the slot in a line, which may go on in the next one; null for none. */
function slotNumber(lines: readonly PageLine[], i: number): (TextSpan & { readonly value: string }) | null {
  const line = lines[i]
  if (line === undefined || !SLOT_LINE.test(line.text)) return null
  const next = lines[i + 1]
  const found = NUMBER_SLOT.exec(`${line.text}${line.text.endsWith('-') ? '' : ' '}${next?.text ?? ''}`)
  if (found?.[1] === undefined) return null
  const whole = found.index + found[0].length <= line.text.length || next === undefined
  return { value: found[1].replace(/\s+/gu, ''), start: line.start, end: whole ? line.end : next.end }
}

/** What stands left of the motto, without the marks of its column. */
const leftOf = (line: PageLine, at: number): string => trimEnd(line.text.slice(0, Math.max(0, at)), '-*|_')

/** Who writes: what stands beside the motto, or above it with the number and the subject between them. */
export function letterheadIssuer(heads: readonly PageLine[], motto: number): (TextSpan & { readonly value: string }) | null {
  const line = heads[motto] as PageLine
  const beside = leftOf(line, mottoIn(line.text))
  if (beside.length > 4) {
    const below = heads[motto + 1]
    const under = below ? leftOf(below, BELOW_MOTTO.exec(below.text)?.index ?? 0) : ''
    const goesOn = under.length > 4 && isCapitals(under) && !/\d/.test(under)
    if (goesOn && isBelow(beside, under) && below) return { value: under, start: below.start, end: below.start + under.length }
    return { value: goesOn ? `${beside} ${under}` : beside, start: line.start, end: line.end }
  }
  const slot = heads.findLastIndex(({ text }, i) => i < motto && SLOT_LINE.test(text))
  const beforeSlot = slot > 0 && motto - slot <= MOST_BETWEEN ? capitalsAbove(heads, slot) : []
  const parts = beforeSlot.length > 0 ? beforeSlot : capitalsAbove(heads, motto)
  const own = parts.findLastIndex(({ text }, i) => i > 0 && isBelow(parts[i - 1]?.text ?? '', text))
  if (own > 0) parts.splice(0, own)
  const value = parts.map(({ text }) => text).join(' ')
  return parts.length === 0 ? null : { value, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
}

/** The lines in capitals that stand above line `at`: those of one issuer. */
function capitalsAbove(heads: readonly PageLine[], at: number): PageLine[] {
  const parts: PageLine[] = []
  for (let k = at - 1; k >= 0 && parts.length < 3; k--) {
    const above = heads[k] as PageLine
    if (/^[-*_=]+$/u.test(above.text) || SLOT_LINE.test(above.text) || /^(?:\p{Lu}?\p{L}+ )?số ?:/iu.test(above.text)) continue
    const text = trimEnd(above.text, '-*_').replace(/^[•·]\s*/u, '')
    if (!isCapitals(text) || /^(?:CÔNG BÁO|VĂN BẢN HỢP NHẤT|\d)/u.test(text) || !/\p{L}{2}/u.test(text)) break
    parts.unshift({ ...above, text })
  }
  return parts
}
/** Whether a letterhead names first the body above ("SỞ Y TẾ") and then the one that writes ("CHI CỤC DÂN SỐ"); ministries that write together stand side by side. */
const isBelow = (above: string, text: string): boolean => BODY_LINE.test(text) && !/(?:[-–,]|(?<!\p{L})(?:VÀ|CỦA|VỀ|THUỘC|TRỰC THUỘC|NHÂN DÂN))$/u.test(above)
/** Lines that the number and the subject of a letter take between its issuer and the motto. */
const MOST_BETWEEN = 8

export interface LetterHead {
  readonly subject: (TextSpan & { readonly value: string }) | null
  /** Where the letter itself begins: "Kính gửi: …". */
  readonly start: number
}

/** A letter has no name of its kind and no title: whom it is for, and "V/v …" under its number. Null for what is none. */
export function readLetterHead(lines: readonly PageLine[]): LetterHead | null {
  const to = lines.findIndex(({ text }) => LETTER.test(text))
  if (to < 0) return null
  const first = lines.findIndex(({ text }, i) => i < to && SUBJECT.test(text))
  const parts: PageLine[] = []
  for (let k = first; first >= 0 && k < to; k++) {
    const line = lines[k] as PageLine
    const goes = parts.length === 0 || !(mottoIn(line.text) >= 0 || SLOT_LINE.test(line.text) || /^[-*_=]{3,}$/u.test(line.text) || isShouted(line.text))
    if (!goes) break
    const dated = placeDateIn(line.text)
    const text = (dated ? withoutPlace(line.text, dated.index) : line.text).replace(BELOW_MOTTO_TO_END, '').trim()
    if (text !== '') parts.push({ ...line, text, end: line.start + text.length })
    if (dated) break
  }
  const words = parts.map(({ text }) => text).join(' ')
  const value = trimEnd(words.replace(/^\(?(?:V\/v|Về việc)\s*:?\s*/iu, ''), '-_*)')
  const subject = value === '' ? null : { value, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
  return { subject, start: lines[to]?.start ?? 0 }
}

/** A line of several words in capitals; one alone may be an abbreviation that ends the subject. */
const isShouted = (text: string): boolean => isCapitals(text) && /\p{L} \p{L}/u.test(text)
const BELOW_MOTTO_TO_END = /\s*Đ[ộo]c l[ậa]p ?[-–—.]+ ?T[ựu] do.*$/iu
const LONGEST_PLACE = 40
/** "V/v đính chính giá thuốc Hà Nội, ngày 12 …": the place begins with the last words in capitals before the comma. */
function withoutPlace(text: string, at: number): string {
  const comma = text.indexOf(',', at)
  const from = Math.max(0, comma - LONGEST_PLACE)
  const place = /(?:(?:^|\s)(?:TP\.? ?)?\p{Lu}[\p{Ll}\p{M}]*)+$/u.exec(text.slice(from, comma))
  return text.slice(0, place === null ? at : from + place.index)
}
