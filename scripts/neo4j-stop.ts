/** `npm run neo4j:stop`: ends the server that `neo4j:start` started and deletes its data. */
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, RUNNING_FILE, type Running } from './neo4j-running.ts'

if (!existsSync(RUNNING_FILE)) {
  console.log('No server was started with npm run neo4j:start.')
} else {
  const running: Running = JSON.parse(await readFile(RUNNING_FILE, 'utf8'))
  if (await isRunning(running)) process.kill(running.pid, 'SIGTERM')
  for (let waited = 0; (await isRunning(running)) && waited < 30_000; waited += 100) await sleep(100)
  if (await isRunning(running)) process.kill(running.pid, 'SIGKILL')
  await rm(running.home, { recursive: true, force: true })
  await rm(RUNNING_FILE)
  console.log(`Stopped process ${running.pid} and deleted its data.`)
}
