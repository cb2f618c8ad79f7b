/** What words find, in pages. */
import { kindOrder, pageOf, pageRange, SEARCH_CLASS, type SearchQuery, searchQuery, unpackNode } from '../../graph/index.ts'
import { type GraphNode, NODE_KINDS } from '../../graph/model.ts'
import type { Page, PageRequest, SearchRequest } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { sql } from './sql.ts'

/** Tokens hold letters and digits alone, so that nothing of a query is syntax. */
const begins = (token: string): string => `"${token}" *`

/** Every token begins a word. */
export const wordsMatch = (tokens: readonly string[], column: 'words' | 'issuer' = 'words'): string =>
  tokens.map((token) => `${column} : ${begins(token)}`).join(' AND ')

/** The tokens stand one after the other, the last perhaps unfinished. */
const phraseMatch = ({ tokens }: SearchQuery): string => `words : ${begins(tokens.join(' '))}`

const FIRST = [-1, -1, ''] as const
const LAST = [SEARCH_CLASS.WORDS + 1, 0, ''] as const

export function search(db: Connection, { text, kinds }: SearchRequest, request: PageRequest): Page<GraphNode> {
  const range = pageRange(request, ['number', 'number', 'string'])
  const query = searchQuery(text)
  if (query === null)
    return pageOf<Row, GraphNode>(
      [],
      range,
      0,
      () => [],
      (row) => nodeOf(db, row),
    )
  const [foundClass, kind, key] = (range.after ?? FIRST) as readonly [number, number, string]
  const [lastClass, lastKind, lastKey] = (range.before ?? LAST) as readonly [number, number, string]
  const rows = db.all(sql('search', { ORDER: range.backwards ? 'DESC' : 'ASC' }), {
    number: query.number,
    phrase: phraseMatch(query),
    words: wordsMatch(query.tokens),
    kinds: JSON.stringify((kinds ?? NODE_KINDS).map(kindOrder)),
    ...{ class: foundClass, kind, key, lastClass, lastKind, lastKey },
    limit: range.count + 1,
  })
  return pageOf(
    rows.filter((row) => row.id !== null),
    range,
    (rows[0]?.total ?? 0) as number,
    (row) => [row.class as number, row.kind as number, row.key as string],
    (row) => nodeOf(db, row),
  )
}

export const nodeOf = (db: Connection, row: Row): GraphNode => unpackNode(db.get(sql('body'), [row.id as number])?.body as string)
