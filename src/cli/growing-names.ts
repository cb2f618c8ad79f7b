/** Names of nodes for a stream that meets the same few again and again. */
import type { GraphNode } from '../graph/model.ts'
import type { Context } from '../usecases/model.ts'
import { type Names, namesOf } from './api-shape.ts'

const MOST_KEPT = 10_000

/** Asks the store for those alone that were not met before. */
export function growingNames(ctx: Context): (keys: Iterable<string>) => Promise<Names> {
  const known = new Map<string, GraphNode>()
  return async (keys) => {
    if (known.size > MOST_KEPT) known.clear()
    const missing = [...keys].filter((key) => !known.has(key))
    if (missing.length > 0) for (const [key, node] of await namesOf(ctx, missing)) known.set(key, node)
    return known
  }
}
