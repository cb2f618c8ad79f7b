/** What a walk reaches on a graph that is already read: least hops, and the relations followed on the way. Pure. */
import type { Relation } from '../graph/model.ts'
import { JUSTIFICATION_MODES } from '../graph/model.ts'
import type { Chain } from './model.ts'

export interface Reach {
  /** Least hops from the start, in order of (depth, key). */
  readonly depths: ReadonlyMap<string, number>
  /** Relations that leave a node which is followed, in order of (depth of `from`, from, type, to, mode). */
  readonly edges: readonly Relation[]
}

export interface ReachInput {
  readonly start: string
  readonly direction: Chain['direction']
  readonly edges: readonly Relation[]
  readonly maxDepth: number
  /** A node that is reached and not followed. */
  readonly stops: (key: string) => boolean
}

/** The end of a relation at which a walk comes in, and that at which it goes on. An agency's work points at it, and is walked from it. */
export function stepOf({ from, to, type }: Relation, { start, direction }: Pick<Chain, 'start' | 'direction'>): { readonly at: string; readonly next: string } {
  const backwards = direction === 'IN' || (to === start && (type === 'LED_BY' || type === 'COORDINATED_BY'))
  return backwards ? { at: to, next: from } : { at: from, next: to }
}

export function reach({ start, direction, edges, maxDepth, stops }: ReachInput): Reach {
  const leaving = new Map<string, { next: string; edge: Relation }[]>()
  for (const edge of edges) {
    const { at, next } = stepOf(edge, { start, direction })
    const known = leaving.get(at)
    if (known) known.push({ next, edge })
    else leaving.set(at, [{ next, edge }])
  }
  const depths = new Map([[start, 0]])
  const followed: Relation[] = []
  let layer = [start]
  for (let depth = 0; depth < maxDepth && layer.length > 0; depth++) {
    const next = new Set<string>()
    for (const key of layer) {
      if (stops(key)) continue
      for (const step of leaving.get(key) ?? []) {
        followed.push(step.edge)
        if (!depths.has(step.next)) next.add(step.next)
      }
    }
    layer = [...next].sort()
    for (const key of layer) depths.set(key, depth + 1)
  }
  return { depths, edges: followed.sort(inOrder(depths)) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const rank = ({ mode }: Relation): number => (mode === null ? -1 : JUSTIFICATION_MODES.indexOf(mode))

const inOrder =
  (depths: ReadonlyMap<string, number>) =>
  (a: Relation, b: Relation): number =>
    (depths.get(a.from) ?? 0) - (depths.get(b.from) ?? 0) || compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to) || rank(a) - rank(b)
