import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingestText } from '../../src/usecases/index.ts'
import { openEmptyStore, withDriver } from './database.ts'

const SEED = '781-qd-ubnd-vinh-long-2022.txt'
const page = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, query = '']) => query)

let store: GraphStore
beforeAll(async () => {
  store = await openEmptyStore()
  const text = readFileSync(new URL(`../../seeds/${SEED}`, import.meta.url), 'utf8')
  await ingestText({ store, now: () => new Date() }, { name: SEED, text })
})
afterAll(() => store.close())

const ask = (query: string) =>
  withDriver(async (driver) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    const { records, summary } = await session.run(query)
    await session.close()
    return { rows: records.map((record) => record.toObject()), notifications: summary.notifications }
  })

describe('the queries of docs/neo4j.md on the seed', () => {
  it('are five', () => expect(queries).toHaveLength(5))

  it.each(queries)('are answered, without a warning:\n%s', async (query) => {
    const { rows, notifications } = await ask(query)
    expect(rows.length).toBeGreaterThan(0)
    // A relation that no text of the seed states is a name unknown to this database, which is no fault of the query.
    expect(notifications.filter(({ category }) => category !== 'UNRECOGNIZED')).toEqual([])
  })

  it('show sentences that stand in the text', async () => {
    const text = readFileSync(new URL(`../../seeds/${SEED}`, import.meta.url), 'utf8')
    for (const query of [queries[1], queries[3]]) for (const row of (await ask(query ?? '')).rows) expect(text).toContain(row.proof)
  })

  it('speak of labels and relationships that the page names or the browser shows', async () => {
    const labels = (await ask('CALL db.labels() YIELD label RETURN collect(label) AS labels')).rows[0]?.labels as string[]
    for (const label of ['Document', 'Decision', 'Plan', 'Directive', 'Decree', 'Law', 'Task', 'Agency', 'Provision', 'Mention', 'Source'])
      expect(labels).toContain(label)
  })
})

describe('what lies in the database', () => {
  it('is a proof on every relationship of the graph, all lists of one length', async () => {
    const { rows } = await ask(`MATCH (:Document|Task|Agency)-[relation]->(:Document|Task|Agency)
WHERE NOT relation:BELONGS_TO
RETURN type(relation) AS type, count(*) AS total,
  min(size(relation.quotes)) AS least,
  count(CASE WHEN all(list IN [relation.documents, relation.sha256, relation.starts, relation.ends, relation.lines, relation.rules] WHERE size(list) = size(relation.quotes)) THEN 1 END) AS even`)
    expect(rows.length).toBeGreaterThan(5)
    for (const { type, total, least, even } of rows) {
      expect(least, String(type)).toBeGreaterThan(0)
      expect(even, String(type)).toBe(total)
    }
  })
})
