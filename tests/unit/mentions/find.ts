import { findMentions } from '../../../src/extract/mentions/find-mentions.ts'
import type { FoundMention, Structure } from '../../../src/extract/stages.ts'
import { createView } from '../../../src/text/index.ts'

const header = { type: null, typeLabel: null, number: null, date: null, issuer: null, signer: null, title: null, place: null, cells: {}, annex: null }

/** The references of a text without structure, each with its words as the view has them. */
export function find(text: string, own: Partial<Structure['header']> = {}): (FoundMention & { words: string })[] {
  const view = createView(text)
  const structure: Structure = { header: { ...header, ...own }, segments: [], provisions: [], furniture: [], footnotes: [] }
  return findMentions(view, structure).map((mention) => ({ ...mention, words: view.text.slice(mention.start, mention.end) }))
}
export const words = (text: string): string[] => find(text).map((m) => m.words)
