/** The agency that a person means. */
import { AppError } from '../errors.ts'
import type { AgencyNode, Context, Found } from './model.ts'

/** Accepts a key, a name or any variant, with or without diacritics. */
export async function findAgency(ctx: Context, text: string): Promise<Found<AgencyNode>> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${text}`)
}
