/** Relations and claims, with the sentences that prove them. */
import type { DocumentSlice, Evidence, Relation } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { refused } from './refused.ts'
import { sql } from './sql.ts'
import { idOf, type Touched } from './touched.ts'

/** Returns the ids of the edges. */
export function putRelations(db: Connection, slice: DocumentSlice, source: number, touched: Touched): number[] {
  const described = new Set([...slice.documents, ...slice.tasks, ...slice.agencies].map((node) => node.key))
  const edges = new Set<number>()
  const ways = new Map<number, string>()
  for (const relation of slice.relations) {
    const { from, type, to, evidence } = relation
    if (evidence.length === 0) throw refused(slice.key, `the ${type} relation from ${from} to ${to} has no evidence`)
    for (const item of evidence) check(slice, item)
    putRelation(db, relation, source, touched, edges, ways)
    for (const end of [from, to]) if (!described.has(end)) touched.ends.set(end, slice.key)
  }
  return [...edges]
}

export function putClaims(db: Connection, slice: DocumentSlice, source: number, touched: Touched): void {
  for (const { term, key, date, evidence } of slice.claims) {
    check(slice, evidence)
    const { document, start, end, rule, line, quote } = evidence
    db.run(sql('put-claim'), [term, key, date ?? '', document, start, end, ruleId(db, rule, touched), line, quote, source])
  }
}

/** The first sentence takes the edge's own seat where that is free; the others go beside it. */
function putRelation(db: Connection, relation: Relation, source: number, touched: Touched, edges: Set<number>, ways: Map<number, string>): void {
  const { from, type, mode, to, evidence, via } = relation
  const place = [idOf(db, from, touched), type, mode ?? '', idOf(db, to, touched)] as const
  const own = via === null ? null : JSON.stringify(via)
  const proofs = evidence.map(({ start, end, rule, line, quote }) => [source, start, end, ruleId(db, rule, touched), line, quote] as const)
  const [first, ...others] = proofs
  if (first === undefined) return
  const put = db.run(sql('put-edge'), [...place, ...first, own])
  if (put.changes > 0) {
    edges.add(put.id)
    touched.arrivals.push([place[3], type, place[2], from, place[0], put.id])
    if (own !== null) ways.set(put.id, own)
    for (const proof of others) db.run(sql('put-evidence'), [put.id, ...proof, own])
    return
  }
  const known = db.get(sql('find-edge'), place)
  const id = known?.id as number
  // A text that states one relation twice goes by what it says last, throughout.
  const way = own ?? ways.get(id) ?? null
  if (own !== null && edges.has(id)) for (const statement of ['seat-via', 'evidence-via']) db.run(sql(statement), [own, id, source])
  if (way !== null) ways.set(id, way)
  edges.add(id)
  const free = known?.source === null
  if (free) db.run(sql('seat-evidence'), [...first, way, id])
  for (const proof of free ? others : proofs) db.run(sql('put-evidence'), [id, ...proof, way])
}

/** @throws AppError INTERNAL for evidence that does not stand in this very text: what cannot be proven is not stored. */
function check({ key, text, extraction }: DocumentSlice, { document, sha256, start, end, quote }: Evidence): void {
  if (document !== key || sha256 !== extraction.source.sha256 || text.slice(start, end) !== quote)
    throw refused(key, `the evidence at ${start}-${end} of ${document} is not what stands there`)
}

function ruleId(db: Connection, name: string, { rules }: Touched): number {
  let id = rules.get(name)
  if (id === undefined) {
    id = db.get(sql('put-rule'), [name])?.id as number
    rules.set(name, id)
  }
  return id
}
