/** What every resolver gets. One for each HTTP request, shared by the operations of a batch. */
import type { GraphStore } from '../graph/store.ts'
import type { Context } from '../usecases/model.ts'
import { batchingStore } from './batching-store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { meteredStore } from './metered-store.ts'
import type { Metrics } from './metrics.ts'
import type { Limits } from './options.ts'

export interface ApiContext {
  /** For use cases that write, page or stream. Its store counts, and ends with the request. */
  readonly usecase: Context
  /** For use cases that read for many nodes side by side: calls made at the same time are joined, answers kept. */
  readonly joined: Context
  readonly loaders: Loaders
  readonly limits: Limits
  /** The request carries a token that may write. */
  readonly writer: boolean
  readonly requestId: string
  /** Of all operations of the request. */
  readonly cost: number
  readonly metrics: Metrics
  /** Drops what was loaded: after a change. */
  readonly forget: () => void
}

export interface RequestFacts {
  readonly store: GraphStore
  readonly now: () => Date
  readonly limits: Limits
  readonly metrics: Metrics
  /** Aborted with the error that the request then answers with. */
  readonly signal: AbortSignal
  readonly writer: boolean
  readonly requestId: string
  readonly cost: number
}

export function createContext({ store, now, limits, metrics, signal, writer, requestId, cost }: RequestFacts): ApiContext {
  const usecase: Context = { store: meteredStore(store, signal, metrics.storeCalled), now, signal }
  const fresh = () => {
    const joined = { ...usecase, store: batchingStore(usecase.store, limits.maxTraversalEdges, { signal }) }
    return { joined, loaders: createLoaders(joined) }
  }
  let loaded = fresh()
  return {
    usecase,
    get joined() {
      return loaded.joined
    },
    get loaders() {
      return loaded.loaders
    },
    limits,
    writer,
    requestId,
    cost,
    metrics,
    forget: () => {
      loaded = fresh()
    },
  }
}
