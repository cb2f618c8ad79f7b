/**
 * The view: the text as recognisers read it. NFC, one kind of space, dash and Đ, nothing of zero width, hard-wrapped lines joined;
 * with a map back to the raw text that is built in the same pass, never by comparing the two.
 */

import { TORN_ENDS, tearsName } from './torn-names.ts'
import { textOf, unitsOf } from './units.ts'

export interface View {
  readonly raw: string
  /** "\n" ends a paragraph, list item or cell; " " stands for any run of white space inside one, a soft line break included. */
  readonly text: string
  /** Offsets in `text` of the spaces that stand for a soft line break, ascending. */
  readonly softBreaks: Int32Array
  /** Where the character at a view offset begins in the raw text. */
  rawStart(offset: number): number
  /** Where the character before a view offset ends in the raw text: `raw.slice(rawStart(a), rawEnd(b))` is what stands at a..b. */
  rawEnd(offset: number): number
}

const NEWLINE = 10
const SPACE = 32
const HYPHEN = 45
const SEMICOLON = 59

/** What becomes of a code unit: kept, a space, a line break, a dash, nothing, or a part of a cluster to compose. */
const KEEP = 0
const BLANK = 1
const BREAK = 2
const DASH = 3
const NOTHING = 4
const MARK = 5
/** Ð (eth) is what some keyboards write for Đ. */
const ETH = 6
const CLASS = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const c of [9, 32, 0xa0, 0x1680, 0x180e, 0x202f, 0x205f, 0x3000]) table[c] = BLANK
  for (let c = 0x2000; c <= 0x200a; c++) table[c] = BLANK
  for (const c of [10, 11, 12, 13, 0x85, 0x2028, 0x2029]) table[c] = BREAK
  for (const c of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d]) table[c] = DASH
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[c] = NOTHING
  for (let c = 0x300; c <= 0x36f; c++) table[c] = MARK
  table[0xd0] = ETH
  table[0xf0] = ETH
  return table
}

