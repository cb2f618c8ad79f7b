/** `npm run neo4j:start`: runs the test server on a free loopback port until `npm run neo4j:stop`, and prints how to use it. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { installServer, TestServer } from '../tests/neo4j/server.ts'
import { isRunning, RUNNING_FILE, type Running } from './neo4j-running.ts'

if (existsSync(RUNNING_FILE)) {
  const running: Running = JSON.parse(await readFile(RUNNING_FILE, 'utf8'))
  if (await isRunning(running)) {
    console.error(`A server is already running (process ${running.pid}): npm run neo4j:stop ends it.`)
    process.exit(1)
  }
}
await installServer()
const server = await TestServer.create()
try {
  await server.start()
} catch (error) {
  await server.remove()
  throw error
}
const running: Running = { pid: server.pid ?? 0, home: server.home }
await writeFile(RUNNING_FILE, JSON.stringify(running))
server.detach()
console.log(`Neo4j runs as process ${running.pid}; its data goes with npm run neo4j:stop.

export CANCU_STORE=${server.uri}
export CANCU_NEO4J_USER=${server.user}
export CANCU_NEO4J_PASSWORD=${server.password}`)
process.exit(0)
