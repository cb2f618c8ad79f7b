/** Writes what texts contribute, and takes out what they contributed before. Runs inside one transaction: all or nothing. */
import { AppError } from '../../errors.ts'
import { kindOrder, nodeBodies, sliceHashOver } from '../../graph/index.ts'
import type { DocumentSlice, Evidence, MentionNode, Relation } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { packMention } from './mention-body.ts'
import { mergeNode, wordingHash } from './node-rows.ts'
import { pack } from './packed.ts'
import { packExtraction } from './source-rows.ts'
import { sql } from './sql.ts'

/** What a transaction touches that other texts may share; put right at its end. */
interface Touched {
  /** Ids of the keys that it met. */
  readonly ids: Map<string, number>
  /** Nodes whose wordings or edges changed. */
  readonly nodes: Set<number>
  /** Wordings that a text no longer uses, with their nodes. */
  readonly wordings: Map<number, number>
  /** Edges that lost evidence. */
  readonly edges: Set<number>
  /** Wordings that texts of this transaction use, by their words, with how often more than before. */
  readonly used: Map<string, { readonly id: number; uses: number }>
  readonly rules: Map<string, number>
  /** Ends of edges that the text itself does not describe, with that text. */
  readonly ends: Map<string, string>
}

/** A text that is not stored as it is. */
interface Changed {
  readonly slice: DocumentSlice
  /** Of `nodeBodies`. */
  readonly bodies: readonly string[]
  readonly hash: string
}

/** Replaces the texts of `slices` and removes those of `removed`. The same slices again write nothing. */
export function replaceTexts(db: Connection, slices: readonly DocumentSlice[], removed: readonly string[]): void {
  const latest = new Map(slices.map((slice) => [slice.key, slice]))
  const touched: Touched = {
    ...{ ids: new Map(), nodes: new Set(), wordings: new Map(), edges: new Set() },
    ...{ used: new Map(), rules: new Map(), ends: new Map() },
  }
  const changed: Changed[] = []
  for (const slice of latest.values()) {
    const bodies = nodeBodies(slice)
    const hash = sliceHashOver(slice, bodies)
    const stored = db.get(sql('find-source'), [slice.key])
    if (stored?.hash === hash) continue
    if (stored !== undefined) takeOut(db, stored.id as number, touched)
    changed.push({ slice, bodies, hash })
  }
  for (const key of new Set(removed)) {
    const stored = latest.has(key) ? undefined : db.get(sql('find-source'), [key])
    if (stored !== undefined) takeOut(db, stored.id as number, touched)
  }
  for (const text of changed) putIn(db, text, touched)
  for (const { id, uses } of touched.used.values()) if (uses > 0) db.run(sql('use-wording'), [uses, id])
  for (const [id, node] of touched.wordings) {
    if (db.run(sql('delete-unused'), [id]).changes === 0) continue
    db.run(sql('delete-words'), [id])
    touched.nodes.add(node)
  }
  for (const id of touched.edges) {
    const ends = db.get(sql('delete-unproven'), [id])
    if (ends !== undefined) touched.nodes.add(ends.from_id as number).add(ends.to_id as number)
  }
  for (const id of touched.nodes) mergeNode(db, id)
  checkEnds(db, touched)
}

const OWNED = [
  'DELETE FROM mentions WHERE source = ?',
  'DELETE FROM dependencies WHERE source = ?',
  'DELETE FROM claims WHERE source = ?',
  'DELETE FROM provisions WHERE source = ?',
  'DELETE FROM texts WHERE source = ?',
  'DELETE FROM sources WHERE id = ?',
]

function takeOut(db: Connection, source: number, touched: Touched): void {
  const used = db.get(sql('what-it-used'), [source])
  for (const id of JSON.parse(used?.wordings as string) as number[]) {
    const wording = db.get(sql('take-back-wording'), [id])
    if (wording?.uses === 0) touched.wordings.set(id, wording.node as number)
  }
  for (const edge of JSON.parse(used?.edges as string) as number[]) {
    db.run(sql('delete-evidence'), [edge, source])
    touched.edges.add(edge)
  }
  for (const statement of OWNED) db.run(statement, [source])
}

function putIn(db: Connection, { slice, bodies, hash }: Changed, touched: Touched): void {
  const { key, text, extraction, mentions } = slice
  const { name, sha256, length } = extraction.source
  const counted = (status: MentionNode['status']) => mentions.filter((mention) => mention.status === status).length
  const counts = [counted('RESOLVED'), counted('AMBIGUOUS'), counted('UNIDENTIFIED')]
  const source = db.run(sql('put-source'), [key, name, sha256, length, hash, ...counts]).id
  const wordings = putNodes(db, slice, bodies, touched)
  const edges = putProofs(db, slice, new Proofs(db, slice, source, touched.rules), touched)
  db.run(sql('put-text'), [source, JSON.stringify(wordings), JSON.stringify(edges), pack(text), packExtraction(extraction)])
  if (mentions.length !== extraction.mentions.length) throw refused(key, 'the references resolved are not those that were read')
  for (const [ordinal, node] of mentions.entries()) {
    if (node.document !== key) throw refused(key, `the reference ${node.key} stands in another text`)
    db.run(sql('put-mention'), [source, node.mention.start, ordinal, node.key, key, node.status, node.target, packMention(node)])
  }
  for (const term of new Set(mentions.flatMap((mention) => mention.terms))) db.run(sql('put-dependency'), [term, source])
  for (const provision of slice.provisions)
    db.run(sql('put-provision'), [source, provision.document, provision.ordinal, provision.key, JSON.stringify(provision)])
}

