/**
 * Which document is meant: type, number (or a law's name), place where the number's symbol names no national body, year where the number carries none.
 * What is not known is left out of the key; the shorter key is an identity of its own until a text supplies the rest.
 */
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { numberSlug, type ParsedNumber, parseNumber } from './document-number.ts'
import { slug } from './slug.ts'
import { type IssuingBody, isLocal, readSymbol } from './symbol.ts'

export interface Identity {
  readonly type: DocumentType
  /** `47-2020-nd-cp`, or a law's folded name. */
  readonly id: string
  readonly by: 'NUMBER' | 'NAME'
  /** Parts of the key that name the place: `['vinh-long']`, `['vinh-long', 'huyen-vung-liem']`; empty for national bodies and where unknown. */
  readonly place: readonly string[]
  readonly year: number | null
  /** The year is part of the number and so not repeated in the key. */
  readonly yearInNumber: boolean
  readonly body: IssuingBody
}

const SLUGS = new Map<DocumentType, string>(DOCUMENT_TYPES.map(({ type, slug }) => [type, slug]))
const TYPES_BY_SLUG = new Map<string, DocumentType>(DOCUMENT_TYPES.map(({ type, slug }) => [slug, type]))
const LABELS = new Map<DocumentType, string>(DOCUMENT_TYPES.map(({ type, label }) => [type, label]))

export const typeSlug = (type: DocumentType): string => SLUGS.get(type) ?? 'khac'
export const typeLabel = (type: DocumentType): string => LABELS.get(type) ?? 'Khác'
/** Null for a slug that names no type. */
export const typeOfSlug = (part: string): DocumentType | null => TYPES_BY_SLUG.get(part) ?? null

export const documentKey = (identity: Identity): string =>
  [
    typeSlug(identity.type),
    ...(identity.id === '' ? [] : [identity.id]),
    ...identity.place,
    ...(identity.year === null || identity.yearInNumber ? [] : [String(identity.year)]),
  ].join('.')

/** The type that a number's symbol names, else the type word's. `Văn bản số 8103/UBND-VX`: a number without a type symbol is an official letter's (decree 30/2020/NĐ-CP, appendix I). */
export function typeByNumber(word: DocumentType, parsed: ParsedNumber): DocumentType {
  const { type, body } = readSymbol(parsed)
  if (type !== null) return type
  if ((word === 'TEXT' || word === 'OTHER') && parsed.serial !== null && parsed.parts.length > 1 && body !== 'ASSEMBLY') return 'OFFICIAL_LETTER'
  if ((word === 'TEXT' || word === 'OTHER') && body === 'ASSEMBLY') return 'LAW'
  return word
}

/** Identity of a numbered document; `year` is that of a date written with it. */
export function numberedIdentity(word: DocumentType, number: string, place: readonly string[], year: number | null): Identity {
  const parsed = parseNumber(number)
  const { body } = readSymbol(parsed)
  const standard = word === 'STANDARD'
  const yearInNumber = parsed.year !== null || standard
  return {
    type: standard ? word : typeByNumber(word, parsed),
    id: numberSlug(number),
    by: 'NUMBER',
    place: standard || !(isLocal(body) || body === 'UNKNOWN') ? [] : place,
    year: yearInNumber ? parsed.year : year,
    yearInNumber,
    body,
  }
}

export const namedIdentity = (type: DocumentType, name: string, year: number | null): Identity => ({
  type,
  id: type === 'CONSTITUTION' ? '' : nameSlug(name),
  by: 'NAME',
  place: [],
  year,
  yearInNumber: false,
  body: 'ASSEMBLY',
})

/** Folded name of a law. `quản lí` and `quản lý` are one spelling; so are `một số điều` and `một số điều của`. */
export const nameSlug = (name: string): string =>
  `-${slug(name)}-`
    .replace(/-(l|k|qu)i(?=-)/gu, '-$1y')
    .replaceAll('-mot-so-dieu-cua-', '-mot-so-dieu-')
    .replace(/^-+|-+$/gu, '')

export const nameTerm = (type: DocumentType, name: string): string => `name:${typeSlug(type)}:${type === 'CONSTITUTION' ? '' : nameSlug(name)}`
export const heldTerm = (term: string): string => `held:${term}`
export const endedTerm = (term: string): string => `ended:${term}`
export const numberTerm = (id: string): string => `number:${id}`
/** That a register says a document has ended. */
export const lostTerm = (key: string): string => `lost:${key}`
/** Whether a number of the National Assembly is a code's. */
export const codeTerm = (id: string): string => `code:${id}`
/** A law's name with its year: `year:luat:dat-dai:2013`. Apart from the name's own term, so that a law of another year touches nobody who wrote this one. */
export const yearTerm = (term: string, year: number): string => `year:${term.slice(term.indexOf(':') + 1)}:${year}`

/** `2020-06-03`, `2020-06`, `2020` → 2020. */
export const yearOfDate = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)) || null)
/** A whole day, not a month or a year alone. */
export const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date)
