/**
 * A form as words to compare: folded, without "và", dashes, commas and "&"; where each word stands.
 *   "Sở LĐ- TBXH" → so · ld · tbxh · "Nông nghiệp & PTNT" → nong · nghiep · ptnt
 */
import { fold } from '../../text/index.ts'

export interface AgencyWord {
  /** Folded; what a tree of names is walked by. */
  readonly key: string
  readonly written: string
  readonly start: number
  readonly end: number
  /** A comma parts it from the word before. */
  readonly comma: boolean
  /** A dash with a space before it parts it from the word before. */
  readonly dash: boolean
}

const LONGEST = 140
const WORDS = 16

/** The words from `start` on, up to what ends a name: a full stop, bracket, quotation mark or line; a letterhead's second line still belongs to it. */
export function agencyWords(text: string, start: number): AgencyWord[] {
  const words: AgencyWord[] = []
  const limit = Math.min(text.length, start + LONGEST)
  let comma = false
  let dash = false
  let from = -1
  for (let i = start; i <= limit && words.length < WORDS; i++) {
    const code = i < limit ? text.charCodeAt(i) : NEWLINE
    if (isWord(code)) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) {
      const written = text.slice(from, i)
      words.push({ key: agencyKey(written), written, start: from, end: i, comma, dash })
      from = -1
      comma = false
      dash = false
    }
    if (code === COMMA) comma = true
    else if (code === HYPHEN) dash ||= text.charCodeAt(i - 1) === SPACE
    else if (code === FULL_STOP) {
      // "TP. Hồ Chí Minh", "TT.PVHCC"
      const last = words.at(-1)?.written ?? ''
      if (!/^(?:TP|Tp|TT|P|Q)$/u.test(last) || i >= limit) break
    } else if (code === NEWLINE) {
      if (i >= limit || !SECOND_LINE.test(text.slice(i + 1, i + 12))) break
    } else if (code !== SPACE && code !== AMPERSAND && code !== SLASH) break
  }
  return words
}

const SPACE = 32
const NEWLINE = 10
const AMPERSAND = 38
const COMMA = 44
const HYPHEN = 45
const FULL_STOP = 46
const SLASH = 47
const SECOND_LINE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|NHÂN DÂN) /u
/** Letters and digits; beyond ASCII all but the marks of punctuation that texts use. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000) || code > 0x2c00

const KEYS = new Map<string, string>()
/** Words recur: each is folded once, up to a bound. */
export function agencyKey(word: string): string {
  const known = KEYS.get(word)
  if (known !== undefined) return known
  const key = fold(word)
  if (KEYS.size < 20_000) KEYS.set(word, key)
  return key
}

export const isAnd = ({ key }: AgencyWord): boolean => key === 'va'
