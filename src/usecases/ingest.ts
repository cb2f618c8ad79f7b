/** Reading texts into the store, and taking them out. */
import { AppError } from '../errors.ts'
import { changeLibrary } from './change-library.ts'
import type { Context, IngestOutcome, IngestProgress, InputText, ReadText, RemoveOutcome } from './model.ts'
import { nearKeys } from './near-keys.ts'
import { storeBatch } from './store-batch.ts'
import { forgetVersions } from './versions.ts'

const BATCH = 64
/** A batch is closed early when its texts are long, so that memory follows the texts and not their number. */
const BATCH_CHARACTERS = 4_000_000

/** Reads one text, resolves it together with every earlier reference that it answers, and stores all of it or nothing. */
export async function ingestText(ctx: Context, input: InputText): Promise<IngestOutcome> {
  const [outcome] = await storeBatch(ctx, [input])
  if (outcome === undefined) throw new AppError('INTERNAL', `${input.name}: the text was read without an outcome. Read it again.`)
  return outcome
}

/** Reads many texts in batches with one writer; outcomes in the order of the inputs. */
export async function* ingestMany(
  ctx: Context,
  inputs: Iterable<ReadText> | AsyncIterable<ReadText>,
  options: { readonly batchSize?: number; readonly onProgress?: (progress: IngestProgress) => void } = {},
): AsyncGenerator<IngestOutcome> {
  let done = 0
  for await (const batch of batches(inputs, options.batchSize ?? BATCH)) {
    ctx.signal?.throwIfAborted()
    for (const outcome of await storeBatch(ctx, batch)) {
      done++
      options.onProgress?.({ done, name: outcome.name, status: outcome.status })
      yield outcome
    }
  }
}

/** Takes a text and all it contributed out of the store; what others cite of it becomes cited-only again. An annex goes with the decision that issued it. */
export async function removeDocument(ctx: Context, key: string): Promise<RemoveOutcome> {
  return ctx.store.exclusively(async () => {
    const [node] = await ctx.store.nodes([key])
    const source = node?.kind === 'DOCUMENT' ? node.source : null
    const [leaving] = source === null ? [] : await ctx.store.sources([source.document])
    if (leaving == null) return { status: 'NOT_FOUND', key, near: await nearKeys(ctx, key, 'INGESTED') }
    await changeLibrary(ctx, { coming: [], leaving: [leaving] })
    await forgetVersions(ctx, leaving.key)
    return { status: 'REMOVED', key: leaving.key }
  })
}

async function* batches(inputs: Iterable<ReadText> | AsyncIterable<ReadText>, size: number): AsyncGenerator<ReadText[]> {
  let batch: ReadText[] = []
  let characters = 0
  for await (const input of inputs) {
    batch.push(input)
    characters += input.text.length
    if (batch.length < Math.max(1, size) && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
