/** Storing the texts of one batch in one transaction, with every earlier reference that they answer. */
import { AppError } from '../errors.ts'
import type { DocumentNode } from '../graph/model.ts'
import type { StoredSource } from '../graph/store.ts'
import { type Arrival, type Compared, type Comparison, compareWithStored, type Ingested, readArrival } from './arrivals.ts'
import { changeLibrary } from './change-library.ts'
import type { Context, IngestOutcome, ReadText } from './model.ts'
import { keepVersion } from './versions.ts'

/** The result is that of reading the texts one after the other: of several texts of one document the last one stays, the others are its versions. Outcomes in the order of the inputs. */
export async function storeBatch(ctx: Context, inputs: readonly ReadText[]): Promise<readonly IngestOutcome[]> {
  const read = inputs.map(readArrival)
  const arrivals = read.filter((one) => 'key' in one)
  const stored = arrivals.length === 0 ? [] : await ctx.store.exclusively(() => storeArrivals(ctx, arrivals))
  const ingested = stored[Symbol.iterator]()
  return read.map((one) => ('key' in one ? ingested.next().value : one)).filter((outcome) => outcome !== undefined)
}

async function storeArrivals(ctx: Context, arrivals: readonly Arrival[]): Promise<readonly Ingested[]> {
  const comparison = await compareWithStored(ctx.store, arrivals)
  const coming = [...comparison.stands.values()]
  const leaving = coming.length === 0 ? [] : (await ctx.store.sources(coming.map(({ key }) => key))).filter((source) => source !== null)
  await keepEarlierTexts(ctx, comparison, leaving)
  await changeLibrary(ctx, { coming, leaving })
  const keys = [...new Set(arrivals.flatMap(({ identities: { own } }) => (own.annex === null ? [own.key] : [own.key, own.annex])))]
  const nodes = new Map((await ctx.store.nodes(keys)).flatMap((node) => (node?.kind === 'DOCUMENT' ? [[node.key, node] as const] : [])))
  return comparison.compared.map((one) => outcomeOf(one, nodes))
}

async function keepEarlierTexts(ctx: Context, { stands, passed }: Comparison, leaving: readonly StoredSource[]): Promise<void> {
  const earlier = [...leaving, ...passed.map(({ key, name, text, extraction }) => ({ key, name, text, sha256: extraction.source.sha256 }))]
  for (const text of earlier) if (stands.get(text.key)?.extraction.source.sha256 !== text.sha256) await keepVersion(ctx, text)
}

function outcomeOf({ arrival, change, told }: Compared, nodes: ReadonlyMap<string, DocumentNode>): Ingested {
  const { name, key, extraction, identities } = arrival
  const document = nodes.get(key)
  if (document === undefined) throw new AppError('INTERNAL', `${name}: the store does not hold ${key} after storing it. Run "cancu verify".`)
  const { annex } = identities.own
  const named = new Set(extraction.mentions.flatMap(({ target }) => (target == null || target === key || target === annex ? [] : [target])))
  return {
    status: 'INGESTED',
    name,
    document,
    annex: annex === null ? null : (nodes.get(annex) ?? null),
    change,
    counts: { mentions: extraction.mentions.length, documents: named.size, tasks: extraction.tasks.length, agencies: extraction.agencies.length },
    diagnostics: [...told, ...extraction.diagnostics],
  }
}
