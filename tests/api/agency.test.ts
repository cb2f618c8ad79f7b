import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

const DEPARTMENT = 'co-quan.so-thong-tin-va-truyen-thong.vinh-long'

describe('an agency', () => {
  it('is one node, however many ways the text writes it', async () => {
    const { agency } = await server.data<{ agency: Record<string, unknown> }>(
      `{ agency(key: "${DEPARTMENT}") { id key kind number label name variants level place parent { key } } }`,
    )
    expect(agency).toMatchObject({ id: DEPARTMENT, kind: 'AGENCY', number: null, name: 'Sở Thông tin và Truyền thông', level: 'PROVINCE', place: 'Vĩnh Long' })
    expect(agency.variants).toEqual(expect.arrayContaining(['Sở TTTT', 'Sở Thông tin và Truyền thông']))
  })

  it('has the tasks that it leads and those in which it coordinates', async () => {
    const { agency } = await server.data<{ agency: Record<string, { totalCount: number; nodes: readonly { code: string }[] }> }>(
      `{ agency(key: "co-quan.so-noi-vu.vinh-long") { all: tasks { totalCount nodes { code } } led: tasks(role: LEAD) { totalCount nodes { code } } } }`,
    )
    expect(agency.led?.nodes.map(({ code }) => code)).toEqual(['PL1.17', 'PL1.18'])
    expect(agency.all?.totalCount).toBeGreaterThanOrEqual(2)
  })

  it('has relations with proof', async () => {
    const { agency } = await server.data<{
      agency: { relations: { nodes: readonly { type: string; from: { number: string }; evidence: readonly { quote: string; document: { key: string } }[] }[] } }
    }>(
      `{ agency(key: "co-quan.so-noi-vu.vinh-long") { relations(types: [LED_BY]) { nodes { type from { key number } evidence { quote document { key } } } } } }`,
    )
    expect(agency.relations.nodes.map(({ from }) => from.number)).toEqual(['PL1.17', 'PL1.18'])
    for (const { evidence } of agency.relations.nodes) expect(evidence).toMatchObject([{ quote: 'Sở Nội vụ', document: { key: DECISION } }])
  })

  it('is null where there is none', async () => {
    expect(await server.data(`{ a: agency(key: "co-quan.nothing") { key } b: agency(key: "${DECISION}") { key } }`)).toEqual({ a: null, b: null })
  })
})

describe('the list of agencies', () => {
  it('is filtered by level and by words', async () => {
    const { central, words } = await server.data<Record<string, { nodes: readonly { name: string; level: string }[] }>>(
      '{ central: agencies(filter: { level: [CENTRAL] }, first: 100) { nodes { name level } } words: agencies(filter: { text: "so noi vu" }) { nodes { name level } } }',
    )
    expect(central?.nodes.length).toBeGreaterThan(0)
    expect(central?.nodes.every(({ level }) => level === 'CENTRAL')).toBe(true)
    expect(words?.nodes.map(({ name }) => name)).toContain('Sở Nội vụ')
  })
})
