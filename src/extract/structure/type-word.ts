/** A type word of the legal system at the start of a line, whatever its case; the longest label wins. */
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.ts'

export interface TypeWord {
  readonly type: DocumentType
  readonly label: string
  readonly length: number
}

const BY_LENGTH = DOCUMENT_TYPES.filter((t) => t.type !== 'OTHER' && t.type !== 'STANDARD')
  .map(({ type, label }) => ({ type, label, folded: label.toLowerCase() }))
  .sort((a, b) => b.folded.length - a.folded.length)
const BY_LETTER = Map.groupBy(BY_LENGTH, ({ folded }) => folded.charAt(0))

export function typeWordAt(text: string): TypeWord | null {
  const labels = BY_LETTER.get(text.charAt(0).toLowerCase())
  if (labels === undefined) return null
  const folded = text.slice(0, 32).toLowerCase()
  const found = labels.find((t) => folded.startsWith(t.folded) && !/[\p{L}\p{M}\d]/u.test(folded.charAt(t.folded.length)))
  return found ? { type: found.type, label: found.label, length: found.folded.length } : null
}
