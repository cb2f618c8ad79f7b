/** Earlier texts of documents that were ingested again. */
import { AppError } from '../errors.ts'
import type { Context, DocumentVersion } from './model.ts'

/** Versions that were replaced, newest first. The current text is the store's. */
export async function documentVersions(ctx: Context, key: string): Promise<readonly DocumentVersion[]> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${key}`)
}

/** The text of an earlier version; null where it is not kept. */
export async function documentVersion(ctx: Context, key: string, sha256: string): Promise<(DocumentVersion & { readonly text: string }) | null> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${key} ${sha256}`)
}
