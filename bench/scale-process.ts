/** One step of the scale benchmark in a process of its own: `load` fills an empty store, `ask` measures answers. Prints JSON. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '../src/graph/store.ts'
import { basisChain, impact } from '../src/usecases/index.ts'
import type { Context } from '../src/usecases/model.ts'
import { corpusGraph } from './corpus-graph.ts'
import { median } from './report.ts'

export interface Measured {
  readonly references: number
  /** The document that is cited most, and how often. */
  readonly hub: string
  readonly hubCited: number
  /** What making the library takes is left out. */
  readonly loadSeconds: number
  /** Processor time of this process alone, whatever else the machine does. */
  readonly loadCpuSeconds: number
  /** Size of the store's files; null where they are not this process's. */
  readonly megabytes: number | null
  readonly firstAnswerMs: number
  readonly traceMs: number
  readonly traceEdges: number
  readonly microsecondsPerEdge: number
  /** Of walks that end at the same number of edges, whatever the library. */
  readonly boundedMicrosecondsPerEdge: number
  readonly boundedEdges: number
  readonly impactMs: number
  readonly hubImpactMs: number
  readonly searchMs: number
  readonly frequentMs: number
  readonly pageMs: number
  readonly residentMb: number
}

type Loaded = Pick<Measured, 'references' | 'hub' | 'hubCited' | 'loadSeconds' | 'loadCpuSeconds' | 'megabytes'>

/** Texts of one transaction: they are short, six hundred characters each. */
const BATCH = 8_000
const SAMPLE = 40
/** Walks are compared over so many edges: a library of a thousand documents has few that reach more. */
const BOUND = 200

const [step = '', address = '', size = '', hub = ''] = process.argv.slice(2)
const folder = address.startsWith('embedded:') ? address.slice('embedded:'.length) : null

async function open(): Promise<GraphStore> {
  if (folder !== null) return (await import('../src/engines/embedded/index.ts')).openEmbeddedStore({ folder, timeoutMs: 60_000 })
  const { openNeo4jStore } = await import('../src/engines/neo4j/index.ts')
  const { CANCU_NEO4J_USER: user = 'neo4j', CANCU_NEO4J_PASSWORD: password = '' } = process.env
  return openNeo4jStore({ uri: address, user, password, timeoutMs: 60_000 })
}

async function load(): Promise<Loaded> {
  const graph = corpusGraph(Number(size))
  const store = await open()
  let ms = 0
  const before = process.cpuUsage()
  let generating = 0
  for (let at = 0; at < graph.documents; at += BATCH) {
    const made = process.cpuUsage()
    const slices = Array.from({ length: Math.min(BATCH, graph.documents - at) }, (_, i) => graph.slice(at + i))
    generating += processorSeconds(made)
    const start = performance.now()
    await store.replaceDocuments(slices)
    ms += performance.now() - start
  }
  const start = performance.now()
  await store.close()
  const loadSeconds = (ms + performance.now() - start) / 1000
  const loadCpuSeconds = processorSeconds(before) - generating
  const megabytes = folder === null ? null : readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6
  const most = graph.cited.indexOf(Math.max(...new Set(graph.cited)))
  return { references: graph.references, hub: graph.keyOf(most), hubCited: graph.cited[most] ?? 0, loadSeconds, loadCpuSeconds, megabytes }
}

async function ask(): Promise<Omit<Measured, keyof Loaded>> {
  const documents = Number(size)
  const { keyOf } = corpusGraph(0, documents)
  const start = performance.now()
  const store = await open()
  const ctx: Context = { store, now: () => new Date() }
  await basisChain(ctx, keyOf(documents - 1), { maxDepth: 6 })
  const firstAnswerMs = performance.now() - start

  const sampled = Array.from({ length: Math.min(SAMPLE, documents) }, (_, i) => keyOf(Math.floor(((i + 0.5) * documents) / SAMPLE)))
  let edges = 0
  const all = await median(5, async () => {
    edges = 0
    for (const key of sampled) edges += (await basisChain(ctx, key, { maxDepth: 6 })).edges.length
  })
  const bounded = await boundedWalks(ctx, sampled)
  const backwards = await median(5, async () => {
    for (const key of sampled.slice(0, 10)) await impact(ctx, key, { maxDepth: 3 })
  })
  const searchMs = await median(15, () => store.search({ text: 'quy định về lĩnh vực 123' }, { first: 20 }))
  const frequentMs = await median(7, () => store.search({ text: 'quy định' }, { first: 20 }))
  const hubImpactMs = await median(5, () => impact(ctx, hub === '' ? keyOf(0) : hub, { maxDepth: 6 }))
  const pageMs = await median(15, () => store.documents({ types: ['CIRCULAR'], yearFrom: 1994, yearTo: 2000 }, { first: 20 }))
  await store.close()
  return {
    firstAnswerMs,
    traceMs: all / sampled.length,
    traceEdges: edges / sampled.length,
    microsecondsPerEdge: (all * 1000) / Math.max(1, edges),
    ...bounded,
    impactMs: backwards / Math.min(10, sampled.length),
    hubImpactMs,
    searchMs,
    frequentMs,
    pageMs,
    residentMb: process.memoryUsage().rss / 1e6,
  }
}

/** The quickest of several rounds for each walk, so that what else the machine does counts little; then the middle of all walks that reach the bound. */
async function boundedWalks(ctx: Context, sampled: readonly string[]): Promise<Pick<Measured, 'boundedMicrosecondsPerEdge' | 'boundedEdges'>> {
  const costs: number[] = []
  for (const key of sampled) {
    let quickest = Number.POSITIVE_INFINITY
    let edges = 0
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      edges = (await basisChain(ctx, key, { maxDepth: 6, maxEdges: BOUND })).edges.length
      quickest = Math.min(quickest, performance.now() - start)
    }
    if (edges === BOUND) costs.push((quickest * 1000) / edges)
  }
  return { boundedMicrosecondsPerEdge: costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN, boundedEdges: costs.length * BOUND }
}

/** Since `before`, the system's work included. */
function processorSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

process.stdout.write(JSON.stringify(step === 'load' ? await load() : await ask()))
