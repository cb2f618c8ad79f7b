import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decision } from '../helpers/invented-documents.ts'
import { asWriter, serve, type TestServer } from './serve.ts'

/** The second decision cites a number that two decisions of the province have, without a date. */
const texts = {
  'a.txt': decision({ number: '30/QĐ-UBND', date: '2018-02-01' }),
  'b.txt': decision({ number: '30/QĐ-UBND', date: '2019-02-01' }),
  'c.txt': decision({ number: '44/QĐ-UBND', date: '2021-02-01', bases: ['Căn cứ Quyết định số 30/QĐ-UBND của Ủy ban nhân dân tỉnh Long An'] }),
}
const CITING = 'quyet-dinh.44-qd-ubnd.long-an.2021'
const TARGET = 'quyet-dinh.30-qd-ubnd.long-an.2018'

let server: TestServer
beforeAll(async () => {
  server = await serve({ texts })
})
afterAll(() => server.close())

interface Mention {
  readonly key: string
  readonly quote: string
  readonly status: string
  readonly target: { readonly key: string } | null
  readonly candidates: readonly { readonly key: string }[]
}
const reference = async (): Promise<Mention> => {
  const { document } = await server.data<{ document: { mentions: { nodes: readonly Mention[] } } }>(
    `{ document(key: "${CITING}") { mentions(first: 100) { nodes { key quote status target { key } candidates { key } } } } }`,
  )
  return document.mentions.nodes.find(({ quote }) => quote.includes('30/QĐ-UBND')) as Mention
}
const SETTLE = `mutation ($input: SettleReferenceInput!) { settleReference(input: $input) { __typename
  ... on Settlement { document { key } target { key } start quote by reason at } ... on SettlementRejected { code message } } }`
const settle = async (input: Record<string, unknown>) =>
  (await server.data<{ settleReference: Record<string, unknown> }>(SETTLE, { input }, asWriter)).settleReference

describe('an ambiguous reference', () => {
  it('shows its candidates, and is no edge', async () => {
    const mention = await reference()
    expect(mention).toMatchObject({ status: 'AMBIGUOUS', target: null })
    expect(mention.candidates.map(({ key }) => key)).toEqual([TARGET, 'quyet-dinh.30-qd-ubnd.long-an.2019'])
    expect(await server.data(`{ document(key: "${CITING}") { relations(direction: OUT, types: [BASED_ON]) { totalCount } } }`)).toEqual({
      document: { relations: { totalCount: 0 } },
    })
  })

  it('is settled by a person, with name, time and reason, and the decision can be taken back', async () => {
    const { key } = await reference()
    expect(await settle({ mention: key, target: TARGET, by: 'Lan', reason: 'Đã xem bản gốc' })).toMatchObject({
      __typename: 'Settlement',
      document: { key: CITING },
      target: { key: TARGET },
      by: 'Lan',
      reason: 'Đã xem bản gốc',
      at: '2026-01-02T03:04:05.000Z',
    })
    expect(await reference()).toMatchObject({ status: 'RESOLVED', target: { key: TARGET } })
    const back = await server.data<{ unsettleReference: unknown }>(
      'mutation ($mention: String!) { unsettleReference(mention: $mention) { __typename ... on SettlementTakenBack { document { key } } } }',
      { mention: key },
      asWriter,
    )
    expect(back.unsettleReference).toEqual({ __typename: 'SettlementTakenBack', document: { key: CITING } })
    expect(await reference()).toMatchObject({ status: 'AMBIGUOUS' })
  })

  it('is not settled by an unknown target, an unknown reference or without a name', async () => {
    const { key } = await reference()
    expect(await settle({ mention: key, target: 'nothing', by: 'Lan', reason: 'x' })).toMatchObject({ __typename: 'SettlementRejected', code: 'NOT_FOUND' })
    expect(await settle({ mention: 'nothing', target: TARGET, by: 'Lan', reason: 'x' })).toMatchObject({ __typename: 'SettlementRejected', code: 'NOT_FOUND' })
    expect(await settle({ mention: key, target: TARGET, by: ' ', reason: 'x' })).toMatchObject({ __typename: 'SettlementRejected', code: 'BAD_USER_INPUT' })
  })
})
