/** Lists of documents, tasks and agencies: each condition of a filter is a piece of SQL with its parameters, and the page a range of keys. */
import type { SQLInputValue } from 'node:sqlite'
import { normaliseNumber, pageOf, pageRange, searchQuery, searchTokens } from '../../graph/index.ts'
import type { AgencyNode, DocumentNode, TaskNode } from '../../graph/model.ts'
import type { AgencyFilter, DocumentFilter, Page, PageRequest, TaskFilter } from '../../graph/store.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import type { Connection, Row } from './connection.ts'
import { modeBits } from './node-rows.ts'
import { nodeOf, wordsMatch } from './search-pages.ts'

interface Conditions {
  readonly pieces: string[]
  readonly parameters: Record<string, SQLInputValue>
}

export function documentPage(db: Connection, filter: DocumentFilter, request: PageRequest): Page<DocumentNode> {
  const { types, levels, number, yearFrom, yearTo, issuer, availability, text, relatedTo } = filter
  const conditions: Conditions = { pieces: [], parameters: {} }
  const add = adder(conditions)
  if (types) add('item.type IN (SELECT value FROM json_each(:types))', { types: JSON.stringify(types) })
  if (levels) add('item.level IN (SELECT value FROM json_each(:levels))', { levels: JSON.stringify(levels) })
  if (number !== undefined) add('item.number = :number', { number: normaliseNumber(number) })
  if (availability) add('item.availability = :availability', { availability })
  if (yearFrom !== undefined || yearTo !== undefined)
    add('EXISTS (SELECT 1 FROM document_years WHERE document = item.id AND year BETWEEN :yearFrom AND :yearTo)', {
      yearFrom: yearFrom ?? Number.MIN_SAFE_INTEGER,
      yearTo: yearTo ?? Number.MAX_SAFE_INTEGER,
    })
  if (issuer !== undefined) {
    const tokens = searchTokens(issuer)
    if (tokens.length === 0) add('FALSE', {})
    else add('item.id IN (SELECT rowid FROM search WHERE search MATCH :issuer)', { issuer: wordsMatch(tokens, 'issuer') })
  }
  if (text !== undefined) addText(conditions, 'documents', text)
  if (relatedTo) {
    const { key: related, direction } = relatedTo
    const relations = JSON.stringify(relatedTo.types ?? RELATION_TYPES.map(({ type }) => type))
    const toIt = 'SELECT from_id FROM edges WHERE to_id = (SELECT id FROM nodes WHERE key = :related) AND type IN (SELECT value FROM json_each(:relations))'
    const fromIt = 'SELECT to_id FROM edges WHERE from_id = (SELECT id FROM nodes WHERE key = :related) AND type IN (SELECT value FROM json_each(:relations))'
    add(`item.id IN (${direction === 'OUT' ? toIt : direction === 'IN' ? fromIt : `${toIt} UNION ${fromIt}`})`, { related, relations })
  }
  return keyPage(db, 'documents', conditions, request) as Page<DocumentNode>
}

export function agencyPage(db: Connection, { levels, parent, text }: AgencyFilter, request: PageRequest): Page<AgencyNode> {
  const conditions: Conditions = { pieces: [], parameters: {} }
  const add = adder(conditions)
  if (levels) add('item.level IN (SELECT value FROM json_each(:levels))', { levels: JSON.stringify(levels) })
  if (parent !== undefined) add('item.parent = :parent', { parent })
  if (text !== undefined) addText(conditions, 'agencies', text)
  return keyPage(db, 'agencies', conditions, request) as Page<AgencyNode>
}

