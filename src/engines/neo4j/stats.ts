/** How much the store holds, and the hash of it. */
import { compareKeys, contentHash } from '../../graph/index.ts'
import type { ReadOptions, StoreStats } from '../../graph/store.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import type { Connection } from './connection.ts'
import { cypher } from './cypher.ts'

const COUNTS = RELATION_TYPES.map(({ type }) => `${type}: COUNT { ()-[:${type}]->() }`).join(', ')
/** Hashes of slices read at once. */
const PAGE = 10_000

export async function readStats(connection: Connection, options: ReadOptions): Promise<StoreStats> {
  const [totals] = await connection.read(cypher('stats'), {}, options)
  const [relations] = await connection.read(cypher('stats-relations', { COUNTS }), {}, options)
  const total = (what: string) => (totals?.[what] ?? 0) as number
  return {
    documents: { ingested: total('ingested'), citedOnly: total('citedOnly') },
    mentions: { resolved: total('resolved'), ambiguous: total('ambiguous'), unidentified: total('unidentified') },
    tasks: total('tasks'),
    agencies: total('agencies'),
    provisions: total('provisions'),
    relations: Object.fromEntries(
      Object.entries((relations?.totals ?? {}) as Record<string, number>)
        .filter(([, total]) => total > 0)
        .sort(([a], [b]) => compareKeys(a, b)),
    ),
    hash: contentHash(await sliceHashes(connection, options)),
  }
}

async function sliceHashes(connection: Connection, options: ReadOptions): Promise<{ readonly key: string; readonly hash: string }[]> {
  const hashes: { key: string; hash: string }[] = []
  for (;;) {
    const page = (await connection.read(cypher('slice-hashes'), { after: hashes.at(-1)?.key ?? '', limit: PAGE }, options)) as unknown as typeof hashes
    for (const hash of page) hashes.push(hash)
    if (page.length < PAGE) return hashes
  }
}
