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
const WHOLE = new Set(['schema', 'stats', 'stats-relations', 'slice-hashes', 'count-sources', 'ids-of-kind'])

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

/** As many values as the statement names columns. */
const oneRow = (statement: string) => `(${(/\(([^)]*)\) VALUES/.exec(statement)?.[1] ?? '').replaceAll(/[^,]+/g, '?')})`

describe('a statement of the embedded store', () => {
  const names = readdirSync(STATEMENTS).map((name) => name.replace('.sql', ''))

  it.each(names.filter((name) => !WHOLE.has(name)))('reads no whole table: %s', (name) => {
    const filled = text(name)
      .replaceAll('__ORDER__', '')
      .replaceAll('__TABLE__', 'tasks')
      .replaceAll('__ROWS__', oneRow(text(name)))
    const scans = planOf(filled).filter((step) =>
      /^SCAN (?!json_each|search VIRTUAL|found|ranked|known|counted|page|start|asked|reached|present|\(|CONSTANT)/.test(step),
    )
    // A page of texts is a stretch of the index in its own order.
    expect(scans.filter((step) => !step.includes('USING COVERING INDEX') || name !== 'source-list')).toEqual([])
  })

  it.each([
    ['out', 'sqlite_autoindex_edges_1 (from_id=? AND type=?'],
    ['in', 'PRIMARY KEY (to_id=? AND type=?'],
  ])('walks %s by one index in both halves', (direction, index) => {
    const plan = planOf(text(`traverse-${direction}`))
    const searches = plan.filter((step) => step.startsWith('SEARCH edge USING '))
    expect(searches.length).toBe(2)
    for (const search of searches) expect(search).toContain(index)
    // Nothing is sorted but the queue of nodes: a walk that reaches enough stops in the middle.
    expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })

  it.each(['edges-in', 'edges-in-backwards', 'runs-from', 'runs-to', 'runs-of', 'document-keys'])('gives in order without sorting: %s', (name) => {
    expect(planOf(text(name)).filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })
})
