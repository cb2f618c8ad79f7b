import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decision } from '../helpers/invented-documents.ts'
import { asWriter, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve({ texts: {} })
})
afterAll(() => server.close())

const INGEST = `mutation ($name: String!, $text: String!) { ingestDocument(input: { name: $name, text: $text }) { __typename
  ... on IngestedDocument { name document { key availability } annex { key } change counts { mentions documents tasks agencies } diagnostics { code severity message start end } }
  ... on DocumentRejected { name code message } } }`
const REMOVE = 'mutation ($key: String!) { removeDocument(key: $key) { __typename ... on RemovedDocument { key } ... on DocumentNotFound { key near } } }'
const ingest = async (name: string, text: string) =>
  (await server.data<{ ingestDocument: Record<string, unknown> }>(INGEST, { name, text }, asWriter)).ingestDocument
const remove = async (key: string) => (await server.data<{ removeDocument: Record<string, unknown> }>(REMOVE, { key }, asWriter)).removeDocument

const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'
const BASIS = 'quyet-dinh.7-qd-ubnd.long-an.2020'
const text = decision({ number: '12/QĐ-UBND', bases: ['Căn cứ Quyết định số 7/QĐ-UBND ngày 05/01/2020 của Ủy ban nhân dân tỉnh Long An về việc thử nghiệm'] })

describe('ingesting', () => {
  it('reads a text, says what it changed, and answers from it at once', async () => {
    expect(await ingest('a.txt', text)).toMatchObject({
      __typename: 'IngestedDocument',
      name: 'a.txt',
      document: { key: KEY, availability: 'INGESTED' },
      annex: null,
      change: 'CREATED',
      counts: { tasks: 0 },
    })
    expect(await ingest('a.txt', text)).toMatchObject({ change: 'UNCHANGED' })
    expect(await ingest('a.txt', `${text}\n`)).toMatchObject({ change: 'REPLACED', document: { key: KEY } })
    expect(await server.data(`{ document(key: "${BASIS}") { availability relations(direction: IN) { nodes { type from { key } } } } }`)).toMatchObject({
      document: { availability: 'CITED_ONLY', relations: { nodes: [{ type: 'BASED_ON', from: { key: KEY } }] } },
    })
  })

  it('keeps the earlier text of a document that was read again', async () => {
    const { document } = await server.data<{ document: { versions: readonly { text: string; name: string; replacedAt: string }[] } }>(
      `{ document(key: "${KEY}") { versions { sha256 name length replacedAt text } } }`,
    )
    expect(document.versions).toMatchObject([{ name: 'a.txt', text, replacedAt: '2026-01-02T03:04:05.000Z' }])
  })

  it('sees what it changed within one request', async () => {
    const data = await server.data<Record<string, { document: { relations: { totalCount: number } } }>>(
      `mutation ($a: String!, $b: String!) {
        first: ingestDocument(input: { name: "b.txt", text: $a }) { ... on IngestedDocument { document { key relations(direction: OUT, types: [BASED_ON]) { totalCount } } } }
        second: ingestDocument(input: { name: "b.txt", text: $b }) { ... on IngestedDocument { document { key relations(direction: OUT, types: [BASED_ON]) { totalCount } } } }
      }`,
      {
        a: decision({ number: '13/QĐ-UBND' }),
        b: decision({ number: '13/QĐ-UBND', bases: ['Căn cứ Quyết định số 7/QĐ-UBND ngày 05/01/2020 của Ủy ban nhân dân tỉnh Long An'] }),
      },
      asWriter,
    )
    expect([data.first?.document.relations.totalCount, data.second?.document.relations.totalCount]).toEqual([0, 1])
  })

  it('resolves what earlier texts cite, and gives it back when it is removed', async () => {
    const late = decision({ number: '7/QĐ-UBND', date: '2020-01-05' })
    expect(await ingest('late.txt', late)).toMatchObject({ document: { key: BASIS } })
    const availability = async () =>
      (await server.data<{ document: { availability: string } }>(`{ document(key: "${BASIS}") { availability } }`)).document.availability
    expect(await availability()).toBe('INGESTED')
    expect(await remove(BASIS)).toEqual({ __typename: 'RemovedDocument', key: BASIS })
    expect(await availability()).toBe('CITED_ONLY')
    expect(await remove(BASIS)).toMatchObject({ __typename: 'DocumentNotFound', key: BASIS })
  })

  it.each([
    ['an empty text', '', 'INPUT_EMPTY'],
    ['white space alone', ' \n\t ', 'INPUT_EMPTY'],
    ['bytes that are no text', 'PK\u0003\u0004\u0000\u0001word'.repeat(50), 'INPUT_BINARY'],
  ])('refuses %s with a code and what to do', async (_, bad, code) => {
    const outcome = await ingest('bad.txt', bad)
    expect(outcome).toMatchObject({ __typename: 'DocumentRejected', name: 'bad.txt', code })
    expect(outcome.message).not.toBe('')
  })

  it('reads whatever else is a text, and says what is strange about it', async () => {
    expect(await ingest('poem.txt', 'Ao thu lạnh lẽo nước trong veo')).toMatchObject({ __typename: 'IngestedDocument' })
  })

  it('refuses a name that is too long', async () => {
    const { errors } = await server.ask(INGEST, { name: 'x'.repeat(501), text }, asWriter)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' })
  })
})

describe('writing', () => {
  const writes = [
    ['ingestDocument', INGEST, { name: 'x', text: 'x' }],
    ['removeDocument', REMOVE, { key: KEY }],
    ['settleReference', 'mutation { settleReference(input: { mention: "x", target: "x", by: "x", reason: "x" }) { __typename } }', {}],
    ['unsettleReference', 'mutation { unsettleReference(mention: "x") { __typename } }', {}],
    ['reviewFinding', 'mutation { reviewFinding(input: { id: "x", state: OPEN, by: "x" }) { id } }', {}],
  ] as const

  it.each(writes)('%s needs a token', async (_, mutation, variables) => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic YTpi' }, { authorization: 'Bearer ' }]) {
      const { errors, data } = await server.ask(mutation, variables, headers)
      expect(data ?? null).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    }
  })

  it('goes with any of the tokens', async () => {
    const { errors } = await server.ask(REMOVE, { key: 'nothing' }, { authorization: 'Bearer another' })
    expect(errors).toBeUndefined()
  })

  it('is not done by GET', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent(`mutation { removeDocument(key: "${KEY}") { __typename } }`)}`
    const response = await fetch(url, { headers: { ...asWriter, 'apollo-require-preflight': 'true' } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await server.data(`{ document(key: "${KEY}") { availability } }`)).toEqual({ document: { availability: 'INGESTED' } })
  })

  it('is for nobody where no token is set', async () => {
    const closed = await serve({ texts: {}, api: { tokens: [] } })
    try {
      for (const authorization of ['Bearer undefined', 'Bearer null', 'Bearer a-token-of-the-tests']) {
        const { errors } = await closed.ask(REMOVE, { key: 'x' }, { authorization })
        expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
      }
    } finally {
      await closed.close()
    }
  })
})
