/** What one text contributes to the documents of the graph: itself, its annex, and each one that it cites. */
import type { Extraction, Mention } from '../extract/schema.ts'
import type { DocumentNode, ResolvedEffect, SourceRef } from '../graph/model.ts'
import { normaliseNumber } from '../graph/normalise-number.ts'
import { yearOfKey } from './claims.ts'
import { documentLevel } from './document-level.ts'
import { parseNumber } from './document-number.ts'
import { effectDayIn } from './effect-dates.ts'
import { isDay, typeLabel, typeOfSlug, yearOfDate } from './identity.ts'
import { isNamed, type OwnDocument } from './own-document.ts'
import { type Place, placeOfIssuer } from './place.ts'
import { compare, type Prove } from './proof.ts'
import type { ResolvedReference } from './references.ts'
import { type IssuingBody, isLocal, readSymbol } from './symbol.ts'

/** In key order. */
export function documentNodes(extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[], prove: Prove): DocumentNode[] {
  const mentionsByTarget = new Map<string, Mention[]>()
  for (const [i, mention] of extraction.mentions.entries()) {
    const target = references[i]?.target
    if (target == null || target === own.key || target === own.annex) continue
    const mentions = mentionsByTarget.get(target)
    if (mentions) mentions.push(mention)
    else mentionsByTarget.set(target, [mention])
  }
  const cited = [...mentionsByTarget].map(([key, mentions]) => citedNode(key, mentions, own))
  return [...ownNodes(extraction, own, references, prove), ...cited].sort((a, b) => compare(a.key, b.key))
}

function ownNodes(extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[], prove: Prove): DocumentNode[] {
  const { document: header, source } = extraction
  const ref: SourceRef = { document: own.key, name: source.name, sha256: source.sha256, length: source.length }
  const number = header.number === null ? null : normaliseSpace(header.number)
  const shared = {
    kind: 'DOCUMENT',
    number,
    issuer: header.issuer,
    signer: header.signer,
    level: documentLevel(own.type, own.identity?.body ?? 'UNKNOWN', header.issuer, own.place),
    place: own.place?.province ?? null,
    year: own.year,
    issuedOn: isDay(header.date) ? header.date : null,
    dates: header.date === null ? [] : [header.date],
    availability: 'INGESTED',
    source: ref,
  } as const
  const node: DocumentNode = {
    ...shared,
    key: own.key,
    type: own.type,
    typeLabel: header.typeLabel ?? typeLabel(own.type),
    name: own.name,
    title: header.title,
    effects: effectsOf(extraction, own, references, prove),
  }
  if (own.annex === null || header.annex === null) return [node]
  const annex = header.annex
  return [node, { ...shared, key: own.annex, type: annex.type, typeLabel: annex.typeLabel, name: null, title: annex.title, effects: [] }]
}

function effectsOf(extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[], prove: Prove): ResolvedEffect[] {
  const byId = new Map(extraction.mentions.map((mention, i) => [mention.id, references[i]?.target ?? null]))
  return extraction.effects.flatMap((effect) => {
    const documents = effect.of === 'DOCUMENT' ? [own.key] : [...new Set(effect.of.flatMap((id) => byId.get(id) ?? []))].sort()
    return documents.length === 0 ? [] : [{ kind: effect.kind, documents, on: effectDayIn(extraction, effect, own.date), evidence: prove(effect, effect.rule) }]
  })
}

function citedNode(key: string, mentions: readonly Mention[], own: OwnDocument): DocumentNode {
  const type = typeOfSlug(key.split('.')[0] ?? '') ?? mentions[0]?.type ?? 'OTHER'
  const number = firstOf(mentions, (mention) => (mention.number !== null && /\d/u.test(mention.number) ? fullNumber(mention.number, mentions) : null))
  const issuer = firstOf(mentions, ({ issuer }) => issuer)
  const body: IssuingBody = number === null ? (isNamed(type) ? 'ASSEMBLY' : 'UNKNOWN') : readSymbol(parseNumber(number)).body
  const place = placeOf(mentions, body, own)
  const dates = datesOf(mentions)
  const days = dates.filter(isDay)
  return {
    kind: 'DOCUMENT',
    key,
    type,
    typeLabel: typeLabel(type),
    number,
    name: isNamed(type) ? firstOf(mentions, ({ name }) => name) : null,
    title: firstOf(mentions, ({ title }) => title),
    issuer,
    signer: null,
    level: documentLevel(type, body, issuer, place),
    place: place?.province ?? null,
    year: yearOfKey(key) ?? (dates.length === 1 ? yearOfDate(dates[0] ?? null) : null),
    issuedOn: days.length === 1 ? (days[0] ?? null) : null,
    dates,
    availability: 'CITED_ONLY',
    source: null,
    effects: [],
  }
}

/** `Thông tư 200` beside `Thông tư số 200/2014/TT-BTC`: the full number is the document's. */
const fullNumber = (number: string, mentions: readonly Mention[]): string =>
  normaliseSpace(
    parseNumber(number).symbol === ''
      ? (mentions.find((mention) => mention.number !== null && parseNumber(mention.number).symbol !== '')?.number ?? number)
      : number,
  )

function placeOf(mentions: readonly Mention[], body: IssuingBody, own: OwnDocument): Place | null {
  if (!isLocal(body) && body !== 'UNKNOWN') return null
  const written = firstOf(mentions, ({ issuer }) => (issuer === null ? null : placeOfIssuer(issuer, own.place)))
  return written ?? (isLocal(body) ? own.place : null)
}

/** Every date written with a reference; a month or a year alone only while no day of it is known. */
function datesOf(mentions: readonly Mention[]): string[] {
  const dates = [...new Set(mentions.flatMap(({ date }) => (date === null ? [] : [date])))].sort()
  return dates.filter((date) => isDay(date) || !dates.some((other) => other !== date && other.startsWith(date)))
}

function firstOf<T>(mentions: readonly Mention[], pick: (mention: Mention) => T | null): T | null {
  for (const mention of mentions) {
    const value = pick(mention)
    if (value !== null) return value
  }
  return null
}

const normaliseSpace = (number: string): string => (/[\s\p{Cf}]/u.test(number) && !/^\p{L}/u.test(number) ? normaliseNumber(number) : number)
