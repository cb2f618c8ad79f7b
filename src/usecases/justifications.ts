/** Why a task may be done: its justifications in the four modes. */
import type { DocumentNode, GraphNode, Relation, TaskNode } from '../graph/model.ts'
import { JUSTIFICATION_MODES } from '../graph/model.ts'
import { explain } from './explain.ts'
import { INHERITED_THROUGH, inheritedBy, sourcesOf } from './inherited.ts'
import type { Context, Justification } from './model.ts'

export interface JustifiedTask {
  readonly task: TaskNode
  /** By mode, then in text order of the proof. */
  readonly justifications: readonly Justification[]
  /** The document that assigns it, and the one that issues this in the same file; null where the library holds none. */
  readonly document: DocumentNode | null
  readonly issuing: DocumentNode | null
}

/** Aligned with `taskKeys`; null where a key is no task's. The number of store calls does not depend on the number of tasks. */
export async function justifiedTasks({ store }: Context, taskKeys: readonly string[]): Promise<readonly (JustifiedTask | null)[]> {
  const found = await store.nodes(taskKeys)
  const tasks = found.flatMap((node) => (node?.kind === 'TASK' ? [node] : []))
  if (tasks.length === 0) return taskKeys.map(() => null)
  const documents = unique(tasks.map(({ document }) => document))
  const [stored, own] = await Promise.all([
    store.relations(
      tasks.map(({ key }) => key),
      { direction: 'OUT', types: ['JUSTIFIED_BY'] },
    ),
    store.relations(documents, { direction: 'OUT', types: INHERITED_THROUGH }),
  ])
  const issuing = unique(own.flat().flatMap(({ type, to }) => (type === 'ANNEX_OF' ? [to] : [])))
  const issued = issuing.length === 0 ? [] : await store.relations(issuing, { direction: 'OUT', types: ['BASED_ON'] })
  const rests = new Map([...documents.map((key, i) => [key, own[i] ?? []] as const), ...issuing.map((key, i) => [key, issued[i] ?? []] as const)])
  const wanted = unique([...stored.flat(), ...own.flat(), ...issued.flat()].map(({ to }) => to).concat(documents))
  const nodes = new Map((await store.nodes(wanted)).flatMap((node) => (node ? [[node.key, node] as const] : [])))
  const relations = new Map(tasks.map(({ key }, i) => [key, stored[i] ?? []]))
  const around = (document: string): Relation[] => {
    const ofDocument = rests.get(document) ?? []
    return [...ofDocument, ...sourcesOf(document, ofDocument).flatMap((source) => (source === document ? [] : (rests.get(source) ?? [])))]
  }
  return found.map((node) => {
    if (node?.kind !== 'TASK') return null
    const edges = around(node.document)
    const [, issuer] = sourcesOf(node.document, edges)
    const all = [...(relations.get(node.key) ?? []), ...inheritedBy(node, edges, nodes)]
    return {
      task: node,
      justifications: inOrder(node, all, nodes),
      document: documentOf(nodes, node.document),
      issuing: issuer === undefined ? null : documentOf(nodes, issuer),
    }
  })
}

function inOrder(task: TaskNode, relations: readonly Relation[], nodes: ReadonlyMap<string, GraphNode>): Justification[] {
  return JUSTIFICATION_MODES.flatMap((mode) => {
    const own = relations.flatMap((relation) => {
      const document = documentOf(nodes, relation.to)
      return relation.mode === mode && document ? [{ relation, document, place: placeOf(relation, document) }] : []
    })
    // Inherited bases stay in the order of the documents that lend them, the nearest first.
    const lender = new Map(
      own
        .map(({ relation }) => relation.via?.key ?? null)
        .map((key, i) => [key, i] as const)
        .reverse(),
    )
    const rank = ({ relation }: { relation: Relation }): number => (mode === 'INHERITED' ? (lender.get(relation.via?.key ?? null) ?? 0) : 0)
    return own
      .sort((a, b) => rank(a) - rank(b) || a.place - b.place || (a.document.key < b.document.key ? -1 : 1))
      .map(({ relation: { evidence, via }, document }) => {
        const justification = { mode, document, evidence, via: mode === 'EXPLICIT' ? null : via }
        return { ...justification, explanation: explain(task, justification, via?.key == null ? null : documentOf(nodes, via.key)) }
      })
  })
}

/** Where the document stands in its first proof that names it: two that one clause names keep their order. */
function placeOf({ evidence }: Relation, { number, name }: DocumentNode): number {
  const words = number ?? name ?? ''
  const proof = evidence.find(({ quote }) => quote.includes(words)) ?? evidence[0]
  return proof ? proof.start + Math.max(0, proof.quote.indexOf(words)) : 0
}

const documentOf = (nodes: ReadonlyMap<string, GraphNode>, key: string): DocumentNode | null => {
  const node = nodes.get(key)
  return node?.kind === 'DOCUMENT' ? node : null
}
const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
