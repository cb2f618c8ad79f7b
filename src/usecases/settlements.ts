/** Decisions of people about references, kept by the document in whose text they stand. */
import { z } from 'zod'
import type { Decisions } from '../resolve/references.ts'
import type { Context, Settlement } from './model.ts'
import { VALUE_KINDS } from './value-kinds.ts'

const { settlements: KIND } = VALUE_KINDS
const Stored = z.array(
  z.object({ document: z.string(), start: z.int(), quote: z.string(), target: z.string(), by: z.string(), reason: z.string(), at: z.string() }),
)

/** Of many documents, aligned with `documents`; each list in text order. */
export async function settlementsOf(ctx: Pick<Context, 'store'>, documents: readonly string[]): Promise<readonly (readonly Settlement[])[]> {
  if (documents.length === 0) return []
  const values = new Map((await ctx.store.readValues(KIND, documents)).map(({ id, value }) => [id, Stored.parse(value)]))
  return documents.map((document) => values.get(document) ?? [])
}

export async function allSettlements(ctx: Context): Promise<readonly Settlement[]> {
  const values = await ctx.store.readValues(KIND)
  return [...values].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ value }) => Stored.parse(value))
}

export async function keepSettlements(ctx: Context, document: string, settlements: readonly Settlement[]): Promise<void> {
  const sorted = [...settlements].sort((a, b) => a.start - b.start)
  await ctx.store.writeValue(KIND, document, sorted.length === 0 ? null : sorted)
}

/** What resolution asks of them, aligned with `documents`. */
export async function decisionsOf(ctx: Pick<Context, 'store'>, documents: readonly string[]): Promise<readonly Decisions[]> {
  const settlements = await settlementsOf(ctx, documents)
  return settlements.map((list) => new Map(list.map(({ start, quote, target }) => [start, { quote, target }])))
}
