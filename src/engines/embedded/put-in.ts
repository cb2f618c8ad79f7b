import type { SliceBodies } from '../../graph/index.ts'
import type { DocumentSlice, MentionNode } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { runsOf } from './mention-runs.ts'
import { wordingHash } from './node-rows.ts'
import { pack } from './packed.ts'
import { putClaims, putRelations } from './put-proofs.ts'
import { refused } from './refused.ts'
import { sql } from './sql.ts'
import { idOf, type Touched, wordingOf } from './touched.ts'

/** Writes a text that is not in the store. */
export function putIn(db: Connection, slice: DocumentSlice, bodies: SliceBodies, hash: string, touched: Touched): void {
  const { key, text, extraction, mentions, provisions } = slice
  const { name, sha256, length, fileSha256 } = extraction.source
  const counted = (status: MentionNode['status']) => mentions.filter((mention) => mention.status === status).length
  const counts = [counted('RESOLVED'), counted('AMBIGUOUS'), counted('UNIDENTIFIED')]
  const source = db.run(sql('put-source'), [key, name, sha256, fileSha256 ?? null, length, Buffer.from(hash, 'hex'), ...counts]).id
  const wordings = putNodes(db, slice, bodies.nodes, touched)
  const edges = putRelations(db, slice, source, touched)
  putClaims(db, slice, source, touched)
  db.run(sql('put-text'), [source, JSON.stringify(wordings), JSON.stringify(edges), pack(text), pack(bodies.extraction)])
  putMentions(db, slice, bodies.mentions, source, touched)
  for (const [i, { document, ordinal, key: provision }] of provisions.entries())
    touched.rows.add('put-provision', [source, document, ordinal, provision, bodies.provisions[i] ?? ''])
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
    const hash = wordingHash(body)
    const { id, wording: known } = wordingOf(db, node.key, hash, touched)
    const wording = known ?? ++touched.last.wording
    if (known === null) {
      const fresh = touched.fresh.get(id)
      if (fresh === undefined) touched.nodes.add(id)
      else fresh.said.push({ wording, node, body })
    }
    touched.used.set(body, { id: wording, node: id, fresh: known === null ? hash : null, uses: 1 })
    return wording
  })
}

function putMentions(db: Connection, slice: DocumentSlice, bodies: readonly string[], source: number, touched: Touched): void {
  const { key, mentions, extraction } = slice
  if (mentions.length !== extraction.mentions.length) throw refused(key, 'the references resolved are not those that were read')
  for (const node of mentions) if (node.document !== key) throw refused(key, `the reference ${node.key} stands in another text`)
  for (const run of runsOf(source, slice, bodies)) {
    touched.rows.add('put-run', [run.id, run.start, run.ordinal, JSON.stringify(run.ordinals), run.mentions])
    for (const target of run.targets) touched.targets.push([idOf(db, target, touched), key, run.id])
  }
  for (const term of new Set(mentions.flatMap((mention) => mention.terms))) db.run(sql('put-dependency'), [termId(db, term, touched), source])
}

function termId(db: Connection, term: string, { termIds }: Touched): number {
  let id = termIds.get(term)
  if (id === undefined) {
    id = (db.get(sql('find-term'), [term])?.id as number | undefined) ?? db.run(sql('put-term'), [term]).id
    termIds.set(term, id)
  }
  return id
}
