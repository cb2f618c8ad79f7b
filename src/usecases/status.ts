/** Validity: whether a document is in force on a day, as far as the library knows. */
import { AppError } from '../errors.ts'
import type { Context, Validity } from './model.ts'

/** `date` is an ISO day. NOT_FOUND where the store has no such document. */
export async function statusOn(ctx: Context, key: string, date: string): Promise<Validity> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${key} ${date}`)
}

/** The same for many documents, aligned with `keys`; null where a key is no document's. */
export async function statusesOn(ctx: Context, keys: readonly string[], date: string): Promise<readonly (Validity | null)[]> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${keys.length} ${date}`)
}
