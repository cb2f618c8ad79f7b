/** Walks: one recursive query, read row by row, so that others have their turn and a cancelled walk ends. */
import { compareRelations } from '../../graph/index.ts'
import type { Relation, RelationType } from '../../graph/model.ts'
import type { Subgraph, Traversal } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { type Edge, proven } from './relation-rows.ts'
import { sql } from './sql.ts'

/** Rows between two pauses: about a millisecond. */
const STEP = 1_000

export async function traverse(
  db: Connection,
  { from, types, direction, maxDepth, maxEdges, modes }: Traversal,
  pause: () => Promise<void>,
): Promise<Subgraph> {
  if (maxDepth < 1 || from.length === 0 || types.length === 0) return { edges: [], truncated: false }
  db.visited.clear()
  const statement = sql('traverse', direction === 'OUT' ? { FROM: 'from_id', TO: 'to_id' } : { FROM: 'to_id', TO: 'from_id' })
  const parameters = { from: JSON.stringify(from), types: JSON.stringify(types), modes: modes === undefined ? null : JSON.stringify(modes), maxDepth }
  // The first `maxEdges` in order, and one to tell that there are more: no walk holds more than twice of what it returns.
  const most = maxEdges + 1
  let edges: Edge[] = []
  let last: string | null = null
  let step = 0
  for (const [id, source, type, mode, target] of db.values(statement, parameters) as Iterable<[number, string, RelationType, string, string]>) {
    if (++step % STEP === 0) await pause()
    if (last !== null && source > last) continue
    edges.push({ id, from: source, type, mode: (mode || null) as Edge['mode'], to: target })
    if (edges.length < 2 * most + STEP) continue
    edges = edges.sort(compareRelations).slice(0, most)
    last = edges.at(-1)?.from ?? null
  }
  db.visited.clear()
  edges.sort(compareRelations)
  const relations: Relation[] = []
  for (let at = 0; at < Math.min(edges.length, maxEdges); at += STEP) {
    if (at > 0) await pause()
    relations.push(...proven(db, edges.slice(at, Math.min(at + STEP, maxEdges))))
  }
  return { edges: relations, truncated: edges.length > maxEdges }
}
