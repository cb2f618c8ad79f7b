import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder, until } from '../cli/run-cancu.ts'
import { type RunningServer, SMALL, startServer } from './running-server.ts'
import { slowClients } from './slow-clients.ts'

const HEAVY =
  'query Heavy { tasks(first: 100) { nodes { key justifications { mode evidence { quote } } basisChain { nodes { depth } edges { from to evidence { quote } } } } } }'

/** Requests of that name which the server has read, answered ones included. */
async function received(server: RunningServer): Promise<{ readonly all: number; readonly unanswered: number }> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const figure = (pattern: RegExp) => Number(pattern.exec(metrics)?.[1] ?? 0)
  const unanswered = figure(/^cancu_graphql_active (\d+)/m) + figure(/^cancu_graphql_waiting (\d+)/m)
  return { all: unanswered + figure(/^cancu_graphql_request_seconds_count\{operation="Heavy",outcome="ok"\} (\d+)/m), unanswered }
}

describe('a server that is told to stop under load', { timeout: 90_000 }, () => {
  it('answers every request that it has taken, takes no new one, and ends with exit code 0', async () => {
    const server = await startServer({ CANCU_DATA: temporaryFolder(), CANCU_TIMEOUT_MS: '60000' })
    const REQUESTS = 24
    const answers = Array.from({ length: REQUESTS }, async () => {
      const response = await server.post({ query: HEAVY })
      const body = (await response.json()) as { data?: { tasks: { nodes: readonly unknown[] } } }
      return [response.status, (body.data?.tasks.nodes.length ?? 0) > 50]
    })
    let taken = await received(server)
    for (; taken.all < REQUESTS; taken = await received(server)) expect(taken.all).toBeLessThanOrEqual(REQUESTS)
    server.running.kill('SIGTERM')
    await until(() => server.running.stderr().includes('Đang dừng'), 'the end of service')
    const late = await server.post({ query: SMALL }).then(
      ({ status }) => status,
      () => 'refused',
    )
    expect([503, 'refused']).toContain(late)
    expect(await Promise.all(answers)).toEqual(Array.from({ length: REQUESTS }, () => [200, true]))
    expect((await server.running.ended).code).toBe(0)
    expect(taken.unanswered).toBeGreaterThan(0)
  })
})

describe('two hundred slow clients', { timeout: 90_000 }, () => {
  it('do not keep others waiting, nor the server from ending', async () => {
    const server = await startServer({ CANCU_DATA: temporaryFolder() })
    const clients = await slowClients(server.url, 200)
    onTestFinished(() => clients.end())
    for (let i = 0; i < 20; i++) {
      expect(await server.data(SMALL)).toEqual({ task: { code: 'PL1.4' } })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(clients.open()).toBe(200)
    expect(await server.metric('cancu_graphql_active')).toBe(0)
    server.running.kill('SIGTERM')
    expect((await server.running.ended).code).toBe(0)
  })
})
