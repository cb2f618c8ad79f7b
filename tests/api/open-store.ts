/** The store that the tests of the API run on: the embedded engine, or the Neo4j that CANCU_TEST_STORE names (`bolt://…`, with CANCU_NEO4J_USER and CANCU_NEO4J_PASSWORD). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { VALUE_KINDS } from '../../src/usecases/value-kinds.ts'

export interface TestStore {
  readonly store: GraphStore
  /** Closes it, and takes away what it left. */
  readonly dispose: () => Promise<void>
}

const TIMEOUT_MS = 20_000

export async function openTestStore(): Promise<TestStore> {
  const { CANCU_TEST_STORE: address, CANCU_NEO4J_USER: user = 'neo4j', CANCU_NEO4J_PASSWORD: password = '' } = process.env
  if (address === undefined || /^embedded:/i.test(address)) {
    const folder = mkdtempSync(join(tmpdir(), 'cancu-api-'))
    const store = await openEmbeddedStore({ folder, timeoutMs: TIMEOUT_MS })
    return {
      store,
      dispose: async () => {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  const { openNeo4jStore } = await import('../../src/engines/neo4j/index.ts')
  const store = await openNeo4jStore({ uri: address, user, password, timeoutMs: TIMEOUT_MS })
  await empty(store)
  return { store, dispose: () => store.close() }
}

async function empty(store: GraphStore): Promise<void> {
  for (;;) {
    const { items } = await store.sourceList({ first: 500 })
    if (items.length === 0) break
    await store.removeDocuments(items.map(({ node }) => node.key))
  }
  for (const kind of Object.values(VALUE_KINDS)) for (const { id } of await store.readValues(kind)) await store.writeValue(kind, id, null)
}
