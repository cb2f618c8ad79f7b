/** The server as people start it, asked over HTTP. */
import { onTestFinished } from 'vitest'
import { type Running, startCancu, until } from '../cli/run-cancu.ts'

export const TOKEN = 'a-token-of-the-tests'
export const asWriter = { authorization: `Bearer ${TOKEN}` }

export interface RunningServer {
  readonly url: string
  readonly running: Running
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly data: (query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Record<string, unknown>>
  /** A figure of `/metrics`; 0 where it is not there. */
  readonly metric: (name: string) => Promise<number>
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/

/** Ends with the test. Seeds are read where `environment` says nothing else. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const running = startCancu(['serve'], { PORT: '0', CANCU_LOG_LEVEL: 'error', CANCU_TOKENS: TOKEN, CANCU_RATE_MAX: '0', ...environment })
  onTestFinished(async () => {
    running.kill('SIGKILL')
    await running.ended
  })
  let over = false
  void running.ended.then(() => {
    over = true
  })
  await until(() => over || ADDRESS.test(running.stdout()), 'an address of the server')
  const url = ADDRESS.exec(running.stdout())?.[0]
  if (url === undefined) throw new Error(`the server ended before it listened:\n${running.stdout()}${running.stderr()}`)
  const post: RunningServer['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    url,
    running,
    post,
    data: async (query, variables = {}, headers = {}) => {
      const answer = (await (await post({ query, variables }, headers)).json()) as { data: Record<string, unknown>; errors?: unknown }
      if (answer.errors) throw new Error(JSON.stringify(answer.errors))
      return answer.data
    },
    metric: async (name) => {
      const line = (await (await fetch(`${url}/metrics`)).text()).split('\n').find((text) => text.startsWith(`${name} `) || text.startsWith(`${name}{`))
      return Number(line?.split(' ').at(-1) ?? 0)
    },
  }
}

/** What a server without seeds starts with. */
export const WITHOUT_SEEDS = { CANCU_SEEDS: '/there-are-no-seeds' }

export const PLAN = 'ke-hoach.781-qd-ubnd.vinh-long.2022'
/** A small question about the seed, for telling whether the server still answers. */
export const SMALL = `{ task(key: "${PLAN}:PL1.4") { code } }`
