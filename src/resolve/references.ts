/**
 * What each reference of a text means, in this order: the text itself; the same number or name elsewhere in the text, if exactly one fits;
 * for a local number without issuer, the text's own province; for a law's name, the one document of that name that the library holds and that was issued before.
 * Where several fit the reference is AMBIGUOUS; nothing is chosen by recency.
 */
import type { Extraction, Mention } from '../extract/schema.ts'
import { firstCode, MOST_CANDIDATES } from './answers.ts'
import { type ClaimsView, constitutionEnded, distinctLaws, isNumbered, issuedBy } from './claims.ts'
import { parseNumber } from './document-number.ts'
import {
  codeTerm,
  documentKey,
  endedTerm,
  heldTerm,
  type Identity,
  namedIdentity,
  nameTerm,
  numberedIdentity,
  numberTerm,
  yearOfDate,
  yearTerm,
} from './identity.ts'
import { isNamed, type OwnDocument } from './own-document.ts'
import { type Place, placeOfIssuer } from './place.ts'
import { isLocal, readSymbol } from './symbol.ts'

export interface ResolvedReference {
  readonly status: 'RESOLVED' | 'AMBIGUOUS' | 'UNIDENTIFIED'
  readonly target: string | null
  readonly candidates: readonly string[]
  /** What in the library this depends on; empty where the text alone decides. */
  readonly terms: readonly string[]
  /** What the words alone give, completed from the text; null for SELF and what cannot be identified. */
  readonly identity: Identity | null
}

/** What a person decided, by the start of the reference: it holds while these words stand there. */
export type Decisions = ReadonlyMap<number, { readonly quote: string; readonly target: string }>

const UNIDENTIFIED: ResolvedReference = { status: 'UNIDENTIFIED', target: null, candidates: [], terms: [], identity: null }
const resolved = (target: string, identity: Identity | null = null, terms: readonly string[] = []): ResolvedReference => ({
  status: 'RESOLVED',
  target,
  candidates: [],
  terms,
  identity,
})
const ambiguous = (candidates: readonly string[], terms: readonly string[] = []): ResolvedReference => ({
  status: 'AMBIGUOUS',
  target: null,
  candidates: [...new Set(candidates)].sort().slice(0, MOST_CANDIDATES),
  terms,
  identity: null,
})

/** Aligned with the extraction's mentions. */
export function resolveReferences(extraction: Extraction, own: OwnDocument, view: ClaimsView, decisions: Decisions = new Map()): ResolvedReference[] {
  const readings = extraction.mentions.map((mention) => read(mention, own))
  completePlaces(extraction.mentions, readings, own)
  agreeOnTypes(readings)
  const numbers = groupBy(readings, (reading) => (reading.kind === 'NUMBER' ? reading.identity.id : null), saying)
  const serials = groupBy(readings, (reading) => (reading.kind === 'NUMBER' ? serialOf(reading) : null), saying)
  const names = groupBy(readings, (reading) => reading.nameTerm, saying)
  return readings.map((reading) => {
    const decision = decisions.get(reading.mention.start)
    const decided = decision?.quote === reading.mention.quote ? decision.target : undefined
    if (reading.kind === 'SELF') return resolved(own.key)
    if (reading.kind === 'NUMBER') return settle(decided, resolveNumber(reading, numbers, serials, own, view))
    if (reading.kind === 'NAME') return settle(decided, resolveName(reading, names, own, view))
    return settle(decided, UNIDENTIFIED)
  })
}

/** A decision answers what the text leaves open, and never overrides what it says. */
function settle(decided: string | undefined, reference: ResolvedReference): ResolvedReference {
  if (decided === undefined || (reference.status === 'RESOLVED' && reference.terms.length === 0)) return reference
  return { status: 'RESOLVED', target: decided, candidates: [], terms: reference.terms, identity: null }
}

interface Base {
  readonly mention: Mention
  /** Set where the words give a law's name, with a number or without. */
  readonly nameTerm: string | null
}
interface NumberReading extends Base {
  readonly kind: 'NUMBER'
  identity: Identity
  /** The place is written with the reference, not taken from elsewhere. */
  placed: boolean
}
interface NameReading extends Base {
  readonly kind: 'NAME'
  readonly identity: Identity
}
type Reading = NumberReading | NameReading | (Base & { readonly kind: 'SELF' | 'BLANK' })

