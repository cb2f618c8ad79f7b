/**
 * "56/2006/QH11" alone is a law's number as well as a resolution's: where the same text names its type, it is of that type.
 * Source: law 80/2015/QH13: laws and resolutions of the National Assembly share one row of numbers.
 */
import type { FoundMention } from '../stages.ts'
import { isAssemblyNumber } from './type-symbols.ts'

const ALONE: ReadonlySet<string> = new Set(['mention.number-in-list', 'mention.number-slot'])

export function asNamedElsewhere(found: FoundMention[]): FoundMention[] {
  /** Null where the text itself gives two types. */
  const named = new Map<string, FoundMention | null>()
  for (const mention of found) {
    if (mention.number === null || ALONE.has(mention.rule) || !isAssemblyNumber(mention.number)) continue
    const other = named.get(mention.number)
    named.set(mention.number, other === undefined || other?.type === mention.type ? mention : null)
  }
  if (named.size === 0) return found
  return found.map((mention) => {
    if (mention.number === null || !ALONE.has(mention.rule)) return mention
    const like = named.get(mention.number)
    return like ? { ...mention, type: like.type, typeLabel: like.typeLabel } : mention
  })
}
