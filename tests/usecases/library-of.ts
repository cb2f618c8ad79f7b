/** A store that holds the texts of one test file. */
import { ingestText } from '../../src/usecases/index.ts'
import type { Context } from '../../src/usecases/model.ts'
import { openTestStore } from '../api/open-store.ts'

export interface Library {
  readonly ctx: Context
  readonly close: () => Promise<void>
}

export async function libraryOf(...texts: readonly string[]): Promise<Library> {
  const { store, dispose } = await openTestStore()
  const ctx: Context = { store, now: () => new Date('2026-01-02T03:04:05Z') }
  for (const [i, text] of texts.entries()) {
    const outcome = await ingestText(ctx, { name: `${i}.txt`, text })
    if (outcome.status !== 'INGESTED') throw new Error(outcome.message)
  }
  return { ctx, close: dispose }
}
