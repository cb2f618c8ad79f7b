/**
 * The task-with-chain query over HTTP on both engines, beside what it could cost at best: the bare query of the same engine, Apollo serving that same answer as a constant,
 * and the same data behind @neo4j/graphql on the same server.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphStore } from '../src/graph/store.ts'
import { BASIS_RELATIONS } from '../src/lexicon/relation-types.ts'
import { startServer } from '../tests/e2e/server.ts'
import { corpusGraph } from './corpus-graph.ts'
import { startNeo4j } from './neo4j-server.ts'
import { type Figure, median, type Report } from './report.ts'

const TASK = 'ke-hoach.781-qd-ubnd.vinh-long.2022:PL1.4'
const QUERY = `query TaskWithChain($key: String!) { task(key: $key) { code name
  justifications { mode document { key number title } evidence { quote line start end document { key } } }
  basisChain { truncated nodes { depth node { __typename ... on Document { key number title } ... on Task { key code } ... on Agency { key name } } }
    edges { from to type evidence { quote line document { key } } } } } }`
const BODY = JSON.stringify({ query: QUERY, variables: { key: TASK } })
const CONNECTIONS = [1, 16, 64]
const SECONDS = 4
const GRAPH_SIZE = 10_000
const DEPTH = 6

interface Load {
  readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number }
  readonly requests: { readonly average: number }
  readonly throughput: { readonly average: number }
  readonly errors: number
  readonly non2xx: number
}
type Autocannon = (options: Record<string, unknown>) => Promise<Load>

/** A peer that lives in the benchmark's own package; null where it is not installed. */
async function peer<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T
  } catch {
    return null
  }
}

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

