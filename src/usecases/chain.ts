/** What a node rests on, and what rests on it: one walk through the store, then depths and limits on what it reached. */
import { AppError } from '../errors.ts'
import type { GraphNode, JustificationMode, Relation, RelationType } from '../graph/model.ts'
import { JUSTIFICATION_MODES } from '../graph/model.ts'
import { BASIS_RELATIONS } from '../lexicon/relation-types.ts'
import { INHERITED_THROUGH, inheritedBy, inheritingTasks, sourcesOf } from './inherited.ts'
import type { Chain, ChainOptions, Context } from './model.ts'
import { type Reach, reach } from './reach.ts'
import { readValidity } from './validity.ts'

export const DEFAULT_MAX_DEPTH = 10
const DEFAULT_MAX_EDGES = 5_000

/** Justifications that a chain starts with unless the question names others. */
const FIRST_MODES: readonly JustificationMode[] = ['EXPLICIT', 'LINKED']
/** What joins an agency to its work. It points from the task, so a chain of bases walks it backwards. */
const WORK_RELATIONS: readonly RelationType[] = ['LED_BY', 'COORDINATED_BY']

/** Justifications of one node that are looked at for those of weaker modes. */
const MOST_LOOKED_AT = 1_000
/** Nodes asked together whether they go on. */
const ASKED_FIRST = 20
const ASKED_AT_ONCE = 1_000

interface Walk {
  readonly start: GraphNode
  readonly edges: readonly Relation[]
  readonly truncated: boolean
  /** Relations followed from node to node. */
  readonly types: readonly RelationType[]
  readonly modes: readonly JustificationMode[]
}

/** What the task, document or agency `key` rests on, hop by hop. NOT_FOUND where the store has no such node. */
export async function basisChain(ctx: Context, key: string, options: ChainOptions = {}): Promise<Chain> {
  const start = await nodeOf(ctx, key)
  return chainOf(ctx, 'OUT', await (start.kind === 'AGENCY' ? walkFromAgency(ctx, start, options) : walkOut(ctx, start, options)), options)
}

/** What rests on `key`: the same edges walked backwards. */
export async function impact(ctx: Context, key: string, options: ChainOptions = {}): Promise<Chain> {
  return chainOf(ctx, 'IN', await walkIn(ctx, await nodeOf(ctx, key), options), options)
}

async function nodeOf({ store }: Context, key: string): Promise<GraphNode> {
  const [node] = await store.nodes([key])
  if (!node) throw new AppError('NOT_FOUND', `key: nothing in the store has the key "${key}".`, { details: { argument: 'key' } })
  return node
}

async function walkOut({ store }: Context, start: GraphNode, options: ChainOptions): Promise<Walk> {
  const { maxDepth, maxEdges, modes } = limitsOf(options)
  const asked = options.types ?? BASIS_RELATIONS
  const types = start.kind === 'TASK' ? unique([...asked, 'JUSTIFIED_BY' as const]) : asked
  const inherits = start.kind === 'TASK' && modes.includes('INHERITED')
  if (maxDepth === 0) return { start, edges: [], truncated: false, types, modes }
  const { edges, truncated } = await store.traverse({
    from: inherits ? [start.key, start.document].sort() : [start.key],
    types: inherits ? unique([...types, ...INHERITED_THROUGH]) : types,
    direction: 'OUT',
    // A basis of the decision is one step from the task, and two from the plan.
    maxDepth: inherits ? maxDepth + 1 : maxDepth,
    maxEdges,
    modes: storedModes(modes),
  })
  if (!inherits) return { start, edges, truncated, types, modes }
  const inherited = inheritedBy(start, edges, await nodesOf({ store }, sourcesOf(start.document, edges)))
  return { start, edges: [...edges.filter(({ type }) => types.includes(type)), ...inherited], truncated, types, modes }
}

