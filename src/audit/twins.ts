import type { MentionNode } from '../graph/model.ts'
import { groupBy, isDay, splitNumber } from './citations.ts'
import { sameTitle } from './wording.ts'

/**
 * References with one serial number, one day and one subject under two types ("Quyết định số 1104/QĐ-UBND", "Kế hoạch số 1104/KH-UBND"): most likely one document.
 * Each group holds every such reference, in text order.
 */
export function twins(mentions: readonly MentionNode[]): MentionNode[][] {
  const complete = mentions.filter(
    (node) =>
      node.target !== null && isDay(node.mention.date) && node.mention.title !== null && node.mention.number !== null && node.mention.relation !== 'SELF',
  )
  const serials = groupBy(complete, (node) => {
    const number = splitNumber(node.mention.number as string)
    return number ? `${number.serial}${number.suffix} ${node.mention.date}` : null
  })
  return [...serials.values()].flatMap((group) => {
    const first = group[0] as MentionNode
    const same = group.filter((node) => sameTitle(node.mention.title, first.mention.title))
    return same.some((node) => node.target !== first.target && node.mention.type !== first.mention.type) ? [same] : []
  })
}

/** Keys of documents that most likely are another under a wrong type word: nothing is to be built on their numbers. */
export const doubtfulTargets = (mentions: readonly MentionNode[]): ReadonlySet<string> => {
  const doubtful = new Set<string>()
  for (const group of twins(mentions)) {
    const uses = [...groupBy(group, (node) => node.target)].sort((a, b) => b[1].length - a[1].length)
    for (const [target] of uses.slice(1)) if (target !== null) doubtful.add(target)
  }
  return doubtful
}
