/**
 * The task-with-chain query over HTTP on both engines, beside what it could cost at best: the bare query of the same engine, and Apollo serving that same answer as a constant.
 * All three are warm and asked in turns, so that what else the machine does falls on each.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '../src/graph/store.ts'
import { BASIS_RELATIONS } from '../src/lexicon/relation-types.ts'
import { startServer } from '../tests/e2e/server.ts'
import { besideNeo4jGraphql } from './neo4j-graphql.ts'
import { startNeo4j } from './neo4j-server.ts'
import { peer } from './peer.ts'
import { type Figure, inTurns, type Report } from './report.ts'

const TASK = 'ke-hoach.781-qd-ubnd.vinh-long.2022:PL1.4'
const QUERY = `query TaskWithChain($key: String!) { task(key: $key) { code name
  justifications { mode document { key number title } evidence { quote line start end document { key } } }
  basisChain { truncated nodes { depth node { __typename ... on Document { key number title } ... on Task { key code } ... on Agency { key name } } }
    edges { from to type evidence { quote line document { key } } } } } }`
const BODY = JSON.stringify({ query: QUERY, variables: { key: TASK } })
const CONNECTIONS = [1, 16, 64]
const SECONDS = 4
const WARM_UP = 1_000
const ROUNDS = 400

interface Load {
  readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number }
  readonly requests: { readonly average: number }
  readonly errors: number
  readonly non2xx: number
}
type Autocannon = (options: Record<string, unknown>) => Promise<Load>

export async function benchServing(emit: (report: Report) => void): Promise<void> {
  const cannon = await peer<{ default: Autocannon }>('autocannon')
  if (cannon === null) {
    emit({ section: 'serving', figures: [], left: ['all of it: npm ci --prefix bench installs autocannon'] })
    return
  }
  emit(await serve('embedded engine', cannon.default, {}))
  const server = await startNeo4j()
  if (server === null) {
    emit({ section: 'serving, Neo4j', figures: [], left: ['npm run neo4j:install fetches the server'] })
    return
  }
  try {
    emit(await serve('Neo4j', cannon.default, { CANCU_STORE: server.uri, CANCU_NEO4J_USER: server.user, CANCU_NEO4J_PASSWORD: server.password }))
  } finally {
    await server.remove()
  }
  emit(await besideNeo4jGraphql())
}

export async function serve(engine: string, cannon: Autocannon, environment: Record<string, string>): Promise<Report> {
  const figures: Figure[] = []
  const server = await startServer({ CANCU_LOG_LEVEL: 'silent', CANCU_RATE_MAX: '0', ...environment })
  const folder = mkdtempSync(join(tmpdir(), 'cancu-serving-'))
  try {
    const url = `${server.url}/graphql`
    const before = await storeCalls(server.url)
    const answer = await ask(url)
    figures.push({ name: 'bytes of the answer', value: Buffer.byteLength(answer), unit: '' })
    figures.push({ name: 'store calls for it', value: (await storeCalls(server.url)) - before, unit: '' })
    const constant = await constantServer(folder, answer)
    const bare = await bareQuery(folder, environment)
    try {
      const turns = [() => ask(url), () => ask(constant.url), bare.walk]
      const [ours = 0, floor = 0, walk = 0] = await inTurns(turns, { warmUp: WARM_UP, rounds: ROUNDS })
      figures.push(
        { name: 'task with chain, one at a time, p50', value: ours, unit: 'ms' },
        { name: 'bare query of the same engine', value: walk, unit: 'ms' },
        { name: 'Apollo serving that answer as a constant, p50', value: floor, unit: 'ms' },
        { name: 'beside the sum of both', value: ours / (walk + floor), unit: '×', target: { value: 1.5, better: 'less' } },
      )
      for (const connections of CONNECTIONS) figures.push(...(await underLoad(cannon, url, connections)))
      figures.push(...(await underLoad(cannon, constant.url, 16)).map((figure) => ({ ...figure, name: `constant, ${figure.name}` })))
      figures.push({ name: 'resident memory after the load', value: (await metric(server.url, 'process_resident_memory_bytes')) / 1e6, unit: 'MB' })
    } finally {
      constant.stop()
      await bare.close()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { section: `serving, ${engine}`, figures }
}

async function underLoad(cannon: Autocannon, url: string, connections: number): Promise<Figure[]> {
  const load = await cannon({ url, connections, duration: SECONDS, method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })
  if (load.errors > 0 || load.non2xx > 0) throw new Error(`${load.errors} errors, ${load.non2xx} answers other than 2xx from ${url}`)
  const { p50, p97_5, p99 } = load.latency
  return [
    { name: `${connections} connections: requests a second`, value: load.requests.average, unit: '/s' },
    { name: `${connections} connections: p50`, value: p50, unit: 'ms' },
    { name: `${connections} connections: p97.5`, value: p97_5, unit: 'ms' },
    { name: `${connections} connections: p99`, value: p99, unit: 'ms' },
  ]
}

/** The sum of a metric over its labels. */
async function metric(origin: string, name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce((sum, [, value]) => sum + Number(value), 0)
}
const storeCalls = (origin: string): Promise<number> => metric(origin, 'cancu_store_calls_total')

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })
  const text = await response.text()
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`)
  return text
}

async function constantServer(folder: string, answer: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const file = join(folder, 'answer.json')
  writeFileSync(file, answer)
  const child = spawn(process.execPath, [join(import.meta.dirname, 'constant-server.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()))
    child.once('exit', (code) => reject(new Error(`the constant server ended with ${code}`)))
  })
  return { url: `${origin}/graphql`, stop: () => child.kill() }
}

interface Bare {
  readonly walk: () => Promise<unknown>
  readonly close: () => Promise<void>
}

/** One walk that fetches the same edges, asked of the engine itself. */
async function bareQuery(folder: string, environment: Record<string, string>): Promise<Bare> {
  const types = [...BASIS_RELATIONS, 'JUSTIFIED_BY'] as const
  const store = environment.CANCU_STORE === undefined ? await embeddedWithSeeds(folder) : await openNeo4j(environment)
  return {
    walk: () => store.traverse({ from: [TASK], types, direction: 'OUT', maxDepth: 10, maxEdges: 5_000, modes: ['EXPLICIT', 'LINKED'] }),
    close: () => store.close(),
  }
}

async function embeddedWithSeeds(folder: string): Promise<GraphStore> {
  const root = join(import.meta.dirname, '..')
  execFileSync(process.execPath, [join(root, 'bin/cancu.mjs'), 'ingest', join(root, 'seeds')], { env: { ...process.env, CANCU_DATA: folder }, stdio: 'ignore' })
  const { openEmbeddedStore } = await import('../src/engines/embedded/index.ts')
  return openEmbeddedStore({ folder, timeoutMs: 60_000 })
}

async function openNeo4j(environment: Record<string, string>): Promise<GraphStore> {
  const { openNeo4jStore } = await import('../src/engines/neo4j/index.ts')
  const { CANCU_STORE: uri = '', CANCU_NEO4J_USER: user = '', CANCU_NEO4J_PASSWORD: password = '' } = environment
  return openNeo4jStore({ uri, user, password, timeoutMs: 60_000 })
}