/** Returns the ids of the wordings. */
function putNodes(db: Connection, { documents, tasks, agencies }: DocumentSlice, bodies: readonly string[], touched: Touched): number[] {
  return [...documents, ...tasks, ...agencies].map((node, i) => {
    const body = bodies[i] ?? ''
    const used = touched.used.get(body)
    if (used !== undefined) {
      used.uses++
      return used.id
    }
    const id = idOf(db, node.key, kindOrder(node.kind), touched)
    const hash = wordingHash(body)
    const known = db.get(sql('find-wording'), [id, hash])?.id as number | undefined
    const wording = known ?? db.run(sql('put-wording'), [id, hash]).id
    if (known === undefined) {
      db.run(sql('put-words'), [wording, body])
      touched.nodes.add(id)
    }
    touched.used.set(body, { id: wording, uses: known === undefined ? 0 : 1 })
    return wording
  })
}

/** The id of a key, given now where there is none: edges name ends that another text of the same transaction may describe. */
function idOf(db: Connection, key: string, kind: number, touched: Touched): number {
  let id = touched.ids.get(key)
  if (id === undefined) {
    id = (db.get(sql('find-id'), [key])?.id as number | undefined) ?? db.run(sql('put-node'), [key, kind]).id
    touched.ids.set(key, id)
  }
  return id
}

/** Relations and claims, with the sentences that prove them. Returns the ids of the edges. */
function putProofs(db: Connection, slice: DocumentSlice, proofs: Proofs, touched: Touched): number[] {
  const described = new Set([...slice.documents, ...slice.tasks, ...slice.agencies].map((node) => node.key))
  const edges = slice.relations.map((relation) => {
    const { from, type, to, evidence } = relation
    if (evidence.length === 0) throw refused(slice.key, `the ${type} relation from ${from} to ${to} has no evidence`)
    const edge = putEdge(db, relation, touched)
    for (const item of evidence) {
      proofs.check(item)
      db.run(sql('put-evidence'), [edge, proofs.source, item.start, item.end, proofs.rule(item.rule), item.line, item.quote])
    }
    for (const end of [from, to]) if (!described.has(end)) touched.ends.set(end, slice.key)
    return edge
  })
  for (const { term, key, date, evidence } of slice.claims) {
    proofs.check(evidence)
    const { document, start, end, rule, line, quote } = evidence
    db.run(sql('put-claim'), [term, key, date ?? '', document, start, end, proofs.rule(rule), line, quote, proofs.source])
  }
  return edges
}

function putEdge(db: Connection, { from, type, mode, to, via }: Relation, touched: Touched): number {
  const place = [idOf(db, from, 0, touched), type, mode ?? '', idOf(db, to, 0, touched)] as const
  const way = via === null ? null : JSON.stringify(via)
  const { id, changes } = db.run(sql('put-edge'), [...place, from, way])
  if (changes > 0) return id
  const known = db.get(sql('find-edge'), place)?.id as number
  if (way !== null) db.run(sql('set-via'), [way, known])
  return known
}

/** What the proofs of one text have in common. */
class Proofs {
  readonly source: number
  readonly #db: Connection
  readonly #slice: DocumentSlice
  readonly #rules: Map<string, number>

  constructor(db: Connection, slice: DocumentSlice, source: number, rules: Map<string, number>) {
    this.#db = db
    this.#slice = slice
    this.source = source
    this.#rules = rules
  }

  /** @throws AppError INTERNAL for evidence that does not stand in this very text: what cannot be proven is not stored. */
  check({ document, sha256, start, end, quote }: Evidence): void {
    const { key, text, extraction } = this.#slice
    if (document !== key || sha256 !== extraction.source.sha256 || text.slice(start, end) !== quote)
      throw refused(key, `the evidence at ${start}-${end} of ${document} is not what stands there`)
  }

  rule(name: string): number {
    let id = this.#rules.get(name)
    if (id === undefined) {
      id = this.#db.get(sql('put-rule'), [name])?.id as number
      this.#rules.set(name, id)
    }
    return id
  }
}

function checkEnds(db: Connection, { ends, ids }: Touched): void {
  for (const [end, source] of ends)
    if (db.get(sql('has-node'), [ids.get(end) ?? null]) === undefined) throw refused(source, `a relation names ${end}, which no text describes`)
}

const refused = (source: string, reason: string): AppError =>
  new AppError('INTERNAL', `Nothing was stored: in what was read from ${source}, ${reason}.`, { details: { document: source } })
