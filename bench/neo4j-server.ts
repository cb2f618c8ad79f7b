/** A Neo4j server of the benchmark's own, where its jars are installed. */
import { existsSync } from 'node:fs'
import { LIB, TestServer } from '../tests/neo4j/server.ts'

/** Null where the server is not installed. */
export async function startNeo4j(): Promise<TestServer | null> {
  if (!existsSync(LIB)) return null
  const server = await TestServer.create()
  await server.start()
  return server
}
