/** What words find, in pages. */
import { compareKeys, kindOrder, pageOf, pageRange, SEARCH_CLASS, type SearchQuery, searchQuery, unpackNode } from '../../graph/index.ts'
import { type GraphNode, NODE_KINDS } from '../../graph/model.ts'
import type { Page, PageRequest, SearchRequest } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { Found, type SearchClass } from './found.ts'
import { sql } from './sql.ts'

/** Tokens hold letters and digits alone, so that nothing of a query is syntax. */
const begins = (token: string): string => `"${token}" *`

/** Every token begins a word. */
export const wordsMatch = (tokens: readonly string[], column: 'words' | 'issuer' = 'words'): string =>
  tokens.map((token) => `${column} : ${begins(token)}`).join(' AND ')

/** The tokens stand one after the other, the last perhaps unfinished. */
const phraseMatch = ({ tokens }: SearchQuery): string => `words : ${begins(tokens.join(' '))}`

/** Class, kind and key: the order of what is found. */
type Place = readonly [found: number, kind: number, key: string]
interface Item {
  readonly place: Place
  readonly id: number
}

const FIRST: Place = [-1, -1, '']
const LAST: Place = [SEARCH_CLASS.WORDS + 1, 0, '']
const LAST_KEY = '\u{10FFFF}'
/** Where the nodes of each kind lie in the order of keys. */
const TABLES = ['documents', 'tasks', 'agencies'] as const

export function search(db: Connection, { text, kinds = NODE_KINDS }: SearchRequest, request: PageRequest): Page<GraphNode> {
  const range = pageRange(request, ['number', 'number', 'string'])
  const query = searchQuery(text)
  const asked = [...new Set(kinds.map(kindOrder))].sort()
  const items: Item[] = []
  let total = 0
  if (query !== null) {
    const found = new Found(db, query, phraseMatch(query), wordsMatch(query.tokens))
    total = asked.length === TABLES.length ? found.total : asked.reduce((sum, kind) => sum + found.countIn(tableOf(kind).TABLE), 0)
    const between = { after: (range.after ?? FIRST) as Place, before: (range.before ?? LAST) as Place, backwards: range.backwards }
    const classes: readonly SearchClass[] = [SEARCH_CLASS.EXACT, SEARCH_CLASS.PHRASE, SEARCH_CLASS.WORDS]
    for (const inClass of range.backwards ? classes.toReversed() : classes)
      if (items.length <= range.count) items.push(...itemsOf(db, found, inClass, asked, { ...between, most: range.count + 1 - items.length }))
  }
  return pageOf(
    items,
    range,
    total,
    ({ place }) => place,
    ({ id }) => nodeOf(db, { id }),
  )
}

interface Between {
  readonly after: Place
  readonly before: Place
  readonly backwards: boolean
  readonly most: number
}

/** The first of one class between two places, or the last. The places of few are looked up and sorted; for more, the nodes are walked in order until the page is full. */
function itemsOf(db: Connection, found: Found, inClass: SearchClass, kinds: readonly number[], between: Between): Item[] {
  const { after, before, backwards, most } = between
  const ids = found.fewIn(inClass)
  if (inClass < after[0] || inClass > before[0]) return []
  const items: Item[] = []
  if (ids !== null) {
    for (const { kind, key, id } of db.all(sql('places-of'), { ids: JSON.stringify(ids) })) {
      const place: Place = [inClass, kind as number, key as string]
      if (kinds.includes(place[1]) && compare(place, after) > 0 && compare(place, before) < 0) items.push({ place, id: id as number })
    }
    items.sort((a, b) => (backwards ? compare(b.place, a.place) : compare(a.place, b.place)))
    return items.slice(0, most)
  }
  for (const kind of backwards ? kinds.toReversed() : kinds) {
    const start: Place = [inClass, kind, '']
    const end: Place = [inClass, kind, LAST_KEY]
    if (compare(end, after) < 0 || compare(start, before) > 0) continue
    const keys = { after: compare(after, start) > 0 ? after[2] : '', before: compare(before, end) < 0 ? before[2] : LAST_KEY }
    for (const row of db.values(sql(backwards ? 'keys-of-kind-backwards' : 'keys-of-kind', tableOf(kind)), keys)) {
      const [key, id] = row as unknown as readonly [string, number]
      if (found.isIn(id, inClass)) items.push({ place: [inClass, kind, key], id })
      if (items.length >= most) return items
    }
  }
  return items
}

const tableOf = (kind: number): { TABLE: string } => ({ TABLE: TABLES[kind] ?? TABLES[0] })
const compare = (a: Place, b: Place): number => a[0] - b[0] || a[1] - b[1] || compareKeys(a[2], b[2])

export const nodeOf = (db: Connection, row: Row): GraphNode => unpackNode(db.get(sql('body'), [row.id as number])?.body as string)
