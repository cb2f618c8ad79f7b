import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, PLAN, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

interface Chain {
  readonly start: string
  readonly nodes: readonly { readonly depth: number; readonly node: { readonly __typename: string; readonly key: string } }[]
  readonly edges: readonly {
    readonly from: string
    readonly to: string
    readonly type: string
    readonly mode: string | null
    readonly evidence: readonly { readonly quote: string }[]
  }[]
  readonly paths: readonly (readonly string[])[]
  readonly truncated: boolean
  readonly truncatedBy: string | null
}
const CHAIN = `start nodes { depth node { __typename ... on Document { key } ... on Task { key } ... on Agency { key } } }
  edges { from to type mode evidence { quote } } paths(first: 5) truncated truncatedBy`
const chain = async (root: 'task' | 'document' | 'agency', key: string, field: string): Promise<Chain> => {
  const data = await server.data<Record<string, { chain: Chain }>>(`query ($key: String!) { ${root}(key: $key) { chain: ${field} { ${CHAIN} } } }`, { key })
  return data[root]?.chain as Chain
}

const DECREE = 'nghi-dinh.47-2020-nd-cp'
const PROVINCIAL_PLAN = 'ke-hoach.66-kh-ubnd.vinh-long.2020'
const TASK = `${PLAN}:PL1.4`

describe('what a task rests on', () => {
  it('is its explicit bases, and what they rest on in turn, each edge with its proof', async () => {
    const found = await chain('task', TASK, 'basisChain')
    expect(found.nodes.map(({ depth, node }) => `${depth} ${node.key}`)).toEqual([
      `0 ${TASK}`,
      `1 ${PROVINCIAL_PLAN}`,
      `1 ${DECREE}`,
      '1 quyet-dinh.749-qd-ttg.2020',
      '1 quyet-dinh.942-qd-ttg.2021',
    ])
    expect(found.edges.find(({ from }) => from === PROVINCIAL_PLAN)).toMatchObject({ to: DECREE, type: 'IMPLEMENTS', mode: null })
    for (const { evidence } of found.edges) expect(evidence.length).toBeGreaterThan(0)
    expect(found.paths).toEqual([
      [TASK, DECREE],
      [TASK, 'quyet-dinh.749-qd-ttg.2020'],
      [TASK, 'quyet-dinh.942-qd-ttg.2021'],
      [TASK, PROVINCIAL_PLAN, DECREE],
    ])
    expect(found).toMatchObject({ start: TASK, truncated: false, truncatedBy: null })
  })

  it('is nothing where the row names nothing, until inherited bases are asked for', async () => {
    expect((await chain('task', `${PLAN}:PL1.15`, 'basisChain')).edges).toEqual([])
    const inherited = await chain('task', `${PLAN}:PL1.15`, 'basisChain(modes: [EXPLICIT, INHERITED])')
    const first = inherited.edges.filter(({ from }) => from === `${PLAN}:PL1.15`)
    expect(first.length).toBeGreaterThan(40)
    expect(new Set(first.map(({ type, mode }) => `${type} ${mode}`))).toEqual(new Set(['JUSTIFIED_BY INHERITED']))
    expect(inherited.nodes.map(({ node }) => node.key)).not.toContain(PLAN)
  })

  it('ends where it is told to, and says so', async () => {
    const shallow = await chain('task', TASK, 'basisChain(maxDepth: 1)')
    expect(shallow).toMatchObject({ truncated: true, truncatedBy: 'MAX_DEPTH' })
    expect(shallow.edges.every(({ from }) => from === TASK)).toBe(true)
    expect((await chain('task', TASK, 'basisChain(maxDepth: 2)')).truncated).toBe(false)
    expect(await chain('task', TASK, 'basisChain(maxDepth: 0)')).toMatchObject({ edges: [], truncated: true })
  })

  it('does not go on from levels at which it stops', async () => {
    const stopped = await chain('task', TASK, 'basisChain(stopAtLevels: [PROVINCE])')
    expect(stopped.nodes.map(({ node }) => node.key)).toContain(PROVINCIAL_PLAN)
    expect(stopped.edges.some(({ from }) => from === PROVINCIAL_PLAN)).toBe(false)
    expect(stopped.truncated).toBe(false)
  })

  it('follows other relations when asked', async () => {
    const amended = await chain('document', 'quyet-dinh.1617-qd-ubnd.vinh-long.2021', 'basisChain(types: [AMENDS])')
    expect(amended.edges.map(({ type, to }) => `${type} ${to}`)).toEqual(['AMENDS quyet-dinh.394-qd-ubnd.vinh-long.2021'])
    expect((await chain('document', 'quyet-dinh.1617-qd-ubnd.vinh-long.2021', 'basisChain')).edges).toEqual([])
  })
})

