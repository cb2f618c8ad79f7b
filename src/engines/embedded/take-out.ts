import type { Connection } from './connection.ts'
import { rangeOf, targetsOf } from './mention-runs.ts'
import { sql } from './sql.ts'
import type { Touched } from './touched.ts'

const OWNED = [
  'DELETE FROM dependencies WHERE source = ?',
  'DELETE FROM claims WHERE source = ?',
  'DELETE FROM provisions WHERE source = ?',
  'DELETE FROM texts WHERE source = ?',
  'DELETE FROM sources WHERE id = ?',
]

/** Takes out what the text `key` contributed; what others share with it is put right at the end of the transaction. */
export function takeOut(db: Connection, source: number, key: string, touched: Touched): void {
  const used = db.get(sql('what-it-used'), [source])
  for (const id of JSON.parse(used?.wordings as string) as number[]) {
    const wording = db.get(sql('take-back-wording'), [id])
    if (wording?.uses === 0) touched.wordings.set(id, wording.node as number)
  }
  for (const edge of JSON.parse(used?.edges as string) as number[]) {
    if (db.run(sql('unseat-evidence'), [edge, source]).changes > 0) touched.edges.add(edge)
    db.run(sql('delete-evidence'), [edge, source])
  }
  const range = rangeOf(source)
  for (const run of db.all(sql('runs'), range)) {
    for (const target of targetsOf(run)) {
      const node = db.get(sql('find-id'), [target])?.id as number
      db.run(sql('delete-target'), [node, key, run.id as number])
      touched.nodes.add(node)
    }
  }
  db.run(sql('delete-runs'), [range.first, range.last])
  for (const { term } of db.all(sql('dependencies-of'), [source])) touched.terms.add(term as number)
  for (const statement of OWNED) db.run(statement, [source])
}