function read(mention: Mention, own: OwnDocument): Reading {
  const term =
    mention.name !== null && mention.name.trim() !== ''
      ? nameTerm(mention.type, mention.name)
      : mention.type === 'CONSTITUTION'
        ? nameTerm(mention.type, '')
        : null
  const base = { mention, nameTerm: term }
  const self = mention.relation === 'SELF'
  const year = yearOfDate(mention.date)
  if (mention.number !== null && /\d/u.test(mention.number)) {
    const place = mention.issuer === null ? null : placeOfIssuer(mention.issuer, own.place)
    const identity = numberedIdentity(mention.type, mention.number, place?.parts ?? [], year)
    if (self || isOwnNumber(identity, own)) return { ...base, kind: 'SELF' }
    return { ...base, kind: 'NUMBER', identity, placed: identity.place.length > 0 }
  }
  if (self) return { ...base, kind: 'SELF' }
  if (term === null) return { ...base, kind: 'BLANK' }
  if (term === own.nameTerm && (year === null || own.year === null || year === own.year)) return { ...base, kind: 'SELF' }
  return {
    ...base,
    kind: 'NAME',
    identity: namedIdentity(mention.type, mention.name ?? '', year ?? (mention.type === 'CONSTITUTION' ? yearIn(mention.quote) : null)),
  }
}

/** The text's own number, with nothing that says another place or year. */
function isOwnNumber(identity: Identity, own: OwnDocument): boolean {
  if (own.identity === null || own.identity.by !== 'NUMBER' || own.identity.id !== identity.id || own.identity.type !== identity.type) return false
  return fits(identity, own.identity)
}

const samePlace = (a: Identity, b: Identity): boolean => a.place.length === b.place.length && a.place.every((part, i) => part === b.place[i])
/** Nothing known of `open` contradicts `known`. */
const fits = (open: Identity, known: Identity): boolean =>
  (open.place.length === 0 || samePlace(open, known)) && (open.year === null || known.year === null || open.year === known.year)

/** A local number without issuer: another reference of this text to the same number and year, if one place alone is written there; else the place of the title it stands in; else the text's own. */
function completePlaces(mentions: readonly Mention[], readings: readonly Reading[], own: OwnDocument): void {
  const byId = new Map(mentions.map((mention, i) => [mention.id, readings[i]]))
  const written = groupBy(readings, (reading) => (reading.kind === 'NUMBER' && reading.placed ? reading.identity.id : null), saying)
  for (const reading of readings) {
    if (reading.kind !== 'NUMBER' || reading.placed || !isLocal(reading.identity.body)) continue
    const { identity, mention } = reading
    const fitting = (written.get(identity.id) ?? []).flatMap((other) =>
      other.kind === 'NUMBER' && other.placed && fits(identity, other.identity) ? [other.identity] : [],
    )
    const places = distinct(fitting, ({ place }) => place.join('.'))
    const enclosing = Array.isArray(mention.subject)
      ? mention.subject.map((id) => byId.get(id)).find((other) => other?.kind === 'NUMBER' && other.placed)
      : undefined
    const place = places.length === 1 ? places[0]?.place : enclosing?.kind === 'NUMBER' ? enclosing.identity.place : homeOf(own.place)
    reading.identity = { ...identity, place: place ?? [] }
  }
}

/** The citing document's province; a district without known province stands for itself. */
const homeOf = (place: Place | null): readonly string[] =>
  place === null ? [] : place.province === null || place.level === 'PROVINCE' ? place.parts : place.parts.slice(0, 1)

/** One number under two type words where its symbol names no type: an official letter if a text calls it so, else what it was called first. Laws: a code is a code even where it is called a law. */
function agreeOnTypes(readings: readonly Reading[]): void {
  const groups = groupBy(readings, (reading) =>
    reading.kind === 'NUMBER' && symbolNamesNoType(reading) ? `${reading.identity.id}.${reading.identity.place.join('.')}` : null,
  )
  for (const group of groups.values()) {
    const numbered = group.filter((reading) => reading.kind === 'NUMBER')
    const first = numbered[0]
    if (first === undefined) continue
    const years = new Set(numbered.flatMap(({ identity }) => (identity.year === null ? [] : [identity.year])))
    if (years.size > 1) continue
    const types = numbered.map(({ identity }) => identity.type)
    const type = types.find((t) => t === 'CODE' || t === 'OFFICIAL_LETTER') ?? first.identity.type
    for (const reading of numbered) reading.identity = { ...reading.identity, type }
  }
}
const symbolNamesNoType = ({ mention }: NumberReading): boolean => {
  const parsed = parseNumber(mention.number ?? '')
  return mention.type !== 'STANDARD' && parsed.symbol !== '' && readSymbol(parsed).type === null
}

