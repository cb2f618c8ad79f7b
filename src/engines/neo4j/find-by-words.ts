/** Conditions by words, and the full-text queries that find what may meet them. The words that a node carries decide; the index only saves looking at all nodes. */
import { searchQuery, searchTokens } from '../../graph/index.ts'
import { indexable } from './indexable.ts'
import type { Parameters } from './values-to-cypher.ts'

/** The analyser cuts a word at 255 characters. */
const LONGEST_WORD = 200
/** Words that go into one query of the index, the longest first: Lucene takes 1,024 clauses. */
const MOST_WORDS = 50

/** Met by nodes that `search` finds. Null for a text without a word, which finds nothing. */
export function textParameters(text: string): Parameters | null {
  const query = searchQuery(text)
  if (query === null) return null
  return { words: indexQuery(query.tokens), tokens: [...new Set(query.tokens)], phrase: query.tokens.join(' '), textNumber: indexable(query.number) }
}

/** Met by documents whose issuer has a word for each word of the text. */
export function issuerParameters(text: string): Parameters | null {
  const tokens = [...new Set(searchTokens(text))]
  return tokens.length === 0 ? null : { issuerQuery: indexQuery(tokens), issuerTokens: tokens }
}

/** Folded words are letters and digits alone: nothing in them means anything to the index's query language. */
function indexQuery(tokens: readonly string[]): string {
  const prefixes = new Set(tokens.map((token) => token.slice(0, LONGEST_WORD)))
  return [...prefixes]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .map((prefix) => `+${prefix}*`)
    .join(' ')
}
