import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { openEmptyStore, openStore, withDriver } from './database.ts'

let store: GraphStore
let other: ChildProcess | null = null

beforeAll(async () => {
  store = await openEmptyStore()
})
afterEach(() => {
  other?.kill('SIGKILL')
  other = null
})
afterAll(() => store.close())

/** Another process that writes and does not come to an end. */
async function startOther(): Promise<ChildProcess> {
  const { uri, user, password } = inject('neo4j')
  const program = `
    const { openNeo4jStore } = await import(${JSON.stringify(new URL('../../src/engines/neo4j/index.ts', import.meta.url).href)})
    const store = await openNeo4jStore(${JSON.stringify({ uri, user, password, timeoutMs: 60_000 })})
    await store.exclusively(async () => {
      await store.writeValue('turn', 'other', 'begun')
      process.stdout.write('holding\\n')
      await new Promise((resolve) => setTimeout(resolve, 3_600_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  other = child
  await once(child.stdout, 'data')
  return child
}

describe('exclusive work of another process', () => {
  it('keeps writers out, in one sentence, and lets readers read what it has stored', async () => {
    await startOther()
    const impatient = await openStore({ timeoutMs: 3000 })
    try {
      await expect(impatient.writeValue('turn', 'mine', 'begun')).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: expect.stringContaining('Another process is writing'),
      })
      expect(await store.readValues('turn')).toEqual([{ id: 'other', value: 'begun' }])
    } finally {
      await impatient.close()
    }
  })

  it('is over at once when that process is killed', async () => {
    const child = await startOther()
    const mine = store.exclusively(() => store.writeValue('turn', 'mine', 'done'))
    child.kill('SIGKILL')
    await mine
    expect(await store.readValues('turn', ['mine'])).toEqual([{ id: 'mine', value: 'done' }])
  })
})

describe('a writer that lost its right to write', () => {
  it('stores nothing', async () => {
    const work = store.exclusively(async () => {
      await withDriver(async (driver) => {
        const { records } = await driver.executeQuery(
          'SHOW TRANSACTIONS YIELD transactionId, currentQueryStatus, status, elapsedTime, currentQuery RETURN transactionId, currentQuery',
        )
        const held = records.filter((record) => !String(record.get('currentQuery') ?? '').includes('SHOW TRANSACTIONS'))
        for (const record of held) await driver.executeQuery('TERMINATE TRANSACTIONS $id', { id: record.get('transactionId') })
      })
      await store.writeValue('turn', 'late', 'written')
    })
    await expect(work).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(await store.readValues('turn', ['late'])).toEqual([])
  })
})
