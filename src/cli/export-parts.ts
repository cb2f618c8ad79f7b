/** The exports, piece by piece as the graph is walked. */
import { Readable } from 'node:stream'
import { csvStream } from '../export/csv.ts'
import { iriOf } from '../export/graph-iri.ts'
import { EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRow } from '../export/graph-rows.ts'
import { JSON_LD_CONTEXT, nodeObject, relationObjects } from '../export/json-ld.ts'
import type { GraphNode, Relation } from '../graph/model.ts'
import { walkNodes, walkRelations } from '../usecases/index.ts'
import type { Context } from '../usecases/model.ts'
import type { Names } from './api-shape.ts'
import { growingNames } from './growing-names.ts'
import { nodeLabel } from './node-label.ts'

type Parts = AsyncGenerator<string | Uint8Array>
/** Nodes and relations whose neighbours are fetched in one call. */
const BATCH = 200

export async function* jsonLdParts(ctx: Context): Parts {
  const context = JSON.stringify(JSON_LD_CONTEXT, null, 1)
  yield `{ "@context": ${context},\n"@graph": [`
  let separator = '\n'
  for await (const object of objects(ctx)) {
    yield separator + JSON.stringify(object)
    separator = ',\n'
  }
  yield '\n] }\n'
}

async function* objects(ctx: Context): AsyncGenerator<object> {
  const names = growingNames(ctx)
  for await (const nodes of batches(walkNodes(ctx))) {
    const known = await names(nodes.flatMap(namedBy))
    for (const node of nodes) yield nodeObject(node, nodeLabel(node), (key) => (key === node.key ? iri(node, known) : iriOfKey(key, known)))
  }
  for await (const relations of batches(walkRelations(ctx))) {
    const known = await withDocuments(names, relations)
    for (const relation of relations) yield* relationObjects(relation, (key) => iriOfKey(key, known))
  }
}

export async function* nodeParts(ctx: Context): Parts {
  const names = growingNames(ctx)
  async function* rows() {
    for await (const nodes of batches(walkNodes(ctx))) {
      const known = await names(nodes.flatMap(namedBy))
      for (const node of nodes) yield nodeRow(node, nodeLabel(node), iri(node, known))
    }
  }
  yield* Readable.from(rows()).compose(csvStream(NODE_COLUMNS)) as AsyncIterable<Uint8Array>
}

export async function* edgeParts(ctx: Context): Parts {
  const names = growingNames(ctx)
  async function* rows() {
    for await (const relations of batches(walkRelations(ctx))) {
      const known = await names(relations.flatMap(({ evidence }) => evidence.map(({ document }) => document)))
      const fileOf = (key: string) => {
        const node = known.get(key)
        return node?.kind === 'DOCUMENT' ? (node.source?.name ?? '') : ''
      }
      for (const relation of relations) yield* edgeRows(relation, fileOf)
    }
  }
  yield* Readable.from(rows()).compose(csvStream(EDGE_COLUMNS)) as AsyncIterable<Uint8Array>
}

/** Keys of documents that a node's own object points at. */
const namedBy = (node: GraphNode): string[] => (node.kind === 'TASK' ? [node.document, node.evidence.document] : [])

/** Both ends, the documents of the evidence, and the documents of ends that are tasks. */
async function withDocuments(names: ReturnType<typeof growingNames>, relations: readonly Relation[]): Promise<Names> {
  const keys = relations.flatMap(({ from, to, evidence }) => [from, to, ...evidence.map(({ document }) => document)])
  const ends = await names(keys)
  const documents = keys.flatMap((key) => {
    const node = ends.get(key)
    return node ? namedBy(node) : []
  })
  return names([...keys, ...documents])
}

function iri(node: GraphNode, known: Names): string {
  const document = node.kind === 'TASK' ? known.get(node.document) : undefined
  return iriOf(node, document?.kind === 'DOCUMENT' ? document : undefined)
}

function iriOfKey(key: string, known: Names): string {
  const node = known.get(key)
  return node ? iri(node, known) : `urn:x-cancu:document:${encodeURIComponent(key)}`
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