function resolveNumber(reading: NumberReading, numbers: Groups, serials: Groups, own: OwnDocument, view: ClaimsView): ResolvedReference {
  const bare = serialOf(reading) !== null && parseNumber(reading.mention.number ?? '').symbol === ''
  if (bare) return resolveBareNumber(reading, serials, own)
  const { identity } = reading
  if (identity.year === null) {
    const known = identitiesOf(numbers.get(identity.id)).filter((other) => other.type === identity.type && other.year !== null)
    const anywhere = distinct(reading.placed ? known.filter((other) => samePlace(other, identity)) : known, documentKey)
    const here = anywhere.length > 1 ? anywhere.filter((other) => samePlace(other, identity)) : anywhere
    const [only] = here
    if (here.length === 1 && only) return resolved(documentKey(only), only)
    if (here.length > 1) return ambiguous(here.map(documentKey))
    return openNumber(identity, own, view)
  }
  if (identity.body === 'ASSEMBLY' && identity.type === 'LAW') return lawByNumber(identity, view)
  return resolved(documentKey(identity), identity)
}

/** `Thông tư 200`, `Nghị định 72`: short for the one full number of that type in this text. */
function resolveBareNumber(reading: NumberReading, serials: Groups, own: OwnDocument): ResolvedReference {
  const { identity } = reading
  const serial = serialOf(reading) ?? ''
  const full = identitiesOf(serials.get(serial)).filter(
    (other) => other.type === identity.type && other.body !== 'UNKNOWN' && (identity.year === null || other.year === identity.year),
  )
  const distinctFull = distinct(full, documentKey)
  const ownSerial =
    own.identity !== null && own.identity.by === 'NUMBER' && own.identity.type === identity.type && own.identity.id.startsWith(`${serial.toLowerCase()}-`)
  if (distinctFull.length === 1 && distinctFull[0]) return resolved(documentKey(distinctFull[0]), distinctFull[0])
  if (distinctFull.length > 1) return ambiguous(distinctFull.map(documentKey))
  if (ownSerial && (identity.year === null || identity.year === own.year)) return resolved(own.key)
  return resolved(documentKey(identity), identity)
}

/** A number that recurs every year, without a year: its own open identity, unless the library knows several that it could be. */
function openNumber(identity: Identity, own: OwnDocument, view: ClaimsView): ResolvedReference {
  const terms = [numberTerm(identity.id)]
  const prefix = `${documentKey(identity)}.`
  const claims = view.get(terms[0] ?? '') ?? []
  const known = [...new Set(claims.map(({ key }) => key))].filter((key) => key.startsWith(prefix) && key !== own.key && issuedBy(key, claims, own.date))
  return known.length > 1 ? ambiguous(known, terms) : resolved(documentKey(identity), identity, terms)
}

/** `Luật số 45/2019/QH14` is the Labour Code once a text calls that number a code. */
function lawByNumber(identity: Identity, view: ClaimsView): ResolvedReference {
  const term = codeTerm(identity.id)
  return resolved(firstCode(view.get(term) ?? []) ?? documentKey(identity), identity, [term])
}

function resolveName(reading: NameReading, names: Groups, own: OwnDocument, view: ClaimsView): ResolvedReference {
  const { identity } = reading
  const term = reading.nameTerm ?? ''
  const inText = (names.get(term) ?? []).flatMap((other) =>
    other.kind === 'NUMBER' || (other.kind === 'NAME' && other.identity.year !== null) ? [other.identity] : [],
  )
  const numbered = distinct(
    inText.filter((other) => other.by === 'NUMBER' && fits(identity, other)),
    documentKey,
  )
  if (numbered.length === 1 && numbered[0]) return resolved(documentKey(numbered[0]), numbered[0])
  if (numbered.length > 1) return sameDay(reading, names.get(term) ?? []) ?? ambiguous(numbered.map(documentKey))
  const years = distinct(
    inText.filter((other) => other.by === 'NAME'),
    documentKey,
  )
  const dated = identity.year !== null ? identity : years.length === 1 ? years[0] : undefined
  if (dated !== undefined) return datedName(dated, reading.mention.date, term, view)
  if (years.length > 1) return eitherYear(years.map((year) => datedName(year, null, term, view)))
  return bareName(identity, term, own, view)
}

