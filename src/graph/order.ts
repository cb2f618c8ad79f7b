/** The orders in which lists are given. Strings are compared by code unit, as both engines compare them, never by a locale. */
import type { Evidence, Relation } from './model.ts'

export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Evidence as people read it: document by document, from the front. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  compareKeys(a.document, b.document) || a.start - b.start || a.end - b.end || compareKeys(a.rule, b.rule)

type RelationPlace = Pick<Relation, 'from' | 'type' | 'mode' | 'to'>

const byTypeAndMode = (a: RelationPlace, b: RelationPlace): number => compareKeys(a.type, b.type) || compareKeys(a.mode ?? '', b.mode ?? '')

/** Order of a subgraph's edges: (from, type, mode, to). */
export const compareRelations = (a: RelationPlace, b: RelationPlace): number => compareKeys(a.from, b.from) || byTypeAndMode(a, b) || compareKeys(a.to, b.to)

/** Order of one node's relations on pages: (type, mode, from, to). */
export const compareRelationsOnPage = (a: RelationPlace, b: RelationPlace): number =>
  byTypeAndMode(a, b) || compareKeys(a.from, b.from) || compareKeys(a.to, b.to)

/** Order of one node's relations in lists: (type, mode, the other end's key, from). */
export function compareRelationsOf(key: string): (a: RelationPlace, b: RelationPlace) => number {
  const other = (relation: RelationPlace) => (relation.from === key ? relation.to : relation.from)
  return (a, b) => byTypeAndMode(a, b) || compareKeys(other(a), other(b)) || compareKeys(a.from, b.from)
}
