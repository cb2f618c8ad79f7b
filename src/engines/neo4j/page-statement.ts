/** Lists by pages: one statement says how long a list is and gives the rows strictly between two places of it. */
import { type CursorPart, type PageRange, pageOf, pageRange } from '../../graph/index.ts'
import type { Page, PageRequest, ReadOptions } from '../../graph/store.ts'
import type { Connection } from './connection.ts'
import { cypher } from './cypher.ts'
import type { Parameters } from './values-to-cypher.ts'

export interface List {
  /** The variables of its rows. */
  readonly row: 'node' | 'node, class, kind' | 'relation'
  /** A reading clause that gives each row once. */
  readonly find: string
  /** Known to hold nothing, whatever the database does. */
  readonly empty: boolean
  /** What of these belongs to the list. */
  readonly conditions: readonly string[]
  /** The expressions that order it, least last; together they tell any two rows apart. */
  readonly order: readonly { readonly by: string; readonly type: 'string' | 'number' }[]
  /** What is given of each row. */
  readonly value: string
  readonly parameters: Parameters
}

/** The parts of a page's statement, and its parameters. */
export function pageStatement(list: List, range: PageRange): { readonly statement: string; readonly parameters: Parameters } {
  const order = list.order.map(({ by }) => by)
  const bounds = [...(range.after ? [beyond(order, 'after', '>')] : []), ...(range.before ? [beyond(order, 'before', '<')] : [])]
  return {
    statement: cypher('page', {
      LIST: where(list.find, list.conditions),
      WINDOW: where(list.find, [...list.conditions, ...bounds]),
      ROW: list.row,
      ORDER: order.map((by) => `${by}${range.backwards ? ' DESC' : ''}`).join(', '),
      PLACE: order.join(', '),
      VALUE: list.value,
    }),
    parameters: { ...list.parameters, ...bound('after', range.after), ...bound('before', range.before), limit: range.count + 1 },
  }
}

export async function readPage<Value, T>(
  connection: Connection,
  list: List,
  page: PageRequest,
  read: (value: Value) => T,
  options?: ReadOptions,
): Promise<Page<T>> {
  const range = pageRange(
    page,
    list.order.map(({ type }) => type),
  )
  const { statement, parameters } = pageStatement(list, range)
  const [answer] = list.empty ? [] : await connection.read(statement, parameters, options)
  const rows = (answer?.rows ?? []) as readonly { readonly place: readonly CursorPart[]; readonly value: Value }[]
  return pageOf(
    rows,
    range,
    (answer?.totalCount ?? 0) as number,
    (row) => row.place,
    (row) => read(row.value),
  )
}

const where = (find: string, conditions: readonly string[]): string => (conditions.length === 0 ? find : `${find}\n  WHERE ${conditions.join('\n    AND ')}`)

/** Whether a row stands beyond a place: told by its first expression, among equals by the next. The first stands alone too, for an index to begin there. */
function beyond([first = '', ...rest]: readonly string[], name: string, sign: '>' | '<', position = 0): string {
  const parameter = `$${name}${position}`
  if (rest.length === 0) return `${first} ${sign} ${parameter}`
  return `${first} ${sign}= ${parameter} AND (${first} ${sign} ${parameter} OR (${beyond(rest, name, sign, position + 1)}))`
}

const bound = (name: string, place: readonly CursorPart[] | null): Parameters => Object.fromEntries((place ?? []).map((part, i) => [`${name}${i}`, part]))
