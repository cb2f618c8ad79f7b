/** What resolvers ask for one by one and the store is asked for together. The joining itself is in `batching-store.ts`. */
import DataLoader from 'dataloader'
import type { GraphNode, MentionNode, ProvisionNode, TaskNode } from '../graph/model.ts'
import type { StoredSource } from '../graph/store.ts'
import { type JustifiedTask, justifiedTasks, statusesOn, withItsDocument } from '../usecases/index.ts'
import type { Context, Validity } from '../usecases/model.ts'
import type { BatchingStore } from './batching-store.ts'

export interface Loaders {
  /** Null where there is no such node; at once where it was read before. */
  readonly node: (key: string) => GraphNode | null | Promise<GraphNode | null>
  /** Null where there is no such task. Its document, of which nearly every question wants something, is read with it. */
  readonly task: (key: string) => Promise<TaskNode | null>
  /** The key, and those of the plans that the document issues. */
  readonly withAnnexes: (key: string) => Promise<readonly string[]>
  /** By key of an ingested text. */
  readonly source: (key: string) => Promise<StoredSource | null>
  readonly provisions: (key: string) => Promise<readonly ProvisionNode[]>
  /** References to a document, wherever they stand. */
  readonly mentionsOf: (key: string) => Promise<readonly MentionNode[]>
  /** The task with its justifications; null where there is no such task. */
  readonly justified: (task: string) => Promise<JustifiedTask | null>
  /** `date` is an ISO day. */
  readonly status: (key: string, date: string) => Promise<Validity | null>
}

/** References to one document that are looked at for its dates. */
const MAX_REFERENCES = 1_000

export function createLoaders(context: Context & { readonly store: BatchingStore }): Loaders {
  const { store } = context
  const only = async <T>(answers: Promise<readonly T[]>): Promise<T> => (await answers)[0] as T
  const justified = new DataLoader((tasks: readonly string[]) => justifiedTasks(context, tasks))
  const statuses = new Map<string, DataLoader<string, Validity | null>>()
  return {
    node: (key) => {
      const known = store.known.get(key)
      return known === undefined ? only(store.nodes([key])) : known
    },
    task: async (key) => {
      const [node] = await store.nodes(withItsDocument(key))
      return node?.kind === 'TASK' ? node : null
    },
    withAnnexes: async (key) => [key, ...(await only(store.relations([key], { direction: 'IN', types: ['ANNEX_OF'] }))).map((relation) => relation.from)],
    source: (key) => only(store.sources([key])),
    provisions: (key) => only(store.provisions([key])),
    mentionsOf: (key) => only(store.mentionsOf([key], MAX_REFERENCES)),
    justified: (task) => justified.load(task),
    status: (key, date) => {
      const known = statuses.get(date) ?? new DataLoader((keys: readonly string[]) => statusesOn(context, keys, date))
      statuses.set(date, known)
      return known.load(key)
    },
  }
}
