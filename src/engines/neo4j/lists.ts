/** The lists that come in pages: what each finds, and in which order. */
import { kindOrder, normaliseNumber, SEARCH_CLASS } from '../../graph/index.ts'
import type { AgencyFilter, DocumentFilter, RelationFilter, SearchRequest, TaskFilter } from '../../graph/store.ts'
import { cypher } from './cypher.ts'
import { issuerParameters, textParameters } from './find-by-words.ts'
import { indexable } from './indexable.ts'
import type { List } from './page-statement.ts'
import { arrows, RELATION, reverse, typesPattern } from './relation-rows.ts'
import type { Parameters } from './values-to-cypher.ts'

const string = (by: string) => ({ by, type: 'string' }) as const
const number = (by: string) => ({ by, type: 'number' }) as const
const KEY = string('node.key')

const FITS_TEXT = "(node.numberKey = $textNumber OR all(token IN $tokens WHERE ' ' + node.words CONTAINS ' ' + token))"
const FITS_ISSUER = "all(token IN $issuerTokens WHERE ' ' + node.issuerWords CONTAINS ' ' + token)"
const AGENCY_ROLES = {
  LEAD: '$agency IN node.leadAgencies',
  COORDINATING: '$agency IN node.coordinatingAgencies',
  ANY: '($agency IN node.leadAgencies OR $agency IN node.coordinatingAgencies)',
} as const

/** A list while its filters are read. */
class Filters {
  #find: string
  #empty = false
  #parameters: Parameters = {}
  readonly #conditions: string[] = []

  constructor(find: string) {
    this.#find = find
  }

  /** Without parameters the condition is one that nothing meets. */
  add(condition: string, parameters: Parameters | null): void {
    this.#empty ||= parameters === null
    this.#parameters = { ...this.#parameters, ...parameters }
    this.#conditions.push(condition)
  }

  /** Where the search begins; the conditions decide. */
  begin(find: string): void {
    this.#find = find
  }

  list(order: List['order'], value: string): List {
    return { row: 'node', find: this.#find, empty: this.#empty, conditions: this.#conditions, order, value, parameters: this.#parameters }
  }
}

export function documentList({ types, levels, number, yearFrom, yearTo, issuer, availability, text, relatedTo }: DocumentFilter): List {
  const filters = new Filters('MATCH (node:Document)')
  if (types) filters.add('node.type IN $types', { types })
  if (levels) filters.add('node.level IN $levels', { levels })
  if (number !== undefined) filters.add('node.numberKey = $number', { number: indexable(normaliseNumber(number)) })
  if (yearFrom !== undefined || yearTo !== undefined)
    filters.add('any(year IN node.years WHERE $yearFrom <= year <= $yearTo)', {
      yearFrom: yearFrom ?? Number.MIN_SAFE_INTEGER,
      yearTo: yearTo ?? Number.MAX_SAFE_INTEGER,
    })
  if (availability) filters.add('node.availability = $availability', { availability })
  if (issuer !== undefined) {
    filters.begin(cypher('find-by-issuer'))
    filters.add(FITS_ISSUER, issuerParameters(issuer))
  }
  if (text !== undefined) {
    filters.begin(cypher('find-by-words'))
    filters.add('node:Document', textParameters(text))
  }
  if (relatedTo) {
    const types = typesPattern(relatedTo.types)
    filters.begin(cypher('find-related', { TYPES: types, ...arrows(reverse(relatedTo.direction)) }))
    filters.add(text === undefined ? 'true' : FITS_TEXT, types === '' ? null : { related: relatedTo.key })
  }
  return filters.list([KEY], 'properties(node)')
}

export function taskList({ documents, code, appendix, agency, mode, without, text }: TaskFilter): List {
  const filters = new Filters('MATCH (node:Task)')
  if (documents) filters.add('node.document IN $documents', { documents })
  if (code !== undefined) filters.add('node.code = $code', { code })
  if (appendix !== undefined) filters.add('node.appendix = $appendix', { appendix })
  if (agency) filters.add(AGENCY_ROLES[agency.role ?? 'ANY'], { agency: agency.key })
  if (mode) filters.add('$mode IN node.modes', { mode })
  if (without) filters.add('none(mode IN $without WHERE mode IN node.modes)', { without })
  if (text !== undefined) {
    filters.begin(cypher('find-by-words'))
    filters.add('node:Task', textParameters(text))
  }
  return filters.list([string('node.document'), number('node.ordinal'), KEY], 'properties(node)')
}

export function agencyList({ levels, parent, text }: AgencyFilter): List {
  const filters = new Filters('MATCH (node:Agency)')
  if (levels) filters.add('node.level IN $levels', { levels })
  if (parent !== undefined) filters.add('node.parent = $parent', { parent })
  if (text !== undefined) {
    filters.begin(cypher('find-by-words'))
    filters.add('node:Agency', textParameters(text))
  }
  return filters.list([KEY], 'properties(node)')
}

export function searchList({ text, kinds }: SearchRequest): List {
  const [DOCUMENT, TASK, AGENCY] = (['DOCUMENT', 'TASK', 'AGENCY'] as const).map((kind) => String(kindOrder(kind)))
  const [EXACT, PHRASE, WORDS] = [SEARCH_CLASS.EXACT, SEARCH_CLASS.PHRASE, SEARCH_CLASS.WORDS].map(String)
  const filters = new Filters(`${cypher('find-by-words')}\n${cypher('rank-found', { EXACT, PHRASE, WORDS, DOCUMENT, TASK, AGENCY })}`)
  filters.add('true', textParameters(text))
  if (kinds) filters.add('kind IN $kinds', { kinds: kinds.map(kindOrder) })
  const list = filters.list([number('class'), number('kind'), KEY], '{labels: labels(node), properties: properties(node)}')
  return { ...list, row: 'node, class, kind' }
}

export function relationList(key: string, { direction, types }: RelationFilter): List {
  const pattern = typesPattern(types)
  return {
    row: 'relation',
    find: cypher('find-relations', { TYPES: pattern, ...arrows(direction) }),
    empty: pattern === '',
    conditions: [],
    order: [string('type(relation)'), string("coalesce(relation.mode, '')"), string('startNode(relation).key'), string('endNode(relation).key')],
    value: RELATION,
    parameters: { key },
  }
}

export function mentionList(document: string): List {
  const filters = new Filters('MATCH (node:Mention)')
  filters.add('node.document = $document AND node.start IS NOT NULL AND node.ordinal IS NOT NULL', { document })
  return filters.list([number('node.start'), number('node.ordinal')], 'properties(node)')
}

export const sourceList = (): List => new Filters('MATCH (node:Source)').list([KEY], 'node {.key, .name, .sha256, .length}')
