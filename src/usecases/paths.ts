/** Paths through a chain: the k shortest simple ones, after Yen (Management Science 17, 1971), whose work is bounded however many paths there are. Pure. */
import { chainEnds } from './chain-ends.ts'
import type { Chain, ChainPath } from './model.ts'
import { stepOf } from './reach.ts'

/** The `first` shortest simple paths from the start to where the chain ends, as keys; by length, then key by key. */
export function shortestPaths(chain: Chain, first: number): readonly ChainPath[] {
  const graph = graphOf(chain)
  const ends = chainEnds(graph.next, new Map(chain.nodes.map(({ node, depth }) => [node.key, depth])))
  const paths: string[][] = []
  const waiting = new Map<string, string[]>()
  const offer = (path: string[] | null): void => {
    if (path) waiting.set(path.join('\n'), path)
  }
  if (first > 0 && !ends.has(chain.start)) offer(shortest(graph, chain.start, ends, new Set(), new Set()))
  while (waiting.size > 0 && paths.length < first) {
    const path = [...waiting.values()].reduce((least, other) => (compare(other, least) < 0 ? other : least))
    waiting.delete(path.join('\n'))
    paths.push(path)
    if (paths.length < first) for (const deviation of deviations(graph, path, paths, ends)) offer(deviation)
  }
  return paths
}

interface Graph {
  readonly next: ReadonlyMap<string, readonly string[]>
  readonly previous: ReadonlyMap<string, readonly string[]>
}

/** Neighbours in the direction of the walk, each once. */
function graphOf(chain: Chain): Graph {
  const next = new Map<string, Set<string>>(chain.nodes.map(({ node }) => [node.key, new Set()]))
  const previous = new Map<string, Set<string>>(chain.nodes.map(({ node }) => [node.key, new Set()]))
  for (const edge of chain.edges) {
    const step = stepOf(edge, chain)
    if (step.at === step.next) continue
    next.get(step.at)?.add(step.next)
    previous.get(step.next)?.add(step.at)
  }
  const listed = (sets: ReadonlyMap<string, Set<string>>) => new Map([...sets].map(([key, set]) => [key, [...set].sort()]))
  return { next: listed(next), previous: listed(previous) }
}

/** For each node of a path the shortest way that leaves it there and is none of those found already. */
function* deviations(graph: Graph, path: readonly string[], found: readonly (readonly string[])[], ends: ReadonlySet<string>): Generator<string[]> {
  for (let at = 0; at < path.length - 1; at++) {
    const root = path.slice(0, at)
    const spur = path[at] ?? ''
    const taken = new Set(found.filter((other) => root.every((key, i) => other[i] === key) && other[at] === spur).map((other) => other[at + 1] ?? ''))
    const rest = shortest(graph, spur, ends, new Set(root), taken)
    if (rest) yield [...root, ...rest]
  }
}

/** The shortest path to an end that avoids some nodes and some first steps, of several the first key by key. */
function shortest(
  { next, previous }: Graph,
  from: string,
  ends: ReadonlySet<string>,
  avoided: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string[] | null {
  const steps = new Map<string, number>()
  let layer = [...ends].filter((key) => !avoided.has(key))
  for (const key of layer) steps.set(key, 0)
  for (let depth = 1; layer.length > 0 && !steps.has(from); depth++) {
    const reached: string[] = []
    for (const key of layer)
      for (const before of previous.get(key) ?? []) {
        if (steps.has(before) || avoided.has(before) || (before === from && taken.has(key))) continue
        steps.set(before, depth)
        reached.push(before)
      }
    layer = reached
  }
  let left = steps.get(from)
  if (left === undefined || left === 0) return null
  const path = [from]
  for (let at = from; left > 0; ) {
    left--
    const step = next.get(at)?.find((key) => steps.get(key) === left && !avoided.has(key) && !(at === from && taken.has(key)))
    if (step === undefined) return null
    path.push(step)
    at = step
  }
  return path
}

/** By length, then key by key. */
function compare(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
