/** Steps of bases out of a library: the API beside @neo4j/graphql, for the same documents and proofs, on the same server. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../tests/e2e/server.ts'
import { type CorpusGraph, corpusGraph } from './corpus-graph.ts'
import { startNeo4j } from './neo4j-server.ts'
import { peer } from './peer.ts'
import { inTurns, type Report } from './report.ts'

const DOCUMENTS = 10_000
const DEPTH = 6
/** What an answer that repeats shared documents on every way to them may come to, so that the peer can give it at all. */
const MOST_WAYS = 12_000
const BATCH = 500
const WARM_UP = 60
const ROUNDS = 30

interface PeerLibrary {
  readonly Neo4jGraphQL: new (options: { typeDefs: string; driver: unknown }) => { getSchema(): Promise<import('graphql').GraphQLSchema> }
}

export async function besideNeo4jGraphql(): Promise<Report> {
  const section = `serving, ${DEPTH} steps of ${DOCUMENTS} documents on Neo4j`
  const library = await peer<PeerLibrary>('@neo4j/graphql')
  if (library === null) return { section, figures: [], left: ['@neo4j/graphql: npm ci --prefix bench installs it'] }
  const server = await startNeo4j()
  if (server === null) return { section, figures: [], left: ['npm run neo4j:install fetches the server'] }
  try {
    const graph = corpusGraph(DOCUMENTS)
    const { openNeo4jStore } = await import('../src/engines/neo4j/index.ts')
    const store = await openNeo4jStore({ uri: server.uri, user: server.user, password: server.password, timeoutMs: 60_000 })
    for (let at = 0; at < DOCUMENTS; at += BATCH) await store.replaceDocuments(Array.from({ length: BATCH }, (_, i) => graph.slice(at + i)))
    await store.close()
    const start = startOf(graph)
    const key = graph.keyOf(start)
    const ours = await ourChain(key, { CANCU_STORE: server.uri, CANCU_NEO4J_USER: server.user, CANCU_NEO4J_PASSWORD: server.password })
    const theirs = await peerChain(library, server, key)
    const sameDocuments = ours.documents === theirs.documents
    if (!sameDocuments) throw new Error(`the answers differ: ${ours.documents} documents beside ${theirs.documents}`)
    return {
      section,
      figures: [
        { name: 'documents in both answers', value: ours.documents, unit: '' },
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

/** Of the documents whose ways stay countable, the one with the most. */
function startOf(graph: CorpusGraph): number {
  let best = 0
  let most = 0
  let ways = new Float64Array(graph.documents).fill(1)
  const all = new Float64Array(graph.documents)
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = new Float64Array(graph.documents)
    for (let at = 0; at < graph.documents; at++) for (const target of graph.cites(at)) next[at] = (next[at] ?? 0) + (ways[target] ?? 0)
    ways = next
    for (let at = 0; at < graph.documents; at++) all[at] = (all[at] ?? 0) + (ways[at] ?? 0)
  }
  for (const [at, count] of all.entries()) if (count <= MOST_WAYS && count > most) [best, most] = [at, count]
  return best
}

interface Asked {
  readonly ms: number
  readonly bytes: number
  /** Different documents in the answer. */
  readonly documents: number
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
  }
}

async function timed(url: string, body: string): Promise<Asked> {
  let answer = ''
  const ask = async () => {
    answer = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text()
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 400))
  }
  const [ms = 0] = await inTurns([ask], { warmUp: WARM_UP, rounds: ROUNDS })
  return { ms, bytes: Buffer.byteLength(answer), documents: new Set(answer.match(/"key":"[^"]+"/g)).size }
}
