/** Hashes that tell whether two stores hold the same graph. The graph is a function of its slices, so hashing each slice once, when it is written, is enough. */
import { createHash, hash } from 'node:crypto'
import type { DocumentSlice, Evidence } from './model.ts'
import { compareKeys } from './order.ts'

/** The nodes that a text speaks of, as they are written. */
export const nodeBodies = ({ documents, tasks, agencies }: DocumentSlice): string[] => [...documents, ...tasks, ...agencies].map((node) => JSON.stringify(node))

/** Changes with anything that a text contributes, its own words included. Quotes follow from the words and their places, and are left out. */
export const sliceHash = (slice: DocumentSlice): string => sliceHashOver(slice, nodeBodies(slice))

/** The same for those who need the bodies of the nodes too, and write them once. */
export function sliceHashOver(slice: DocumentSlice, bodies: readonly string[]): string {
  const { key, text, extraction, provisions, mentions, relations, claims } = slice
  const place = ({ start, end, line, rule }: Evidence) => [start, end, line, rule]
  const content = [
    ...[key, text, { ...extraction, mentions: null }, provisions],
    mentions.map(({ key: own, mention, status, target, candidates, terms }) => [own, mention, status, target, candidates, terms]),
    relations.map(({ from, type, mode, to, via, evidence }) => [from, type, mode, to, via, evidence.map(place)]),
    claims.map(({ term, key: claimed, date, evidence }) => [term, claimed, date, place(evidence)]),
  ]
  return hash('sha256', `${JSON.stringify(content)}\n${bodies.join('\n')}`, 'hex')
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
