/** Validity: whether a document is in force on a day, as far as the library knows. */
import { AppError } from '../errors.ts'
import type { Context, DocumentNode, Validity } from './model.ts'
import { readValidity } from './validity.ts'

/** `date` is an ISO day. NOT_FOUND where the store has no such document. */
export async function statusOn(ctx: Context, key: string, date: string): Promise<Validity> {
  const [status] = await statusesOn(ctx, [key], date)
  if (!status) throw new AppError('NOT_FOUND', `key: no document in the store has the key "${key}".`, { details: { argument: 'key' } })
  return status
}

/** The same for many documents, aligned with `keys`; null where a key is no document's. */
export async function statusesOn(ctx: Context, keys: readonly string[], date: string): Promise<readonly (Validity | null)[]> {
  if (!isRealDay(date)) throw new AppError('BAD_USER_INPUT', `on: "${date}" is no day; write it as 2022-04-21.`, { details: { argument: 'on' } })
  const nodes = await ctx.store.nodes(keys)
  const documents = nodes.flatMap((node) => (node?.kind === 'DOCUMENT' ? [node] : []))
  const validity = await readValidity(ctx, documents)
  return nodes.map((node) => (node?.kind === 'DOCUMENT' ? validity.on(node satisfies DocumentNode, date) : null))
}

const isRealDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
