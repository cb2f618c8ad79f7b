/** Hashes that tell whether two stores hold the same graph. The graph is a function of its slices, so hashing each slice once, when it is written, is enough. */
import { createHash, hash } from 'node:crypto'
import { packExtraction } from './extraction-body.ts'
import { packMention } from './mention-body.ts'
import type { DocumentSlice, Evidence } from './model.ts'
import { packNode } from './node-body.ts'
import { compareKeys } from './order.ts'

/** What a text contributes as JSON, piece by piece: what is hashed, and what an engine may store as it is. */
export interface SliceBodies {
  /** Documents, tasks and agencies, in this order, packed. */
  readonly nodes: readonly string[]
  /** Packed, in the order in which they were read. */
  readonly mentions: readonly string[]
  readonly provisions: readonly string[]
  /** Without its references, which are above, and its source. */
  readonly extraction: string
}

export const sliceBodies = ({ documents, tasks, agencies, mentions, provisions, extraction }: DocumentSlice): SliceBodies => ({
  nodes: [...documents, ...tasks, ...agencies].map(packNode),
  mentions: mentions.map((mention) => JSON.stringify(packMention(mention))),
  provisions: provisions.map((provision) => JSON.stringify(provision)),
  extraction: packExtraction(extraction),
})

/** Changes with anything that a text contributes, its own words included. Quotes follow from the words and their places, and are left out. */
export const sliceHash = (slice: DocumentSlice): string => sliceHashOver(slice, sliceBodies(slice))

/** The same for those who need the bodies too, and write them once. */
export function sliceHashOver({ key, text, extraction, relations, claims }: DocumentSlice, bodies: SliceBodies): string {
  const place = ({ start, end, line, rule }: Evidence) => [start, end, line, rule]
  const rest = JSON.stringify([
    ...[key, text.length, extraction.source],
    relations.map(({ from, type, mode, to, via, evidence }) => [from, type, mode, to, via, evidence.map(place)]),
    claims.map(({ term, key: claimed, date, evidence }) => [term, claimed, date, place(evidence)]),
  ])
  // No JSON holds a line break: pieces and lists of pieces cannot run into one another.
  const pieces = [rest, bodies.extraction, ...bodies.nodes, '', ...bodies.mentions, '', ...bodies.provisions, '', text]
  // Code units as they lie in memory: turning them into UTF-8 would take longer than hashing them.
  return hash('sha256', Buffer.from(pieces.join('\n'), 'utf16le'), 'hex')
}

/** The hash of a whole graph, out of the hashes of its slices in key order. Takes them one at a time: no more than one is held. */
export function contentHash(slices: Iterable<{ readonly key: string; readonly hash: string }>): string {
  const total = createHash('sha256')
  let last: string | null = null
  for (const { key, hash: content } of slices) {
    if (last !== null && compareKeys(last, key) >= 0) throw new RangeError('Slices are hashed in key order, each once.')
    total.update(`${JSON.stringify(key)} ${content}\n`)
    last = key
  }
  return total.digest('hex')
}
