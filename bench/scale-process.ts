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
  readonly impactMs: number
  readonly searchMs: number
  readonly pageMs: number
  readonly residentMb: number
}

type Loaded = Pick<Measured, 'references' | 'loadSeconds' | 'loadCpuSeconds' | 'megabytes'>

const BATCH = 500
const SAMPLE = 40

const [step = '', address = '', size = ''] = process.argv.slice(2)
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
  return { references: graph.references, loadSeconds, loadCpuSeconds, megabytes }
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
  const backwards = await median(5, async () => {
    for (const key of sampled.slice(0, 10)) await impact(ctx, key, { maxDepth: 3 })
  })
  const searchMs = await median(15, () => store.search({ text: 'quy định về lĩnh vực 123' }, { first: 20 }))
  const pageMs = await median(15, () => store.documents({ types: ['CIRCULAR'], yearFrom: 1994, yearTo: 2000 }, { first: 20 }))
  await store.close()
  return {
    firstAnswerMs,
    traceMs: all / sampled.length,
    traceEdges: edges / sampled.length,
    microsecondsPerEdge: (all * 1000) / Math.max(1, edges),
    impactMs: backwards / Math.min(10, sampled.length),
    searchMs,
    pageMs,
    residentMb: process.memoryUsage().rss / 1e6,
  }
}

/** Since `before`, the system's work included. */
function processorSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

process.stdout.write(JSON.stringify(step === 'load' ? await load() : await ask()))
