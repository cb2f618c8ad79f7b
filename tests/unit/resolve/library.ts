/** Several texts resolved together, without a store. */
import type { DocumentSlice, IdentityClaim, MentionNode } from '../../../src/graph/model.ts'
import { resolveDocument, textIdentities } from '../../../src/resolve/resolve-document.ts'
import { readDocument } from '../../../src/usecases/read-document.ts'

/** Slices aligned with the texts. */
export function resolveTogether(texts: readonly string[]): DocumentSlice[] {
  const read = texts.map((text, i) => ({ text, extraction: readDocument({ name: `${i}.txt`, text }) }))
  const view = new Map<string, IdentityClaim[]>()
  for (const { extraction, text } of read)
    for (const claim of textIdentities(extraction, text).claims) view.set(claim.term, [...(view.get(claim.term) ?? []), claim])
  return read.map(({ extraction, text }) => resolveDocument(extraction, text, view))
}

/** The reference that is written so; the test fails where there is none. */
export function reference(slice: DocumentSlice | undefined, quote: string): MentionNode {
  const found = slice?.mentions.find(({ mention }) => mention.quote.startsWith(quote))
  if (found === undefined) throw new Error(`No reference begins with "${quote}": ${slice?.mentions.map(({ mention }) => mention.quote).join(' | ')}`)
  return found
}

/** What it was resolved to: a key, or the candidates, or null. */
export const meaning = (slice: DocumentSlice | undefined, quote: string): string | readonly string[] | null => {
  const { status, target, candidates } = reference(slice, quote)
  return status === 'AMBIGUOUS' ? candidates : target
}
