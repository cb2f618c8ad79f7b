/** Bases that a task has because its document has them: the plan's own, then those of the decision that issues the plan. Derived on reading, never stored. */
import type { GraphNode, Relation, RelationType, TaskNode } from '../graph/model.ts'
import { documentLabel } from './citation.ts'
import type { Context } from './model.ts'

/** What must be known of a document to say what its tasks inherit. */
export const INHERITED_THROUGH: readonly RelationType[] = ['BASED_ON', 'ANNEX_OF']

/** What a task inherits, as relations of its own: each basis once, from the nearest document that has it. `edges` hold at least what its document rests on. */
export function inheritedBy(task: Pick<TaskNode, 'key' | 'document'>, edges: readonly Relation[], nodes: ReadonlyMap<string, GraphNode>): Relation[] {
  const taken = new Set<string>()
  return sourcesOf(task.document, edges).flatMap((source) =>
    edges.flatMap(({ from, type, to, evidence }) => {
      if (from !== source || type !== 'BASED_ON' || taken.has(to)) return []
      taken.add(to)
      const node = nodes.get(source)
      const via = { key: source, label: node?.kind === 'DOCUMENT' ? documentLabel(node) : source, similarity: null }
      return [{ from: task.key, type: 'JUSTIFIED_BY', mode: 'INHERITED', to, evidence, via } as const]
    }),
  )
}

/** A document, and those that issue it. */
export function sourcesOf(document: string, edges: readonly Relation[]): string[] {
  const issuing = edges.flatMap(({ from, type, to }) => (from === document && type === 'ANNEX_OF' ? [to] : []))
  return [...new Set([document, ...issuing])]
}

/** The other way round: the tasks of every document among `edges` that has bases or is the annex of one that has. At most `limit` relations. */
export async function inheritingTasks({ store }: Context, edges: readonly Relation[], limit: number): Promise<{ edges: Relation[]; truncated: boolean }> {
  const documents = [...new Set(edges.flatMap(({ from, type }) => (INHERITED_THROUGH.includes(type) ? [from] : [])))].sort()
  if (documents.length === 0) return { edges: [], truncated: false }
  const [tasks, nodes] = await Promise.all([store.tasks({ documents }, { first: limit }), store.nodes(documents)])
  const known = new Map(nodes.flatMap((node) => (node ? [[node.key, node] as const] : [])))
  const perDocument = new Map<string, readonly Relation[]>()
  const inherited: Relation[] = []
  for (const { node: task } of tasks.items) {
    const like = perDocument.get(task.document) ?? inheritedBy({ key: '', document: task.document }, edges, known)
    perDocument.set(task.document, like)
    for (const relation of like) {
      if (inherited.length >= limit) return { edges: inherited, truncated: true }
      inherited.push({ ...relation, from: task.key })
    }
  }
  return { edges: inherited, truncated: tasks.hasNextPage }
}
