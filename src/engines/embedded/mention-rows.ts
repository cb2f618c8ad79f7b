/** References as they lie in the database. */
import { pageOf, pageRange } from '../../graph/index.ts'
import type { MentionNode } from '../../graph/model.ts'
import type { Page, PageRequest } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { sql } from './sql.ts'

export function mentionPage(db: Connection, document: string, request: PageRequest): Page<MentionNode> {
  const range = pageRange(request, ['number', 'string'])
  const [start, key] = (range.after ?? [-1, '']) as readonly [number, string]
  const [lastStart, lastKey] = (range.before ?? [Number.MAX_SAFE_INTEGER, '']) as readonly [number, string]
  const rows = db.all(sql(range.backwards ? 'mentions-backwards' : 'mentions'), { document, start, key, lastStart, lastKey, limit: range.count + 1 })
  const total = db.get(sql('count-mentions'), { document })?.total as number
  return pageOf(rows, range, total, (row) => [row.start as number, row.key as string], readMention)
}

export const mentionsOf = (db: Connection, target: string, limit: number): MentionNode[] => db.all(sql('mentions-of'), { target, limit }).map(readMention)

function readMention(row: Row): MentionNode {
  const { mention, candidates, terms } = JSON.parse(row.body as string) as Pick<MentionNode, 'mention' | 'candidates' | 'terms'>
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
