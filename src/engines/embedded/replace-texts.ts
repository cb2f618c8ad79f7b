/** Writes what texts contribute, and takes out what they contributed before. Runs inside one transaction: all or nothing. */
import { sliceBodies, sliceHashOver } from '../../graph/index.ts'
import type { DocumentSlice } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { mergeNode, putNode } from './node-rows.ts'
import { putIn } from './put-in.ts'
import { refused } from './refused.ts'
import { sql } from './sql.ts'
import { takeOut } from './take-out.ts'
import { type Touched, touchNothing } from './touched.ts'

/** Replaces the texts of `slices` and removes those of `removed`. The same slices again write nothing. */
export function replaceTexts(db: Connection, slices: readonly DocumentSlice[], removed: readonly string[]): void {
  const latest = new Map(slices.map((slice) => [slice.key, slice]))
  const touched = touchNothing(db)
  for (const key of new Set(removed)) {
    const stored = latest.has(key) ? undefined : db.get(sql('find-source'), [key])
    if (stored !== undefined) takeOut(db, stored.id as number, key, touched)
  }
  for (const slice of latest.values()) {
    const bodies = sliceBodies(slice)
    const hash = sliceHashOver(slice, bodies)
    const stored = db.get(sql('find-source'), [slice.key])
    if (stored?.hash === hash) continue
    if (stored !== undefined) takeOut(db, stored.id as number, slice.key, touched)
    putIn(db, slice, bodies, hash, touched)
  }
  settle(db, touched)
}

/** Puts right what several texts share. */
function settle(db: Connection, touched: Touched): void {
  const { rows } = touched
  for (const [body, { id, node, fresh, uses }] of touched.used) {
    if (fresh === null) db.run(sql('use-wording'), [uses, id])
    else {
      rows.add('put-wording', [id, node, fresh, uses])
      rows.add('put-words', [id, body])
    }
  }
  rows.flush()
  for (const [id, node] of touched.wordings) {
    if (db.run(sql('delete-unused'), [id]).changes === 0) continue
    db.run(sql('delete-words'), [id])
    touched.nodes.add(node)
  }
  for (const [id, node] of touched.fresh) putNode(rows, id, node)
  // In the order of the node that comes first: neighbours go to one page.
  for (const row of touched.arrivals.sort(byFirst)) rows.add('put-arrival', row)
  for (const row of touched.targets.sort(byFirst)) rows.add('put-target', row)
  rows.flush()
  for (const id of touched.edges) seatNext(db, id, touched)
  for (const term of touched.terms) db.run(sql('delete-unused-term'), [term])
  for (const id of touched.nodes) mergeNode(db, id, rows)
  rows.flush()
  checkEnds(db, touched)
}

const byFirst = (a: readonly [number, ...unknown[]], b: readonly [number, ...unknown[]]): number => a[0] - b[0]

/** An edge that lost the sentence it held takes another; one that nothing proves any more goes. */
function seatNext(db: Connection, id: number, touched: Touched): void {
  const vacant = db.get(sql('vacant-edge'), [id])
  if (vacant === undefined) return
  const next = db.get(sql('next-evidence'), [id])
  if (next !== undefined) {
    const { source, start, end, rule, line, quote, via } = next as Record<string, number | string | null>
    db.run(sql('seat-evidence'), [source ?? null, start ?? null, end ?? null, rule ?? null, line ?? null, quote ?? null, via ?? null, id])
    return
  }
  const [from, to] = [vacant.from_id as number, vacant.to_id as number]
  db.run(sql('delete-arrival'), [to, vacant.type as string, vacant.mode as string, from])
  db.run(sql('delete-edge'), [id])
  touched.nodes.add(from).add(to)
}

function checkEnds(db: Connection, { ends, ids }: Touched): void {
  for (const [end, source] of ends)
    if (db.get(sql('has-node'), [ids.get(end) ?? null]) === undefined) throw refused(source, `a relation names ${end}, which no text describes`)
}
