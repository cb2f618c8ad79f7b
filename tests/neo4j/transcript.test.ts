import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { library } from '../builders/library.ts'
import { transcript } from '../contract/transcript.ts'
import { openEmptyStore } from './database.ts'

const OUTPUT = join(import.meta.dirname, '../output')
const folder = mkdtempSync(join(tmpdir(), 'cancu-transcript-'))
let stores: Record<'embedded' | 'neo4j', GraphStore>

beforeAll(async () => {
  stores = { embedded: await openEmbeddedStore({ folder, timeoutMs: 20_000 }), neo4j: await openEmptyStore() }
})
afterAll(async () => {
  await stores.embedded.close()
  await stores.neo4j.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Both engines answer every question with the same words in the same order; else what each said is left in tests/output. */
async function compare(name: string): Promise<void> {
  const [reference, answers] = [await transcript(stores.embedded), await transcript(stores.neo4j)]
  const different = Object.keys(reference).filter((question) => !isDeepStrictEqual(answers[question], reference[question]))
  if (different.length > 0) {
    mkdirSync(OUTPUT, { recursive: true })
    for (const [engine, said] of Object.entries({ embedded: reference, neo4j: answers }))
      writeFileSync(join(OUTPUT, `${name}.${engine}.json`), `${JSON.stringify(said, null, 2)}\n`)
  }
  expect(different, `both transcripts are in ${OUTPUT}`).toEqual([])
  expect(Object.keys(answers)).toEqual(Object.keys(reference))
}

describe('the transcript of Neo4j is that of the embedded store', () => {
  const slices = library()

  it('after the library was stored', async () => {
    await stores.embedded.replaceDocuments(slices)
    await stores.neo4j.replaceDocuments(slices)
    await compare('stored')
  })

  it('after texts came one by one, in another order', async () => {
    for (const store of Object.values(stores)) {
      await store.removeDocuments(slices.map(({ key }) => key))
      for (const slice of store.engine === 'neo4j' ? slices.toReversed() : slices) await store.replaceDocuments([slice])
    }
    await compare('one-by-one')
  })

  it('after a text was taken out and another one lost half of what it said', async () => {
    const [gone, half] = slices
    if (!gone || !half) throw new Error('The library is empty.')
    const rest = { ...half, relations: half.relations.slice(0, 1), claims: half.claims.slice(0, 1) }
    for (const store of Object.values(stores)) await store.removeDocuments([gone.key], [rest])
    await compare('taken-out')
  })
})
