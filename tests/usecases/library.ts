/** A library on the embedded engine in a folder of its own, gone after the test. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { ingestMany, ingestText } from '../../src/usecases/index.ts'
import type { Context, IngestOutcome, InputText } from '../../src/usecases/model.ts'

export interface Library extends Context {
  readonly folder: string
}

/** The clock moves one second with every look. */
export async function openLibrary(): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'cancu-usecases-'))
  const store = await openEmbeddedStore({ folder, timeoutMs: 5_000 })
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  let time = Date.UTC(2026, 10, 25)
  return {
    folder,
    store,
    now: () => {
      time += 1_000
      return new Date(time)
    },
  }
}

export type Ingested = Extract<IngestOutcome, { status: 'INGESTED' }>

/** Reads one text; the test fails where it is refused. */
export async function ingested(library: Context, text: string, name = 'van-ban.txt'): Promise<Ingested> {
  const outcome = await ingestText(library, { name, text })
  if (outcome.status !== 'INGESTED') throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome
}

export async function allIngested(library: Context, inputs: readonly InputText[], batchSize?: number): Promise<IngestOutcome[]> {
  const outcomes: IngestOutcome[] = []
  for await (const outcome of ingestMany(library, inputs, batchSize === undefined ? {} : { batchSize })) outcomes.push(outcome)
  return outcomes
}

export const hashOf = async ({ store }: Context): Promise<string> => (await store.stats()).hash

/** What the reference written so was resolved to: a key, or the candidates, or null. */
export async function meaningOf({ store }: Context, document: string, quote: string): Promise<string | readonly string[] | null> {
  const { items } = await store.mentions(document, { first: 1_000 })
  const found = items.find(({ node }) => node.mention.quote.startsWith(quote))?.node
  if (found === undefined) throw new Error(`No reference begins with "${quote}": ${items.map(({ node }) => node.mention.quote).join(' | ')}`)
  return found.status === 'AMBIGUOUS' ? found.candidates : found.target
}
