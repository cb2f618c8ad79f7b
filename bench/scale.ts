/** How load, size, memory and answers grow with the library: each size in processes of its own, on each engine. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from './neo4j-server.ts'
import type { Figure, Report } from './report.ts'
import type { Measured } from './scale-process.ts'

/** Beyond this a load into Neo4j takes longer than a benchmark should. */
const MOST_NEO4J = 10_000
const SMALL = 1_000
const NATIONAL = 158_000
/** As `npm start` has it. */
const AS_SERVED = ['--max-semi-space-size=16']
const PROCESS = join(import.meta.dirname, 'scale-process.ts')

export async function benchScale(sizes: readonly number[], emit: (report: Report) => void): Promise<void> {
  const embedded = new Map<number, Measured>()
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'cancu-scale-'))
    try {
      const measured = measure(`embedded:${folder}`, size, {})
      embedded.set(size, measured)
      emit({ section: `scale, embedded engine, ${size} documents`, figures: figuresOf(size, measured) })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const kept = promises(embedded)
  if (kept.length > 0) emit({ section: 'scale, embedded engine', figures: kept })
  for (const size of sizes) {
    const section = `scale, Neo4j, ${size} documents`
    if (size > MOST_NEO4J) {
      emit({ section, figures: [], left: ['a load of that size: use neo4j-admin database import'] })
      continue
    }
    const server = await startNeo4j()
    if (server === null) {
      emit({ section, figures: [], left: ['npm run neo4j:install fetches the server'] })
      return
    }
    try {
      const measured = measure(server.uri, size, { CANCU_NEO4J_USER: server.user, CANCU_NEO4J_PASSWORD: server.password })
      emit({ section, figures: figuresOf(size, measured) })
    } finally {
      await server.remove()
    }
  }
}

/** The load in one process, the questions in another: what the load left in memory does not count. */
function measure(store: string, size: number, environment: Record<string, string>): Measured {
  const run = (step: string, hub = '') =>
    JSON.parse(
      execFileSync(process.execPath, [...AS_SERVED, PROCESS, step, store, String(size), hub], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
        env: { ...process.env, ...environment },
      }),
    )
  const loaded = run('load')
  return { ...loaded, ...run('ask', loaded.hub) }
}

const figuresOf = (size: number, m: Measured): Figure[] => [
  { name: 'references', value: m.references, unit: '' },
  { name: 'load', value: m.loadSeconds, unit: 's', ...(size === NATIONAL && m.megabytes !== null ? { target: { value: 60, better: 'less' as const } } : {}) },
  { name: 'load, processor time', value: m.loadCpuSeconds, unit: 's' },
  ...(m.megabytes === null ? [] : [{ name: 'stored', value: m.megabytes, unit: 'MB' }]),
  { name: 'start to first answer', value: m.firstAnswerMs, unit: 'ms', ...(m.megabytes === null ? {} : { target: { value: 1500, better: 'less' as const } }) },
  { name: 'trace', value: m.traceMs, unit: 'ms' },
  { name: 'edges of a trace', value: m.traceEdges, unit: '' },
  { name: 'trace, per edge reached', value: m.microsecondsPerEdge, unit: 'µs' },
  { name: 'the same, walks of equal size', value: m.boundedMicrosecondsPerEdge, unit: 'µs' },
  { name: 'impact', value: m.impactMs, unit: 'ms' },
  { name: `impact of what ${m.hubCited} documents cite`, value: m.hubImpactMs, unit: 'ms' },
  { name: 'search', value: m.searchMs, unit: 'ms' },
  { name: 'search for words of nearly all', value: m.frequentMs, unit: 'ms' },
  { name: 'filtered page', value: m.pageMs, unit: 'ms' },
  ...(m.megabytes === null ? [] : [{ name: 'resident after all that', value: m.residentMb, unit: 'MB', target: { value: 300, better: 'less' as const } }]),
]

/** The cost of a trace follows the edges it reaches, not the library. Walks of equal size are compared: what a walk costs at all weighs less on each edge of a long one. */
function promises(measured: ReadonlyMap<number, Measured>): Figure[] {
  const [small, national] = [measured.get(SMALL), measured.get(NATIONAL)]
  if (!small || !national) return []
  return [
    {
      name: `per edge reached, ${NATIONAL} beside ${SMALL} documents`,
      value: national.boundedMicrosecondsPerEdge / small.boundedMicrosecondsPerEdge,
      unit: '×',
      target: { value: 2, better: 'less' },
    },
  ]
}
