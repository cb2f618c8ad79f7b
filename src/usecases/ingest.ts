/** Reading texts into the store, and taking them out. */
import { AppError } from '../errors.ts'
import type { Context, IngestOutcome, IngestProgress, InputText, ReadText, RemoveOutcome } from './model.ts'

/** Reads one text, resolves it together with every earlier reference that it answers, and stores all of it or nothing. */
export async function ingestText(ctx: Context, input: InputText): Promise<IngestOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${input.name}`)
}

/** Reads many texts in batches with one writer; outcomes in the order of the inputs. */
export async function* ingestMany(
  ctx: Context,
  inputs: Iterable<ReadText> | AsyncIterable<ReadText>,
  options: { readonly batchSize?: number; readonly onProgress?: (progress: IngestProgress) => void } = {},
): AsyncGenerator<IngestOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${inputs} ${options.batchSize}`)
  // biome-ignore lint/correctness/noUnreachable: the type of the generator
  yield* []
}

/** Takes a text and all it contributed out of the store; what others cite of it becomes cited-only again. */
export async function removeDocument(ctx: Context, key: string): Promise<RemoveOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${key}`)
}
