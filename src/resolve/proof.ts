/** Evidence from one text: the words, where they stand, and which rule read them. */
import type { Evidence } from '../graph/model.ts'

export type Prove = (span: { readonly start: number; readonly end: number }, rule: string) => Evidence

/** `document` is the key under which the text is stored, `sha256` the text's. */
export function proofOf(text: string, document: string, sha256: string): Prove {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return ({ start, end }, rule) => ({ document, sha256, start, end, quote: text.slice(start, end), line: lineOf(lineStarts, start), rule })
}

/** 1-based: how many lines start at or before the offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** In the order in which a text shows its proofs, each once. */
export function sortedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const distinct = new Map(evidence.map((one) => [`${one.document}\n${one.start}\n${one.end}\n${one.rule}`, one]))
  return [...distinct.values()].sort((a, b) => compare(a.document, b.document) || a.start - b.start || a.end - b.end || compare(a.rule, b.rule))
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
