/** The document that a person means. */
import { AppError } from '../errors.ts'
import type { Context, DocumentNode, Found } from './model.ts'

/** Accepts a key (an earlier, shorter one too), a LEX URN, a number, a number with its type word or year, or a law's name. */
export async function findDocument(ctx: Context, text: string): Promise<Found<DocumentNode>> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${text}`)
}
