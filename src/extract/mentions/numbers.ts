/**
 * Numbers of documents, as written and canonical.
 *   "47/2020/NĐ-CP", "749/QĐ-TTg", "19- NQ/TU", "53-HĐBT", "90/CP", "24-L/CTN", "102/SL/L004", "33/BB-VTPost/TMĐT-VLG", "30a/2008/NQ-CP",
 *   "39 / 2008/TT-BTC", "77/2006/QĐ.UBND", "14/TT .HĐND", "109/2005/QĐ-BCA (A11)", "66.16/2026/NQ-CP", "2188/STP-PB&TDTHPL", "712/2013/UBTVQHI3",
 *   "35-2018/NQ-CP", "21/202/NQ-HĐND", "12-BNV-BTC/TTLT", "11/2016/TT-BGD ĐT"; "26 CP", "203 TTg", "98 BXD-VKT", "12-TC-TCT" behind a type word
 * Source: decree 30/2020/NĐ-CP, article 8 and appendix III; law 80/2015/QH13, article 12 for those of normative documents; guideline 36-HD/VPTW for the Party.
 */
import { remember } from '../../text/index.ts'
import { typeOfSymbol } from './type-symbols.ts'

export interface FoundNumber {
  readonly start: number
  readonly end: number
  /** Canonical: no white space, "-" for every dash, OCR noise in well-known symbols mended. Null where the number is left blank. */
  readonly number: string | null
  /** Type named by its symbol, null where none is. */
  readonly symbolLabel: string | null
  readonly anomaly: string | null
}

/** Serial, then year or symbol, then symbols. White space may stand around every separator. */
const NUMBER =
  /\d{1,6}(?: \d{1,4}(?=[/-]))?(?:\s?[a-zđ](?=\s?[/-])|\p{Lu}{1,4}(?=[-/]))?(?:\.\d{1,3})?(?:\s?[/\u2044]{1,2}[/\u2044\s]?(?:(?:19|20)\d|0\d)\d(?!\d)|(?<=(?<!\d)\d{1,3})-(?:19|20)\d\d(?=\/\p{Lu})|\/20\d(?=\/\p{Lu}))?(?:(?:\s?[-/\u2044.]{1,2}\s?|(?<=\d)\s(?=\p{Lu}{1,6}[/-]))(?:[\p{L}]|[0O](?=[HĐ]))[\p{L}\p{M}\d&]*(?:\+[\p{L}]+)?)(?:\s?[-/\u2044&]\s?\p{L}[\p{L}\p{M}\d&]*|\.\p{Lu}[\p{L}\p{M}\d&]*|(?<=\/\p{Lu}{2,4})\s\.(?:HĐND|UBND|UB|CP|TTg)(?!\p{L})|[-/](?=\p{L})|(?<=QH)\s\d{1,2}(?!\d|[/.-])|(?:(?<=BGD|BKH)\sĐT|(?<=BKH)\sCN|(?<=BNN)\sPTNT|(?<=BLĐ)\sTBXH|(?<=BVHTT)\sDL)(?![\p{L}\p{M}]))*/uy
const SUFFIX = /\s?\((?:[A-Z]\d{1,2})\)/uy
const LETTER = /[\p{L}\p{M}\d]/u

/** The number whose first slash stands at `at`, or null. `floor` is where the previous reference ended. */
export function numberAtSlash(text: string, at: number, floor: number): FoundNumber | null {
  const start = serialStart(text, at, floor)
  if (start < 0) return blankNumber(text, at, floor)
  return readNumber(text, start)
}

/** "35-2018/NQ-CP", "21/202/NQ-HĐND". */
const ODD_YEAR = /^\d{1,6}(?:-(?:19|20)\d\d|\/20\d)\//u

/**
 * "26 CP", "203 TTg", "98 BXD-VKT", "99-BXD-VKT": until the nineties the symbol often stood behind the serial without a slash.
 * One symbol alone is believed where it is one of the Government's or where the day follows it; else it may be who issued ("Thông tư số 200 BTC").
 */
const UNSLASHED =
  /\d{1,5}(?:(?:\s|\s?-\s?)\p{Lu}{1,5}(?:-\p{Lu}[\p{L}&]{0,6}){1,2}|\s(?:C[PT](?!\s\p{Lu})|TTg|HĐBT)|\s(?!UBND|HĐND|UB |VP|B\p{Lu}{2}|Q[ĐH])\p{Lu}{2,5}(?=,?\s(?:ra\s)?ngày\s\d))(?![\p{L}\p{M}\d]|\s?[-/\u2044]\s?[\p{L}\d])/uy

