/**
 * Shared nodes as all texts together describe them. Both functions look at the set of descriptions alone: neither the order nor repetition matters,
 * so a store that keeps each text's description can always work out the node anew, and removing a text is exact.
 */
import { type AgencyNode, DOCUMENT_LEVELS, type DocumentNode, type TaskNode } from './model.ts'
import { compareKeys } from './order.ts'

/** `nodes` describe one key and are not empty. What a text says of itself outweighs what others say of it; among equals the fuller wording, then the first in code-unit order. */
export function mergeDocument(nodes: readonly DocumentNode[]): DocumentNode {
  const ranked = [...nodes].sort(byAuthority)
  const best = first(ranked)
  const authority = authorityOf(best)
  const dates = mostPrecise(nodes.flatMap((node) => node.dates))
  const [onlyDate] = dates
  const claimedDay = dates.length === 1 && onlyDate !== undefined && isDay(onlyDate) ? onlyDate : null
  const text = (pick: (node: DocumentNode) => string | null) => fullest(ranked, pick)
  return {
    kind: 'DOCUMENT',
    key: best.key,
    type: best.type,
    typeLabel: best.typeLabel,
    number: text((node) => node.number),
    name: text((node) => node.name),
    title: text((node) => node.title),
    issuer: text((node) => node.issuer),
    signer: text((node) => node.signer),
    level: bestLevel(nodes.filter((node) => authorityOf(node) === authority)) ?? bestLevel(nodes) ?? 'OTHER',
    place: text((node) => node.place),
    year: mergeYears(nodes, dates),
    issuedOn: best.availability === 'INGESTED' && best.issuedOn !== null ? best.issuedOn : claimedDay,
    dates,
    availability: best.availability,
    source: best.source,
    effects: best.effects,
  }
}

/** `nodes` describe one key and are not empty. */
export function mergeAgency(nodes: readonly AgencyNode[]): AgencyNode {
  const pick = (values: readonly (string | null)[]) => values.filter((value) => value !== null).sort(fullestFirst)[0] ?? null
  const { key, name } = first([...nodes].sort((a, b) => fullestFirst(a.name, b.name)))
  const levels = [...new Set(nodes.map((node) => node.level))].sort(compareKeys)
  return {
    kind: 'AGENCY',
    key,
    name,
    variants: sortedOnce(nodes.flatMap((node) => [...node.variants])),
    level: levels.find((level) => level !== 'OTHER') ?? 'OTHER',
    parent: pick(nodes.map((node) => node.parent)),
    place: pick(nodes.map((node) => node.place)),
  }
}

/** `nodes` describe one key and are not empty. Two texts give one task where a plan was read from its own file and from its decision's: its own speaks. */
export function mergeTask(nodes: readonly TaskNode[]): TaskNode {
  const foreign = (node: TaskNode) => Number(node.evidence.document !== node.document)
  return first([...nodes].sort((a, b) => foreign(a) - foreign(b) || compareKeys(JSON.stringify(a), JSON.stringify(b))))
}

/** Years that a filter finds it under: that of its number and of every claimed date. Sorted, each once. */
export const yearsOf = (document: DocumentNode): number[] =>
  [...new Set([...(document.year === null ? [] : [document.year]), ...document.dates.map((date) => Number(date.slice(0, 4)))])].sort((a, b) => a - b)

/** 2: the text's own heading; 1: read, but from another's file (a plan that a decision issues); 0: cited. */
function authorityOf({ availability, source, key }: DocumentNode): number {
  if (availability === 'CITED_ONLY') return 0
  return source?.document === key ? 2 : 1
}

const byAuthority = (a: DocumentNode, b: DocumentNode): number => authorityOf(b) - authorityOf(a) || compareKeys(JSON.stringify(a), JSON.stringify(b))

/** The value of the highest authority that gives one. */
function fullest(ranked: readonly DocumentNode[], pick: (node: DocumentNode) => string | null): string | null {
  const speaker = ranked.find((node) => pick(node) !== null)
  if (speaker === undefined) return null
  const authority = authorityOf(speaker)
  const values = ranked.flatMap((node) => (authorityOf(node) === authority ? (pick(node) ?? []) : []))
  return values.sort(fullestFirst)[0] ?? null
}

const fullestFirst = (a: string, b: string): number => b.length - a.length || compareKeys(a, b)

/** OTHER is what a level is where nothing says more. */
function bestLevel(nodes: readonly DocumentNode[]): DocumentNode['level'] | null {
  const present = new Set(nodes.map((node) => node.level))
  return DOCUMENT_LEVELS.find((level) => level !== 'OTHER' && present.has(level)) ?? null
}

/** The year in the key is every text's; a year out of dates counts while all dates share it. */
function mergeYears(nodes: readonly DocumentNode[], dates: readonly string[]): number | null {
  const years = new Set(nodes.map((node) => node.year))
  const [year] = [...years].filter((value) => value !== null)
  if (year === undefined) return null
  if (years.size === 1) return year
  return !years.has(null) || dates.some((date) => Number(date.slice(0, 4)) !== year) ? null : year
}

/** Sorted, each once; a month or a year alone says nothing more where a day of it is claimed. */
const mostPrecise = (dates: readonly string[]): string[] =>
  sortedOnce(dates).filter((date, _, all) => !all.some((other) => other.length > date.length && other.startsWith(date)))

const sortedOnce = (values: readonly string[]): string[] => [...new Set(values)].sort(compareKeys)
const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date)

function first<T>(values: readonly T[]): T {
  const [value] = values
  if (value === undefined) throw new RangeError('A node that no text describes cannot be merged.')
  return value
}
