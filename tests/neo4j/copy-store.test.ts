import { expect, it } from 'vitest'
import { copyStore } from '../../src/usecases/index.ts'
import { openLibrary } from '../usecases/library.ts'
import { contentOf, fillLibrary } from '../usecases/library-to-copy.ts'
import { openEmptyStore } from './database.ts'

it('a store copied to Neo4j and back again is the same store', async () => {
  const [from, back] = [await openLibrary(), await openLibrary()]
  await fillLibrary(from)
  const neo4j = await openEmptyStore()
  try {
    await copyStore(from.store, neo4j)
    const original = await contentOf(from.store)
    expect(await contentOf(neo4j)).toEqual(original)
    await copyStore(neo4j, back.store)
    expect(await contentOf(back.store)).toEqual(original)
  } finally {
    await neo4j.close()
  }
})
