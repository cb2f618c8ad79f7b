/** Relations as they are read: lists and pages of one node out of ranges of the index, with the sentences that prove each. */
import { byPlace, compareRelationsOf, compareRelationsOnPage } from '../../graph/index.ts'
import type { Evidence, JustificationMode, Relation, RelationType } from '../../graph/model.ts'
import type { Direction, RelationFilter } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { sql } from './sql.ts'

/** A relation without its evidence. */
export interface Edge {
  readonly id: number
  readonly from: string
  readonly type: RelationType
  readonly mode: JustificationMode | null
  readonly to: string
}
export type EdgePlace = Pick<Edge, 'from' | 'type' | 'mode' | 'to'>

/** Greater than every key. */
const LAST = '\u{10FFFF}'

const readEdge = (row: Row): Edge => ({
  id: row.id as number,
  from: row.from_key as string,
  type: row.type as RelationType,
  mode: ((row.mode as string) || null) as JustificationMode | null,
  to: row.to_key as string,
})

/** Whole relations. What many proofs have in common, the names of texts and rules, is read once and shared. */
export function proven(db: Connection, edges: readonly Edge[]): Relation[] {
  // An edge between two nodes that are both asked about comes twice.
  const wanted = { edges: JSON.stringify([...new Set(edges.map(({ id }) => id))]) }
  const source = remembered((id) => db.get(sql('source-name'), [id]) as { key: string; sha256: string } | undefined)
  const rule = remembered((id) => db.get(sql('rule-name'), [id])?.name as string)
  const proofs = new Map<number, Proof[]>()
  for (const [edge, text, start, end, quote, line, by, via] of db.lists(sql('evidence'), wanted) as EvidenceRow[]) {
    const { key: document = '', sha256 = '' } = source(text) ?? {}
    const proof = { evidence: { document, sha256, start, end, quote, line, rule: rule(by) }, via }
    const others = proofs.get(edge)
    if (others === undefined) proofs.set(edge, [proof])
    else others.push(proof)
  }
  return edges.map(({ id, from, type, mode, to }) => {
    const proved = (proofs.get(id) ?? []).sort((a, b) => byPlace(a.evidence, b.evidence))
    // Texts that state one relation may each name another way: that of the first sentence counts, whichever text came first.
    const via = proved.find((proof) => proof.via !== null)?.via
    return { from, type, mode, to, evidence: proved.map(({ evidence }) => evidence), via: via == null ? null : (JSON.parse(via) as Relation['via']) }
  })
}

interface Proof {
  readonly evidence: Evidence
  readonly via: string | null
}
type EvidenceRow = [edge: number, source: number, start: number, end: number, quote: string, line: number, rule: number, via: string | null]

function remembered<T>(read: (id: number) => T): (id: number) => T {
  const known = new Map<number, T>()
  return (id) => {
    const value = known.get(id)
    if (value !== undefined) return value
    const found = read(id)
    known.set(id, found)
    return found
  }
}

const nodeId = (db: Connection, key: string): number | null => (db.get(sql('find-id'), [key])?.id ?? null) as number | null

/** The first relations of each node, in order of (type, mode, the other end's key). */
export function relationsOf(db: Connection, keys: readonly string[], filter: RelationFilter, limit: number): Relation[][] {
  const lists = keys.map((key) => {
    const edges = filter.direction === 'OUT' ? edgesLeaving(db, key, filter.types) : firstEdges(db, key, filter, limit)
    return edges.sort(compareRelationsOf(key)).slice(0, limit)
  })
  const relations = proven(db, lists.flat()).values()
  return lists.map(({ length }) => relations.take(length).toArray())
}

function edgesLeaving(db: Connection, from: string, types: readonly RelationType[] | undefined): Edge[] {
  const rows = db.lists(sql('edges-leaving'), { key: from, types: types === undefined ? null : JSON.stringify(types) })
  return (rows as [number, RelationType, string, string][]).map(([id, type, mode, to]) => ({ id, from, type, mode: (mode || null) as Edge['mode'], to }))
}

