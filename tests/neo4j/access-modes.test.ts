import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Connection } from '../../src/engines/neo4j/connection.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { library } from '../builders/library.ts'
import { openEmptyStore } from './database.ts'
import { READINGS } from './readings.ts'

const lines: string[] = []
let store: GraphStore

beforeAll(async () => {
  store = await openEmptyStore({ log: (line) => lines.push(line) })
  await store.replaceDocuments(library())
})
afterAll(() => store.close())

/** What the driver says that it sent to begin transactions, while `work` ran. */
async function begun(work: () => Promise<unknown>): Promise<string[]> {
  lines.length = 0
  await work()
  return lines.filter((line) => line.includes(' C: BEGIN '))
}

describe('access modes on a neo4j:// address, as the driver logs them', () => {
  it.each(Object.entries(READINGS))('%s is sent in READ mode alone', async (_, read) => {
    const sent = await begun(() => read(store))
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((line) => !line.includes('"mode":"r"'))).toEqual([])
  })

  it.each<[string, (store: GraphStore) => Promise<void>]>([
    ['replaceDocuments', (store) => store.replaceDocuments(library())],
    ['removeDocuments', (store) => store.removeDocuments(['quyet-dinh.0-qd'])],
    ['writeValue', (store) => store.writeValue('review', 'a', { by: 'Hoa' })],
  ])('%s is sent in WRITE mode alone', async (_, write) => {
    const sent = await begun(() => write(store))
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((line) => line.includes('"mode":"r"'))).toEqual([])
  })

  it('walks a graph in one query', async () => {
    lines.length = 0
    await READINGS.traverse?.(store)
    const asked = lines.filter((line) => line.includes(' C: RUN ') && !line.includes(' C: RUN MATCH (mark:CancuStore'))
    expect(asked).toHaveLength(1)
  })

  it('begins every reading with the bookmark of what was written before', async () => {
    await store.writeValue('review', 'b', 1)
    const bookmark = /"bookmark":"([^"]+)"/.exec(lines.findLast((line) => line.includes('"bookmark":')) ?? '')?.[1]
    expect(bookmark).toBeTruthy()
    const [sent] = await begun(() => store.readValues('review'))
    expect(sent).toContain(bookmark)
    expect(await store.readValues('review', ['b'])).toEqual([{ id: 'b', value: 1 }])
  })

  it('has a write in place of a reading refused by the server', async () => {
    const { uri, user, password } = inject('neo4j')
    const connection = new Connection({ uri, user, password, database: undefined, timeoutMs: 20_000 })
    try {
      await expect(connection.read('CREATE (node:Intruder) RETURN node')).rejects.toMatchObject({ cause: { code: 'Neo.ClientError.Statement.AccessMode' } })
      expect(await connection.read('MATCH (node:Intruder) RETURN count(*) AS total')).toEqual([{ total: 0 }])
    } finally {
      await connection.close()
    }
  })
})
