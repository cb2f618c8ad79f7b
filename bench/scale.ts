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
const PROCESS = join(import.meta.dirname, 'scale-process.ts')

export async function benchScale(sizes: readonly number[]): Promise<Report[]> {
  const embedded = new Map<number, Measured>()
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'cancu-scale-'))
    try {
      embedded.set(size, measure(`embedded:${folder}`, size, {}))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const reports: Report[] = [{ section: 'scale, embedded engine', figures: [...figuresOf(embedded), ...promises(embedded)] }]
  const neo4j = new Map<number, Measured>()
  const left: string[] = sizes
    .filter((size) => size > MOST_NEO4J)
    .map((size) => `${size} documents in Neo4j: use neo4j-admin database import for a load of that size`)
  for (const size of sizes.filter((each) => each <= MOST_NEO4J)) {
    const server = await startNeo4j()
    if (server === null) {
      left.push('Neo4j: npm run neo4j:install fetches the server')
      break
    }
    try {
      neo4j.set(size, measure(server.uri, size, { CANCU_NEO4J_USER: server.user, CANCU_NEO4J_PASSWORD: server.password }))
    } finally {
      await server.remove()
    }
  }
  reports.push({ section: 'scale, Neo4j', figures: figuresOf(neo4j), left })
  return reports
}

/** The load in one process, the questions in another: what the load left in memory does not count. */
function measure(store: string, size: number, environment: Record<string, string>): Measured {
  const run = (step: string) =>
    JSON.parse(
      execFileSync(process.execPath, [PROCESS, step, store, String(size)], { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, ...environment } }),
    )
  return { ...run('load'), ...run('ask') }
}

const figuresOf = (measured: ReadonlyMap<number, Measured>): Figure[] =>
  [...measured].flatMap(([size, m]) => {
    const name = (what: string) => `${size} documents: ${what}`
    return [
      { name: name('references'), value: m.references, unit: '' },
      { name: name('load'), value: m.loadSeconds, unit: 's', ...(size === NATIONAL ? { target: { value: 60, better: 'less' as const } } : {}) },
      ...(m.megabytes === null ? [] : [{ name: name('stored'), value: m.megabytes, unit: 'MB' }]),
      {
        name: name('start to first answer'),
        value: m.firstAnswerMs,
        unit: 'ms',
        ...(m.megabytes === null ? {} : { target: { value: 1500, better: 'less' as const } }),
      },
      { name: name('trace'), value: m.traceMs, unit: 'ms' },
      { name: name('edges of a trace'), value: m.traceEdges, unit: '' },
      { name: name('trace, per edge reached'), value: m.microsecondsPerEdge, unit: 'µs' },
      { name: name('impact'), value: m.impactMs, unit: 'ms' },
      { name: name('search'), value: m.searchMs, unit: 'ms' },
      { name: name('filtered page'), value: m.pageMs, unit: 'ms' },
      ...(m.megabytes === null
        ? []
        : [{ name: name('resident after all that'), value: m.residentMb, unit: 'MB', target: { value: 300, better: 'less' as const } }]),
    ]
  })

/** The cost of a trace follows the edges it reaches, not the library. */
function promises(measured: ReadonlyMap<number, Measured>): Figure[] {
  const [small, national] = [measured.get(SMALL), measured.get(NATIONAL)]
  if (!small || !national) return []
  return [
    {
      name: `per edge reached, ${NATIONAL} beside ${SMALL} documents`,
      value: national.microsecondsPerEdge / small.microsecondsPerEdge,
      unit: '×',
      target: { value: 2, better: 'less' },
    },
  ]
}
