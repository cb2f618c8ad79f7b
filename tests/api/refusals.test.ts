import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { asWriter, PLAN, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

const ONE = `{ task(key: "${PLAN}:PL1.4") { code } }`
const post = (on: TestServer, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const codes = async (response: Response): Promise<readonly unknown[]> =>
  ((await response.json()) as { errors?: readonly { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code) ?? []

describe('the default limits over HTTP', () => {
  it('let through a hundred tasks with justifications and evidence, and say what it costs', async () => {
    const { errors, data, extensions } = await server.ask<{ tasks: { nodes: readonly unknown[] } }>(
      '{ tasks(first: 100) { totalCount nodes { code name justifications { mode document { key number title } evidence { quote line document { key } } via { label } } } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.tasks.nodes).toHaveLength(84)
    expect(extensions.cost.requested).toBeGreaterThan(100)
    expect(extensions.cost.requested).toBeLessThan(extensions.cost.limit)
  })

  it('let through the standard introspection query, with everything it can ask', async () => {
    const { errors, data } = await server.ask<{ __schema: { types: readonly unknown[] } }>(
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    )
    expect(errors).toBeUndefined()
    expect(data.__schema.types.length).toBeGreaterThan(50)
  })

  it.each([
    [
      'three nested lists of a hundred',
      '{ documents(first: 100) { nodes { relations(first: 100) { nodes { to { ... on Document { relations(first: 100) { nodes { type } } } } } } } } }',
      'QUERY_TOO_COSTLY',
      400,
    ],
    [
      'introspection that nests fields three times',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'QUERY_TOO_DEEP',
      400,
    ],
    ['a staircase of parents', `{ agency(key: "a") ${'{ parent '.repeat(20)} { key } ${'}'.repeat(20)} }`, 'QUERY_TOO_DEEP', 400],
    ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: task(key: "x") { key }`).join(' ')} }`, 'QUERY_TOO_LARGE', 413],
    ['fragments that spread each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['a body of two megabytes', `{ task(key: "${'x'.repeat(2_000_000)}") { key } }`, 'QUERY_TOO_LARGE', 413],
  ])('refuse %s, and the server keeps answering', async (_, query, code, status) => {
    const response = await post(server, { query })
    expect(response.status).toBe(status)
    expect(await codes(response)).toContain(code)
    expect(await server.data(ONE)).toEqual({ task: { code: 'PL1.4' } })
  })

  it('take a few operations at once, and no more', async () => {
    const few = await post(
      server,
      Array.from({ length: 3 }, () => ({ query: ONE })),
    )
    expect(((await few.json()) as readonly unknown[]).length).toBe(3)
    expect(
      await codes(
        await post(
          server,
          Array.from({ length: 11 }, () => ({ query: ONE })),
        ),
      ),
    ).toEqual(['QUERY_TOO_LARGE'])
  })

  it('let a writer send more than a reader', async () => {
    const query = `mutation ($text: String!) { ingestDocument(input: { name: "large", text: $text }) { __typename } }`
    const variables = { text: ' '.repeat(1_500_000) }
    expect(await codes(await post(server, { query, variables }))).toEqual(['QUERY_TOO_LARGE'])
    expect((await post(server, { query, variables }, asWriter)).status).toBe(200)
  })

  it.each([
    ['no body', '', 400],
    ['no JSON', '{', 400],
    ['no query', '{}', 400],
    ['a query that is no string', '{"query": 7}', 400],
    ['no GraphQL', '{"query": "{ documents("}', 400],
    ['a field that does not exist', '{"query": "{ nothing }"}', 400],
    ['an empty batch', '[]', 400],
    ['null', 'null', 400],
  ])('answer %s with what is wrong', async (_, body, status) => {
    const response = await post(server, body)
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text).not.toMatch(/\bat .*\.(?:ts|js|mjs):\d+|node_modules/)
  })

  it('answer a query by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(ONE)}`, { headers: { 'apollo-require-preflight': 'true' } })
    expect(await response.json()).toMatchObject({ data: { task: { code: 'PL1.4' } } })
  })
})

describe('a chain', () => {
  it('is no deeper than the server allows', async () => {
    const { errors } = await server.ask(`{ task(key: "${PLAN}:PL1.4") { basisChain(maxDepth: 51) { truncated } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'maxDepth' })
    const negative = await server.ask(`{ task(key: "${PLAN}:PL1.4") { basisChain(maxDepth: -1) { truncated } } }`)
    expect(negative.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'maxDepth' })
  })

  it('gives no more paths than a page holds', async () => {
    const { errors } = await server.ask(`{ task(key: "${PLAN}:PL1.4") { basisChain { paths(first: 101) } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })
})

describe('limits that an operator sets', () => {
  const withLimits = async <T>(limits: Record<string, number>, work: (on: TestServer) => Promise<T>, wrap?: (store: GraphStore) => GraphStore): Promise<T> => {
    const own = await serve({ texts: {}, api: { limits }, ...(wrap ? { wrap } : {}) })
    try {
      return await work(own)
    } finally {
      await own.close()
    }
  }
  /** A store whose search never ends by itself, and tells when it is cancelled. */
  const endless =
    (cancelled: (reason: unknown) => void) =>
    (store: GraphStore): GraphStore =>
      new Proxy(store, {
        get: (target, name) =>
          name === 'search'
            ? (_request: unknown, _page: unknown, { signal }: { signal: AbortSignal }) =>
                new Promise((_, reject) => {
                  signal.addEventListener('abort', () => {
                    cancelled(signal.reason)
                    reject(signal.reason)
                  })
                })
            : Reflect.get(target, name),
      })
  const SEARCH = { query: '{ search(text: "x") { totalCount } }' }

  it('end a request in time, down to the store', async () => {
    const reasons: unknown[] = []
    await withLimits(
      { timeoutMs: 150 },
      async (own) => {
        const response = await post(own, SEARCH)
        expect(response.status).toBe(503)
        expect(await codes(response)).toEqual(['REQUEST_TIMEOUT'])
      },
      endless((reason) => reasons.push(reason)),
    )
    expect(reasons).toMatchObject([{ code: 'REQUEST_TIMEOUT' }])
  })

  it('cancel what a client no longer waits for', async () => {
    const cancelled = Promise.withResolvers<unknown>()
    await withLimits(
      {},
      async (own) => {
        const client = new AbortController()
        const gone = fetch(`${own.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(SEARCH),
          signal: client.signal,
        })
        setTimeout(() => client.abort(), 100)
        await expect(gone).rejects.toThrow()
        await expect(cancelled.promise).resolves.toMatchObject({ code: 'REQUEST_TIMEOUT' })
      },
      endless(cancelled.resolve),
    )
  })

  it('refuse at once what the queue cannot hold, and answer what waited', async () => {
    await withLimits(
      { maxConcurrent: 1, maxQueue: 1, timeoutMs: 400 },
      async (own) => {
        const answers = await Promise.all(Array.from({ length: 4 }, () => post(own, SEARCH)))
        expect(answers.map(({ status }) => status).sort()).toEqual([429, 429, 503, 503])
        expect((await post(own, { query: '{ task(key: "x") { key } }' })).status).toBe(200)
      },
      endless(() => undefined),
    )
  })

  it('hold a client to its rate', async () => {
    await withLimits({ rateMax: 3 }, async (own) => {
      for (let i = 0; i < 3; i++) expect((await post(own, { query: '{ __typename }' })).status).toBe(200)
      const beyond = await post(own, { query: '{ __typename }' })
      expect(beyond.status).toBe(429)
      expect(beyond.headers.get('retry-after')).not.toBeNull()
      expect(await codes(beyond)).toEqual(['RATE_LIMITED'])
      expect((await fetch(`${own.url}/health/live`)).status).toBe(200)
    })
  })

  it('close the schema to questions about itself', async () => {
    const closed = await serve({ texts: {}, api: { introspection: false } })
    try {
      expect((await closed.ask('{ __schema { types { name } } }')).errors).toHaveLength(1)
      const { errors } = await closed.ask('{ documentz { totalCount } }')
      expect(errors?.[0]?.message).not.toContain('documents')
    } finally {
      await closed.close()
    }
  })
})
