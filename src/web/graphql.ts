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

/** A page of a list as the API gives it. */
export interface Listed<T> {
  readonly totalCount?: number
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

export interface Pages<T> {
  readonly nodes: readonly T[]
  readonly totalCount: number
  /** Reads the next page; null where there is none, or one is on its way. */
  readonly more: (() => void) | null
}

interface Grown<T> {
  readonly key: string | null
  readonly nodes: readonly T[]
  readonly totalCount: number
  /** Where the next page begins; null after the last one. */
  readonly next: string | null
  readonly asked: string | null
  readonly error: GraphQLError | null
}

/** A list that grows: the first page on sight and whenever the variables change, the next ones when they are asked for. A null operation waits. */
export function usePages<Data, Variables extends { after?: string | null | undefined }, T>(
  operation: TypedDocumentString<Data, Variables> | null,
  variables: Omit<Variables, 'after'>,
  listOf: (data: Data) => Listed<T> | null | undefined,
): Loaded<Pages<T>> {
  const key = operation === null ? null : `pages ${operation.toString()}\n${JSON.stringify(variables)}`
  const [grown, setGrown] = useState<Grown<T>>(() => (key !== null && (answers.get(key) as Grown<T> | undefined)) || fresh(null))
  const current = grown.key === key ? grown : (key !== null && (answers.get(key) as Grown<T> | undefined)) || fresh<T>(key)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for operation and variables
  useEffect(() => {
    if (operation === null || key === null) return
    if (grown.key !== key) setGrown(current)
    if (current.asked === null && current.key === key && answers.has(key)) return
    const abort = new AbortController()
    send(operation, { ...variables, after: current.asked === START ? null : current.asked } as Variables, { signal: abort.signal }).then(
      (data) => {
        const page = listOf(data)
        const next: Grown<T> = {
          key,
          nodes: [...current.nodes, ...(page?.nodes ?? [])],
          totalCount: page?.totalCount ?? 0,
          next: page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
          asked: null,
          error: null,
        }
        answers.set(key, next)
        setGrown(next)
      },
      (error: GraphQLError) => {
        if (!abort.signal.aborted) setGrown({ ...current, asked: null, error })
      },
    )
    return () => abort.abort()
  }, [key, current.asked])
  if (current.error) return { state: 'failed', error: current.error }
  if (key === null || (current.nodes.length === 0 && current.asked !== null)) return { state: 'loading' }
  const { next } = current
  return {
    state: 'ready',
    data: {
      nodes: current.nodes,
      totalCount: current.totalCount,
      more: next === null || current.asked !== null ? null : () => setGrown({ ...current, asked: next }),
    },
  }
}

const START = ''
const fresh = <T>(key: string | null): Grown<T> => ({ key, nodes: [], totalCount: 0, next: null, asked: START, error: null })
