/** A view of the store for one request: counts its calls, hands its signal to each, and ends them when the request has run out of time or its client is gone. */
import type { GraphStore } from '../graph/store.ts'

/** Where each reading method takes its options. */
const OPTIONS_AT: Readonly<Partial<Record<string, number>>> = {
  nodes: 1,
  documentKeys: 2,
  documents: 2,
  tasks: 2,
  agencies: 2,
  search: 2,
  relations: 2,
  relationPage: 3,
  traverse: 1,
  mentions: 2,
  mentionsOf: 2,
  provisions: 1,
  sources: 1,
  sourceList: 1,
  claims: 1,
  dependents: 1,
  readValues: 2,
  stats: 0,
} satisfies Partial<Record<keyof GraphStore, number>>

/** `signal` is aborted with the error that the request then answers with. */
export function meteredStore(store: GraphStore, signal: AbortSignal, called: (method: string) => void): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function' || typeof name !== 'string') return value
      return async (...args: unknown[]) => {
        signal.throwIfAborted()
        called(name)
        const optionsAt = OPTIONS_AT[name]
        if (optionsAt !== undefined) args[optionsAt] = { ...Object(args[optionsAt] ?? {}), signal }
        return unlessAborted(Promise.resolve(Reflect.apply(value, target, args)), signal)
      }
    },
  })
}

/** A store that cancels promptly rejects by itself; the answer does not wait for one that cannot. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, (error) => reject(signal.aborted ? signal.reason : error)).finally(() => signal.removeEventListener('abort', abort))
  })
}
