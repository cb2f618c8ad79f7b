/** Earlier texts of documents that were ingested again. */
import { z } from 'zod'
import type { StoredSource } from '../graph/store.ts'
import type { Context, DocumentVersion } from './model.ts'
import { VALUE_KINDS } from './value-kinds.ts'

const { versions: LIST, versionText: TEXT } = VALUE_KINDS
const Stored = z.array(z.object({ key: z.string(), sha256: z.string(), name: z.string(), length: z.int(), replacedAt: z.string() }))

const textId = (key: string, sha256: string): string => `${key} ${sha256}`

/** The ids under which the texts of a stored list of versions are kept. */
export const versionTextIds = (list: unknown): string[] => Stored.parse(list).map(({ key, sha256 }) => textId(key, sha256))

/** Versions that were replaced, newest first. The current text is the store's. */
export async function documentVersions(ctx: Context, key: string): Promise<readonly DocumentVersion[]> {
  const [node] = await ctx.store.nodes([key])
  const source = node?.kind === 'DOCUMENT' ? node.source : null
  const versions = await listOf(ctx, source?.document ?? key)
  return versions.filter(({ sha256 }) => sha256 !== source?.sha256)
}

/** The text of an earlier version; null where it is not kept. */
export async function documentVersion(ctx: Context, key: string, sha256: string): Promise<(DocumentVersion & { readonly text: string }) | null> {
  const version = (await documentVersions(ctx, key)).find((one) => one.sha256 === sha256)
  if (version === undefined) return null
  const [stored] = await ctx.store.readValues(TEXT, [textId(version.key, sha256)])
  return typeof stored?.value === 'string' ? { ...version, text: stored.value } : null
}

/** Keeps a text that is about to be replaced. Kept before the new one is stored: a version that is still the current text is not told, so a crash between the two is harmless. */
export async function keepVersion(ctx: Context, { key, name, sha256, text }: Omit<StoredSource, 'extraction'>): Promise<void> {
  const earlier = (await listOf(ctx, key)).filter((version) => version.sha256 !== sha256)
  await ctx.store.writeValue(TEXT, textId(key, sha256), text)
  await ctx.store.writeValue(LIST, key, [{ key, sha256, name, length: text.length, replacedAt: ctx.now().toISOString() }, ...earlier])
}

/** Forgets the earlier texts of a document that is taken out. */
export async function forgetVersions(ctx: Context, key: string): Promise<void> {
  for (const { sha256 } of await listOf(ctx, key)) await ctx.store.writeValue(TEXT, textId(key, sha256), null)
  await ctx.store.writeValue(LIST, key, null)
}

async function listOf(ctx: Context, key: string): Promise<DocumentVersion[]> {
  const [stored] = await ctx.store.readValues(LIST, [key])
  return stored === undefined ? [] : Stored.parse(stored.value)
}
