/**
 * A view of the store for one reading request that joins what many nodes ask for at the same time: fifty chains that grow side by side cost as many calls as one.
 * Answers are kept for the request, so it is not for use cases that write.
 */
import DataLoader from 'dataloader'
import type { GraphNode, Relation } from '../graph/model.ts'
import type { GraphStore, ReadOptions, Subgraph, Traversal } from '../graph/store.ts'

/** Keys in one call of the store. */
const MAX_KEYS = 1_000
/** Relations that joined walks may reach together before each is asked for alone. */
const MAX_JOINED_EDGES = 20_000

export interface BatchingStore extends GraphStore {
  /** Nodes read before, null for keys that no node has: what an answer names a hundred times is not waited for a hundred times. */
  readonly known: ReadonlyMap<string, GraphNode | null>
}

/** `maxEdges`: the most relations that any one walk may return. */
export function batchingStore(store: GraphStore, maxEdges: number, options: ReadOptions): BatchingStore {
  const known = new Map<string, GraphNode | null>()
  const loaders = new Map<string, DataLoader<string, unknown>>()
  const loaderFor = <T>(call: string, read: (keys: readonly string[]) => Promise<readonly T[]>): DataLoader<string, T> => {
    const earlier = loaders.get(call)
    if (earlier) return earlier as DataLoader<string, T>
    const loader = new DataLoader<string, T>(read, { maxBatchSize: MAX_KEYS })
    loaders.set(call, loader)
    return loader
  }
  const many = async <T>(call: string, keys: readonly string[], read: (keys: readonly string[]) => Promise<readonly T[]>): Promise<T[]> => {
    const loader = loaderFor(call, read)
    return Promise.all(keys.map((key) => loader.load(key)))
  }
  const walks = new DataLoader<Traversal, Subgraph, string>((requests) => walkTogether(store, requests, maxEdges, options), {
    cacheKeyFn: (request) => JSON.stringify(request),
  })

  const readNodes = async (keys: readonly string[]) => {
    const nodes = await store.nodes(keys, options)
    for (const [i, key] of keys.entries()) known.set(key, nodes[i] ?? null)
    return nodes
  }

  const joined: Partial<BatchingStore> = {
    known,
    nodes: (keys) => many('nodes', keys, readNodes),
    sources: (keys) => many('sources', keys, (all) => store.sources(all, options)),
    provisions: (keys) => many('provisions', keys, (all) => store.provisions(all, options)),
    relations: (keys, filter) => many(`relations ${JSON.stringify(filter)}`, keys, (all) => store.relations(all, filter, options)),
    mentionsOf: (keys, limit) => many(`mentionsOf ${limit}`, keys, (all) => store.mentionsOf(all, limit, options)),
    traverse: (request) => walks.load({ ...request, maxEdges: Math.min(request.maxEdges, maxEdges) }),
  }
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(joined, name) ?? Reflect.get(target, name, target)
      return typeof value === 'function' && !(name in joined) ? value.bind(target) : value
    },
  }) as BatchingStore
}

/** Walks of one kind become one walk from all their starts, whose relations are then dealt out again. */
async function walkTogether(store: GraphStore, requests: readonly Traversal[], maxEdges: number, options: ReadOptions): Promise<Subgraph[]> {
  const kinds = new Map<string, Traversal[]>()
  for (const request of requests) {
    const kind = JSON.stringify({ ...request, from: null })
    const alike = kinds.get(kind)
    if (alike) alike.push(request)
    else kinds.set(kind, [request])
  }
  const answers = new Map<Traversal, Subgraph>()
  await Promise.all(
    [...kinds.values()].map(async (alike) => {
      const joint = alike.length > 1 ? await walkJointly(store, alike, Math.max(MAX_JOINED_EDGES, maxEdges), options) : null
      for (const request of alike) {
        const edges = joint && dealOut(request, joint)
        answers.set(request, edges && edges.length <= request.maxEdges ? { edges, truncated: false } : await store.traverse(request, options))
      }
    }),
  )
  return requests.map((request) => answers.get(request) ?? { edges: [], truncated: false })
}

interface JointWalk {
  readonly direction: Traversal['direction']
  readonly leaving: ReadonlyMap<string, readonly Relation[]>
  readonly place: ReadonlyMap<Relation, number>
}

/** Null where the walks together reach too much to tell them apart. */
async function walkJointly(store: GraphStore, requests: readonly Traversal[], maxEdges: number, options: ReadOptions): Promise<JointWalk | null> {
  const [like] = requests
  if (!like) return null
  const from = [...new Set(requests.flatMap((request) => request.from))].sort()
  const { edges, truncated } = await store.traverse({ ...like, from, maxEdges }, options)
  if (truncated) return null
  const leaving = new Map<string, Relation[]>()
  for (const edge of edges) {
    const key = like.direction === 'OUT' ? edge.from : edge.to
    const known = leaving.get(key)
    if (known) known.push(edge)
    else leaving.set(key, [edge])
  }
  return { direction: like.direction, leaving, place: new Map(edges.map((edge, place) => [edge, place])) }
}

/** What one walk alone reaches: relations at most `maxDepth` steps from its own starts, in the order of the joint answer. */
function dealOut(request: Traversal, { direction, leaving, place }: JointWalk): Relation[] {
  const edges: Relation[] = []
  const seen = new Set(request.from)
  let frontier: readonly string[] = [...seen]
  for (let depth = 0; depth < request.maxDepth && frontier.length > 0; depth++) {
    const reached = frontier.flatMap((key) => leaving.get(key) ?? [])
    const ends = new Set(reached.map((edge) => (direction === 'OUT' ? edge.to : edge.from)))
    for (const edge of reached) edges.push(edge)
    frontier = [...ends].filter((end) => !seen.has(end))
    for (const end of frontier) seen.add(end)
  }
  return edges.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}
