/** One server for all test files: its address goes to them, and to the API's tests through the environment. */
import type { TestProject } from 'vitest/node'
import { TestServer } from './server.ts'

export interface ServerAddress {
  readonly uri: string
  readonly boltUri: string
  readonly user: string
  readonly password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ServerAddress
  }
}

/** `CANCU_TEST_STORE` names a server that already runs and whose database may be emptied (`npm run neo4j:start`), with CANCU_NEO4J_USER and CANCU_NEO4J_PASSWORD. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { CANCU_TEST_STORE: given, CANCU_NEO4J_USER = 'neo4j', CANCU_NEO4J_PASSWORD = '' } = process.env
  if (given) {
    project.provide('neo4j', { uri: given, boltUri: given.replace(/^neo4j/, 'bolt'), user: CANCU_NEO4J_USER, password: CANCU_NEO4J_PASSWORD })
    return async () => {}
  }
  const server = await TestServer.create()
  try {
    await server.start()
  } catch (error) {
    await server.remove()
    throw error
  }
  const { uri, boltUri, user, password } = server
  project.provide('neo4j', { uri, boltUri, user, password })
  Object.assign(process.env, { CANCU_TEST_STORE: uri, CANCU_NEO4J_USER: user, CANCU_NEO4J_PASSWORD: password })
  return () => server.remove()
}
