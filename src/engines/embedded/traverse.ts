/** Walks: one recursive query, read row by row, so that others have their turn, a cancelled walk ends, and one that reaches enough stops. */
import { compareRelations, compareRelationsOf } from '../../graph/index.ts'
import type { Relation, RelationType } from '../../graph/model.ts'
import type { Subgraph, Traversal } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { type Edge, proven } from './relation-rows.ts'
import { sql } from './sql.ts'

/** Rows between two pauses: about a millisecond. */
const STEP = 1_000

export async function traverse(db: Connection, request: Traversal, pause: () => Promise<void>): Promise<Subgraph> {
  const { from, types, maxDepth, maxEdges } = request
  if (maxDepth < 1 || from.length === 0 || types.length === 0) return { edges: [], truncated: false }
  const edges = await nearest(db, request, pause)
  const truncated = edges.length > maxEdges
  const kept = (truncated ? edges.slice(0, maxEdges) : edges).sort(compareRelations)
  const relations: Relation[] = []
  for (let at = 0; at < kept.length; at += STEP) {
    if (at > 0) await pause()
    relations.push(...proven(db, kept.slice(at, at + STEP)))
  }
  return { edges: relations, truncated }
}

/** Edges in the order in which they count where there are too many: at least one more than asked for, where there is one. */
async function nearest(db: Connection, { from, types, direction, maxDepth, maxEdges, modes }: Traversal, pause: () => Promise<void>): Promise<Edge[]> {
  const parameters = { from: JSON.stringify(from), types: JSON.stringify(types), modes: modes === undefined ? null : JSON.stringify(modes), maxDepth }
  const edges: Edge[] = []
  /** The node whose edges are read, and where they begin. */
  let here: string | null = null
  let first = 0
  let step = 0
  db.visited.clear()
  for (const row of db.values(sql(direction === 'OUT' ? 'traverse-out' : 'traverse-in'), parameters)) {
    const [id, source, type, mode, target] = row as unknown as readonly [number, string, RelationType, string, string]
    if (++step % STEP === 0) await pause()
    const at = direction === 'OUT' ? source : target
    if (at !== here) {
      if (edges.length > maxEdges) break
      here = at
      first = edges.length
    } else if (direction === 'IN' && edges.length > maxEdges) break
    edges.push({ id, from: source, type, mode: (mode || null) as Edge['mode'], to: target })
  }
  db.visited.clear()
  // What a node rests on comes in the order of ids; it is in order of keys that the last node's edges are cut.
  return here === null ? edges : [...edges.slice(0, first), ...edges.slice(first).sort(compareRelationsOf(here))]
}