/** An agency rests on what its tasks rest on. */
async function walkFromAgency({ store }: Context, start: GraphNode, options: ChainOptions): Promise<Walk> {
  const { maxDepth, maxEdges, modes } = limitsOf(options)
  const asked = options.types?.filter((type) => WORK_RELATIONS.includes(type)) ?? []
  const types = unique([...(options.types ?? BASIS_RELATIONS).filter((type) => !WORK_RELATIONS.includes(type)), 'JUSTIFIED_BY' as const])
  if (maxDepth === 0) return { start, edges: [], truncated: false, types, modes }
  const filter = { direction: 'IN', types: asked.length > 0 ? asked : WORK_RELATIONS, limit: maxEdges + 1 } as const
  const [work = []] = await store.relations([start.key], filter)
  const own = work.slice(0, maxEdges)
  const tasks = unique(own.map((edge) => edge.from)).sort()
  if (maxDepth === 1 || tasks.length === 0) return { start, edges: own, truncated: work.length > maxEdges, types, modes }
  const reached = await store.traverse({ from: tasks, types, direction: 'OUT', maxDepth: maxDepth - 1, maxEdges, modes: storedModes(modes) })
  return { start, edges: [...own, ...reached.edges], truncated: work.length > maxEdges || reached.truncated, types, modes }
}

async function walkIn(ctx: Context, start: GraphNode, options: ChainOptions): Promise<Walk> {
  const { maxDepth, maxEdges, modes } = limitsOf(options)
  const types = options.types ?? unique([...BASIS_RELATIONS, 'JUSTIFIED_BY' as const, ...(start.kind === 'AGENCY' ? WORK_RELATIONS : [])])
  const inherits = modes.includes('INHERITED') && types.includes('JUSTIFIED_BY')
  if (maxDepth === 0) return { start, edges: [], truncated: false, types, modes }
  const { edges, truncated } = await ctx.store.traverse({
    from: [start.key],
    types: inherits ? unique([...types, ...INHERITED_THROUGH]) : types,
    direction: 'IN',
    maxDepth: inherits ? maxDepth + 1 : maxDepth,
    maxEdges,
    modes: storedModes(modes),
  })
  if (!inherits) return { start, edges, truncated, types, modes }
  const tasks = await inheritingTasks(ctx, edges, maxEdges)
  return { start, edges: [...edges.filter(({ type }) => types.includes(type)), ...tasks.edges], truncated: truncated || tasks.truncated, types, modes }
}

/** Depths, limits and nodes of what a walk reached. */
async function chainOf(ctx: Context, direction: Chain['direction'], walk: Walk, options: ChainOptions): Promise<Chain> {
  const { maxDepth } = limitsOf(options)
  const start = walk.start.key
  const levels = new Set(options.stopAtLevels)
  // Which nodes end the walk is known only when they are read; without levels the reached ones are read once, at the end.
  const known = levels.size === 0 ? new Map<string, GraphNode>() : await nodesOf(ctx, endsOf(walk.edges))
  const stops = (key: string): boolean => {
    const node = known.get(key)
    return key !== start && node?.kind === 'DOCUMENT' && levels.has(node.level)
  }
  const reached = reach({ start, direction, edges: walk.edges, maxDepth, stops })
  const missing = [...reached.depths.keys()].filter((key) => !known.has(key))
  const [nodes, beyond] = await Promise.all([nodesOf(ctx, missing), goesOn(ctx, direction, walk, reached, maxDepth, stops)])
  const members = [...reached.depths].flatMap(([key, depth]) => {
    const node = nodes.get(key) ?? known.get(key)
    return node ? [{ node, depth }] : []
  })
  const chain: Chain = {
    start,
    direction,
    nodes: members,
    edges: reached.edges,
    truncated: walk.truncated || beyond,
    truncatedBy: walk.truncated ? 'MAX_EDGES' : beyond ? 'MAX_DEPTH' : null,
  }
  return options.asOf === undefined ? chain : withStatus(ctx, chain, options.asOf)
}

