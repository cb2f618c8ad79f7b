/** The document that a text is, and the one that it issues in the same file. */
import type { Extraction, Header } from '../extract/schema.ts'
import type { DocumentType } from '../lexicon/document-types.ts'
import { REGISTER_LABEL } from '../lexicon/registers.ts'
import { parseNumber } from './document-number.ts'
import { documentKey, type Identity, namedIdentity, nameTerm, numberedIdentity, typeSlug, yearOfDate } from './identity.ts'
import { type Place, placeOfIssuer, provincePlace } from './place.ts'
import { slug } from './slug.ts'
import { readSymbol } from './symbol.ts'

export interface OwnDocument {
  readonly key: string
  readonly type: DocumentType
  /** Null where the text gives neither number nor a law's name. */
  readonly identity: Identity | null
  /** Where it was issued: what a local number without issuer in this text means. */
  readonly place: Place | null
  readonly year: number | null
  readonly date: string | null
  /** A law's own name without type word, null for other documents. */
  readonly name: string | null
  readonly nameTerm: string | null
  /** Key of the plan or regulation issued in the same file, null where there is none. */
  readonly annex: string | null
}

const NAMED_TYPES: ReadonlySet<DocumentType> = new Set(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE'])
export const isNamed = (type: DocumentType): boolean => NAMED_TYPES.has(type)

const TITLE_LENGTH = 60

export function ownDocument(extraction: Extraction): OwnDocument {
  const header = extraction.document
  const place = placeOfHeader(header)
  const type = typeOf(header)
  const name = isNamed(type) ? lawName(extraction, type) : null
  const year = yearOfDate(header.date) ?? (type === 'CONSTITUTION' ? yearIn(header.title) : null)
  const identity = identityOf(header, type, name, place, year)
  const key = identity === null ? keyWithoutNumber(extraction, type, place, year) : documentKey(identity)
  return {
    key,
    type: identity?.type ?? type,
    identity,
    place,
    year: identity?.year ?? year,
    date: header.date,
    name,
    nameTerm: name === null && type !== 'CONSTITUTION' ? null : nameTerm(identity?.type ?? type, name ?? ''),
    annex: header.annex === null ? null : annexKey(header.annex.type, key),
  }
}

function typeOf(header: Header): DocumentType {
  if (header.type !== null) return header.type
  return header.number === null ? 'OTHER' : (readSymbol(parseNumber(header.number)).type ?? 'OTHER')
}

function identityOf(header: Header, type: DocumentType, name: string | null, place: Place | null, year: number | null): Identity | null {
  if (header.number !== null && /\d/u.test(header.number)) return numberedIdentity(type, header.number, place?.parts ?? [], year)
  if (type === 'CONSTITUTION') return namedIdentity(type, '', year)
  return name === null ? null : namedIdentity(type, name, year)
}

/** A list of facts about other documents, not a document that anybody issued. */
export const isRegister = ({ document }: Extraction): boolean => document.type === 'OTHER' && document.typeLabel === REGISTER_LABEL

/** A document without number is told apart by its own words: two reports of one title are two. A register goes on under its name. */
function keyWithoutNumber(extraction: Extraction, type: DocumentType, place: Place | null, year: number | null): string {
  const { document, source } = extraction
  if (isRegister(extraction)) return [typeSlug(type), slug(REGISTER_LABEL), slug(document.title ?? '') || source.sha256.slice(0, 12)].join('.')
  const title = document.title === null ? '' : slug(document.title).slice(0, TITLE_LENGTH).replace(/-$/u, '')
  return [typeSlug(type), title, ...(place?.parts ?? []), year === null ? '' : String(year), source.sha256.slice(0, 12)].filter((part) => part !== '').join('.')
}

/** The decision's key with the annex's own type: `ke-hoach.781-qd-ubnd.vinh-long.2022`. */
function annexKey(type: DocumentType, key: string): string {
  const [own, ...rest] = key.split('.')
  return typeSlug(type) === own ? `${key}.kem-theo` : [typeSlug(type), ...rest].join('.')
}

function placeOfHeader(header: Header): Place | null {
  const home = header.place === null ? null : provincePlace(header.place)
  return (header.issuer === null ? null : placeOfIssuer(header.issuer, home)) ?? home
}

/** A law's title is its name; where the heading was not read, the text may still name itself in its enacting formula. */
function lawName({ document, mentions }: Extraction, type: DocumentType): string | null {
  if (type === 'CONSTITUTION') return null
  const title = document.title?.replace(/^(?:bộ luật|luật|pháp lệnh)\s+/iu, '').trim()
  if (title) return title
  return mentions.find((mention) => mention.relation === 'SELF' && mention.name !== null)?.name ?? null
}

const yearIn = (text: string | null): number | null => {
  const match = /(?<!\d)(19|20)\d\d(?!\d)/u.exec(text ?? '')
  return match ? Number(match[0]) : null
}
