/**
 * What is found by words, and in which order: the same tokens, classes and order feed both engines, whose own scores are not used.
 * A node is found when its number is the one asked for, or when every word of the text is the beginning of one of its words.
 */
import { foldTokens } from '../text/fold.ts'
import { type GraphNode, NODE_KINDS, type NodeKind } from './model.ts'
import { normaliseNumber } from './normalise-number.ts'

/** A word that nobody can ask for. It stands between two fields, so that no phrase runs from one into the next. */
const FIELD_BREAK = '\uE000'

export interface SearchQuery {
  /** The text as a number would be compared. */
  readonly number: string
  /** Never empty. */
  readonly tokens: readonly string[]
}

/** EXACT: its number; PHRASE: the words one after the other in one field, the last perhaps unfinished; WORDS: the rest. */
export const SEARCH_CLASS = { EXACT: 0, PHRASE: 1, WORDS: 2 } as const

/** Null for a text without a single word: it finds nothing. */
export function searchQuery(text: string): SearchQuery | null {
  const tokens = foldTokens(text)
  return tokens.length === 0 ? null : { number: normaliseNumber(text), tokens }
}

/** Folded words of a text, split at whatever is not a letter or a digit. */
export const searchTokens = foldTokens

/** The number by which a node is found exactly, normalised; null for none. */
export function searchNumber(node: GraphNode): string | null {
  if (node.kind === 'AGENCY') return null
  const number = node.kind === 'TASK' ? node.code : node.number
  return number === null ? null : normaliseNumber(number)
}

/** Everything that a node is found by: folded words with one blank between them. `" " + words` contains `" " + phrase` where the phrase stands in one field. */
export const searchWords = (node: GraphNode): string =>
  fieldsOf(node)
    .map((field) => foldTokens(field).join(' '))
    .filter((words) => words !== '')
    .join(` ${FIELD_BREAK} `)

/** Folded words of who issued it, for the filter by issuer. */
export const issuerWords = (node: GraphNode): string => (node.kind === 'DOCUMENT' && node.issuer !== null ? foldTokens(node.issuer).join(' ') : '')

/** The place of a kind in lists that hold several kinds. */
export const kindOrder = (kind: NodeKind): number => NODE_KINDS.indexOf(kind)

function fieldsOf(node: GraphNode): string[] {
  switch (node.kind) {
    case 'DOCUMENT':
      return [node.number, node.name, node.title].filter((field) => field !== null)
    case 'TASK':
      return [node.code, node.name]
    case 'AGENCY':
      return [...new Set([node.name, ...node.variants])]
  }
}
