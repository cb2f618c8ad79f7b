/** Where a chain ends: nodes that lead nowhere else, and of documents that cite each other in a ring with no way out, those farthest from the start. Pure. */

/** `depths` holds every node of the chain. */
export function chainEnds(next: ReadonlyMap<string, readonly string[]>, depths: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const ring of rings(next, [...depths.keys()])) {
    const inside = new Set(ring)
    if (ring.some((key) => next.get(key)?.some((to) => !inside.has(to)))) continue
    const farthest = Math.max(...ring.map((key) => depths.get(key) ?? 0))
    for (const key of ring) if (depths.get(key) === farthest) ends.add(key)
  }
  return ends
}

/** Strongly connected components, after Tarjan, without recursion: a chain may be deep. */
function rings(next: ReadonlyMap<string, readonly string[]>, keys: readonly string[]): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  const enter = (key: string) => {
    order.set(key, order.size)
    low.set(key, order.size - 1)
    open.push(key)
    isOpen.add(key)
    return { key, rest: [...(next.get(key) ?? [])] }
  }
  for (const root of keys) {
    if (order.has(root)) continue
    const path = [enter(root)]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { key } = at
      const to = at.rest.pop()
      if (to !== undefined) {
        if (!order.has(to)) path.push(enter(to))
        else if (isOpen.has(to)) low.set(key, Math.min(low.get(key) ?? 0, order.get(to) ?? 0))
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) low.set(above.key, Math.min(low.get(above.key) ?? 0, low.get(key) ?? 0))
      if (low.get(key) !== order.get(key)) continue
      const ring = open.splice(open.indexOf(key))
      for (const member of ring) isOpen.delete(member)
      found.push(ring)
    }
  }
  return found
}
