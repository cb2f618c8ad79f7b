/** Moves a whole graph from one engine to another. */
import { AppError } from '../errors.ts'
import type { GraphStore, StoredSource } from '../graph/store.ts'
import { resolveDocument, textIdentities } from '../resolve/resolve-document.ts'
import type { CopySummary } from './model.ts'
import { decisionsOf } from './settlements.ts'
import { VALUE_KINDS } from './value-kinds.ts'
import { versionTextIds } from './versions.ts'

const BATCH = 32
/** A batch ends early when its texts are long, so that memory follows the texts and not their number. */
const BATCH_CHARACTERS = 4_000_000
/** Keys of texts read at once. */
const PAGE = 500

/**
 * Copies every text and value; the target must be empty. Both hash alike afterwards: what a text contributes follows from what was read of it
 * and from what all texts claim, so it is worked out again from the source's claims.
 * @throws AppError BAD_USER_INPUT where the target holds anything.
 */
export async function copyStore(from: GraphStore, to: GraphStore, onProgress?: (done: number, total: number) => void): Promise<CopySummary> {
  await refuseUnlessEmpty(to)
  await copyValues(from, to)
  const { totalCount } = await from.sourceList({ first: 0 })
  let documents = 0
  onProgress?.(documents, totalCount)
  for await (const sources of batchesOf(from)) {
    await to.replaceDocuments(await slicesOf(from, sources))
    documents += sources.length
    onProgress?.(documents, totalCount)
  }
  return { documents }
}

async function refuseUnlessEmpty(to: GraphStore): Promise<void> {
  const { totalCount } = await to.sourceList({ first: 0 })
  const values = await Promise.all([VALUE_KINDS.review, VALUE_KINDS.settlements, VALUE_KINDS.versions].map((kind) => to.readValues(kind)))
  if (totalCount === 0 && values.flat().length === 0) return
  throw new AppError('BAD_USER_INPUT', `to: the store to copy into is not empty (${totalCount} documents). Name an empty one; nothing was copied.`, {
    details: { argument: 'to' },
  })
}

async function copyValues(from: GraphStore, to: GraphStore): Promise<void> {
  for (const kind of [VALUE_KINDS.review, VALUE_KINDS.settlements, VALUE_KINDS.versions]) {
    for (const { id, value } of await from.readValues(kind)) {
      if (kind === VALUE_KINDS.versions) for (const text of versionTextIds(value)) await copyValue(from, to, VALUE_KINDS.versionText, text)
      await to.writeValue(kind, id, value)
    }
  }
}

async function copyValue(from: GraphStore, to: GraphStore, kind: string, id: string): Promise<void> {
  for (const { value } of await from.readValues(kind, [id])) await to.writeValue(kind, id, value)
}

async function* batchesOf(from: GraphStore): AsyncGenerator<StoredSource[]> {
  let batch: StoredSource[] = []
  let characters = 0
  for await (const { key, length } of sourcesOf(from)) {
    if (batch.length === BATCH || (batch.length > 0 && characters + length > BATCH_CHARACTERS)) {
      yield batch
      batch = []
      characters = 0
    }
    const [source] = await from.sources([key])
    if (source != null) batch.push(source)
    characters += length
  }
  if (batch.length > 0) yield batch
}

async function* sourcesOf(from: GraphStore): AsyncGenerator<{ readonly key: string; readonly length: number }> {
  let after: string | undefined
  for (;;) {
    const page = await from.sourceList({ first: PAGE, ...(after !== undefined && { after }) })
    for (const { node } of page.items) yield node
    if (!page.hasNextPage) return
    after = page.items.at(-1)?.cursor
  }
}

async function slicesOf(from: GraphStore, sources: readonly StoredSource[]) {
  const terms = [...new Set(sources.flatMap(({ extraction, text }) => textIdentities(extraction, text).terms))]
  const claims = await from.claims(terms)
  const view = new Map(terms.map((term, i) => [term, claims[i] ?? []]))
  const decisions = await decisionsOf(
    { store: from },
    sources.map(({ key }) => key),
  )
  return sources.map(({ extraction, text }, i) => resolveDocument(extraction, text, view, decisions[i]))
}
