/** Writes what texts contribute, and takes out what they contributed before. Runs inside one transaction: all or nothing. */
import { AppError } from '../../errors.ts'
import { sliceHash } from '../../graph/index.ts'
import type { DocumentSlice, Evidence, MentionNode } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { packMention } from './mention-body.ts'
import { mergeNode, wordingOf } from './node-rows.ts'
import { pack } from './packed.ts'
import { packExtraction } from './source-rows.ts'
import { sql } from './sql.ts'

/** What a transaction touches that other texts may share; put right at its end. */
interface Touched {
  /** Nodes whose wordings changed. */
  readonly keys: Set<string>
  /** Wordings that a text no longer uses, with their nodes. */
  readonly wordings: Map<number, string>
  /** Edges that lost evidence. */
  readonly edges: Set<number>
  /** Wordings that texts of this transaction use, by node and hash, with how often more than before. */
  readonly used: Map<string, { readonly id: number; uses: number }>
  readonly rules: Map<string, number>
  /** Ends of edges that the text itself does not describe, with that text. */
  readonly ends: Map<string, string>
}

/** Replaces the texts of `slices` and removes those of `removed`. The same slices again write nothing. */
export function replaceTexts(db: Connection, slices: readonly DocumentSlice[], removed: readonly string[]): void {
  const latest = new Map(slices.map((slice) => [slice.key, slice]))
  const touched: Touched = { keys: new Set(), wordings: new Map(), edges: new Set(), used: new Map(), rules: new Map(), ends: new Map() }
  const changed: { slice: DocumentSlice; hash: string }[] = []
  for (const slice of latest.values()) {
    const hash = sliceHash(slice)
    const stored = db.get(sql('find-source'), [slice.key])
    if (stored?.hash === hash) continue
    if (stored !== undefined) takeOut(db, stored.id as number, touched)
    changed.push({ slice, hash })
  }
  for (const key of new Set(removed)) {
    const stored = latest.has(key) ? undefined : db.get(sql('find-source'), [key])
    if (stored !== undefined) takeOut(db, stored.id as number, touched)
  }
  for (const { slice, hash } of changed) putIn(db, slice, hash, touched)
  for (const { id, uses } of touched.used.values()) if (uses > 0) db.run(sql('use-wording'), [uses, id])
  for (const [id, key] of touched.wordings) if (db.run(sql('delete-unused'), [id]).changes > 0) touched.keys.add(key)
  for (const id of touched.edges) db.run(sql('delete-unproven'), [id])
  for (const key of touched.keys) mergeNode(db, key)
  checkEnds(db, touched.ends)
}

const OWNED = [
  'DELETE FROM evidence WHERE source = ?',
  'DELETE FROM mentions WHERE source = ?',
  'DELETE FROM dependencies WHERE source = ?',
  'DELETE FROM claims WHERE source = ?',
  'DELETE FROM provisions WHERE source = ?',
  'DELETE FROM texts WHERE source = ?',
  'DELETE FROM sources WHERE id = ?',
]

function takeOut(db: Connection, source: number, touched: Touched): void {
  for (const id of JSON.parse(db.get(sql('wordings-used'), [source])?.wordings as string) as number[]) {
    const wording = db.get(sql('take-back-wording'), [id])
    if (wording?.uses === 0) touched.wordings.set(id, wording.key as string)
  }
  for (const { edge } of db.all(sql('edges-proven-by'), [source])) touched.edges.add(edge as number)
  for (const statement of OWNED) db.run(statement, [source])
}

function putIn(db: Connection, slice: DocumentSlice, hash: string, touched: Touched): void {
  const { key, text, extraction, mentions } = slice
  const { name, sha256, length } = extraction.source
  const counted = (status: MentionNode['status']) => mentions.filter((mention) => mention.status === status).length
  const counts = [counted('RESOLVED'), counted('AMBIGUOUS'), counted('UNIDENTIFIED')]
  const source = db.run(sql('put-source'), [key, name, sha256, length, hash, ...counts]).id
  db.run(sql('put-text'), [source, JSON.stringify(putNodes(db, slice, touched)), pack(text), packExtraction(extraction)])
  putProofs(db, slice, new Proofs(db, slice, source, touched.rules), touched)
  if (mentions.length !== extraction.mentions.length) throw refused(key, 'the references resolved are not those that were read')
  for (const [ordinal, node] of mentions.entries()) {
    if (node.document !== key) throw refused(key, `the reference ${node.key} stands in another text`)
    db.run(sql('put-mention'), [source, ordinal, node.mention.start, node.key, key, node.status, node.target, packMention(node)])
  }
  for (const term of new Set(mentions.flatMap((mention) => mention.terms))) db.run(sql('put-dependency'), [term, source])
  for (const provision of slice.provisions)
    db.run(sql('put-provision'), [source, provision.document, provision.ordinal, provision.key, JSON.stringify(provision)])
}

/** Returns the ids of the wordings. */
function putNodes(db: Connection, { documents, tasks, agencies }: DocumentSlice, touched: Touched): number[] {
  return [...documents, ...tasks, ...agencies].map((node) => {
    const { key, hash, body } = wordingOf(node)
    const name = `${key} ${hash}`
    const used = touched.used.get(name)
    if (used !== undefined) {
      used.uses++
      return used.id
    }
    const known = db.get(sql('find-wording'), [key, hash])?.id as number | undefined
    if (known === undefined) touched.keys.add(key)
    const id = known ?? db.run(sql('put-wording'), [key, hash, body]).id
    touched.used.set(name, { id, uses: known === undefined ? 0 : 1 })
    return id
  })
}

/** Relations and claims, with the sentences that prove them. */
function putProofs(db: Connection, slice: DocumentSlice, proofs: Proofs, touched: Touched): void {
  const described = new Set([...slice.documents, ...slice.tasks, ...slice.agencies].map((node) => node.key))
  for (const { from, type, mode, to, via, evidence } of slice.relations) {
    if (evidence.length === 0) throw refused(slice.key, `the ${type} relation from ${from} to ${to} has no evidence`)
    const edge = db.get(sql('put-edge'), [from, type, mode ?? '', to, via === null ? null : JSON.stringify(via)])?.id as number
    for (const item of evidence) {
      proofs.check(item)
      db.run(sql('put-evidence'), [edge, proofs.source, item.start, item.end, proofs.rule(item.rule), item.line, item.quote])
    }
    for (const end of [from, to]) if (!described.has(end)) touched.ends.set(end, slice.key)
  }
  for (const { term, key, date, evidence } of slice.claims) {
    proofs.check(evidence)
    const { document, start, end, rule, line, quote } = evidence
    db.run(sql('put-claim'), [term, key, date ?? '', document, start, end, proofs.rule(rule), line, quote, proofs.source])
  }
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

function checkEnds(db: Connection, ends: ReadonlyMap<string, string>): void {
  for (const [end, source] of ends) if (db.get(sql('has-node'), [end]) === undefined) throw refused(source, `a relation names ${end}, which no text describes`)
}

const refused = (source: string, reason: string): AppError =>
  new AppError('INTERNAL', `Nothing was stored: in what was read from ${source}, ${reason}.`, { details: { document: source } })
