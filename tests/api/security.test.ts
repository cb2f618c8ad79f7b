import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { asWriter, DECISION, PLAN, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

const ATTEMPTS = [
  "' OR '1'='1",
  "'; DROP TABLE node; --",
  '" OR 1=1 --',
  "x' UNION SELECT sql FROM sqlite_schema --",
  '%',
  '_',
  '*',
  'NEAR(a b)',
  '"unbalanced',
  'number:749 OR title:x',
  'a AND NOT b',
  '^749*',
  '}) MATCH (n) DETACH DELETE n //',
  "'}) RETURN n //",
  '$where: 1',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  '%00',
  '\u0000',
  '\u202e\u2066',
  '\ud800',
  '{{7*7}}',
  '=1+1',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '('.repeat(400),
]

describe.each(ATTEMPTS)('the text %j', (text) => {
  it('is a text like any other wherever one can be given', async () => {
    const { errors, data } = await server.ask<Record<string, { totalCount?: number } | null>>(
      `query ($t: String!, $id: ID!) {
        document(key: $t) { key } task(key: $t) { key } agency(key: $t) { key } node(id: $id) { id } coverage(document: $t) { document { key } }
        search(text: $t) { totalCount }
        byNumber: documents(filter: { number: $t }) { totalCount } byIssuer: documents(filter: { issuer: $t }) { totalCount } byText: documents(filter: { text: $t }) { totalCount }
        byRelation: documents(filter: { relatedTo: { key: $t } }) { totalCount }
        tasksOf: tasks(filter: { document: $t }) { totalCount } byCode: tasks(filter: { code: $t }) { totalCount } byAppendix: tasks(filter: { appendix: $t }) { totalCount }
        byAgency: tasks(filter: { agency: { key: $t } }) { totalCount } byWords: tasks(filter: { text: $t }) { totalCount }
        byParent: agencies(filter: { parent: $t }) { totalCount } byName: agencies(filter: { text: $t }) { totalCount }
        findings(filter: { document: [$t] }) { nodes { id } }
      }`,
      { t: text, id: text },
    )
    expect(errors).toBeUndefined()
    for (const field of ['document', 'task', 'agency', 'node', 'coverage'] as const) expect(data[field], field).toBeNull()
    for (const field of ['byNumber', 'byRelation', 'tasksOf', 'byCode', 'byAppendix', 'byAgency', 'byParent'] as const)
      expect(data[field], field).toEqual({ totalCount: 0 })
  })

  it('is no cursor', async () => {
    const { errors } = await server.ask('query ($t: String!) { documents(after: $t) { totalCount } }', { t: text })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('changes nothing where a writer gives it as a key', async () => {
    const { errors, data } = await server.ask<{ removeDocument: { __typename: string }; unsettleReference: { __typename: string } }>(
      'mutation ($t: String!) { removeDocument(key: $t) { __typename } unsettleReference(mention: $t) { __typename } settleReference(input: { mention: $t, target: $t, by: "Lan", reason: $t }) { __typename } }',
      { t: text },
      asWriter,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      removeDocument: { __typename: 'DocumentNotFound' },
      unsettleReference: { __typename: 'SettlementRejected' },
      settleReference: { __typename: 'SettlementRejected' },
    })
  })
})

describe('after all attempts', () => {
  it('the library holds what it held', async () => {
    expect(await server.data('{ documents { totalCount } tasks { totalCount } }')).toEqual({ documents: { totalCount: 97 }, tasks: { totalCount: 84 } })
    expect(await server.data(`{ task(key: "${PLAN}:PL1.4") { document { key } } document(key: "${DECISION}") { availability } }`)).toEqual({
      task: { document: { key: PLAN } },
      document: { availability: 'INGESTED' },
    })
  })
})

describe('HTTP', () => {
  it('carries headers against what other pages might do', async () => {
    const { headers } = await fetch(`${server.url}/health/live`)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('asks nobody on the way to keep an answer', async () => {
    for (const query of ['{ documents { totalCount } }', '{ nothing }']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('is closed to other sites unless they are named', async () => {
    const origin = 'https://elsewhere.example'
    const preflight = (on: TestServer, from: string) =>
      fetch(`${on.url}/graphql`, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } })
    expect((await preflight(server, origin)).headers.get('access-control-allow-origin')).toBeNull()
    const open = await serve({ texts: {}, api: { corsOrigins: ['https://friend.example'] } })
    try {
      expect((await preflight(open, 'https://friend.example')).headers.get('access-control-allow-origin')).toBe('https://friend.example')
      expect((await preflight(open, origin)).headers.get('access-control-allow-origin')).toBeNull()
    } finally {
      await open.close()
    }
  })

  it('takes no request that a form of another page could send', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)
    expect(get.status).toBe(400)
  })

  it('serves no file but its own', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%5c..%5cpackage.json',
      '/src/main.ts',
      '/.git/config',
      '/data/cancu.db',
      '//etc/passwd',
    ]) {
      const response = await fetch(`${server.url}${path}`)
      expect(response.status, path).toBeGreaterThanOrEqual(400)
      expect(await response.text(), path).not.toMatch(/root:|"dependencies"|\[core\]/)
    }
  })

  it('gives each answer an id, and takes over a harmless one', async () => {
    const ask = async (id?: string) =>
      (await fetch(`${server.url}/health/live`, { headers: id === undefined ? {} : { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await ask()).toMatch(/^[\w-]{8,64}$/)
    expect(await ask('proxy-00001')).toBe('proxy-00001')
    expect(await ask('<script>alert(1)</script>')).toMatch(/^[\w-]{36}$/)
  })
})

describe('a fault of the server', () => {
  const SECRET = 'SELECT secret FROM /var/lib/cancu/cancu.db'
  const failing = (store: GraphStore): GraphStore =>
    new Proxy(store, {
      get: (target, name) => (name === 'search' ? () => Promise.reject(new Error(SECRET)) : Reflect.get(target, name)),
    })

  it('is told to the client without its cause, and to the log with it, under one id', async () => {
    const lines: string[] = []
    const broken = await serve({ texts: {}, wrap: failing, log: (line) => lines.push(line) })
    try {
      const answer = await broken.ask('{ search(text: "x") { totalCount } }')
      expect(JSON.stringify(answer)).not.toMatch(/SELECT|cancu\.db|\.ts:/)
      const { code, requestId } = (answer.errors?.[0]?.extensions ?? {}) as { code: string; requestId: string }
      expect(code).toBe('INTERNAL')
      expect(answer.errors?.[0]?.message).toContain(requestId)
      const told = lines.filter((line) => line.includes(SECRET))
      expect(told).toHaveLength(1)
      expect(told[0]).toContain(requestId)
    } finally {
      await broken.close()
    }
  })

  it('leaves texts and tokens out of the log', async () => {
    const lines: string[] = []
    const own = await serve({ texts: {}, log: (line) => lines.push(line) })
    try {
      await own.ask(
        'mutation ($text: String!) { ingestDocument(input: { name: "x", text: $text }) { __typename } }',
        { text: 'một văn bản riêng tư' },
        asWriter,
      )
      await own.ask('mutation { removeDocument(key: "x") { __typename } }', {}, { authorization: 'Bearer a-wrong-token' })
    } finally {
      await own.close()
    }
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('')).not.toMatch(/riêng tư|a-token-of-the-tests|a-wrong-token/)
  })
})