describe('what rests on a document', () => {
  it('is the same walked backwards, down to the tasks', async () => {
    const found = await chain('document', DECREE, 'impact')
    const keys = found.nodes.map(({ node }) => node.key)
    expect(keys).toEqual(expect.arrayContaining([PROVINCIAL_PLAN, PLAN, TASK]))
    expect(found.edges).toContainEqual(expect.objectContaining({ from: PROVINCIAL_PLAN, to: DECREE, type: 'IMPLEMENTS' }))
    expect(found.nodes.find(({ node }) => node.key === TASK)?.depth).toBe(1)
  })

  it('holds the tasks that inherit it when asked', async () => {
    const law = 'luat.cong-nghe-thong-tin.2006'
    const tasks = async (field: string) => (await chain('document', law, field)).nodes.filter(({ node }) => node.__typename === 'Task').length
    expect(await tasks('impact')).toBe(0)
    expect(await tasks('impact(modes: [EXPLICIT, INHERITED])')).toBe(84)
  })

  it('is nothing for a task', async () => {
    expect((await chain('task', TASK, 'impact')).edges).toEqual([])
  })

  it('says that more was there than it may follow', async () => {
    const narrow = await serve({ api: { limits: { maxTraversalEdges: 3 } } })
    try {
      const answer = await narrow.data<{ document: { impact: Chain } }>(`{ document(key: "${DECREE}") { impact { ${CHAIN} } } }`)
      expect(answer.document.impact).toMatchObject({ truncated: true, truncatedBy: 'MAX_EDGES' })
      expect(answer.document.impact.edges.length).toBeLessThanOrEqual(3)
    } finally {
      await narrow.close()
    }
  })
})

describe('the chain of an agency', () => {
  const AGENCY = 'co-quan.so-noi-vu.vinh-long'

  it('goes through the tasks that it leads and coordinates to what they rest on', async () => {
    const found = await chain('agency', AGENCY, 'basisChain')
    expect(found.edges).toContainEqual(expect.objectContaining({ from: `${PLAN}:PL1.17`, to: AGENCY, type: 'LED_BY' }))
    expect(found.nodes.find(({ node }) => node.key === 'nghi-quyet.40-nq-hdnd.vinh-long.2021')?.depth).toBe(2)
    expect(found.paths[0]).toEqual([AGENCY, `${PLAN}:PL1.17`, 'nghi-quyet.40-nq-hdnd.vinh-long.2021'])
  })

  it('backwards ends at its tasks', async () => {
    const found = await chain('agency', AGENCY, 'impact(types: [LED_BY])')
    expect(found.nodes.map(({ depth, node }) => `${depth} ${node.__typename}`)).toEqual(['0 Agency', '1 Task', '1 Task'])
  })
})

describe('a chain on a day', () => {
  it('tells of each document whether it was in force then, and of each basis whether it was when it was cited', async () => {
    const { document } = await server.data<{
      document: {
        basisChain: {
          nodes: readonly { node: { key?: string }; status: { state: string } | null }[]
          edges: readonly { statusThen: { state: string } | null }[]
        }
      }
    }>(
      `{ document(key: "${PLAN}") { basisChain(asOf: "2022-04-21", maxDepth: 1) { nodes { node { ... on Document { key } } status { state effectiveOn evidence { quote } } } edges { statusThen { state } } } } }`,
    )
    const states = new Map(document.basisChain.nodes.map(({ node, status }) => [node.key, status?.state]))
    expect(states.get(PLAN)).toBe('IN_FORCE')
    expect(states.get(DECISION)).toBe('IN_FORCE')
    expect(states.get(DECREE)).toBe('UNKNOWN')
    expect(document.basisChain.edges.every(({ statusThen }) => statusThen !== null)).toBe(true)
  })
})
