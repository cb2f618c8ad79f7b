/** A server of the API for one test file: the real one, on a free port, asked over HTTP. */
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { ApiOptionsSchema } from '../../src/api/options.ts'
import { createServer } from '../../src/api/server.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingestText } from '../../src/usecases/index.ts'
import { openTestStore } from './open-store.ts'

export const TOKEN = 'a token of the tests'.replaceAll(' ', '-')
export const SEED = '781-qd-ubnd-vinh-long-2022.txt'
export const DECISION = 'quyet-dinh.781-qd-ubnd.vinh-long.2022'
export const PLAN = 'ke-hoach.781-qd-ubnd.vinh-long.2022'
export const seedText = (): string => readFileSync(new URL(`../../seeds/${SEED}`, import.meta.url), 'utf8')

export interface Answer<T> {
  readonly data: T
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions: { readonly cost: { readonly requested: number; readonly limit: number } }
  readonly status: number
}

export interface TestServer {
  readonly url: string
  readonly store: GraphStore
  /** Asks, and gives back the whole answer. */
  readonly ask: <T = unknown>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Answer<T>>
  /** Asks, and gives back the data; fails the test where there are errors. */
  readonly data: <T>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<T>
  /** Calls of the store that the work makes, by method. */
  readonly storeCalls: (work: () => Promise<unknown>) => Promise<Record<string, number>>
  readonly markReady: () => void
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /** Texts by name, read in this order; the seed where nothing is given. */
  readonly texts?: Readonly<Record<string, string>>
  readonly api?: Parameters<typeof ApiOptionsSchema.parse>[0] & object
  /** Stands between the server and its store. */
  readonly wrap?: (store: GraphStore) => GraphStore
  /** Receives the server's log, line by line. */
  readonly log?: (line: string) => void
}

export const asWriter = { authorization: `Bearer ${TOKEN}` }

export async function serve({ texts = { [SEED]: seedText() }, api = {}, wrap = (store) => store, log }: ServeOptions = {}): Promise<TestServer> {
  const { store, dispose } = await openTestStore()
  for (const [name, text] of Object.entries(texts)) {
    const outcome = await ingestText({ store, now: () => new Date() }, { name, text })
    if (outcome.status !== 'INGESTED') throw new Error(`${name}: ${outcome.message}`)
  }
  const server = await createServer({
    store: wrap(store),
    options: ApiOptionsSchema.parse({ tokens: [TOKEN, 'another'], ...api }),
    logger: log ? pino({}, { write: log }) : pino({ level: 'silent' }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const ask: TestServer['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return { ...((await response.json()) as Answer<never>), status: response.status }
  }
  const calls = async () => {
    const lines = (await (await fetch(`${url}/metrics`)).text()).matchAll(/^cancu_store_calls_total\{method="(\w+)"\} (\d+)$/gm)
    return new Map([...lines].map(([, method = '', count]) => [method, Number(count)]))
  }
  return {
    url,
    store,
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => {
      const answer = await ask<T>(query, variables, headers)
      if (answer.errors) throw new Error(JSON.stringify(answer.errors))
      return answer.data
    },
    storeCalls: async (work) => {
      const before = await calls()
      await work()
      const after = await calls()
      return Object.fromEntries([...after].map(([method, count]) => [method, count - (before.get(method) ?? 0)] as const).filter(([, count]) => count > 0))
    },
    markReady: server.markReady,
    close: async () => {
      await server.close()
      await dispose()
    },
  }
}
