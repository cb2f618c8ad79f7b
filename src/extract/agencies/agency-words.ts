/**
 * A form as words to compare: folded, without "và", dashes, commas and "&"; where each word stands.
 *   "Sở LĐ- TBXH" → so · ld · tbxh · "Nông nghiệp & PTNT" → nong · nghiep · ptnt
 */
import { fold, remember } from '../../text/index.ts'

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

/**
 * The words from `start` on, up to what ends a name: a full stop, bracket, quotation mark or line; a letterhead's second line still belongs to it.
 * They are read when asked for: most candidates are refused by their first word or two.
 */
export function agencyWords(text: string, start: number): AgencyWords {
  return new AgencyWords(new WordReader(text, start), 0, WORDS)
}

/** A run of words; the same words may be shared by several runs. */
export class AgencyWords {
  readonly #reader: WordReader
  readonly #from: number
  readonly #to: number

  constructor(reader: WordReader, from: number, to: number) {
    this.#reader = reader
    this.#from = from
    this.#to = to
  }

  at(index: number): AgencyWord | undefined {
    const position = this.#from + index
    return position < this.#to ? this.#reader.at(position) : undefined
  }

  /** The words from index `from` on, those from `to` on left out. */
  between(from: number, to = WORDS): AgencyWords {
    return new AgencyWords(this.#reader, this.#from + from, Math.min(this.#to, this.#from + to))
  }

  /** The first `count` words, or all. */
  first(count = WORDS): AgencyWord[] {
    const words: AgencyWord[] = []
    for (let i = 0; i < count; i++) {
      const word = this.at(i)
      if (!word) break
      words.push(word)
    }
    return words
  }
}

class WordReader {
  readonly #text: string
  readonly #limit: number
  readonly #words: AgencyWord[] = []
  #at: number
  #ended = false

  constructor(text: string, start: number) {
    this.#text = text
    this.#limit = Math.min(text.length, start + LONGEST)
    this.#at = start
  }

  at(index: number): AgencyWord | undefined {
    while (this.#words.length <= index && !this.#ended) this.#read()
    return this.#words[index]
  }

  #read(): void {
    const text = this.#text
    let comma = false
    let dash = false
    for (let i = this.#at; i < this.#limit && this.#words.length < WORDS; i++) {
      const code = text.charCodeAt(i)
      if (isWord(code)) {
        let end = i + 1
        while (end < this.#limit && isWord(text.charCodeAt(end))) end++
        const written = text.slice(i, end)
        this.#words.push({ key: agencyKey(written), written, start: i, end, comma, dash })
        this.#at = end
        return
      }
      if (code === COMMA) comma = true
      else if (code === HYPHEN) dash ||= text.charCodeAt(i - 1) === SPACE
      else if (code === FULL_STOP) {
        // "TP. Hồ Chí Minh", "TT.PVHCC"
        if (!/^(?:TP|Tp|TT|P|Q)$/u.test(this.#words.at(-1)?.written ?? '')) break
      } else if (code === NEWLINE) {
        if (!SECOND_LINE.test(text.slice(i + 1, i + 12))) break
      } else if (code !== SPACE && code !== AMPERSAND && code !== SLASH) break
    }
    this.#ended = true
  }
}

const SPACE = 32
const NEWLINE = 10
const AMPERSAND = 38
const COMMA = 44
const HYPHEN = 45
const FULL_STOP = 46
const SLASH = 47
const SECOND_LINE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|NHÂN DÂN) /u
/** Letters and digits by code unit; beyond ASCII all but the marks of punctuation that texts use. */
const WORD = new Uint8Array(0x10000).fill(1, 0xc0, 0x2000).fill(1, 0x2c01)
for (const [from, to] of ['09', 'AZ', 'az']) WORD.fill(1, (from as string).charCodeAt(0), (to as string).charCodeAt(0) + 1)
export const isWord = (code: number): boolean => WORD[code] === 1

/** Words recur: each is folded once. */
const agencyKey = remember(fold, 20_000)

export const isAnd = ({ key }: AgencyWord): boolean => key === 'va'
