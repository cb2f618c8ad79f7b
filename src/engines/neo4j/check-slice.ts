/** What must hold before anything is written: every relation is proven by words that stand in the very text that states it. */
import { AppError } from '../../errors.ts'
import type { DocumentSlice, Evidence } from '../../graph/model.ts'

/** @throws AppError INTERNAL for a relation without evidence, or with words that do not stand where they should. */
export function checkSlice(slice: DocumentSlice): void {
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