/** A name that the text itself dates in two ways means one of them. */
const eitherYear = (readings: readonly ResolvedReference[]): ResolvedReference =>
  ambiguous(
    readings.flatMap(({ target, candidates }) => (target === null ? candidates : [target])),
    readings.flatMap(({ terms }) => terms),
  )

/** Two numbers of one name and year: the one that a text gives the same day. */
function sameDay({ mention }: NameReading, group: readonly Reading[]): ResolvedReference | null {
  const same = distinct(
    group.flatMap((other) => (other.kind === 'NUMBER' && mention.date !== null && other.mention.date === mention.date ? [other.identity] : [])),
    documentKey,
  )
  return same.length === 1 && same[0] ? resolved(documentKey(same[0]), same[0]) : null
}

/** Name and year: the one number that a text of the library gives together with the name and that year. */
function datedName(identity: Identity, date: string | null, term: string, view: ClaimsView): ResolvedReference {
  const terms = identity.year === null ? [] : [yearTerm(term, identity.year)]
  const claims = view.get(terms[0] ?? '') ?? []
  const fitting = [...new Set(claims.map(({ key }) => key))].filter(isNumbered).sort()
  const exact = fitting.length > 1 && date !== null ? fitting.filter((key) => claims.some((claim) => claim.key === key && claim.date === date)) : fitting
  if (exact.length > 1) return ambiguous(exact, terms)
  return resolved(exact[0] ?? documentKey(identity), identity, terms)
}

/** A name alone: the one document of that name that the library holds, issued before this text and not known to have ended by then; any other that could be meant makes it ambiguous. */
function bareName(identity: Identity, term: string, own: OwnDocument, view: ClaimsView): ResolvedReference {
  const terms = [term, heldTerm(term), endedTerm(term)]
  const claims = view.get(term) ?? []
  const held = new Set((view.get(heldTerm(term)) ?? []).map(({ key }) => key))
  const ended = view.get(endedTerm(term)) ?? []
  const hasEnded = (key: string): boolean =>
    own.date !== null &&
    (ended.some((claim) => claim.key === key && claim.date !== null && claim.date <= (own.date ?? '')) ||
      (identity.type === 'CONSTITUTION' && constitutionEnded(key, own.date)))
  const candidates = distinctLaws(claims).filter((key) => key !== own.key && issuedBy(key, claims, own.date) && !hasEnded(key))
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined && held.has(only)) return resolved(only, identity, terms)
  return candidates.length > 1 ? ambiguous(candidates, terms) : resolved(documentKey(identity), identity, terms)
}

type Groups = ReadonlyMap<string, readonly Reading[]>

/** Readings that `sayingOf` finds equal stand in their group once: a number repeated a thousand times is weighed once. */
function groupBy(readings: readonly Reading[], keyOf: (reading: Reading) => string | null, sayingOf?: (reading: Reading) => string): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>()
  const said = new Set<string>()
  for (const reading of readings) {
    const key = keyOf(reading)
    if (key === null) continue
    if (sayingOf !== undefined) {
      const saying = `${key}\n${sayingOf(reading)}`
      if (said.has(saying)) continue
      said.add(saying)
    }
    const group = groups.get(key)
    if (group) group.push(reading)
    else groups.set(key, [reading])
  }
  return groups
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/** What a reading says about its document: kind, identity, day. */
const saying = (reading: Reading): string =>
  reading.kind === 'NUMBER' || reading.kind === 'NAME'
    ? [reading.kind, documentKey(reading.identity), reading.identity.body, reading.kind === 'NUMBER' && reading.placed, reading.mention.date].join('\n')
    : reading.kind

const identitiesOf = (group: readonly Reading[] | undefined): Identity[] =>
  (group ?? []).flatMap((reading) => (reading.kind === 'NUMBER' ? [reading.identity] : []))
const serialOf = ({ mention }: NumberReading): string | null => (mention.type === 'STANDARD' ? null : parseNumber(mention.number ?? '').serial)
const yearIn = (quote: string): number | null => {
  const match = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(quote)
  return match ? Number(match[0]) : null
}

/** The names that this text's references may be asked for elsewhere: a law's name where the words give one. */
export const mentionNameTerm = (mention: Mention): string | null =>
  isNamed(mention.type) && mention.name !== null && mention.name.trim() !== '' ? nameTerm(mention.type, mention.name) : null
