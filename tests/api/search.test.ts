import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAN, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

interface Hit {
  readonly __typename: string
  readonly key: string
  readonly number: string | null
}
const search = async (text: string, more = ''): Promise<{ readonly total: number; readonly hits: readonly Hit[] }> => {
  const { search: found } = await server.data<{ search: { totalCount: number; nodes: readonly Hit[] } }>(
    `query ($text: String!) { search(text: $text, first: 100 ${more}) { totalCount nodes { __typename ... on Document { key number } ... on Task { key number } ... on Agency { key number } } } }`,
    { text },
  )
  return { total: found.totalCount, hits: found.nodes }
}

describe('search', () => {
  it('needs no diacritics', async () => {
    const plain = await search('hop truc tuyen')
    expect(plain.hits.map(({ key }) => key)).toContain(`${PLAN}:PL1.2`)
    expect(await search('họp trực tuyến')).toEqual(plain)
    expect(await search('HỌP  TRỰC TUYẾN'.normalize('NFD'))).toEqual(plain)
  })

  it('finds a document by the beginning of its number', async () => {
    expect((await search('749')).hits.map(({ number }) => number)).toContain('749/QĐ-TTg')
  })

  it('puts the exact number first', async () => {
    expect((await search('14/CT-TTg')).hits.slice(0, 2).map(({ key }) => key)).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
    expect((await search('PL1.4')).hits[0]).toMatchObject({ __typename: 'Task', number: 'PL1.4' })
  })

  it('is over all three kinds, or those asked for', async () => {
    const kinds = new Set((await search('thông tin')).hits.map(({ __typename }) => __typename))
    expect(kinds).toEqual(new Set(['Document', 'Task', 'Agency']))
    expect(new Set((await search('thông tin', ', kinds: [AGENCY]')).hits.map(({ __typename }) => __typename))).toEqual(new Set(['Agency']))
  })

  it('pages through everything once', async () => {
    const all = await search('thông tin', ', kinds: [TASK]')
    const keys: string[] = []
    let after: string | null = null
    do {
      const page: { search: { edges: readonly { cursor: string; node: Hit }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
        await server.data(
          'query ($after: String) { search(text: "thông tin", kinds: [TASK], first: 9, after: $after) { edges { cursor node { ... on Task { key } } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      keys.push(...page.search.edges.map(({ node }) => node.key))
      after = page.search.pageInfo.hasNextPage ? page.search.pageInfo.endCursor : null
    } while (after !== null)
    expect(keys).toEqual(all.hits.map(({ key }) => key))
    expect(keys).toHaveLength(all.total)
  })

  it.each(['', ' ', '!!!', '"', '*', '🙂', '\u0000', 'không ai viết câu này bao giờ'])('finds nothing for %j, and says no more', async (text) => {
    expect(await search(text)).toEqual({ total: 0, hits: [] })
  })

  it('refuses a text that is too long', async () => {
    const { errors } = await server.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text: 'a'.repeat(501) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
  })
})

describe('a node', () => {
  it('is fetched again by its id', async () => {
    const { node } = await server.data<{ node: Hit }>(`{ node(id: "${PLAN}:PL1.4") { __typename id ... on Task { code } } }`)
    expect(node).toEqual({ __typename: 'Task', id: `${PLAN}:PL1.4`, code: 'PL1.4' })
    expect(await server.data('{ node(id: "nothing") { id } }')).toEqual({ node: null })
  })
})