/** The number without a slash that begins with the digit at `start`, or null: for behind a type word and "số" only. */
export function readUnslashed(text: string, start: number): FoundNumber | null {
  UNSLASHED.lastIndex = start
  const written = UNSLASHED.exec(text)?.[0]
  if (written === undefined) return null
  const number = written.replace(/\s+/gu, '')
  return { start, end: start + written.length, number, symbolLabel: typeOfSymbol(number), anomaly: number === written ? null : 'stray space in number' }
}

/** The number that begins with the digit at `start`, or null. */
export function readNumber(text: string, start: number): FoundNumber | null {
  NUMBER.lastIndex = start
  const match = NUMBER.exec(text)
  if (!match) return null
  let end = start + trimSymbols(match[0])
  let written = text.slice(start, end)
  if (!/[/\u2044]/.test(written) && !/^\d{1,4}-(?:HĐBT|CP|TTg|SL|LCT|NQ|CT|QĐ|TT|NĐ|L|PL)/u.test(written)) return null
  SUFFIX.lastIndex = end
  const suffix = SUFFIX.exec(text)
  if (suffix) {
    end += suffix[0].length
    written = text.slice(start, end)
  }
  const spaced = /\s/u.test(written)
  const compact = spaced ? written.replace(/\s+/gu, '') : written
  if (isDateLike(compact)) return null
  const number = mend(compact)
  return {
    start,
    end,
    number,
    symbolLabel: typeOfSymbol(number),
    anomaly:
      number !== compact
        ? 'noise in the number mended'
        : spaced && suffix === null
          ? 'stray space in number'
          : ODD_YEAR.test(compact)
            ? 'year of the number off as written'
            : null,
  }
}

const SYMBOL_BEFORE = /(?<=\d)-\p{Lu}{1,6}$/u

/** First digit of the serial before a slash: "47/", "19-NQ/", "39 / ", or -1. */
function serialStart(text: string, slash: number, floor: number): number {
  let i = slash - 1
  if (text[i] === ' ') i--
  const isDigit = (c: number) => c >= 48 && c <= 57
  // "19-NQ/TU": a symbol between serial and slash.
  if (i > floor && LETTER.test(text[i] as string) && !isDigit(text.charCodeAt(i))) {
    let k = i
    while (k >= floor && i - k < 14 && LETTER.test(text[k] as string) && !isDigit(text.charCodeAt(k))) k--
    // "12-BNV-BTC/TTLT": two symbols.
    const first = text[k] === '-' ? SYMBOL_BEFORE.exec(text.slice(Math.max(floor, k - 8), k)) : null
    if (first) k -= first[0].length
    if (text[k] === ' ') k--
    if (text[k] === '-' || text[k] === '.') {
      k--
      if (text[k] === ' ') k--
      i = k
    } else if (isDigit(text.charCodeAt(k)) && (i - k <= 4 || text[k + 1] === ' ')) i = k
    else return -1
  }
  // "210A-TC/VP", "210a TC/VP".
  if (i > floor && !isDigit(text.charCodeAt(i)) && LETTER.test(text[i] as string) && isDigit(text.charCodeAt(i - 1))) i--
  if (i < floor || !isDigit(text.charCodeAt(i))) return -1
  let start = i
  while (start > floor && isDigit(text.charCodeAt(start - 1))) start--
  // "35-2018/NQ-CP": a hyphen before the year.
  if (i - start === 3 && text[start - 1] === '-' && start - 2 >= floor && isDigit(text.charCodeAt(start - 2))) {
    let k = start - 2
    while (k > floor && isDigit(text.charCodeAt(k - 1))) k--
    if (start - 1 - k <= 3 && /^(?:19|20)/u.test(text.slice(start, start + 2))) start = k
  }
  if (start - 1 > floor && text[start - 1] === '.' && isDigit(text.charCodeAt(start - 2))) {
    let k = start - 2
    while (k > floor && isDigit(text.charCodeAt(k - 1))) k--
    if (/^\d{1,3}\.\d{1,2}$/u.test(text.slice(k, i + 1)) && /(?:số:?|quyết|định) $/iu.test(text.slice(Math.max(floor, k - 6), k))) start = k
  }
  // OCR may tear the digits apart: "số 531 61/BC-…".
  const apart = text[start - 1] === ' ' && isDigit(text.charCodeAt(start - 2))
  const torn = apart && /(?:[Ss][ốôo]|SỐ):? (\d{1,4} )$/u.exec(text.slice(Math.max(floor, start - 12), start))
  if (torn && /^\d{1,4}[/-]/u.test(text.slice(start, start + 5))) start -= (torn[1] as string).length
  const before = text[start - 1]
  if (
    start > floor &&
    before !== undefined &&
    before !== ' ' &&
    (/[\p{L}\p{M}/\u2044]/u.test(before) || (before === '-' && LETTER.test(text[start - 2] ?? ' '))) &&
    !/(?:^|[^\p{L}\p{M}])(?:số|Số|SỐ)$/u.test(text.slice(Math.max(floor, start - 3), start))
  )
    return -1
  return start
}

