/** Walks: one query. */
import { compareRelations } from '../../graph/index.ts'
import type { Relation } from '../../graph/model.ts'
import type { ReadOptions, Subgraph, Traversal } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { cypher } from './cypher.ts'
import { arrows, RELATION, readRelation, type StoredRelation, typesPattern } from './relation-rows.ts'
import type { Parameters } from './values-to-cypher.ts'

/** Steps that a statement may be written for; no chain of documents is longer. */
const DEEPEST = 10_000

/** The query of a walk; null for one that reaches nothing. */
export function traverseStatement({ from, types, direction, maxDepth, maxEdges, modes }: Traversal): { statement: string; parameters: Parameters } | null {
  const pattern = typesPattern(types)
  if (maxDepth < 1 || from.length === 0 || pattern === '') return null
  const pieces = { ...arrows(direction), TYPES: pattern, RELATION }
  const only = (variable: string) => (modes === undefined ? '' : `WHERE ${variable}.mode IS NULL OR ${variable}.mode IN $modes`)
  const steps = Math.min(maxDepth, DEEPEST) - 1
  const walk = steps === 0 ? 'WITH start AS near, 0 AS depth' : cypher('traverse-walk', { ...pieces, STEPS: only('step'), DEPTH: String(steps) })
  return {
    statement: cypher('traverse', { ...pieces, WALK: walk, EDGES: only('relation') }),
    parameters: { from: [...new Set(from)], limit: maxEdges + 1, ...(modes !== undefined && { modes }) },
  }
}

export async function traverse(connection: Connection, request: Traversal, options?: ReadOptions): Promise<Subgraph> {
  const query = traverseStatement(request)
  if (query === null) return { edges: [], truncated: false }
  const rows = (await connection.read(query.statement, query.parameters, options)) as unknown as readonly {
    readonly stored: StoredRelation
  }[]
  const edges: Relation[] = rows
    .slice(0, request.maxEdges)
    .map(({ stored }) => readRelation(stored))
    .sort(compareRelations)
  return { edges, truncated: rows.length > request.maxEdges }
}
