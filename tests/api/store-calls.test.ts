import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decision } from '../helpers/invented-documents.ts'
import { PLAN, SEED, seedText, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

const EVIDENCE = 'evidence { quote start end line rule sha256 document { key number } }'
const WITH_CHAIN = `key name statement document { key number } leadAgencies { name } coordinatingAgencies { name }
  justifications { mode explanation document { key number title } via { label } ${EVIDENCE} }
  basisChain { nodes { depth node { ... on Document { key number availability } ... on Task { key } } } edges { from to type mode ${EVIDENCE} } paths(first: 5) truncated }`
/** Calls that are made at the same time are joined, so that their number may differ by one or two from run to run; what must not happen is growth. */
const MOST = 10
const total = (calls: Record<string, number>): number => Object.values(calls).reduce((sum, count) => sum + count, 0)

describe('calls of the store', () => {
  it('for a task with its justifications and the whole chain are few', async () => {
    const calls = await server.storeCalls(() => server.data(`{ task(key: "${PLAN}:PL1.4") { ${WITH_CHAIN} } }`))
    expect(calls.traverse).toBe(1)
    expect(total(calls)).toBeLessThanOrEqual(MOST)
  })

  it('do not grow with the number of tasks', async () => {
    const callsFor = (first: number) => server.storeCalls(() => server.data(`{ tasks(first: ${first}) { nodes { ${WITH_CHAIN} } } }`))
    for (const first of [1, 20, 84]) {
      const calls = await callsFor(first)
      expect(calls.traverse).toBe(1)
      expect(total(calls)).toBeLessThanOrEqual(MOST)
    }
  })

  it('do not grow with the nodes of the chain', async () => {
    const callsFor = (key: string) =>
      server.storeCalls(() => server.data(`{ document(key: "${key}") { basisChain { nodes { node { ... on Document { key } } } edges { ${EVIDENCE} } } } }`))
    for (const key of ['ke-hoach.66-kh-ubnd.vinh-long.2020', 'quyet-dinh.781-qd-ubnd.vinh-long.2022', PLAN]) {
      const calls = await callsFor(key)
      expect(calls.traverse, key).toBe(1)
      expect(total(calls), key).toBeLessThanOrEqual(5)
    }
  })

  it('do not grow with the documents whose validity, dates and relations are asked', async () => {
    const callsFor = (first: number) =>
      server.storeCalls(() =>
        server.data(
          `{ documents(first: ${first}, filter: { availability: CITED_ONLY }) { nodes { key citation dates { value ${EVIDENCE} } status(on: "2022-04-21") { state evidence { quote document { key } } } } } }`,
        ),
      )
    for (const first of [10, 95]) expect(total(await callsFor(first))).toBeLessThanOrEqual(MOST)
  })

  it('do not grow with the library around', async () => {
    const ask = (on: TestServer) => on.storeCalls(() => on.data(`{ task(key: "${PLAN}:PL1.4") { ${WITH_CHAIN} } }`))
    const others = Array.from(
      { length: 12 },
      (_, i) =>
        [`${i}.txt`, decision({ number: `${i + 100}/QĐ-UBND`, bases: ['Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ'] })] as const,
    )
    const crowded = await serve({ texts: { [SEED]: seedText(), ...Object.fromEntries(others) } })
    try {
      expect(total(await ask(crowded))).toBeLessThanOrEqual(MOST)
    } finally {
      await crowded.close()
    }
  })
})
