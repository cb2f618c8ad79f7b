import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, PLAN, seedText, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

const DECREE = 'nghi-dinh.47-2020-nd-cp'
interface Proof {
  readonly quote: string
  readonly start: number
  readonly end: number
}
interface Relation {
  readonly type: string
  readonly from: { readonly key: string; readonly number: string | null }
  readonly to: { readonly key: string; readonly number: string | null }
  readonly evidence: readonly Proof[]
}
const find = async (key: string, fields: string): Promise<Record<string, unknown> | null> =>
  (await server.data<{ document: Record<string, unknown> | null }>(`query ($key: String!) { document(key: $key) { ${fields} } }`, { key })).document

describe('a document', () => {
  it('that was read carries what its letterhead says', async () => {
    expect(
      await find(
        DECISION,
        'id key kind urn type typeLabel number label citation title issuedOn issuer signer level place year availability source { name length sha256 document { key } }',
      ),
    ).toMatchObject({
      id: DECISION,
      key: DECISION,
      kind: 'DOCUMENT',
      type: 'DECISION',
      typeLabel: 'Quyết định',
      number: '781/QĐ-UBND',
      label: 'Quyết định số 781/QĐ-UBND',
      issuedOn: '2022-04-21',
      level: 'PROVINCE',
      place: 'Vĩnh Long',
      year: 2022,
      availability: 'INGESTED',
      source: { name: '781-qd-ubnd-vinh-long-2022.txt', length: seedText().length, document: { key: DECISION } },
    })
  })

  it('and the plan that it issues are two, joined by ANNEX_OF, with one text', async () => {
    const plan = await find(
      PLAN,
      'number type source { document { key } } relations(direction: OUT, types: [ANNEX_OF]) { totalCount nodes { type to { key number } evidence { quote } } }',
    )
    expect(plan).toMatchObject({ number: '781/QĐ-UBND', type: 'PLAN', source: { document: { key: DECISION } } })
    expect(plan?.relations).toMatchObject({ totalCount: 1, nodes: [{ type: 'ANNEX_OF', to: { key: DECISION, number: '781/QĐ-UBND' } }] })
  })

  it('that is cited alone keeps every date claimed for it, each with its words, and no single day', async () => {
    const decree = await find(DECREE, 'availability source { name } issuedOn level dates { value evidence { quote start end } }')
    expect(decree).toMatchObject({ availability: 'CITED_ONLY', source: null, issuedOn: null, level: 'NATIONAL' })
    const dates = decree?.dates as { value: string; evidence: readonly Proof[] }[]
    expect(dates.map(({ value }) => value)).toEqual(['2020-04-09', '2020-04-29'])
    for (const { evidence } of dates) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { quote, start, end } of evidence) expect(seedText().slice(start, end)).toBe(quote)
    }
  })

  it('is found by its URN, and by an earlier and shorter key', async () => {
    const urn = (await find(DECREE, 'urn'))?.urn as string
    expect(urn).toMatch(/^urn:lex:vn:/)
    expect(await find(urn, 'key')).toEqual({ key: DECREE })
    expect(await find('quyet-dinh.394-qd-ubnd', 'key')).toEqual({ key: 'quyet-dinh.394-qd-ubnd.vinh-long.2021' })
  })

  it('is null where there is none, and AMBIGUOUS with the candidates where a shorter key fits several', async () => {
    expect(await find('nothing', 'key')).toBeNull()
    expect(await find('', 'key')).toBeNull()
    expect(await find(`${PLAN}:PL1.4`, 'key')).toBeNull()
    const { errors, data } = await server.ask('{ document(key: "chi-thi.14-ct-ttg") { key } }')
    expect(data).toEqual({ document: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS', argument: 'key', candidates: ['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'] })
  })

  it('shows who amends it, with the sentence', async () => {
    const found = await find(
      'quyet-dinh.394-qd-ubnd.vinh-long.2021',
      'relations(direction: IN, types: [AMENDS]) { totalCount nodes { type from { key number } to { key number } evidence { quote } } }',
    )
    const { nodes } = (found?.relations ?? {}) as { nodes: readonly Relation[] }
    expect(nodes.map(({ from }) => from.number)).toEqual(['1126/QĐ-UBND', '1617/QĐ-UBND'])
    for (const { to, evidence } of nodes) {
      expect(to.number).toBe('394/QĐ-UBND')
      expect(evidence[0]?.quote).toContain('điều chỉnh Quyết định số 394/QĐ-UBND')
    }
  })

  it('has its relations in both directions, ordered and paged', async () => {
    interface Page {
      readonly relations: {
        readonly totalCount: number
        readonly edges: readonly { readonly cursor: string; readonly node: Relation }[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    }
    const seen: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const page: { document: Page } = await server.data(
        `query ($after: String) { document(key: "${PLAN}") { relations(first: 7, after: $after) { totalCount edges { cursor node { type from { key } to { key } } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      )
      const { relations } = page.document
      total = relations.totalCount
      seen.push(...relations.edges.map(({ node }) => `${node.type} ${node.from.key} ${node.to.key}`))
      after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
    expect(seen.every((relation) => relation.includes(PLAN))).toBe(true)
  })

  it('has the references and the structure of its text', async () => {
    const found = await find(
      DECISION,
      `provisions { label kind start end } mentions(first: 3) { totalCount nodes { quote start end line relation status subject container target { key } evidence { quote } candidates { key } } } effects { kind on evidence { quote } }`,
    )
    const text = seedText()
    const { totalCount, nodes } = (found?.mentions ?? {}) as { totalCount: number; nodes: readonly (Proof & { evidence: Proof })[] }
    expect(totalCount).toBeGreaterThan(150)
    for (const { quote, start, end, evidence } of nodes) {
      expect(text.slice(start, end)).toBe(quote)
      expect(evidence.quote).toContain(quote)
    }
    expect(found?.provisions).toContainEqual(expect.objectContaining({ label: 'Điều 1' }))
    expect(found?.effects).toMatchObject([{ kind: 'TAKES_EFFECT', on: '2022-04-21' }])
  })

  it('gives a stretch of its text by offsets', async () => {
    const text = seedText()
    expect(await find(DECISION, 'source { text(start: 10, end: 60) }')).toEqual({ source: { text: text.slice(10, 60) } })
    const { errors } = await server.ask(`{ document(key: "${DECISION}") { source { text(start: 5, end: 2) } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'end' })
  })

  it('has a state on a day, with the words that say so, and none that nobody knows', async () => {
    const found = await find(
      DECISION,
      'before: status(on: "2022-04-20") { state effectiveOn } on: status(on: "2022-04-21") { state by { key } amendedBy { key } effectiveOn evidence { quote } }',
    )
    expect(found).toMatchObject({
      before: { state: 'NOT_YET_IN_FORCE', effectiveOn: '2022-04-21' },
      on: { state: 'IN_FORCE', by: null, amendedBy: [], effectiveOn: '2022-04-21', evidence: [{ quote: expect.stringContaining('hiệu lực') }] },
    })
    expect(await find(DECREE, 'status(on: "2022-04-21") { state effectiveOn }')).toEqual({ status: { state: 'UNKNOWN', effectiveOn: null } })
    const { errors } = await server.ask(`{ document(key: "${DECISION}") { status(on: "2022-02-31") { state } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' })
  })
})

describe('the list of documents', () => {
  const numbers = async (filter: string, first = 100): Promise<readonly (string | null)[]> => {
    const { documents } = await server.data<{ documents: { totalCount: number; nodes: readonly { number: string | null }[] } }>(
      `{ documents(first: ${first}, filter: { ${filter} }) { totalCount nodes { number } } }`,
    )
    expect(documents.nodes).toHaveLength(Math.min(documents.totalCount, first))
    return documents.nodes.map(({ number }) => number)
  }

  it('holds the decision, its plan and the 95 documents that they cite', async () => {
    expect(await numbers('')).toHaveLength(97)
    expect(await numbers('availability: CITED_ONLY')).toHaveLength(95)
    expect(await numbers('availability: INGESTED')).toEqual(['781/QĐ-UBND', '781/QĐ-UBND'])
  })

  it('finds all plans of 2020 to 2022 that implement decree 47/2020', async () => {
    expect(await numbers(`type: [PLAN], yearFrom: 2020, yearTo: 2022, relatedTo: { type: [IMPLEMENTS], key: "${DECREE}" }`)).toEqual(['66/KH-UBND'])
    expect(await numbers(`type: [PLAN], yearFrom: 2021, relatedTo: { type: [IMPLEMENTS], key: "${DECREE}" }`)).toEqual([])
  })

  it('is filtered by type, level, number, year, issuer and words', async () => {
    expect(await numbers('type: [LAW]')).toHaveLength(4)
    expect(await numbers('level: [LAW]')).toHaveLength(4)
    expect(await numbers('number: "014/ct-ttg"')).toEqual(['14/CT-TTg', '14/CT-TTg'])
    expect(await numbers('number: "14/CT-TTg", yearFrom: 2019, yearTo: 2019')).toEqual(['14/CT-TTg'])
    expect(await numbers('type: [DIRECTIVE], issuer: "thu tuong"')).toEqual(['14/CT-TTg', '14/CT-TTg'])
    expect(await numbers('text: "chuyen doi so quoc gia"')).toContain('749/QĐ-TTg')
  })

  it('finds what a document has a relation to', async () => {
    expect(await numbers('relatedTo: { type: [IMPLEMENTS], key: "ke-hoach.66-kh-ubnd.vinh-long.2020", direction: IN }')).toEqual(['47/2020/NĐ-CP'])
  })

  it('goes forwards and backwards through the same pages', async () => {
    interface Page {
      readonly documents: {
        readonly nodes: readonly { readonly key: string }[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string }
      }
    }
    const page = (args: string) => server.data<Page>(`{ documents(${args}) { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
    const first = await page('first: 10')
    const second = await page(`first: 10, after: "${first.documents.pageInfo.endCursor}"`)
    const back = await page(`last: 10, before: "${second.documents.pageInfo.startCursor}"`)
    expect(back.documents.nodes).toEqual(first.documents.nodes)
    expect(first.documents.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(second.documents.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const end = await page('last: 10')
    expect(end.documents.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it.each([
    ['first: 101', 'first'],
    ['first: -1', 'first'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
    ['after: "not a cursor"', 'after'],
    ['filter: { yearFrom: 2022, yearTo: 2020 }', 'filter.yearTo'],
    ['filter: { type: [NOVEL] }', 'filter.type'],
    ['filter: { yearFrom: "x" }', 'filter.yearFrom'],
    [`filter: { text: "${'x'.repeat(501)}" }`, 'filter.text'],
    ['nonsense: 1', 'nonsense'],
  ])('refuses %s and names the argument', async (args, argument) => {
    const { errors, data } = await server.ask(`{ documents(${args}) { totalCount } }`)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(errors?.[0]?.message).toContain(argument.split('.').at(-1))
  })

  it('refuses a wrong variable and names it', async () => {
    const { errors } = await server.ask('query ($n: Int) { documents(first: $n) { totalCount } }', { n: 'many' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: '$n' })
    const beyond = await server.ask('query ($n: Int) { documents(first: $n) { totalCount } }', { n: 101 })
    expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })
})
