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

const WORD = /[\p{L}\p{M}\d]+/gu
/** Nothing beyond these belongs to a name. A letterhead's second line does: "ỦY BAN NHÂN DÂN" / "TỈNH …". */
const STOP = /[;:(|"“”.!?]|\n(?!(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|NHÂN DÂN) )/u
const LONGEST = 160
const WORDS = 20

export function agencyWords(text: string, start: number): AgencyWord[] {
  const window = text.slice(start, start + LONGEST)
  const shown = window.replace(/(?<![\p{L}\p{M}])(TT|TP|Tp|T\.P)\.(?= ?\p{Lu})/gu, '$1 ')
  const limit = shown.search(STOP)
  const name = limit < 0 ? shown : shown.slice(0, limit)
  const words: AgencyWord[] = []
  let last = 0
  for (const word of name.matchAll(WORD)) {
    if (words.length >= WORDS) break
    const between = name.slice(last, word.index)
    const key = KEYS.get(word[0]) ?? keyOf(word[0])
    words.push({
      key,
      written: word[0],
      start: start + word.index,
      end: start + word.index + word[0].length,
      comma: between.includes(','),
      dash: between.includes(' -'),
    })
    last = word.index + word[0].length
  }
  return words
}

const KEYS = new Map<string, string>()
/** Words recur: each is folded once, up to a bound. */
function keyOf(word: string): string {
  const key = fold(word)
  if (KEYS.size < 20_000) KEYS.set(word, key)
  return key
}

export const isAnd = ({ key }: AgencyWord): boolean => key === 'va'
