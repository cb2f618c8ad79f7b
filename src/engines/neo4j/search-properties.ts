/** What nodes are found by, beside what they say: folded words for the full-text indexes, numbers and years for the filters. */
import { issuerWords, searchNumber, searchWords, yearsOf } from '../../graph/index.ts'
import type { GraphNode } from '../../graph/model.ts'
import { indexable } from './indexable.ts'
import type { Properties } from './node-properties.ts'

export function searchProperties(node: GraphNode): Properties {
  const number = searchNumber(node)
  return {
    words: searchWords(node),
    numberKey: number === null ? null : indexable(number),
    ...(node.kind === 'DOCUMENT' && { issuerWords: issuerWords(node), years: yearsOf(node) }),
  }
}
