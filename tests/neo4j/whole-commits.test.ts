import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { citing } from '../builders/slice.ts'
import { openEmptyStore, withDriver } from './database.ts'

const KEY = 'bao-cao.1-bc-tt.2024'
const cited = (kind: string) => Array.from({ length: 300 }, (_, i) => `${kind}.${String(i).padStart(3, '0')}-tt.2023`)
const VERSIONS = [citing(KEY, cited('cong-van')), citing(KEY, cited('thong-bao'))] as const

let store: GraphStore
beforeAll(async () => {
  store = await openEmptyStore()
  await store.replaceDocuments([VERSIONS[0]])
})
afterAll(() => store.close())

describe('a reader beside a writer', () => {
  it('sees a commit of many nodes and relations whole or not at all', async () => {
    let writing = true
    const write = async () => {
      for (let i = 1; i <= 15; i++) await store.replaceDocuments([VERSIONS[i % 2 === 0 ? 0 : 1]])
      writing = false
    }
    const seen = new Set<string>()
    const read = async () => {
      while (writing) {
        const [relations] = await store.relations([KEY], { direction: 'OUT' })
        const kinds = new Set(relations?.map(({ to }) => to?.split('.')[0]))
        seen.add(`${relations?.length} ${[...kinds].join(' and ')}`)
      }
    }
    await Promise.all([write(), read(), read(), read()])
    expect([...seen].sort()).toEqual(['300 cong-van', '300 thong-bao'])
  })

  it('is not held up by a writer that died in the middle of a commit', async () => {
    await withDriver((driver) => driver.executeQuery("MATCH (mark:CancuStore {name: 'store'}) SET mark.announced = mark.announced + 1"))
    expect((await store.relations([KEY], { direction: 'OUT' }))[0]).toHaveLength(300)
    const begun = performance.now()
    expect((await store.relations([KEY], { direction: 'OUT' }))[0]).toHaveLength(300)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
