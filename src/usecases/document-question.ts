/** What a person's words say of the document they mean: number, type word, year, and whatever else they name. Pure. */
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { fold } from '../text/index.ts'

export interface DocumentQuestion {
  /** As typed, without white space: `47/2020/NĐ-CP`, or the serial alone after a type word. */
  readonly number: string | null
  /** Null where no type word restricts it. */
  readonly type: DocumentType | null
  readonly year: number | null
  /** ISO day. */
  readonly date: string | null
  /** What is left, without type word, number, date and year: a law's name, an issuer. */
  readonly rest: string
}

const DATE =
  /(?:(?<!\p{L})ngày\s+)?(?<!\d)(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*((?:19|20)\d\d)(?![\d/])|(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/iu
const NUMBER = /(?<![\p{L}\p{M}\d])\d+\p{L}?(?:\s*[/-]\s*[\p{L}\p{M}\d&.]+)+/u
const SERIAL = /(?<![\p{L}\p{M}\d/])\d+\p{L}?(?![\p{L}\p{M}\d/])/u
const YEAR = /(?<![\p{L}\p{M}\d/-])(?:năm\s+|nam\s+)?((?:19|20)\d\d)(?![\p{L}\p{M}\d/])/iu
const TYPES = DOCUMENT_TYPES.map(({ type, label }) => ({ type, folded: fold(label) })).sort((a, b) => b.folded.length - a.folded.length)
/** Type words that say nothing about the type. */
const OPEN_TYPES: ReadonlySet<DocumentType> = new Set(['TEXT', 'OTHER'])

export function readDocumentQuestion(text: string): DocumentQuestion {
  let rest = text
    .normalize('NFC')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest)
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replace(/\s+/gu, ' ').trim()
    return match
  }
  const typed = typeOf(rest)
  if (typed) rest = wordsAfter(rest, typed.words)
  const numbered = NUMBER.exec(rest)
  const dated = take(DATE)
  const number = (numbered && dated && numbered.index === dated.index ? null : take(NUMBER)?.[0]) ?? null
  const year = take(YEAR)?.[1] ?? null
  const serial = number === null && typed !== null && /^(?:số|so|\d)/iu.test(rest) ? (take(SERIAL)?.[0] ?? null) : null
  return {
    number: (number ?? serial)?.replace(/\s/gu, '').replace(/[.-]+$/u, '') ?? null,
    type: typed === null || OPEN_TYPES.has(typed.type) ? null : typed.type,
    year: year === null ? null : Number(year),
    date: dated ? isoDay(dated) : null,
    rest: rest
      .replace(/^(?:số|so)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:ngày|năm|của|số)\s*$/giu, '')
      .replace(/[\s,;()]+/gu, ' ')
      .trim(),
  }
}

function typeOf(text: string): { type: DocumentType; words: number } | null {
  const folded = fold(text)
  const found = TYPES.find(({ folded: word }) => folded === word || folded.startsWith(`${word} `))
  return found ? { type: found.type, words: found.folded.split(' ').length } : null
}

const wordsAfter = (text: string, count: number): string => text.split(' ').slice(count).join(' ')

function isoDay([, day, month, year, isoYear, isoMonth, isoDate]: RegExpExecArray): string {
  return [year ?? isoYear, month ?? isoMonth, day ?? isoDate].map((part = '', i) => part.padStart(i === 0 ? 4 : 2, '0')).join('-')
}
