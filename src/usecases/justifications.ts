/** Why a task may be done: its justifications in the four modes. */
import type { DocumentNode, GraphNode, Relation, RelationType, TaskNode } from '../graph/model.ts'
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

/** What is read of a task, its document and the one that issues this. */
const RESTS_ON: readonly RelationType[] = ['JUSTIFIED_BY', ...INHERITED_THROUGH]

/** Aligned with `taskKeys`; null where a key is no task's. The number of store calls does not depend on the number of tasks. */
export async function justifiedTasks({ store }: Context, taskKeys: readonly string[]): Promise<readonly (JustifiedTask | null)[]> {
  const nodes = new Map<string, GraphNode>()
  const readNodes = async (keys: readonly string[]) => {
    const wanted = unique(keys).filter((key) => !nodes.has(key))
    for (const node of wanted.length === 0 ? [] : await store.nodes(wanted)) if (node) nodes.set(node.key, node)
  }
  const rests = new Map<string, readonly Relation[]>()
  const readRelations = async (keys: readonly string[]) => {
    const wanted = unique(keys).filter((key) => !rests.has(key))
    const found = wanted.length === 0 ? [] : await store.relations(wanted, { direction: 'OUT', types: RESTS_ON })
    for (const [i, key] of wanted.entries()) rests.set(key, found[i] ?? [])
  }

  await readNodes(taskKeys.flatMap(withItsDocument))
  const tasks = taskKeys.flatMap((key) => taskOf(nodes, key) ?? [])
  if (tasks.length === 0) return taskKeys.map(() => null)
  const documents = unique(tasks.map(({ document }) => document))
  // What issues a document stands as a rule in the same text, whose key is its own.
  await readRelations([...tasks.map(({ key }) => key), ...documents, ...documents.flatMap((key) => documentOf(nodes, key)?.source?.document ?? [])])
  const issuing = documents.flatMap((key) => sourcesOf(key, rests.get(key) ?? []))
  await readRelations(issuing)
  const ends = [...tasks.map(({ key }) => key), ...issuing].flatMap((key) => (rests.get(key) ?? []).map(({ to }) => to))
  await readNodes([...documents, ...issuing, ...ends])
  return taskKeys.map((key) => {
    const task = taskOf(nodes, key)
    if (task === null) return null
    const [, issuer] = sourcesOf(task.document, rests.get(task.document) ?? [])
    const around = sourcesOf(task.document, rests.get(task.document) ?? []).flatMap((source) => rests.get(source) ?? [])
    const own = (rests.get(key) ?? []).filter(({ type }) => type === 'JUSTIFIED_BY')
    return {
      task,
      justifications: inOrder(task, [...own, ...inheritedBy(task, around, nodes)], nodes),
      document: documentOf(nodes, task.document),
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

/** A task's key, and the key of its document that it begins with: both are asked for at once. */
export function withItsDocument(taskKey: string): string[] {
  const at = taskKey.indexOf(':')
  return at === -1 ? [taskKey] : [taskKey, taskKey.slice(0, at)]
}

const taskOf = (nodes: ReadonlyMap<string, GraphNode>, key: string): TaskNode | null => {
  const node = nodes.get(key)
  return node?.kind === 'TASK' ? node : null
}
const documentOf = (nodes: ReadonlyMap<string, GraphNode>, key: string): DocumentNode | null => {
  const node = nodes.get(key)
  return node?.kind === 'DOCUMENT' ? node : null
}
const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
