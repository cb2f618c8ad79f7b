import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asWriter, DECISION, PLAN, seedText, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

interface Finding {
  readonly id: string
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly expected: string | null
  readonly found: string | null
  readonly review: { readonly state: string; readonly by: string; readonly note: string | null } | null
  readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number; readonly line: number }[]
}
const findings = async (args: string): Promise<{ readonly nodes: readonly Finding[]; readonly end: string | null; readonly more: boolean }> => {
  const { findings: page } = await server.data<{ findings: { nodes: readonly Finding[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }>(
    `{ findings(${args}) { nodes { id rule severity message expected found review { state by note } evidence { quote start end line } } pageInfo { hasNextPage endCursor } } }`,
  )
  return { nodes: page.nodes, end: page.pageInfo.endCursor, more: page.pageInfo.hasNextPage }
}

describe('coverage', () => {
  it('counts tasks by kind of proof, and never adds them together', async () => {
    const figures = 'scope label tasks budget byMode { mode tasks budget } unjustified { tasks } withoutExplicit { tasks budget }'
    const { coverage } = await server.data<{ coverage: Record<string, never> }>(
      `{ coverage(document: "${DECISION}") { document { key } total { ${figures} } appendices { ${figures} } groups { ${figures} } agencies { ${figures} agency { key name } }
        references { total resolved ambiguous unidentified } citedDocuments { total ingested citedOnly } declaredNeverUsed { key } usedNeverDeclared { key } } }`,
    )
    expect(coverage).toMatchObject({
      document: { key: DECISION },
      total: { scope: 'DOCUMENT', label: null, tasks: 84, unjustified: { tasks: 0 } },
      citedDocuments: { total: 95, ingested: 0, citedOnly: 95 },
    })
    const { appendices, total, references } = coverage as unknown as {
      appendices: { label: string; tasks: number; byMode: { mode: string; tasks: number }[]; withoutExplicit: { tasks: number } }[]
      total: { byMode: { mode: string; tasks: number }[] }
      references: { total: number; resolved: number; ambiguous: number; unidentified: number }
    }
    expect(appendices.map(({ label, tasks, withoutExplicit }) => [label, tasks, withoutExplicit.tasks])).toEqual([
      ['PL1', 24, 1],
      ['PL2', 19, 19],
      ['PL3', 41, 41],
    ])
    expect(total.byMode.map(({ mode }) => mode)).toEqual(['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED'])
    expect(total.byMode.find(({ mode }) => mode === 'EXPLICIT')?.tasks).toBe(23)
    expect(references.resolved + references.ambiguous + references.unidentified).toBe(references.total)
  })

  it('is the same for the plan of the text, and null where there is no text', async () => {
    const { plan, cited } = await server.data<Record<string, unknown>>(
      `{ plan: coverage(document: "${PLAN}") { document { key } } cited: coverage(document: "nghi-dinh.47-2020-nd-cp") { document { key } } }`,
    )
    expect(plan).toEqual({ document: { key: DECISION } })
    expect(cited).toBeNull()
  })
})

describe('findings', () => {
  it('point at the words that show them', async () => {
    const { nodes } = await findings('first: 100')
    expect(nodes.length).toBeGreaterThan(0)
    const text = seedText()
    for (const { evidence, message } of nodes) {
      expect(message).not.toBe('')
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote)
    }
  })

  it('name the one true conflict of dates, and the one row of appendix 1 without a basis', async () => {
    const conflicts = await findings('first: 100, filter: { rule: ["conflicting-dates"] }')
    expect(conflicts.nodes.map(({ message }) => message).join()).toContain('47/2020/NĐ-CP')
    expect(conflicts.nodes).toHaveLength(1)
    const bare = await findings('first: 100, filter: { rule: ["task-without-basis"] }')
    expect(bare.nodes.some(({ message }) => message.includes('PL1.15'))).toBe(true)
  })

  it('come page by page, each once, forwards only', async () => {
    const all = await findings('first: 100')
    const ids: string[] = []
    for (let page = await findings('first: 7'); ; page = await findings(`first: 7, after: "${page.end}"`)) {
      ids.push(...page.nodes.map(({ id }) => id))
      if (!page.more) break
      if (ids.length >= 100) break
    }
    expect(ids.slice(0, 100)).toEqual(all.nodes.map(({ id }) => id).slice(0, ids.length))
    expect(new Set(ids).size).toBe(ids.length)
    const { errors } = await server.ask('{ findings(last: 1) { nodes { id } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'last' })
  })

  it('are filtered by severity and document; an unknown rule is named', async () => {
    const { nodes } = await findings('first: 100, filter: { severity: [ERROR] }')
    expect(new Set(nodes.map(({ severity }) => severity))).toEqual(nodes.length === 0 ? new Set() : new Set(['ERROR']))
    expect((await findings('filter: { document: ["nothing"] }')).nodes).toEqual([])
    const { errors } = await server.ask('{ findings(filter: { rule: ["no-such-rule"] }) { nodes { id } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('are reviewed by who has a token, and the review can be taken back', async () => {
    const [finding] = (await findings('first: 1')).nodes
    const review = 'mutation ($input: ReviewFindingInput!) { reviewFinding(input: $input) { id review { state by note at } } }'
    const input = { id: finding?.id, state: 'DISPUTED', by: 'Lan', note: 'không sai' }
    expect((await server.ask(review, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await server.data(review, { input }, asWriter)).toEqual({
      reviewFinding: { id: finding?.id, review: { state: 'DISPUTED', by: 'Lan', note: 'không sai', at: '2026-01-02T03:04:05.000Z' } },
    })
    expect((await findings('first: 5, filter: { review: DISPUTED }')).nodes).toMatchObject([{ id: finding?.id, review: { state: 'DISPUTED' } }])
    await server.data(review, { input: { ...input, state: 'OPEN' } }, asWriter)
    expect((await findings('first: 5, filter: { review: DISPUTED }')).nodes).toEqual([])
  })

  it('rest on rules that say what they look for', async () => {
    const { auditRules } = await server.data<{ auditRules: readonly { id: string; title: { vi: string; en: string }; explanation: { vi: string } }[] }>(
      '{ auditRules { id severity legalSource title { vi en } explanation { vi en } } }',
    )
    expect(auditRules.length).toBeGreaterThan(25)
    expect(new Set(auditRules.map(({ id }) => id)).size).toBe(auditRules.length)
    for (const { title, explanation } of auditRules) expect([title.vi, title.en, explanation.vi].every(Boolean)).toBe(true)
  })
})