/** A line that ends so is finished, whatever follows. */
const TERMINAL = new Set([...'.;:!?|…”"»'].map((c) => c.charCodeAt(0)))
/** A line that begins so is a new item. */
const ITEM =
  /^(?:[-+•*#|>·]|\d{1,3}(?:\.\d{1,3})*[.)/]?(?: |$)|[a-zđ]{1,2}\)|(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình|Xét Tờ trình)(?= )|(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|CHƯƠNG|PHẦN|MỤC) [\dIVXLC]|[IVXLC]{1,5}[.)/-])/u
/** Under the title of a document, above its preamble: "Bộ trưởng Bộ Công Thương" / "Căn cứ …". */
const ISSUER =
  /^(?:Bộ trưởng|BỘ TRƯỞNG|Ủy ban|Uỷ ban|ỦY BAN|UBND|Chủ tịch|CHỦ TỊCH|Thủ tướng|THỦ TƯỚNG|Chính phủ|CHÍNH PHỦ|Hội đồng|HỘI ĐỒNG|Thống đốc|Tổng cục)/u
const BASIS_BELOW = /^[^\n;.]{4,120}\n[\s*+-]*(?:Căn cứ|CĂN CỨ|Chiểu|Xét)\s/u
/** After a semicolon at the end of a long line: a title that lists ("tài sản công;" / "dự trữ quốc gia"), not the next clause of a preamble or the next item. */
const GOES_ON = /^(?!(?:căn cứ|theo|xét|thực hiện|và|hoặc)\s)\p{Ll}[\p{L}\p{M}]*,?\s\p{L}/u
/** Lines at least this long are taken to be wrapped by a page, not ended by the writer. */
const WRAPPED = 45

/** Builds the view in one pass over the raw text; never fails. */
export function createView(raw: string): View {
  const { length } = raw
  const source = unitsOf(raw)
  let units = new Uint16Array(length + 16)
  // Breakpoints: from view offset `at[i]` on, raw offset = view offset + `delta[i]`. A view unit that stands for several raw ones is followed by a breakpoint.
  let at = new Int32Array(256)
  let delta = new Int32Array(256)
  let points = 0
  const softBreaks: number[] = []
  let size = 0
  let lineStart = 0
  // The paragraph so far: how many of its lines were joined, and the longest of them. Tells the width of a narrow column.
  let joined = 0
  let width = 0

  const point = (view: number, rawOffset: number) => {
    const d = rawOffset - view
    if (points > 0 && delta[points - 1] === d) return
    if (points > 0 && at[points - 1] === view) {
      delta[points - 1] = d
      return
    }
    if (points === at.length) {
      at = grow(at)
      delta = grow(delta)
    }
    at[points] = view
    delta[points++] = d
  }
  const put = (unit: number) => {
    // Room is kept for whatever is left of the raw text.
    if (units.length - size <= length - rawAt) {
      const larger = new Uint16Array(units.length * 2)
      larger.set(units)
      units = larger
    }
    units[size++] = unit
  }

  point(0, 0)
  let rawAt = 0
  while (rawAt < length) {
    let i = rawAt
    let unit = 0
    let kind = KEEP
    for (; i < length; i++) {
      unit = source[i] as number
      kind = CLASS[unit] as number
      // The space between two words stands for itself.
      if (kind !== KEEP && (unit !== SPACE || CLASS[source[i + 1] as number] !== KEEP)) break
      units[size++] = unit
    }
    const kept = i > rawAt
    rawAt = i
    if (i >= length) break
    if (kind === ETH || (kind === MARK && kept)) {
      const start = kind === ETH ? i : i - 1
      let end = i + 1
      while (end < length && CLASS[source[end] as number] === MARK) end++
      if (end === start + 1) {
        put(unifyDe(unit))
        rawAt = end
        continue
      }
      if (kind === MARK) size--
      const composed = raw.slice(start, end).normalize('NFC')
      for (let k = 0; k < composed.length; k++) {
        point(size, k === 0 ? start : end - composed.length + k)
        put(unifyDe(composed.charCodeAt(k)))
      }
      rawAt = end
      point(size, rawAt)
      continue
    }
    if (kind === DASH) {
      put(HYPHEN)
      rawAt++
      continue
    }
    if (kind === NOTHING || kind === MARK) {
      if (kind === MARK) put(unit)
      rawAt++
      point(size, rawAt)
      continue
    }
    // A run of white space, things of zero width among it.
    let end = i
    let breaks = 0
    for (; end < length; end++) {
      const next = CLASS[source[end] as number] as number
      if (next === BREAK) {
        if (!(source[end] === 13 && source[end + 1] === 10)) breaks++
      } else if (next !== BLANK && next !== NOTHING) break
    }
    const soft = breaks === 1 && size > lineStart && end < length && isSoft(raw, end, units, lineStart, size, joined > 1 ? width : 0)
    point(size, i)
    if (breaks > 0 && !soft) {
      put(NEWLINE)
      lineStart = size
      joined = 0
      width = 0
    } else {
      if (soft) softBreaks.push(size)
      if (soft) {
        joined++
        width = Math.max(width, size - lineStart)
      }
      put(SPACE)
      if (soft) lineStart = size
    }
    rawAt = end
    point(size, rawAt)
  }

  const text = textOf(units, size)
  const atPoints = at.slice(0, points)
  const deltas = delta.slice(0, points)
  let last = 0
  /** Index of the breakpoint that governs a view offset; recognisers ask in ascending order, so the last answer is tried first. */
  const find = (offset: number): number => {
    if ((atPoints[last] as number) <= offset && (last + 1 >= points || (atPoints[last + 1] as number) > offset)) return last
    let low = 0
    let high = points
    while (low < high) {
      const middle = (low + high) >> 1
      if ((atPoints[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    last = Math.max(0, low - 1)
    return last
  }
  const rawStart = (offset: number): number => (offset >= size ? length : offset + (deltas[find(offset)] as number))
  return {
    raw,
    text,
    softBreaks: Int32Array.from(softBreaks),
    rawStart,
    rawEnd: (offset) => {
      if (offset <= 0) return 0
      const start = rawStart(offset - 1)
      const index = find(offset)
      // The unit before may stand for several raw ones: its end is where the next begins, less what was dropped between them.
      if (offset < size && (atPoints[index] as number) === offset) return endOfUnit(raw, start, rawStart(offset))
      return offset >= size ? endOfUnit(raw, start, length) : start + 1
    },
  }
}

/** End of the raw cluster that begins at `start`, not beyond `next`: what has zero width after it is left out. */
function endOfUnit(raw: string, start: number, next: number): number {
  let end = next
  while (end > start + 1 && CLASS[raw.charCodeAt(end - 1)] === NOTHING) end--
  return end
}

const unifyDe = (unit: number): number => (unit === 0xd0 ? 0x110 : unit === 0xf0 ? 0x111 : unit)

/** The next few characters, composed. Latin letters that are composed already are left as they are. */
function ahead(raw: string, from: number, length: number): string {
  const text = raw.slice(from, from + length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x300 && (unit < 0x1e00 || unit >= 0x1f00)) return text.normalize('NFC')
  }
  return text
}

/** Does the paragraph go on after a single line break? */
function isSoft(raw: string, next: number, units: Uint16Array, lineStart: number, lineEnd: number, column: number): boolean {
  if (TERMINAL.has(units[lineEnd - 1] as number))
    return units[lineEnd - 1] === SEMICOLON && lineEnd - lineStart >= WRAPPED && GOES_ON.test(ahead(raw, next, 24))
  if (isTornSymbol(units, lineStart, lineEnd)) return true
  const following = ahead(raw, next, 16)
  const last = lastWord(units, lineStart, lineEnd)
  if (NUMBERED_WORDS.has(last) && /^\d{1,4}[^\S\n]*[\p{L}\p{M}/(,]/u.test(following)) return true
  if (ITEM.test(following)) return false
  if (ISSUER.test(following) && BASIS_BELOW.test(ahead(raw, next, 240))) return false
  if (tearsTypeWord(units, lineStart, lineEnd, following)) return true
  const first = following.charAt(0)
  if (OPEN_WORDS.has(last) || (lineEnd - lineStart === 4 && written(units, lineStart, lineEnd) === 'Luật')) return true
  if (first !== first.toLowerCase() && isShortLeadIn(raw, next)) return false
  const continues = first !== first.toUpperCase() || /[\p{N}(,/]/u.test(first)
  if (!continues && lineEnd - lineStart < WRAPPED && breaksName(raw, next, units, lineStart, lineEnd)) return true
  if (column >= NARROWEST && fillsColumn(following, lineEnd - lineStart, column)) return true
  return lineEnd - lineStart >= WRAPPED || (continues && lineEnd - lineStart > 1 && !/^\d+$/u.test(following.split('\n', 1)[0] ?? ''))
}

/** "HIẾN" / "PHÁP", "QUYẾT" / "ĐỊNH SỐ 5", "THỰC" / "HIỆN QUYẾT ĐỊNH": a shouted word of a title torn in two. In small letters the second half goes on by itself. */
const TORN_TYPES = new Set([
  'HIẾN PHÁP',
  'NGHỊ ĐỊNH',
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'THÔNG TƯ',
  'CHỈ THỊ',
  'PHÁP LỆNH',
  'BỘ LUẬT',
  'KẾ HOẠCH',
  'TỜ TRÌNH',
  'THỰC HIỆN',
])
function tearsTypeWord(units: Uint16Array, lineStart: number, lineEnd: number, following: string): boolean {
  const second = /^\p{Lu}{2,5}(?!\p{L})/u.exec(following)?.[0]
  if (second === undefined) return false
  let i = lineEnd
  while (i > lineStart && lineEnd - i < 6 && (units[i - 1] as number) > SPACE) i--
  return TORN_TYPES.has(`${written(units, i, lineEnd)} ${second}`)
}

/** Words after which no line of a text ends by itself. */
const OPEN_WORDS = new Set(['của', 'và', 'số', 'tại', 'về', 'các', 'hoặc', 'theo', 'với', 'cho', 'bởi', 'Luật', 'lệnh'])
/** "… ngày 14 tháng" / "6 năm 2025", "khoản" / "5 Điều 116": the number belongs to the word before. */
const NUMBERED_WORDS = new Set(['ngày', 'tháng', 'năm', 'khoản', 'Khoản', 'điều', 'Điều', 'số'])
/** A few units as text. */
function written(units: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(units[i] as number)
  return text
}
/** The last word of a line where it is short and not the only one, else "". */
function lastWord(units: Uint16Array, lineStart: number, lineEnd: number): string {
  let i = lineEnd
  while (i > lineStart && lineEnd - i < 7 && (units[i - 1] as number) > SPACE) i--
  return i === lineStart || lineEnd - i > 5 || units[i - 1] !== SPACE ? '' : written(units, i, lineEnd)
}

/** "… của Bộ" / "Chính trị": the last syllable tells most lines from such. */
function breaksName(raw: string, next: number, units: Uint16Array, lineStart: number, lineEnd: number): boolean {
  let i = lineEnd
  while (i > lineStart && lineEnd - i < 7 && (units[i - 1] as number) > SPACE) i--
  return TORN_ENDS.has(written(units, i, lineEnd)) && tearsName(written(units, lineStart, lineEnd), ahead(raw, next, 40))
}

/** "QUYẾT ĐỊNH:", "Quyết định:": a short line that ends with a colon opens what follows it. */
function isShortLeadIn(raw: string, next: number): boolean {
  for (let i = next; i < next + 24 && i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit === 58) {
      const after = raw.charCodeAt(i + 1)
      return after === NEWLINE || after === 13 || (after === SPACE && CLASS[raw.charCodeAt(i + 2)] === BREAK) || i + 1 >= raw.length
    }
    if (CLASS[unit] === BREAK) return false
  }
  return false
}

/** A column narrower than this is a list of names rather than running text. */
const NARROWEST = 30
/** The line and the next word together reach the width of the column, so the word had to be carried over. */
function fillsColumn(following: string, length: number, column: number): boolean {
  const gap = following.search(/\s/u)
  return length + 1 + (gap < 0 ? following.length : gap) >= column * 0.88
}

/** "Kết luận số 210-" / "KL/TW": a narrow column broke a number at its dash or slash. */
function isTornSymbol(units: Uint16Array, lineStart: number, lineEnd: number): boolean {
  const last = units[lineEnd - 1]
  const before = units[lineEnd - 2] ?? SPACE
  return (last === HYPHEN || last === 47) && lineEnd - 2 >= lineStart && before > SPACE && before !== HYPHEN && before !== 47
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
