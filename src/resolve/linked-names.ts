/** Rows and objectives of one document that speak of the same work: equal folded names, or most of their words shared. */
import { slugTokens } from './slug.ts'

const LINK_THRESHOLD = 0.8

export interface NamedItem {
  readonly key: string
  readonly name: string
}
export interface Link<T extends NamedItem> {
  readonly item: T
  /** Shared words over the words of the longer name, 1 for equal names. */
  readonly similarity: number
}

/**
 * For each name the lenders that speak of the same work, the closest first, then in the lenders' order.
 * Names that share enough words share one of their rarest, so only lenders under those are compared.
 */
export function linkedNames<T extends NamedItem>(items: readonly NamedItem[], lenders: readonly T[]): ReadonlyMap<string, readonly Link<T>[]> {
  const lenderTokens = lenders.map(({ name }) => new Set(slugTokens(name)))
  const frequency = new Map<string, number>()
  for (const tokens of lenderTokens) for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1)
  const rarestFirst = (tokens: ReadonlySet<string>): string[] =>
    [...tokens].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
  const byToken = new Map<string, number[]>()
  for (const [i, tokens] of lenderTokens.entries())
    for (const token of rarestFirst(tokens).slice(0, prefixLength(tokens.size))) {
      const list = byToken.get(token)
      if (list) list.push(i)
      else byToken.set(token, [i])
    }
  const links = new Map<string, readonly Link<T>[]>()
  for (const item of items) {
    const tokens = new Set(slugTokens(item.name))
    const near = new Set(
      rarestFirst(tokens)
        .slice(0, prefixLength(tokens.size))
        .flatMap((token) => byToken.get(token) ?? []),
    )
    const found = [...near].flatMap((i) => {
      const lender = lenders[i]
      const other = lenderTokens[i]
      if (lender === undefined || other === undefined || lender.key === item.key) return []
      const similarity = overlap(tokens, other)
      return similarity >= LINK_THRESHOLD ? [{ item: lender, similarity, order: i }] : []
    })
    if (found.length > 0)
      links.set(
        item.key,
        found.sort((a, b) => b.similarity - a.similarity || a.order - b.order).map(({ item: lender, similarity }) => ({ item: lender, similarity })),
      )
  }
  return links
}

/** Two sets whose overlap reaches the threshold share one of this many rarest words of each. */
const prefixLength = (size: number): number => size - Math.ceil(LINK_THRESHOLD * size) + 1

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const larger = Math.max(a.size, b.size)
  if (larger === 0 || Math.min(a.size, b.size) / larger < LINK_THRESHOLD) return 0
  let shared = 0
  for (const token of a) if (b.has(token)) shared++
  return Math.round((shared / larger) * 100) / 100
}
