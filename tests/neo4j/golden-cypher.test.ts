import { join } from 'node:path'
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cypher } from '../../src/engines/neo4j/cypher.ts'
import { agencyList, documentList, mentionList, relationList, searchList, sourceList, taskList } from '../../src/engines/neo4j/lists.ts'
import { pageStatement } from '../../src/engines/neo4j/page-statement.ts'
import { relationsStatement } from '../../src/engines/neo4j/relation-rows.ts'
import { traverseStatement } from '../../src/engines/neo4j/traverse.ts'
import { type Parameters, toCypher } from '../../src/engines/neo4j/values-to-cypher.ts'
import { pageRange } from '../../src/graph/index.ts'
import type { GraphStore, PageRequest } from '../../src/graph/store.ts'
import { citing } from '../builders/slice.ts'
import { openEmptyStore } from './database.ts'

type List = Parameters0<typeof pageStatement>
type Parameters0<T extends (...args: never[]) => unknown> = globalThis.Parameters<T>[0]
interface Query {
  readonly statement: string
  readonly parameters: Parameters
  /** Operators of which the plan must have one. */
  readonly plan: readonly RegExp[]
}

const page = (list: List, request: PageRequest, ...plan: RegExp[]): Query => ({
  ...pageStatement(
    list,
    pageRange(
      request,
      list.order.map(({ type }) => type),
    ),
  ),
  plan,
})
const cursor = (...place: (string | number)[]) => Buffer.from(JSON.stringify(place)).toString('base64url')
const keyed = (name: string, parameters: Parameters, ...plan: RegExp[]): Query => ({ statement: cypher(name), parameters, plan })
const walk = (request: Partial<globalThis.Parameters<typeof traverseStatement>[0]>, ...plan: RegExp[]): Query => {
  const query = traverseStatement({ from: ['a', 'b'], types: ['BASED_ON', 'IMPLEMENTS'], direction: 'OUT', maxDepth: 6, maxEdges: 100, ...request })
  if (query === null) throw new Error('This walk reaches nothing.')
  return { ...query, plan }
}

const INDEX = /^Node(?:Unique)?IndexSeek(?:ByRange)?$/
const FULL_TEXT = /^ProcedureCall$/
const BREADTH_FIRST = /^VarLengthExpand\(Pruning,BFS/

const QUERIES: Readonly<Record<string, Query>> = {
  nodes: keyed('nodes', { keys: ['a', 'b'] }, INDEX),
  'document-keys': keyed('document-keys', { prefix: 'chi-thi.14-ct-ttg', limit: 10 }, /^NodeUniqueIndexSeekByRange$/),
  'documents-all': page(documentList({}), { first: 20, after: cursor('luat.a') }, INDEX),
  'documents-filtered': page(documentList({ types: ['DECREE'], yearFrom: 2020, availability: 'INGESTED' }), { last: 20, before: cursor('luat.a') }, INDEX),
  'documents-by-number': page(documentList({ number: '47/2020/NĐ-CP' }), { first: 20 }, INDEX),
  'documents-by-words': page(documentList({ text: 'chuyển đổi số', levels: ['PROVINCE'] }), { first: 20 }, FULL_TEXT),
  'documents-by-issuer': page(documentList({ issuer: 'Chính phủ' }), { first: 20 }, FULL_TEXT),
  'documents-related': page(documentList({ relatedTo: { key: 'luat.a', direction: 'OUT', types: ['BASED_ON'] } }), { first: 20 }, INDEX),
  'tasks-of-documents': page(taskList({ documents: ['a', 'b'], without: ['EXPLICIT'] }), { first: 20, after: cursor('a', 3, 'a:PL1.4') }, INDEX),
  'tasks-by-code': page(taskList({ code: 'PL1.4', agency: { key: 'co-quan.a', role: 'LEAD' } }), { first: 20 }, INDEX),
  'agencies-of-a-body': page(agencyList({ parent: 'co-quan.a' }), { first: 20 }, INDEX),
  search: page(searchList({ text: 'họp trực tuyến', kinds: ['TASK', 'DOCUMENT'] }), { first: 20, after: cursor(1, 1, 'a:PL1.4') }, FULL_TEXT),
  relations: {
    statement: relationsStatement(':BASED_ON|CITES', 'BOTH'),
    parameters: { keys: ['a'], limit: 1000 },
    plan: [INDEX, /^Expand\(All\)$/],
  },
  'relation-page': page(relationList('a', { direction: 'IN', types: ['BASED_ON'] }), { first: 20, after: cursor('BASED_ON', '', 'b', 'a') }, INDEX),
  'walk-onwards': walk({}, BREADTH_FIRST, INDEX),
  'walk-backwards': walk({ direction: 'IN' }, BREADTH_FIRST, INDEX),
  'walk-by-mode': walk({ types: ['JUSTIFIED_BY', 'BASED_ON'], modes: ['EXPLICIT', 'LINKED'] }, BREADTH_FIRST, INDEX),
  'walk-one-step': walk({ maxDepth: 1 }, INDEX, /^Expand\(All\)$/),
  mentions: page(mentionList('a'), { first: 20, after: cursor(100, 2) }, INDEX),
  'mentions-of': keyed('mentions-of', { keys: ['a', 'b'], limit: 100 }, INDEX),
  provisions: keyed('provisions', { keys: ['a', 'b'] }, INDEX),
  sources: keyed('sources', { keys: ['a', 'b'] }, INDEX),
  'source-list': page(sourceList(), { first: 20, after: cursor('a') }, INDEX),
  claims: keyed('claims', { terms: ['name:luat:a', 'name:luat:b'], except: [] }, INDEX),
  dependents: keyed('dependents', { terms: ['name:luat:a', 'name:luat:b'] }, INDEX),
  values: keyed('read-values', { kind: 'review' }, INDEX),
  'values-by-id': keyed('read-values-by-id', { kind: 'review', ids: ['a', 'b'] }, INDEX),
}

let store: GraphStore
let driver: Driver

beforeAll(async () => {
  store = await openEmptyStore()
  const { boltUri, user, password } = inject('neo4j')
  driver = neo4j.driver(boltUri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
})
afterAll(async () => {
  await driver.close()
  await store.close()
})

async function ask(statement: string, parameters: Parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    return await session.run(statement, toCypher(parameters))
  } finally {
    await session.close()
  }
}
const operatorsOf = (plan: Plan | ProfiledPlan): string[] => [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)]
const hitsOf = (plan: ProfiledPlan): number => plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
async function hits({ statement, parameters }: Query): Promise<number> {
  const { summary } = await ask(`PROFILE ${statement}`, parameters)
  return hitsOf(summary.profile as ProfiledPlan)
}

