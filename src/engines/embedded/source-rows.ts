/** Ingested texts as they lie in the database. */
import { pageOf, pageRange, unpackExtraction } from '../../graph/index.ts'
import type { Page, PageRequest, StoredSource } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { mentionsRead } from './mention-runs.ts'
import { unpack } from './packed.ts'
import { sql } from './sql.ts'

export function readSource(db: Connection, key: string): StoredSource | null {
  const row = db.get(sql('source'), { key })
  if (row === undefined) return null
  const [name, sha256, length, fileSha256] = [row.name as string, row.sha256 as string, row.length as number, row.fileSha256 as string | null]
  const source = { name, sha256, length, ...(fileSha256 !== null && { fileSha256 }) }
  const mentions = mentionsRead(db, row.id as number, key, sha256).map(({ mention }) => mention)
  return { key, name, sha256, text: unpack(row.text as Uint8Array), extraction: unpackExtraction(unpack(row.extraction as Uint8Array), source, mentions) }
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
