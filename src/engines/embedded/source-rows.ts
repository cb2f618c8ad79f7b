/** Ingested texts as they lie in the database. */
import type { Extraction } from '../../extract/schema.ts'
import { pageOf, pageRange } from '../../graph/index.ts'
import type { Page, PageRequest, StoredSource } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { unpackMention } from './mention-body.ts'
import { pack, unpack } from './packed.ts'
import { sql } from './sql.ts'

/** The extraction without what lies in rows of its own. */
export const packExtraction = (extraction: Extraction): Uint8Array => pack(JSON.stringify({ ...extraction, mentions: [] }))

export function readSource(db: Connection, key: string): StoredSource | null {
  const row = db.get(sql('source'), { key })
  if (row === undefined) return null
  const extraction = JSON.parse(unpack(row.extraction as Uint8Array)) as Extraction
  const mentions = db.all(sql('mentions-read'), { source: row.id as number }).map(({ body }) => unpackMention(body as string).mention)
  return {
    key,
    name: row.name as string,
    sha256: row.sha256 as string,
    text: unpack(row.text as Uint8Array),
    extraction: { ...extraction, mentions },
  }
}

interface ListedSource {
  key: string
  name: string
  sha256: string
  length: number
}

export function sourcePage(db: Connection, request: PageRequest): Page<ListedSource> {
  const range = pageRange(request, ['string'])
  const rows = db.all(sql(range.backwards ? 'source-list-backwards' : 'source-list'), {
    key: (range.after?.[0] ?? '') as string,
    lastKey: (range.before?.[0] ?? '\u{10FFFF}') as string,
    limit: range.count + 1,
  }) as unknown as ListedSource[]
  const total = db.get(sql('count-sources'))?.total as number
  return pageOf(
    rows,
    range,
    total,
    ({ key }) => [key],
    (row) => ({ ...row }),
  )
}