describe('the Cypher of each question', () => {
  it.each(Object.entries(QUERIES))('%s is what is written down, and is planned by an index', async (name, { statement, parameters, plan }) => {
    await expect(`${statement}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.cypher`))
    const { summary } = await ask(`EXPLAIN ${statement}`, parameters)
    const operators = operatorsOf(summary.plan as Plan)
    for (const operator of plan) expect(operators, operators.join(' < ')).toContainEqual(expect.stringMatching(operator))
    expect(operators).not.toContain('AllNodesScan')
    // An empty database knows none of the names; what the server says of the plan itself counts.
    const notices = summary.notifications.filter(({ category }) => category !== 'UNRECOGNIZED')
    expect(notices, JSON.stringify(notices)).toEqual([])
  })
})

describe('what a walk costs', () => {
  /** `layers` texts wide and deep, each citing all of the next layer: the paths multiply with each layer, the relations do not. */
  const WIDTH = 6
  const key = (layer: number, place: number) => `bao-cao.${layer}-${place}-bc-tt.2024`
  const layers = (count: number) =>
    Array.from({ length: count * WIDTH }, (_, i) =>
      citing(
        key(Math.floor(i / WIDTH), i % WIDTH),
        Array.from({ length: WIDTH }, (_, to) => key(Math.floor(i / WIDTH) + 1, to)),
      ),
    )

  beforeAll(async () => {
    await store.replaceDocuments(layers(12))
  })

  it('follows the relations reached, not the number of paths', async () => {
    const to = (maxDepth: number) => walk({ from: [key(0, 0)], maxDepth, maxEdges: 10_000 })
    const [four, eight, twelve] = [await hits(to(4)), await hits(to(8)), await hits(to(12))]
    // Four layers more are 144 relations more, wherever they begin; the paths are 1,296 times as many.
    expect(twelve - eight).toBeLessThan((eight - four) * 1.5)
    const edges = 6 + 11 * WIDTH * WIDTH
    expect(twelve / edges).toBeLessThan(30)
  })

  it('does not grow with texts that it does not reach', async () => {
    const query = walk({ from: [key(8, 0)], maxEdges: 10_000 })
    const before = await hits(query)
    await store.replaceDocuments(Array.from({ length: 50 }, (_, i) => citing(`thong-bao.${i}-tb-tt.2024`, [`cong-van.${i}-tt.2024`])))
    expect(await hits(query)).toBeLessThanOrEqual(before * 1.05)
  })
})