/** Whether the nodes at the greatest depth have relations that were not followed. One of them is enough: a few are asked before the many. */
async function goesOn(
  { store }: Context,
  direction: Chain['direction'],
  { start, truncated, types, modes }: Walk,
  { depths }: Reach,
  maxDepth: number,
  stops: (key: string) => boolean,
): Promise<boolean> {
  const frontier = truncated ? [] : [...depths].filter(([key, depth]) => depth === maxDepth && !stops(key)).map(([key]) => key)
  const plain = types.filter((type) => type !== 'JUSTIFIED_BY')
  // A list begins with the strongest mode: where that is followed the first relation tells.
  const justifications = modes.includes('EXPLICIT') ? 1 : MOST_LOOKED_AT
  const someGoOn = async (keys: readonly string[]): Promise<boolean> => {
    const any = async (asked: readonly RelationType[], way: Chain['direction'], limit: number, follows: (edge: Relation) => boolean): Promise<boolean> => {
      if (asked.length === 0) return false
      const found = await store.relations(keys, { direction: way, types: asked, limit })
      return found.some((edges) => edges.some(follows))
    }
    const found = await Promise.all([
      any(plain, direction, 1, () => true),
      any(types.includes('JUSTIFIED_BY') ? ['JUSTIFIED_BY'] : [], direction, justifications, ({ mode }) => mode === null || modes.includes(mode)),
      any(start.kind === 'AGENCY' && direction === 'OUT' && maxDepth === 0 ? WORK_RELATIONS : [], 'IN', 1, () => true),
    ])
    return found.includes(true)
  }
  for (let at = 0, some = ASKED_FIRST; at < frontier.length; at += some, some = ASKED_AT_ONCE) {
    if (await someGoOn(frontier.slice(at, at + some))) return true
  }
  return false
}

/** Documents with their state on the day asked about, relations with that on the day of the citing document. */
async function withStatus(ctx: Context, chain: Chain, day: string): Promise<Chain> {
  const nodes = new Map(chain.nodes.map(({ node }) => [node.key, node]))
  const documents = [...nodes.values()].filter((node) => node.kind === 'DOCUMENT')
  const assigning = unique([...nodes.values()].flatMap((node) => (node.kind === 'TASK' && !nodes.has(node.document) ? [node.document] : [])))
  const [validity, others] = await Promise.all([readValidity(ctx, documents), nodesOf(ctx, assigning)])
  const dayOf = (key: string): string | null => {
    const node = nodes.get(key) ?? others.get(key)
    if (node?.kind === 'TASK') return dayOf(node.document)
    return node?.kind === 'DOCUMENT' ? node.issuedOn : null
  }
  return {
    ...chain,
    nodes: chain.nodes.map((member) => (member.node.kind === 'DOCUMENT' ? { ...member, status: validity.on(member.node, day) } : member)),
    edges: chain.edges.map((edge) => {
      const cited = nodes.get(edge.to)
      const then = dayOf(edge.from)
      return cited?.kind === 'DOCUMENT' && then !== null ? { ...edge, statusThen: validity.on(cited, then) } : edge
    }),
  }
}

async function nodesOf({ store }: Pick<Context, 'store'>, keys: readonly string[]): Promise<Map<string, GraphNode>> {
  const nodes = keys.length === 0 ? [] : await store.nodes(keys)
  return new Map(nodes.flatMap((node) => (node ? [[node.key, node] as const] : [])))
}

function limitsOf({ maxDepth = DEFAULT_MAX_DEPTH, maxEdges = DEFAULT_MAX_EDGES, modes = FIRST_MODES }: ChainOptions) {
  return { maxDepth: Math.max(0, maxDepth), maxEdges, modes: modes.length === 0 ? FIRST_MODES : modes }
}

/** INHERITED is derived, never stored. */
const storedModes = (modes: readonly JustificationMode[]): JustificationMode[] =>
  JUSTIFICATION_MODES.filter((mode) => mode !== 'INHERITED' && modes.includes(mode))
const endsOf = (edges: readonly Relation[]): string[] => unique(edges.flatMap(({ from, to }) => [from, to]))
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