async function serve(engine: string, cannon: Autocannon, environment: Record<string, string>): Promise<Report> {
  const figures: Figure[] = []
  const server = await startServer({ CANCU_LOG_LEVEL: 'silent', CANCU_RATE_MAX: '0', ...environment })
  try {
    const answer = await ask(`${server.url}/graphql`)
    figures.push({ name: 'bytes of the answer', value: answer.length, unit: '' })
    const constant = await constantServer(answer)
    const at = async (url: string, connections: number) => {
      const load = await cannon({ url, connections, duration: SECONDS, method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })
      if (load.errors > 0 || load.non2xx > 0) throw new Error(`${load.errors} errors, ${load.non2xx} answers other than 2xx from ${url}`)
      return load
    }
    const bare = await bareQuery(environment)
    const floor = await one(constant.url)
    const ours = await one(`${server.url}/graphql`)
    figures.push(
      { name: 'task with chain, one at a time, p50', value: ours, unit: 'ms' },
      { name: 'bare query of the same engine', value: bare, unit: 'ms' },
      { name: 'Apollo serving that answer as a constant, p50', value: floor, unit: 'ms' },
      { name: 'beside the sum of both', value: ours / (bare + floor), unit: '×', target: { value: 1.5, better: 'less' } },
    )
    for (const connections of CONNECTIONS) {
      const load = await at(`${server.url}/graphql`, connections)
      figures.push({ name: `${connections} connections: requests a second`, value: load.requests.average, unit: '/s' })
      for (const [name, value] of [
        ['p50', load.latency.p50],
        ['p95', load.latency.p97_5],
        ['p99', load.latency.p99],
      ] as const)
        figures.push({ name: `${connections} connections: ${name}`, value, unit: 'ms' })
    }
    figures.push({ name: 'constant at 16 connections', value: (await at(constant.url, 16)).requests.average, unit: '/s' })
    await constant.close()
    const memory = /process_resident_memory_bytes (\S+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1]
    if (memory !== undefined) figures.push({ name: 'resident memory after the load', value: Number(memory) / 1e6, unit: 'MB' })
  } finally {
    await server.stop()
  }
  return { section: `serving, ${engine}`, figures }
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })
  const text = await response.text()
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`)
  return text
}

/** Milliseconds of one request after the other, the middle of many. */
const one = (url: string): Promise<number> => median(200, () => ask(url))

/** Apollo behind the same HTTP server, with a schema of one field whose answer is already there. */
async function constantServer(answer: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { default: fastify } = await import('fastify')
  const { ApolloServer } = await import('@apollo/server')
  const { fastifyApolloHandler } = await import('@as-integrations/fastify')
  // The product's own graphql, not the peers': a schema of one is none to the other.
  const { buildSchema } = createRequire(join(import.meta.dirname, '../package.json'))('graphql') as typeof import('graphql')
  const { readFileSync } = await import('node:fs')
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../src/api/generated/schema.graphql'), 'utf8'))
  for (const name of ['ChainNode', 'Entity', 'Node']) {
    const type = schema.getType(name)
    if (type && 'resolveType' in type) type.resolveType = (value: { __typename: string }) => value.__typename
  }
  const apollo = new ApolloServer({ schema, rootValue: JSON.parse(answer).data, csrfPrevention: true })
  await apollo.start()
  const app = fastify()
  app.post('/graphql', fastifyApolloHandler(apollo) as never)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: `${url}/graphql`,
    close: async () => {
      await app.close()
      await apollo.stop()
    },
  }
}

/** One walk that fetches the same edges, asked of the engine itself. */
async function bareQuery(environment: Record<string, string>): Promise<number> {
  const types = [...BASIS_RELATIONS, 'JUSTIFIED_BY'] as const
  const walk = (store: GraphStore) => () =>
    store.traverse({ from: [TASK], types, direction: 'OUT', maxDepth: 10, maxEdges: 5_000, modes: ['EXPLICIT', 'LINKED'] })
  if (environment.CANCU_STORE !== undefined) {
    const store = await openNeo4j(environment)
    try {
      return await median(200, walk(store))
    } finally {
      await store.close()
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'cancu-bare-'))
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, '../bin/cancu.mjs'), 'ingest', join(import.meta.dirname, '../seeds')], {
      env: { ...process.env, CANCU_DATA: folder },
      stdio: 'ignore',
    })
    const { openEmbeddedStore } = await import('../src/engines/embedded/index.ts')
    const store = await openEmbeddedStore({ folder, timeoutMs: 60_000 })
    try {
      return await median(200, walk(store))
    } finally {
      await store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openNeo4j(environment: Record<string, string>): Promise<GraphStore> {
  const { openNeo4jStore } = await import('../src/engines/neo4j/index.ts')
  const { CANCU_STORE: uri = '', CANCU_NEO4J_USER: user = '', CANCU_NEO4J_PASSWORD: password = '' } = environment
  return openNeo4jStore({ uri, user, password, timeoutMs: 60_000 })
}

interface PeerLibrary {
  readonly Neo4jGraphQL: new (options: { typeDefs: string; driver: unknown }) => { getSchema(): Promise<import('graphql').GraphQLSchema> }
}

/** `DEPTH` steps of bases out of a library of `GRAPH_SIZE` documents: our API and @neo4j/graphql on the same server. */
async function besideNeo4jGraphql(): Promise<Report> {
  const section = `serving, ${DEPTH} steps of ${GRAPH_SIZE} documents on Neo4j`
  const library = await peer<PeerLibrary>('@neo4j/graphql')
  if (library === null) return { section, figures: [], left: ['@neo4j/graphql: npm ci --prefix bench installs it'] }
  const server = await startNeo4j()
  if (server === null) return { section, figures: [], left: ['npm run neo4j:install fetches the server'] }
  try {
    const graph = corpusGraph(GRAPH_SIZE)
    const environment = { CANCU_STORE: server.uri, CANCU_NEO4J_USER: server.user, CANCU_NEO4J_PASSWORD: server.password }
    const store = await openNeo4j(environment)
    for (let at = 0; at < GRAPH_SIZE; at += 500) await store.replaceDocuments(Array.from({ length: 500 }, (_, i) => graph.slice(at + i)))
    await store.close()
    const key = graph.keyOf(Math.floor(GRAPH_SIZE * 0.02))
    const ours = await ourChain(key, environment)
    const theirs = await peerChain(library, server, key)
    return {
      section,
      figures: [
        { name: 'ours, p50', value: ours.ms, unit: 'ms' },
        { name: '@neo4j/graphql, p50', value: theirs.ms, unit: 'ms' },
        { name: 'bytes, ours', value: ours.bytes, unit: '' },
        { name: 'bytes, @neo4j/graphql', value: theirs.bytes, unit: '' },
        { name: 'how many times faster', value: theirs.ms / ours.ms, unit: '×', target: { value: 10, better: 'more' } },
      ],
    }
  } finally {
    await server.remove()
  }
}

interface Asked {
  readonly ms: number
  readonly bytes: number
}

async function ourChain(key: string, environment: Record<string, string>): Promise<Asked> {
  const empty = mkdtempSync(join(tmpdir(), 'cancu-no-seeds-'))
  const server = await startServer({ CANCU_LOG_LEVEL: 'silent', CANCU_RATE_MAX: '0', CANCU_SEEDS: empty, ...environment })
  const query = `query($key: String!) { document(key: $key) { basisChain(maxDepth: ${DEPTH}) { nodes { depth node { ... on Document { key number } } } edges { from to type evidence { quote line } } } } }`
  try {
    return await timed(`${server.url}/graphql`, JSON.stringify({ query, variables: { key } }))
  } finally {
    await server.stop()
    rmSync(empty, { recursive: true, force: true })
  }
}

async function peerChain({ Neo4jGraphQL }: PeerLibrary, server: { uri: string; user: string; password: string }, key: string): Promise<Asked> {
  const { default: neo4j } = await import('neo4j-driver')
  const { graphql } = await import('graphql')
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  const typeDefs = `
    type Document @node { key: String! number: String bases: [Document!]! @relationship(type: "BASED_ON", properties: "Proof", direction: OUT) }
    type Proof @relationshipProperties { quotes: [String!]! lines: [Int!]! }`
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const nested = (depth: number): string =>
    depth === 0 ? 'key number' : `key number basesConnection { edges { properties { quotes lines } node { ${nested(depth - 1)} } } }`
  const source = `query($key: String!) { documents(where: { key: { eq: $key } }) { ${nested(DEPTH)} } }`
  const http = createServer((_, response) => {
    void graphql({ schema, source, variableValues: { key }, contextValue: {} }).then((answer) => response.end(JSON.stringify(answer)))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  try {
    return await timed(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, '{}')
  } finally {
    http.close()
    await driver.close()
    await sleep(0)
  }
}

async function timed(url: string, body: string): Promise<Asked> {
  let bytes = 0
  const ms = await median(9, async () => {
    const text = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text()
    if (text.includes('"errors"')) throw new Error(text.slice(0, 400))
    bytes = text.length
  })
  return { ms, bytes }
}