/** At least the first of each type and side, `limit` in all where there are so many. */
function firstEdges(db: Connection, key: string, filter: RelationFilter, limit: number): Edge[] {
  const node = nodeId(db, key)
  const edges: Edge[] = []
  for (const type of typesOf(db, node, filter)) {
    if (edges.length >= limit) break
    for (const side of sides(filter.direction)) {
      for (const row of db.all(sql(`edges-${side}`), { key, node, type, mode: '', other: '', lastMode: LAST, lastOther: '', limit: limit + 1 })) {
        const edge = readEdge(row)
        if (!repeated(edge, side, filter.direction)) edges.push(edge)
      }
    }
  }
  return edges
}

/** At most `limit` relations of a node strictly between two places, in order of (type, mode, from, to) or backwards. */
export function edgesBetween(
  db: Connection,
  key: string,
  filter: RelationFilter,
  { after, before, backwards, limit }: { after: EdgePlace | null; before: EdgePlace | null; backwards: boolean; limit: number },
): Edge[] {
  const node = nodeId(db, key)
  const edges: Edge[] = []
  const types = typesOf(db, node, filter)
  for (const type of backwards ? types.reverse() : types) {
    if (edges.length >= limit) break
    if ((after !== null && type < after.type) || (before !== null && type > before.type)) continue
    for (const side of sides(filter.direction)) {
      const low = after?.type === type ? lowBound(after, side, key) : { mode: '', other: '' }
      const high = before?.type === type ? highBound(before, side, key) : { mode: LAST, other: '' }
      const range = { key, node, type, mode: low.mode, other: low.other, lastMode: high.mode, lastOther: high.other, limit: limit + 3 }
      for (const row of db.all(sql(`edges-${side}${backwards ? '-backwards' : ''}`), range)) {
        const edge = readEdge(row)
        const within = (after === null || compareRelationsOnPage(edge, after) > 0) && (before === null || compareRelationsOnPage(edge, before) < 0)
        if (within && !repeated(edge, side, filter.direction)) edges.push(edge)
      }
    }
  }
  edges.sort(compareRelationsOnPage)
  return (backwards ? edges.reverse() : edges).slice(0, limit)
}

export function countEdges(db: Connection, key: string, filter: RelationFilter): number {
  const node = nodeId(db, key)
  let total = 0
  for (const type of typesOf(db, node, filter)) {
    for (const side of sides(filter.direction)) total += db.get(sql(`count-${side}`), { node, type })?.total as number
    // A relation to itself stands on both sides.
    if (filter.direction === 'BOTH') total -= db.get(sql('self-edge'), { node, type })?.total as number
  }
  return total
}

const sides = (direction: Direction): readonly ('out' | 'in')[] => (direction === 'BOTH' ? ['out', 'in'] : direction === 'OUT' ? ['out'] : ['in'])
const repeated = (edge: Edge, side: 'out' | 'in', direction: Direction): boolean => direction === 'BOTH' && side === 'in' && edge.from === edge.to

/** The types that are asked for and that the node has, sorted. */
function typesOf(db: Connection, node: number | null, { direction, types }: RelationFilter): RelationType[] {
  const present = new Set(sides(direction).flatMap((side) => db.all(sql(`types-${side}`), { node }).map((row) => row.type as RelationType)))
  return [...present].filter((type) => types === undefined || types.includes(type)).sort()
}

/** Where a range of one side begins, inclusive, so that nothing after the place is missed. */
function lowBound({ mode, from, to }: EdgePlace, side: 'out' | 'in', key: string): { mode: string; other: string } {
  if (side === 'in') return { mode: mode ?? '', other: from }
  if (key === from) return { mode: mode ?? '', other: to }
  return { mode: mode ?? '', other: key > from ? '' : LAST }
}

/** Where it ends, inclusive. */
function highBound({ mode, from, to }: EdgePlace, side: 'out' | 'in', key: string): { mode: string; other: string } {
  if (side === 'in') return { mode: mode ?? '', other: from }
  if (key === from) return { mode: mode ?? '', other: to }
  return { mode: mode ?? '', other: key < from ? LAST : '' }
}