/** In the order of their documents and of the text. */
export function taskPage(db: Connection, { documents, code, appendix, agency, mode, without, text }: TaskFilter, request: PageRequest): Page<TaskNode> {
  const conditions: Conditions = { pieces: [], parameters: {} }
  const add = adder(conditions)
  if (documents) add('item.document IN (SELECT value FROM json_each(:documents))', { documents: JSON.stringify(documents) })
  if (code !== undefined) add('item.code = :code', { code })
  if (appendix !== undefined) add('item.appendix = :appendix', { appendix })
  if (agency)
    add(`item.id IN (SELECT task FROM task_agencies WHERE agency = :agency AND role IN (SELECT value FROM json_each(:roles)))`, {
      agency: agency.key,
      roles: JSON.stringify(agency.role ? [agency.role] : ['LEAD', 'COORDINATING']),
    })
  if (mode) add('item.modes & :mode <> 0', { mode: modeBits([mode]) })
  if (without) add('item.modes & :without = 0', { without: modeBits(without) })
  if (text !== undefined) addText(conditions, 'tasks', text)
  const range = pageRange(request, ['string', 'number', 'string'])
  const places = [['after', '>', range.after] as const, ['before', '<', range.before] as const].flatMap(([name, sign, place]) => {
    if (place === null) return []
    const [document = '', ordinal = 0, key = ''] = place
    Object.assign(conditions.parameters, { [`${name}Document`]: document, [`${name}Ordinal`]: ordinal, [`${name}Key`]: key })
    return [`(item.document, item.ordinal, item.key) ${sign} (:${name}Document, :${name}Ordinal, :${name}Key)`]
  })
  const order = range.backwards ? 'DESC' : 'ASC'
  const counted = counter(db, 'tasks', conditions, ['after', 'before'])
  const rows = db.all(
    `SELECT item.document, item.ordinal, item.key, item.id FROM tasks AS item
WHERE ${all([...conditions.pieces, ...places])} ORDER BY item.document ${order}, item.ordinal ${order}, item.key ${order} LIMIT :limit`,
    { ...conditions.parameters, limit: range.count + 1 },
  )
  return pageOf(
    rows,
    range,
    counted,
    (row) => [row.document as string, row.ordinal as number, row.key as string],
    (row) => nodeOf(db, row),
  ) as Page<TaskNode>
}

/** In the order of keys. */
function keyPage(db: Connection, table: 'documents' | 'agencies', conditions: Conditions, request: PageRequest): Page<unknown> {
  const range = pageRange(request, ['string'])
  const total = counter(db, table, conditions, [])
  const places = [...(range.after ? ['item.key > :after'] : []), ...(range.before ? ['item.key < :before'] : [])]
  const rows: Row[] = db.all(
    `SELECT item.key, item.id FROM ${table} AS item
WHERE ${all([...conditions.pieces, ...places])} ORDER BY item.key ${range.backwards ? 'DESC' : 'ASC'} LIMIT :limit`,
    {
      ...conditions.parameters,
      ...(range.after && { after: range.after[0] as string }),
      ...(range.before && { before: range.before[0] as string }),
      limit: range.count + 1,
    },
  )
  return pageOf(
    rows,
    range,
    total,
    (row) => [row.key as string],
    (row) => nodeOf(db, row),
  )
}

function counter(db: Connection, table: string, { pieces, parameters }: Conditions, places: readonly string[]): number {
  const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => !places.some((place) => name.startsWith(place))))
  return db.get(`SELECT count(*) AS total FROM ${table} AS item WHERE ${all(pieces)}`, used)?.total as number
}

const all = (pieces: readonly string[]): string => (pieces.length === 0 ? 'TRUE' : pieces.join(' AND '))

function adder({ pieces, parameters }: Conditions) {
  return (piece: string, values: Record<string, SQLInputValue>) => {
    pieces.push(piece)
    Object.assign(parameters, values)
  }
}

/** As `search` finds: by the exact number, or by every word. */
function addText(conditions: Conditions, table: 'documents' | 'tasks' | 'agencies', text: string): void {
  const add = adder(conditions)
  const query = searchQuery(text)
  if (query === null) {
    add('FALSE', {})
    return
  }
  const byWords = 'SELECT rowid FROM search WHERE search MATCH :text'
  if (table === 'agencies') add(`item.id IN (${byWords})`, { text: wordsMatch(query.tokens) })
  else add(`item.id IN (SELECT id FROM ${table} WHERE number = :textNumber UNION ${byWords})`, { text: wordsMatch(query.tokens), textNumber: query.number })
}
