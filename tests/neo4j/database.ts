/** The database of the tests, beside the engine: to look at what lies there, and to empty it. */
import neo4j, { type Driver } from 'neo4j-driver'
import { inject } from 'vitest'
import { openNeo4jStore } from '../../src/engines/neo4j/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'

const TIMEOUT_MS = 20_000

/** The engine on whatever the database holds. */
export function openStore(options: Partial<Parameters<typeof openNeo4jStore>[0]> = {}): Promise<GraphStore> {
  const { uri, user, password } = inject('neo4j')
  return openNeo4jStore({ uri, user, password, timeoutMs: TIMEOUT_MS, ...options })
}

export async function openEmptyStore(options: Partial<Parameters<typeof openNeo4jStore>[0]> = {}): Promise<GraphStore> {
  await withDriver(emptyDatabase)
  return openStore(options)
}

/** Takes out every node; the schema stays. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const session = driver.session()
  await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS')
  await session.close()
}

export async function withDriver<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const { boltUri, user, password } = inject('neo4j')
  const driver = neo4j.driver(boltUri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}
