import type { Extraction } from '../extract/schema.ts'

type Provision = Extraction['provisions'][number]

/** A look-up of the smallest structural unit that holds an offset (its id), null outside all. Built in O(n log n), asked in O(log n + depth). */
export function innermostProvision(provisions: readonly Provision[]): (offset: number) => string | null {
  const sorted = [...provisions].sort((a, b) => a.start - b.start || b.end - a.end)
  const parents: number[] = []
  const open: number[] = []
  sorted.forEach((provision, i) => {
    while (open.length > 0 && (sorted[open.at(-1) as number] as Provision).end <= provision.start) open.pop()
    parents[i] = open.at(-1) ?? -1
    open.push(i)
  })
  return (offset) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as Provision).start <= offset) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0; i = parents[i] as number) if ((sorted[i] as Provision).end > offset) return (sorted[i] as Provision).id
    return null
  }
}
