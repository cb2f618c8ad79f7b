/** What every resolver gets. One for each HTTP request, shared by the operations of a batch. */
import type { GraphStore } from '../graph/store.ts'
import type { Context } from '../usecases/model.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { meteredStore } from './metered-store.ts'
import type { Limits } from './options.ts'

export interface ApiContext {
  /** For the use cases; its store counts, and ends with the request. */
  readonly usecase: Context & { readonly signal: AbortSignal }
  readonly loaders: Loaders
  readonly limits: Limits
  /** The request carries a token that may write. */
  readonly writer: boolean
  readonly requestId: string
  /** Cost of all operations of the request. */
  readonly cost: number
}

export interface RequestFacts {
  readonly store: GraphStore
  readonly now: () => Date
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly writer: boolean
  readonly requestId: string
  readonly cost: number
  readonly storeCalled: (method: string) => void
}

export function createContext({ store, now, limits, signal, writer, requestId, cost, storeCalled }: RequestFacts): ApiContext {
  const usecase = { store: meteredStore(store, signal, storeCalled), now, signal }
  return { usecase, loaders: createLoaders(usecase, limits), limits, writer, requestId, cost }
}
