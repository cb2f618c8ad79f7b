/** What a server is filled with when it starts: the documents of the seeds' folder, those alone that the store does not hold yet. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Context } from '../usecases/model.ts'
import { type IngestedInput, ingestFiles } from './ingest-files.ts'
import { type InputFile, inputFiles } from './input-files.ts'
import { type Refusal, readInput } from './read-input.ts'

export interface SeedsRead {
  readonly found: number
  /** Documents that were read now, refused ones included. */
  readonly read: readonly IngestedInput[]
  readonly unchanged: number
}

const PAGE = 1_000

/** Compares the hash of each text with those of the store before anything is read. A folder that does not exist holds no seeds. */
export async function readSeeds(ctx: Context, folder: string, options: { readonly maxBytes: number; readonly stopped: () => boolean }): Promise<SeedsRead> {
  const there = await stat(folder).then(
    () => true,
    () => false,
  )
  if (!there) return { found: 0, read: [], unchanged: 0 }
  const { files, unreadable } = await inputFiles([folder])
  const refused = unreadable.map(({ name, error }) => refusal({ name, path: name }, error))
  const hashes = new Map<string, InputFile>()
  for (const file of files) {
    const reading = await readInput(file, options.maxBytes)
    if ('refusal' in reading) refused.push(refusal(file, reading.refusal))
    else hashes.set(createHash('sha256').update(reading.text.text, 'utf8').digest('hex'), file)
  }
  const pending = await withoutStored(ctx, hashes)
  const read: IngestedInput[] = []
  for await (const input of ingestFiles(ctx, pending, { ...options, workers: 0 })) read.push(input)
  return { found: files.length + unreadable.length, read: [...refused, ...read], unchanged: files.length + unreadable.length - refused.length - pending.length }
}

/** The files whose text is not in the store. Stops looking when all are found. */
async function withoutStored(ctx: Context, hashes: ReadonlyMap<string, InputFile>): Promise<InputFile[]> {
  const missing = new Map(hashes)
  let after: string | undefined
  while (missing.size > 0) {
    const page = await ctx.store.sourceList({ first: PAGE, ...(after === undefined ? {} : { after }) })
    for (const { node } of page.items) missing.delete(node.sha256)
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) break
  }
  return [...missing.values()]
}

const refusal = (file: InputFile, { code, message }: Refusal): IngestedInput => ({
  file,
  outcome: { status: 'REJECTED', name: file.name, code, message },
  places: [],
})
