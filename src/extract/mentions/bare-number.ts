/**
 * Digits after a type word without symbols: "Thông tư 200", "Nghị định số 72", "Chỉ thị 14", "Thông tư 06/2023"; and numbers without a slash: "Nghị định số 53-HĐBT".
 * After the first of a list its next members: "Nghị định 44/2014 và 47/2014", "các Thông tư số 23, 24 và 25 năm 2014".
 * Not "Quyết định 3 nội dung", "Nghị quyết 5 năm", and not programmes known by a number ("Chương trình 135", "Đề án 06").
 */
import type { FoundMention } from '../stages.ts'
import { compose } from './compose.ts'
import type { Reading } from './find-mentions.ts'
import { numbered } from './numbered-reference.ts'
import { readNumber, readUnslashed } from './numbers.ts'
import { endsTypeWord, typeWordBefore } from './type-word.ts'

const CITED_SO = new Set([
  'Nghị định',
  'Nghị quyết',
  'Thông tư',
  'Thông tư liên tịch',
  'Chỉ thị',
  'Quyết định',
  'Kết luận',
  'Công văn',
  'Pháp lệnh',
  'Thông tư liên bộ',
])
const SERIAL = /\d{1,4}(?:[a-z]|\/(?:19|20)\d{2})?(?![\p{L}\p{M}\d]|\s?[/\u2044]|[.,-]\d|\s?%|\s?-\s?[\p{L}\d]|\s\p{L}{1,6}[/-]|\.\p{L})/uy
const MEASURE =
  /\s*(?:ngày(?!\s\d)|tháng|năm(?!\s\d{4})|người|triệu|tỷ|nghìn|đồng|lần|trường hợp|điều|khoản|nội dung|loại|nhóm|đơn vị|cơ quan|xã|huyện|tỉnh|thành viên|nhiệm vụ|mục tiêu|chương trình|dự án|tổ chức|cá nhân|giờ|phút|m2|ha|km|bộ|văn bản)/iuy

const DASHED = /^\d{1,4}\s?-\s?\p{Lu}/u

/** A dash behind the digits, or behind one blank after them. */
function isDashed(text: string, at: number): boolean {
  let i = at
  while (i < at + 4 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++
  return text.charCodeAt(i) === 45 || text.charCodeAt(i + 1) === 45
}

export function bareNumberAt(reading: Reading, at: number): FoundMention | null {
  const { text, floor } = reading
  const before = text.charCodeAt(at - 1)
  if (at === 0 || (before !== 32 && before !== 10)) return null
  if (isDashed(text, at) && DASHED.test(text.slice(at, at + 8))) {
    const number = readNumber(text, at)
    if (number && !/[/\u2044]/u.test(text.slice(number.start, number.end))) return numbered(reading, number)
  }
  const old = unslashedAt(reading, at)
  if (old) return old
  const listed = nextOfListAt(reading, at)
  if (listed) return listed
  // The syllable before must end a type word or be "số".
  const letter = text.charAt(at - 2).toLowerCase()
  if (!'ốôưhịệậnt'.includes(letter)) return null
  if (letter !== 'ố' && letter !== 'ô' && !endsTypeWord(text, at - 1, floor)) return null
  SERIAL.lastIndex = at
  const serial = SERIAL.exec(text)
  if (!serial) return null
  const { word } = typeWordBefore(text, at, floor)
  if (!word || !CITED_SO.has(word.label) || !/^\p{Lu}/u.test(text.slice(word.start, word.start + 1))) return null
  const end = at + serial[0].length
  MEASURE.lastIndex = end
  if (MEASURE.test(text) || (text[end] === ')' && !isBracketed(text, word.start, end - at))) return null
  const number = { start: at, end, number: serial[0], symbolLabel: null, anomaly: null }
  return compose(reading, { start: word.start, end, typeLabel: word.label, number, name: null, rule: 'bare-number' })
}

/** "Nghị định số 26 CP", "Quyết định số 98 BXD-VKT". */
function unslashedAt(reading: Reading, at: number): FoundMention | null {
  const { text, floor } = reading
  const so = text[at - 2] ?? ''
  if (so !== 'ố' && so !== 'Ố' && so !== 'ô') return null
  const number = readUnslashed(text, at)
  if (!number) return null
  const { word } = typeWordBefore(text, at, floor)
  if (!word || !CITED_SO.has(word.label)) return null
  return compose(reading, { start: word.start, end: number.end, typeLabel: word.label, number, name: null, rule: 'number' })
}

/** "(sửa đổi bởi Nghị định 123)"; not the "3)" of an enumeration, and not "(gọi tắt là Thông tư 36)", which refers to nothing but says how something is called. */
function isBracketed(text: string, start: number, digits: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  return (
    digits > 1 && !/(?:gọi|viết)\s(?:tắt\s)?(?:là\s)?$/u.test(before) && before.lastIndexOf('(') > Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n'))
  )
}

/** What links the members of a list of bare numbers. */
const AND = /^(?:, (?:và )?|,? và |,? hoặc )(?:số )?$/u
const BARE = /^\d{1,4}[a-z]?(?:\/(?:19|20)\d{2})?$/u
const PLURAL = /(?:các|những|hai|ba|bốn|(?:Các|Những|Hai|Ba|Bốn))\s$/u

/** A later member is as long as the first, with its year or without; without years only a plural tells that a list goes on. */
function nextOfListAt(reading: Reading, at: number): FoundMention | null {
  const { text, found } = reading
  const last = found.at(-1)
  if (!last || at - last.end > 10 || at <= last.end || last.number === null || !BARE.test(last.number)) return null
  if (!AND.test(text.slice(last.end, at))) return null
  SERIAL.lastIndex = at
  const serial = SERIAL.exec(text)?.[0]
  if (serial === undefined || serial.includes('/') !== last.number.includes('/')) return null
  if (last.rule === 'mention.bare-number' && !serial.includes('/') && !PLURAL.test(text.slice(Math.max(0, last.start - 6), last.start))) return null
  const end = at + serial.length
  MEASURE.lastIndex = end
  if (MEASURE.test(text)) return null
  const number = { start: at, end, number: serial, symbolLabel: null, anomaly: null }
  const so = /số $/u.test(text.slice(last.end, at)) ? 3 : 0
  return compose(reading, { start: at - so, end, typeLabel: last.typeLabel, number, name: null, rule: 'number-in-list' })
}
