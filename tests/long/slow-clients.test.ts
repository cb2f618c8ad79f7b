import { expect, it, onTestFinished } from 'vitest'
import { SMALL, startServer } from '../break/running-server.ts'
import { slowClients } from '../break/slow-clients.ts'
import { temporaryFolder } from '../cli/run-cancu.ts'

/** The server gives a request a minute to arrive, and looks for those that are late twice a minute. */
const PATIENCE_MS = 130_000

it('a thousand slow clients keep nobody waiting, and are sent away when their time is over', async () => {
  const server = await startServer({ CANCU_DATA: temporaryFolder() })
  const clients = await slowClients(server.url, 1_000)
  onTestFinished(() => clients.end())
  const started = performance.now()
  let answers = 0
  while (clients.open() > 0 && performance.now() - started < PATIENCE_MS) {
    expect(await server.data(SMALL)).toEqual({ task: { code: 'PL1.4' } })
    answers++
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  console.info(
    `${answers} answers beside them; they were sent away with ${JSON.stringify(clients.answered())} after ${Math.round((performance.now() - started) / 1_000)} s`,
  )
  expect(clients.open()).toBe(0)
  expect(Object.keys(clients.answered())).toEqual(['408'])
})
