import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiOptionsSchema } from '../../src/api/options.ts'
import { createServer } from '../../src/api/server.ts'
import { openNeo4jStore } from '../../src/engines/neo4j/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { library } from '../builders/library.ts'
import { citing } from '../builders/slice.ts'
import { READINGS } from './readings.ts'
import { TestServer } from './server.ts'

/** A limit that a loaded machine keeps as well, and what it takes to notice that it is over. */
const TIMEOUT_MS = 5000
const MARGIN_MS = 1500

let server: TestServer
let store: GraphStore
let api: Awaited<ReturnType<typeof createServer>>
let address: string
const open = () => openNeo4jStore({ uri: server.uri, user: server.user, password: server.password, timeoutMs: TIMEOUT_MS })

beforeAll(async () => {
  server = await TestServer.create()
  await server.start()
  store = await openNeo4jStore({ uri: server.uri, user: server.user, password: server.password, timeoutMs: 60_000 })
  await store.replaceDocuments(library())
  await store.close()
  store = await open()
  api = await createServer({ store, options: ApiOptionsSchema.parse({}), logger: pino({ level: 'silent' }), now: () => new Date() })
  address = await api.listen({ host: '127.0.0.1', port: 0 })
  api.markReady()
})
afterAll(async () => {
  await api.close()
  await store.close()
  await server.remove()
})

const ready = async (): Promise<number> => (await fetch(`${address}/health/ready`)).status
async function ask(): Promise<unknown> {
  const body = JSON.stringify({ query: '{ documents(first: 1, filter: { availability: INGESTED }) { totalCount } }' })
  return (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()
}

async function outcome(work: () => Promise<unknown>): Promise<{ code: unknown; ms: number }> {
  const begun = performance.now()
  const code = await work().then(
    () => 'answered',
    (error: { code?: unknown }) => error.code,
  )
  return { code, ms: performance.now() - begun }
}

const answers = (work: () => Promise<unknown>) => expect.poll(async () => (await outcome(work)).code, { timeout: 60_000, interval: 500 }).toBe('answered')

describe('while the server is down', () => {
  beforeAll(() => server.end('SIGKILL'))

  it('every question is answered with STORE_UNAVAILABLE within the time limit', async () => {
    const outcomes = await Promise.all(Object.entries(READINGS).map(async ([name, read]) => [name, await outcome(() => read(store))] as const))
    for (const [name, { code, ms }] of outcomes) {
      expect.soft(code, name).toBe('STORE_UNAVAILABLE')
      expect.soft(ms, name).toBeLessThan(TIMEOUT_MS + MARGIN_MS)
    }
  })

  it('the API says so, and is not ready', async () => {
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] })
    expect(await ready()).toBe(503)
  })

  it('nothing can be written, and that is said in time', async () => {
    const { code, ms } = await outcome(() => store.writeValue('review', 'a', 1))
    expect(code).toBe('STORE_UNAVAILABLE')
    expect(ms).toBeLessThan(TIMEOUT_MS + MARGIN_MS)
  })
})

describe('when the server is back', () => {
  beforeAll(() => server.start())

  it('the same store answers and writes again, without being opened anew', async () => {
    // A server that has just started may take longer than the limit for its first answers.
    await answers(() => store.stats())
    expect((await store.stats()).documents.ingested).toBe(5)
    await answers(() => store.writeValue('review', 'a', 2))
    await answers(() => store.readValues('review'))
    expect(await store.readValues('review')).toEqual([{ id: 'a', value: 2 }])
  })

  it('so does the API', async () => {
    await expect.poll(ready, { timeout: 60_000, interval: 500 }).toBe(200)
    await expect.poll(ask, { timeout: 60_000, interval: 500 }).toMatchObject({ data: { documents: { totalCount: 5 } } })
  })
})

describe('a server that is killed while texts are stored', () => {
  const texts = Array.from({ length: 200 }, (_, i) =>
    citing(`bao-cao.${i + 1}-bc-tt.2024`, ['luat.thu-nghiem.2020', `quyet-dinh.${i}-qd-tt.2023`, `bao-cao.${i}-bc-tt.2024`]),
  )
  const batches = Array.from({ length: 20 }, (_, i) => texts.slice(i * 10, i * 10 + 10))

  it('holds each text whole or not at all; storing them again ends in the same graph', async () => {
    await store.close()
    store = await openNeo4jStore({ uri: server.uri, user: server.user, password: server.password, timeoutMs: 20_000 })
    await store.removeDocuments((await store.sourceList({ first: 1000 })).items.map(({ node }) => node.key))
    let done = 0
    const writing = outcome(async () => {
      for (const batch of batches) {
        await store.replaceDocuments(batch)
        done++
      }
    })
    await expect.poll(() => done, { timeout: 120_000, interval: 5 }).toBeGreaterThanOrEqual(3)
    await server.end('SIGKILL')
    expect((await writing).code).toBe('STORE_UNAVAILABLE')
    await server.start()
    await answers(() => store.health())

    const { items } = await store.sourceList({ first: 1000 })
    const held = new Set(items.map(({ node }) => node.key))
    // What was acknowledged is there, and of the batch under way either everything or nothing.
    expect(held.size % 10).toBe(0)
    expect(held.size).toBeGreaterThanOrEqual(done * 10)
    expect(held.size).toBeLessThanOrEqual((done + 1) * 10)
    const keys = texts.map(({ key }) => key)
    const relations = await store.relations(keys, { direction: 'OUT' })
    const sources = await store.sources(keys)
    for (const [i, key] of keys.entries()) {
      expect(relations[i]?.length, key).toBe(held.has(key) ? 3 : 0)
      expect(sources[i]?.text ?? null, key).toBe(held.has(key) ? texts[i]?.text : null)
    }

    for (const batch of batches) await store.replaceDocuments(batch)
    const { hash, relations: totals } = await store.stats()
    await store.removeDocuments(keys)
    await store.replaceDocuments(texts)
    expect(await store.stats()).toMatchObject({ hash, relations: totals })
    expect(totals).toEqual({ BASED_ON: 600 })
  })
})
