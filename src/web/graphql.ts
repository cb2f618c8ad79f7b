/** The page's one way to data: typed operations over POST /graphql, answers kept for the visit. */
import { useEffect, useState } from 'react'
import type { TypedDocumentString } from './generated/graphql.ts'

export class GraphQLError extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

/** Sends one operation. Rejects with the server's message and code, or with NETWORK where there was no answer. */
export async function send<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: { signal?: AbortSignal; token?: string } = {},
): Promise<Data> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' }
  if (options.token) headers.authorization = `Bearer ${options.token}`
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify({ query: operation.toString(), variables }) }
  if (options.signal) init.signal = options.signal
  let body: { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] }
  try {
    body = await (await fetch('/graphql', init)).json()
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw new GraphQLError(String(error), 'NETWORK')
  }
  const first = body.errors?.[0]
  if (first) throw new GraphQLError(first.message, first.extensions?.code ?? 'INTERNAL')
  return body.data as Data
}

export type Loaded<Data> = { state: 'loading' } | { state: 'failed'; error: GraphQLError } | { state: 'ready'; data: Data }

const answers = new Map<string, unknown>()

/** Forgets what was read, after a change. */
export const forgetAnswers = (): void => answers.clear()

/** Reads on first sight and whenever the variables change; a null operation waits. What is shown stays until the new answer is there. */
export function useQuery<Data, Variables>(operation: TypedDocumentString<Data, Variables> | null, variables: Variables): Loaded<Data> {
  const key = operation === null ? null : `${operation.toString()}\n${JSON.stringify(variables)}`
  const [loaded, setLoaded] = useState<{ key: string | null; value: Loaded<Data> }>({ key: null, value: { state: 'loading' } })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for operation and variables
  useEffect(() => {
    if (operation === null || key === null) return
    if (answers.has(key)) {
      setLoaded({ key, value: { state: 'ready', data: answers.get(key) as Data } })
      return
    }
    const abort = new AbortController()
    send(operation, variables, { signal: abort.signal }).then(
      (data) => {
        answers.set(key, data)
        setLoaded({ key, value: { state: 'ready', data } })
      },
      (error: GraphQLError) => {
        if (!abort.signal.aborted) setLoaded({ key, value: { state: 'failed', error } })
      },
    )
    return () => abort.abort()
  }, [key])
  if (key !== null && loaded.key !== key && answers.has(key)) return { state: 'ready', data: answers.get(key) as Data }
  return loaded.key === key || loaded.value.state === 'ready' ? (key === null ? { state: 'loading' } : loaded.value) : { state: 'loading' }
}
