/** References as they are read from the database. */
import { pageOf, pageRange } from '../../graph/index.ts'
import type { MentionNode } from '../../graph/model.ts'
import type { Page, PageRequest } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { unpackMention } from './mention-body.ts'
import { sql } from './sql.ts'

export function mentionPage(db: Connection, document: string, request: PageRequest): Page<MentionNode> {
  const range = pageRange(request, ['number', 'number'])
  const [start, ordinal] = (range.after ?? [-1, -1]) as readonly [number, number]
  const [lastStart, lastOrdinal] = (range.before ?? [Number.MAX_SAFE_INTEGER, 0]) as readonly [number, number]
  const rows = db.all(sql(range.backwards ? 'mentions-backwards' : 'mentions'), {
    ...{ document, start, ordinal, lastStart, lastOrdinal },
    limit: range.count + 1,
  })
  const total = (db.get(sql('count-mentions'), { document })?.total ?? 0) as number
  return pageOf(rows, range, total, (row) => [row.start as number, row.ordinal as number], readMention)
}

export const mentionsOf = (db: Connection, target: string, limit: number): MentionNode[] => db.all(sql('mentions-of'), { target, limit }).map(readMention)

function readMention(row: Row): MentionNode {
  const { mention, candidates, terms } = unpackMention(row.body as string)
  return {
    key: row.key as string,
    document: row.document as string,
    mention,
    status: row.status as MentionNode['status'],
    target: row.target as string | null,
    candidates,
    terms,
    sha256: row.sha256 as string,
  }
}
