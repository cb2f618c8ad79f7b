/** What shows that a node exists: a task's row, a reference to a document or its own heading, a relation of an agency or where a text first names it. */
import { ownWords } from '../../graph/index.ts'
import type { AgencyNode, Evidence, GraphNode } from '../../graph/model.ts'
import type { GraphStore, StoredSource } from '../../graph/store.ts'
import { createLineIndex } from '../../text/index.ts'
import type { Context } from '../../usecases/model.ts'

/** Aligned with `nodes`; a bounded number of store calls. */
export async function evidenceOfNodes({ store }: Context, nodes: readonly GraphNode[]): Promise<readonly (readonly Evidence[])[]> {
  const cited = nodes.flatMap((node) => (node.kind === 'DOCUMENT' && node.source === null ? [node.key] : []))
  const read = nodes.flatMap((node) => (node.kind === 'DOCUMENT' && node.source !== null ? [node.source.document] : []))
  const agencies = nodes.flatMap((node) => (node.kind === 'AGENCY' ? [node] : []))
  const [mentions, sources, relations] = await Promise.all([
    store.mentionsOf(cited, 1),
    store.sources(read),
    store.relations(
      agencies.map(({ key }) => key),
      { direction: 'IN', limit: 1 },
    ),
  ])
  const byKey = new Map<string, readonly Evidence[]>([
    ...cited.map((key, i) => [key, (mentions[i] ?? []).map(ownWords)] as const),
    ...read.map((key, i) => [key, ofHeading(sources[i] ?? null)] as const),
    ...agencies.map(({ key }, i) => [key, (relations[i] ?? []).flatMap(({ evidence }) => evidence.slice(0, 1))] as const),
  ])
  const unrelated = agencies.filter(({ key }) => byKey.get(key)?.length === 0)
  for (const [key, named] of await firstNamed(store, unrelated)) byKey.set(key, [named])
  return nodes.map((node) => {
    if (node.kind === 'TASK') return [node.evidence]
    return byKey.get(node.kind === 'DOCUMENT' ? (node.source?.document ?? node.key) : node.key) ?? []
  })
}

/** Agencies without a relation: their names in the first texts of the library. */
async function firstNamed(store: GraphStore, agencies: readonly AgencyNode[]): Promise<Map<string, Evidence>> {
  const found = new Map<string, Evidence>()
  if (agencies.length === 0) return found
  const { items } = await store.sourceList({ first: MOST_TEXTS })
  for (const { node } of items) {
    const [source] = await store.sources([node.key])
    if (!source) continue
    const lines = createLineIndex(source.text)
    for (const { key, name, variants } of agencies) {
      const named = source.extraction.agencies.find((agency) => agency.name === name || agency.variants.some((variant) => variants.includes(variant)))
      if (!named || found.has(key)) continue
      const { start, end } = named
      found.set(key, {
        document: source.key,
        sha256: source.sha256,
        start,
        end,
        quote: source.text.slice(start, end),
        line: lines.lineAt(start),
        rule: 'agency',
      })
    }
    if (found.size === agencies.length) break
  }
  return found
}

const MOST_TEXTS = 50

/** The number and the title where they stand in the head of the text. */
function ofHeading(source: StoredSource | null): Evidence[] {
  if (source === null) return []
  const { key, sha256, text, extraction } = source
  const { number, title } = extraction.document.cells
  const lines = createLineIndex(text)
  return [number, title].flatMap((span) =>
    span === undefined
      ? []
      : [
          {
            document: key,
            sha256,
            start: span.start,
            end: span.end,
            quote: text.slice(span.start, span.end),
            line: lines.lineAt(span.start),
            rule: 'letterhead',
          },
        ],
  )
}
