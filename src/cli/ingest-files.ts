/** Files → store: readers in front, one writer behind, a refused file never stops the others. */
import { placeOf } from '../ingest/text-place.ts'
import { ingestMany } from '../usecases/index.ts'
import type { Context, IngestOutcome, ReadText } from '../usecases/model.ts'
import type { InputFile } from './input-files.ts'
import type { Refusal } from './read-input.ts'
import { type ReadingOptions, readInputs } from './read-inputs.ts'

export interface IngestedInput {
  readonly file: InputFile
  readonly outcome: IngestOutcome
  /** Where the diagnostics stand, aligned with them. */
  readonly places: readonly { readonly line: number; readonly column: number }[]
}

export interface IngestFilesOptions extends ReadingOptions {
  /** Asked before each file: true ends the work after those under way. */
  readonly stopped?: () => boolean
}

/** Outcomes in the order in which they are known: refusals of readers before those of the writer's batch. */
export async function* ingestFiles(
  ctx: Context,
  files: readonly InputFile[],
  { stopped = () => false, ...options }: IngestFilesOptions,
): AsyncGenerator<IngestedInput> {
  const refused: { readonly file: InputFile; readonly refusal: Refusal }[] = []
  const handedOver: { readonly file: InputFile; readonly text: string }[] = []

  async function* texts(): AsyncGenerator<ReadText> {
    for await (const reading of readInputs(files, options)) {
      if (stopped()) return
      if ('refusal' in reading) refused.push(reading)
      else {
        handedOver.push({ file: reading.file, text: reading.text.text })
        yield reading.text
      }
    }
  }
  function* refusals(): Generator<IngestedInput> {
    for (const { file, refusal } of refused.splice(0)) yield { file, outcome: { status: 'REJECTED', name: file.name, ...refusal }, places: [] }
  }

  for await (const outcome of ingestMany(ctx, texts())) {
    yield* refusals()
    const { file, text } = handedOver.shift()!
    const diagnostics = outcome.status === 'INGESTED' ? outcome.diagnostics : []
    yield { file, outcome, places: diagnostics.map(({ start }) => place(text, start)) }
  }
  yield* refusals()
}

function place(text: string, offset: number): { line: number; column: number } {
  const { line, column } = placeOf(text, offset)
  return { line, column }
}
