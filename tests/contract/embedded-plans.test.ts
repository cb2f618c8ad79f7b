/** How SQLite carries out the statements: what is asked often reads an index, and nothing reads a whole table of a library. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { library } from '../builders/library.ts'

const STATEMENTS = join(import.meta.dirname, '../../src/engines/embedded/sql')
/** Counting the whole store reads the whole store. */
const WHOLE = new Set(['schema', 'stats', 'stats-relations', 'slice-hashes', 'count-sources'])

const folder = mkdtempSync(join(tmpdir(), 'cancu-plans-'))
let database: DatabaseSync
beforeAll(async () => {
  const store = await openEmbeddedStore({ folder })
  await store.replaceDocuments(library())
  await store.close()
  database = new DatabaseSync(join(folder, 'cancu.db'))
  database.function('first_visit', (id) => (id === null ? 0 : 1))
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const planOf = (statement: string): string[] =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all()
    .map((row) => String(row.detail))
const text = (name: string) => readFileSync(join(STATEMENTS, `${name}.sql`), 'utf8')

describe('a statement of the embedded store', () => {
  const names = readdirSync(STATEMENTS).map((name) => name.replace('.sql', ''))

  it.each(names.filter((name) => !WHOLE.has(name)))('reads no whole table: %s', (name) => {
    const filled = text(name).replaceAll('__FROM__', 'from_id').replaceAll('__TO__', 'to_id').replaceAll('__ORDER__', '')
    const scans = planOf(filled).filter((step) =>
      /^SCAN (?!json_each|search VIRTUAL|found|ranked|known|counted|page|start|reached|present|\(|CONSTANT)/.test(step),
    )
    // A page of texts is a stretch of the index in its own order.
    expect(scans.filter((step) => !step.includes('USING COVERING INDEX') || name !== 'source-list')).toEqual([])
  })

  it.each(['OUT', 'IN'])('walks %s by one covering index in both halves', (direction) => {
    const [from, to] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id']
    const plan = planOf(text('traverse').replaceAll('__FROM__', from).replaceAll('__TO__', to))
    const index = direction === 'OUT' ? 'sqlite_autoindex_edges_1' : 'edges_backwards'
    expect(plan.filter((step) => step.startsWith(`SEARCH edge USING COVERING INDEX ${index} (${from}=? AND type=?`)).length).toBe(2)
  })

  it.each(['edges-in', 'edges-in-backwards', 'mentions', 'mentions-of', 'document-keys'])('gives in order without sorting: %s', (name) => {
    expect(planOf(text(name)).filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })
})
