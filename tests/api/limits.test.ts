import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createAdmission } from '../../src/api/limits.ts'
import { LimitsSchema } from '../../src/api/options.ts'
import { createSchema } from '../../src/api/schema.ts'
import { AppError } from '../../src/errors.ts'

const schema = createSchema()
const admit = createAdmission(schema, LimitsSchema.parse({}))
const operation = (query: string, variables: Record<string, unknown> = {}) => ({ query, operationName: null, variables })
const cost = (query: string, variables?: Record<string, unknown>) => admit([operation(query, variables)])[0]?.cost
const codeOf = (...queries: string[]) => {
  try {
    admit(queries.map((query) => operation(query)))
    return 'admitted'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}
const repeat = (n: number, piece: (i: number) => string) => Array.from({ length: n }, (_, i) => piece(i)).join(' ')

const EVIDENCE = 'evidence { quote start end line rule sha256 document { key } }'
const TASKS_WITH_PROOF = `{ tasks(first: 100) { totalCount nodes { key code name justifications { mode document { key number title } ${EVIDENCE} via { label } } } } }`
const TASKS_WITH_CHAINS = `{ tasks(first: 100) { nodes { key justifications { mode document { key } ${EVIDENCE} }
  basisChain { nodes { depth node { ... on Document { key number } ... on Task { key } } } edges { from to type mode ${EVIDENCE} } truncated } } } }`
const THREE_LISTS = `{ documents(first: 100) { nodes { relations(first: 100) { nodes { to { ... on Document { relations(first: 100) { nodes { type } } } } } } } } }`

describe('the default limits', () => {
  it('admit a hundred tasks with justifications and evidence, and with their chains', () => {
    expect(codeOf(TASKS_WITH_PROOF)).toBe('admitted')
    expect(codeOf(TASKS_WITH_CHAINS)).toBe('admitted')
  })

  it('admit the standard introspection query', () => {
    expect(codeOf(getIntrospectionQuery())).toBe('admitted')
    expect(
      codeOf(
        getIntrospectionQuery({
          descriptions: true,
          specifiedByUrl: true,
          directiveIsRepeatable: true,
          schemaDescription: true,
          inputValueDeprecation: true,
          oneOf: true,
        }),
      ),
    ).toBe('admitted')
  })

  it('admit what a hundred of one list hold a hundred of', () => {
    expect(codeOf('{ documents(first: 100) { nodes { relations(first: 100) { nodes { type } } } } }')).toBe('admitted')
  })

  it.each([
    ['three nested lists of a hundred', THREE_LISTS, 'QUERY_TOO_COSTLY'],
    ['three nested lists of a hundred by variable', THREE_LISTS.replaceAll('100', '$n').replace('{', 'query ($n: Int = 100) {'), 'QUERY_TOO_COSTLY'],
    ['three nested lists of a hundred from the back', THREE_LISTS.replaceAll('first', 'last'), 'QUERY_TOO_COSTLY'],
    ['three nested lists through edges', THREE_LISTS.replace('nodes {', 'edges { node {').replace(/\}$/, '} }'), 'QUERY_TOO_COSTLY'],
    ['introspection that nests fields three times', '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }', 'QUERY_TOO_DEEP'],
    ['the same through __type', '{ __type(name: "Query") { fields { type { fields { type { fields { name } } } } } } }', 'QUERY_TOO_DEEP'],
    [
      'the same through fragments',
      '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { name } } } }',
      'QUERY_TOO_DEEP',
    ],
    ['a staircase of parents', `{ agency(key: "a") ${'{ parent '.repeat(20)} { key } ${'}'.repeat(20)} }`, 'QUERY_TOO_DEEP'],
    [
      'a staircase of fragments',
      `{ agency(key: "a") { ...F0 } } ${repeat(20, (i) => `fragment F${i} on Agency { parent { ...F${i + 1} } }`)} fragment F20 on Agency { key }`,
      'QUERY_TOO_DEEP',
    ],
    ['a thousand aliases', `{ ${repeat(300, (i) => `a${i}: task(key: "x") { key }`)} }`, 'QUERY_TOO_LARGE'],
    [
      'aliases hidden in fragments',
      `{ ${repeat(4, (i) => `...F${i}`)} } ${repeat(4, (i) => `fragment F${i} on Query { ${repeat(10, (j) => `b${i}x${j}: task(key: "x") { key }`)} }`)}`,
      'QUERY_TOO_LARGE',
    ],
    ['a hundred directives', `{ task(key: "x") { key ${'@include(if: true) '.repeat(100)} } }`, 'QUERY_TOO_LARGE'],
    ['ten thousand tokens', `{ ${'auditRules { id } '.repeat(2500)} }`, 'QUERY_TOO_LARGE'],
    ['a hundred thousand open braces', '{ a '.repeat(100_000), 'QUERY_TOO_LARGE'],
    [
      'introspection asked for thirty times at once',
      `{ ${repeat(29, (i) => `s${i}: __schema { types { name } }`)} ${THREE_LISTS.slice(1)}`,
      'QUERY_TOO_COSTLY',
    ],
  ])('refuse %s', (_, query, code) => {
    expect(codeOf(query)).toBe(code)
  })

  it('refuse more operations in one request than are taken at once', () => {
    expect(codeOf(...Array.from({ length: 11 }, () => '{ task(key: "x") { key } }'))).toBe('QUERY_TOO_LARGE')
    expect(codeOf(...Array.from({ length: 10 }, () => '{ task(key: "x") { key } }'))).toBe('admitted')
  })

  it('count the operations of a batch together', () => {
    expect(codeOf(TASKS_WITH_CHAINS)).toBe('admitted')
    expect(codeOf(TASKS_WITH_CHAINS, TASKS_WITH_CHAINS, TASKS_WITH_CHAINS, TASKS_WITH_CHAINS)).toBe('QUERY_TOO_COSTLY')
  })

  it('leave what is no GraphQL, or of another schema, to the executor', () => {
    expect(codeOf('{ documents(')).toBe('admitted')
    expect(codeOf('{ nothingOfThis { key } }')).toBe('admitted')
    expect(codeOf('')).toBe('admitted')
    expect(codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe('admitted')
  })

  it('are as strict with a query sent again', () => {
    expect(codeOf(THREE_LISTS)).toBe('QUERY_TOO_COSTLY')
    expect(codeOf(THREE_LISTS)).toBe('QUERY_TOO_COSTLY')
    expect(cost('query ($n: Int) { documents(first: $n) { nodes { key } } }', { n: 5 })).toBe(6)
    expect(cost('query ($n: Int) { documents(first: $n) { nodes { key } } }', { n: 50 })).toBe(51)
  })
})

describe('the cost of a query', () => {
  it.each([
    ['an object is one', '{ task(key: "x") { key name } }', 1],
    ['values cost nothing', '{ task(key: "x") { key name code due } }', 1],
    ['a connection is one, its items count as often as they are asked for', '{ tasks(first: 30) { totalCount pageInfo { endCursor } nodes { key } } }', 32],
    ['twenty where nothing is said', '{ tasks { nodes { key } } }', 21],
    ['never more than a page can hold', '{ tasks(first: 1000000) { nodes { key } } }', 101],
    ['a plain list counts as long as the schema assumes', '{ task(key: "x") { leadAgencies { name } } }', 3],
    ['lists within lists multiply', '{ tasks(first: 10) { nodes { leadAgencies { name } } } }', 31],
    [
      'a fragment costs what it holds wherever it is spread',
      '{ a: task(key: "x") { ...T } b: task(key: "y") { ...T } } fragment T on Task { leadAgencies { name } }',
      6,
    ],
    ['a fragment on a connection knows its page', '{ tasks(first: 50) { ...C } } fragment C on TaskConnection { nodes { key } }', 51],
    ['text is dear', '{ document(key: "x") { source { text } } }', 22],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  it('is found in no time for fragments that double forty times', () => {
    const query = `{ documents { nodes { ...F0 } } } ${repeat(40, (i) => `fragment F${i} on Document { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Document { key }`
    const started = performance.now()
    codeOf(query)
    // Counted one by one they would be 2^40: any machine that ever answers does it at once.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
