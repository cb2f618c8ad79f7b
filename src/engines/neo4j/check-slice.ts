/** What must hold before anything is written: every relation is proven by words that stand in the very text that states it, and every reference that was read is there. */
import { AppError } from '../../errors.ts'
import type { DocumentSlice, Evidence } from '../../graph/model.ts'

/** @throws AppError INTERNAL for a relation without evidence, with words that do not stand where they should, or for references that are not its own. */
export function checkSlice(slice: DocumentSlice): void {
  if (slice.mentions.length !== slice.extraction.mentions.length) throw refused(slice.key, 'the references resolved are not those that were read')
  for (const node of slice.mentions) if (node.document !== slice.key) throw refused(slice.key, `the reference ${node.key} stands in another text`)
  for (const { from, type, to, evidence } of slice.relations) {
    if (evidence.length === 0) throw refused(slice.key, `the ${type} relation from ${from} to ${to} has no evidence`)
    for (const item of evidence) checkEvidence(slice, item)
  }
  for (const claim of slice.claims) checkEvidence(slice, claim.evidence)
}

function checkEvidence({ key, text, extraction }: DocumentSlice, { document, sha256, start, end, quote }: Evidence): void {
  if (document === key && sha256 === extraction.source.sha256 && text.slice(start, end) === quote) return
  throw refused(key, `the evidence at ${start}-${end} of ${document} is not what stands there`)
}

const refused = (source: string, reason: string): AppError =>
  new AppError('INTERNAL', `Nothing was stored: in what was read from ${source}, ${reason}.`, { details: { document: source } })
