import { afterEach, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { PLAN, serve, type TestServer } from './serve.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
const status = async (path: string) => (await fetch(`${server?.url}${path}`)).status

describe('health', () => {
  it('is live from the start, and ready once the seeds are read', async () => {
    server = await serve({ texts: {} })
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503])
    server.markReady()
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 200])
  })

  it('is no longer ready when the store does not answer', async () => {
    server = await serve({ texts: {} })
    server.markReady()
    await server.store.close()
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503])
    const { errors } = await server.ask('{ search(text: "x") { totalCount } }')
    expect(errors?.[0]?.extensions.code).toMatch(/^STORE_|^INTERNAL$/)
    expect(JSON.stringify(errors)).not.toMatch(/\/tmp|\.db/)
  })
})

describe('closing', () => {
  it('answers what is under way, and takes nothing new', async () => {
    const begun = Promise.withResolvers<void>()
    const slow = (store: GraphStore): GraphStore =>
      new Proxy(store, {
        get: (target, name) =>
          name === 'search'
            ? async (...args: Parameters<GraphStore['search']>) => {
                begun.resolve()
                await new Promise((resolve) => setTimeout(resolve, 300))
                return target.search(...args)
              }
            : Reflect.get(target, name),
      })
    const own = await serve({ texts: {}, wrap: slow })
    own.markReady()
    const answer = own.ask('{ search(text: "x") { totalCount } }')
    await begun.promise
    const closed = own.close()
    expect(await answer).toMatchObject({ status: 200, data: { search: { totalCount: 0 } } })
    await closed
    await expect(fetch(`${own.url}/health/live`)).rejects.toThrow()
  })
})

describe('metrics', () => {
  const metrics = async () => (await fetch(`${server?.url}/metrics`)).text()

  it('count requests by operation, calls of the store, refusals and texts', async () => {
    server = await serve({ texts: {} })
    await server.ask('query Lookup { task(key: "x") { key } }')
    await server.ask(
      '{ documents(first: 100) { nodes { relations(first: 100) { nodes { to { ... on Document { relations(first: 100) { nodes { type } } } } } } } } }',
    )
    await server.ask('mutation { ingestDocument(input: { name: "x", text: "" }) { __typename } }', {}, { authorization: 'Bearer another' })
    const text = await metrics()
    expect(text).toMatch(/cancu_graphql_request_seconds_count\{operation="Lookup",outcome="ok"\} 1/)
    expect(text).toMatch(/cancu_store_calls_total\{method="nodes"\} [1-9]/)
    expect(text).toMatch(/cancu_graphql_refused_total\{code="QUERY_TOO_COSTLY"\} 1/)
    expect(text).toMatch(/cancu_ingest_total\{outcome="rejected"\} 1/)
    expect(text).toMatch(/process_resident_memory_bytes \d/)
    expect(text).not.toContain(PLAN)
  })

  it('keep the number of operation names bounded', async () => {
    server = await serve({ texts: {} })
    for (let i = 0; i < 110; i++) await server.ask(`query Name${i} { __typename }`)
    const names = new Set([...(await metrics()).matchAll(/request_seconds_count\{operation="(\w+)"/g)].map(([, name]) => name))
    expect(names.size).toBe(101)
    expect(names).toContain('other')
  })

  it('are not served where they are off', async () => {
    server = await serve({ texts: {}, api: { metrics: false } })
    expect(await status('/metrics')).toBe(404)
  })
})