/** "Quyết định số    /QĐ-UBND": the serial is still to be written in. The span begins at the slash. */
function blankNumber(text: string, slash: number, floor: number): FoundNumber | null {
  let i = slash
  while (i > floor && /[\s.…_]/u.test(text[i - 1] as string)) i--
  const before = text.slice(Math.max(floor, i - 4), i)
  if (!/(?<![\p{L}\p{M}])số:?$/iu.test(before)) return null
  BLANK.lastIndex = slash
  const match = BLANK.exec(text)
  if (!match) return null
  const end = slash + match[0].length
  return { start: slash, end, number: null, symbolLabel: typeOfSymbol(`0${text.slice(slash, end).replace(/\s+/gu, '')}`), anomaly: 'number left blank' }
}
const BLANK = /[/\u2044]\s?(?:(?:19|20)\d{2}\s?\/\s?)?\p{Lu}[\p{L}\p{M}\d&]*(?:\s?[-/.]\s?\p{L}[\p{L}\p{M}\d&]*)*/uy

const isCapitalOrDigit = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** The next word glued on: "118/2025/QH15như sau", "15/2020/NĐ-CPngày". */
const GLUED = /^(.*?(?:QH\d{1,2}|\p{Lu}{2}))(?:như|của|ngày|về|và|quy|được|do|thì|tại|có|hướng|sửa|ban|là)\p{M}?$/u

/** Length of the number without what the greedy expression took of the next clause: "12/QĐ-UBND - Về việc", "12/KH-UBND/ Sở". */
const trimSymbols = remember((written) => {
  const last = written.charCodeAt(written.length - 1)
  const ends = isCapitalOrDigit(last)
  let length = ends ? written.length : (GLUED.exec(written)?.[1]?.length ?? written.length)
  // What goes too far has a blank in it or ends with a separator.
  if (ends && !written.includes(' ') && !written.includes('\n')) return length
  for (;;) {
    const tail = /(?:\s[-/&\u2044]\s?|[-/&\u2044]\s|[-/](?=$))(\p{L}[\p{L}\p{M}\d&]*)?$/u.exec(written.slice(0, length))
    if (!tail) return length
    const word = tail[1] ?? ''
    // A symbol is written in capitals ("TTr", "TTg"); a word in small letters begins the next clause.
    if (word !== '' && isSymbol(word)) return length
    length = tail.index
  }
})
const isSymbol = (word: string): boolean => {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 || (capitals === 1 && word.length === 1) || /^(?:TTg|TTr|HĐND|UBND)$/iu.test(word)
}

/** "12/5/2020", "3/2021", "100.000/m", "km/h": not numbers of documents. */
function isDateLike(compact: string): boolean {
  const last = compact.charCodeAt(compact.length - 1)
  if (last >= 65 && last <= 90) return false
  return /^\d+[/-]\d+(?:[/-]\d+)?$/u.test(compact) || /\/(?:m|m2|m3|kg|km|h|ha|người|tháng|năm|ngày|lần|quý|tấn|lít|hộ|xã|huyện)$/u.test(compact)
}

const NOISY = /[O0]H|H[\dIl]?[Il]/
/** OCR noise in symbols that cannot be anything else: "QHI5", "UBTVQOH13", "0H13". */
function mend(compact: string): string {
  const slashed = compact.includes('\u2044') || compact.includes('//') ? compact.replace(/[/\u2044]+/gu, '/') : compact
  // Every noisy form has an H before its session, or an O or 0 before the H.
  if (!NOISY.test(slashed)) return slashed
  return slashed
    .replace(
      /(UBTV)?(?:QO?|0|O)H([I1l]\d|[I1l][I1l])(?![\p{L}\d])/gu,
      (_, committee: string | undefined, session: string) => `${committee ?? ''}QH${session.replace(/[Il]/gu, '1')}`,
    )
    .replace('NQ-UBTVQOH', 'NQ-UBTVQH')
}
