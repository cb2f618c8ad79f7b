import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, PLAN, seedText, serve, type TestServer } from './serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly rule: string
  readonly sha256: string
  readonly document: { readonly key: string }
}
interface Justified {
  readonly mode: string
  readonly explanation: string
  readonly document: { readonly key: string; readonly number: string | null }
  readonly via: { readonly key: string | null; readonly label: string; readonly similarity: number | null } | null
  readonly evidence: readonly Evidence[]
}

const EVIDENCE = 'evidence { quote start end line rule sha256 document { key } }'
const justified = async (code: string, modes?: readonly string[]): Promise<readonly Justified[]> => {
  const { task } = await server.data<{ task: { justifications: readonly Justified[] } }>(
    `query ($key: String!, $modes: [JustificationMode!]) { task(key: $key) { justifications(modes: $modes) { mode explanation document { key number } via { key label similarity } ${EVIDENCE} } } }`,
    { key: `${PLAN}:${code}`, ...(modes ? { modes } : {}) },
  )
  return task.justifications
}

describe('a task', () => {
  it('is found by its key with all that its row says', async () => {
    const { task } = await server.data<{ task: Record<string, unknown> }>(
      `{ task(key: "${PLAN}:PL1.4") { id key kind number code name label appendix group ordinal due result notes modes document { key number }
        leadAgencies { name level } coordinatingAgencies { name } budget { total recurrent investment } evidence { line quote } } }`,
    )
    expect(task).toMatchObject({
      id: `${PLAN}:PL1.4`,
      key: `${PLAN}:PL1.4`,
      kind: 'TASK',
      number: 'PL1.4',
      code: 'PL1.4',
      appendix: 'PL1',
      document: { key: PLAN, number: '781/QĐ-UBND' },
      leadAgencies: [{ name: 'Sở Thông tin và Truyền thông', level: 'PROVINCE' }],
      coordinatingAgencies: [],
    })
    expect(task.label).toBe(`PL1.4 ${task.name}`)
    expect((task.evidence as Evidence).quote).toContain('749/QĐ-TTg')
  })

  it('is null where there is none, and where the key is of another kind', async () => {
    const answer = await server.data(`{ a: task(key: "nothing") { key } b: task(key: "${PLAN}") { key } c: task(key: "") { key } }`)
    expect(answer).toEqual({ a: null, b: null, c: null })
  })

  it('rests explicitly on four documents, each with its own sentence', async () => {
    const explicit = await justified('PL1.4', ['EXPLICIT'])
    expect(explicit.map(({ document }) => document.number)).toEqual(['47/2020/NĐ-CP', '749/QĐ-TTg', '942/QĐ-TTg', '66/KH-UBND'])
    const text = seedText()
    for (const { document, evidence, via } of explicit) {
      expect(via).toBeNull()
      for (const proof of evidence) {
        expect(proof.quote).toContain(document.number)
        expect(text.slice(proof.start, proof.end)).toBe(proof.quote)
        expect(text.slice(0, proof.start).split('\n')).toHaveLength(proof.line)
        expect(proof.document.key).toBe(DECISION)
      }
    }
  })

  it('says so where nothing is explicit, and keeps the kinds of proof apart', async () => {
    expect(await justified('PL1.15', ['EXPLICIT'])).toEqual([])
    const all = await justified('PL1.15')
    expect(new Set(all.map(({ mode }) => mode))).toEqual(new Set(['INHERITED']))
    expect(all.map(({ via }) => via?.key)).toContain(DECISION)
    expect(all.find(({ document }) => document.number === '749/QĐ-TTg')).toMatchObject({ via: { key: PLAN, label: 'Kế hoạch số 781/QĐ-UBND' } })
    const { task } = await server.data<{ task: { statement: string } }>(`{ task(key: "${PLAN}:PL1.15") { statement } }`)
    expect(task.statement).toMatch(
      /^Nhiệm vụ PL1\.15 “.*” tại Kế hoạch .* ban hành kèm theo Quyết định số 781\/QĐ-UBND ngày 21 tháng 4 năm 2022 .* không được ghi căn cứ trực tiếp nào/,
    )
  })

  it('explains what another row lends it', async () => {
    const [first] = await justified('PL3.I.2', ['LINKED'])
    expect(first).toMatchObject({ document: { number: '749/QĐ-TTg' }, via: { key: `${PLAN}:PL1.2`, similarity: 1 } })
    expect(first?.explanation).toMatch(/^Là căn cứ của nhiệm vụ PL1\.2 “.*” trong cùng văn bản, giống 100 %; cùng có: “Trang thiết bị đầu cuối/)
  })

  it('has one sentence for a report, with full citations', async () => {
    const { task } = await server.data<{ task: { statement: string } }>(`{ task(key: "${PLAN}:PL1.4") { statement } }`)
    expect(task.statement).toContain(
      'được ghi căn cứ trực tiếp là Nghị định số 47/2020/NĐ-CP (ngày ban hành được ghi khác nhau: 09 tháng 4 năm 2020; 29 tháng 4 năm 2020)',
    )
    expect(task.statement).toContain('Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số quốc gia')
    expect(task.statement).toMatch(/ và Kế hoạch số 66\/KH-UBND .*\.$/)
  })
})

describe('the list of tasks', () => {
  const codes = async (filter: string, first = 100): Promise<{ total: number; codes: readonly string[] }> => {
    const { tasks } = await server.data<{ tasks: { totalCount: number; nodes: readonly { code: string }[] } }>(
      `{ tasks(first: ${first}, filter: { ${filter} }) { totalCount nodes { code } } }`,
    )
    return { total: tasks.totalCount, codes: tasks.nodes.map(({ code }) => code) }
  }

  it('holds every row, in the order of the text', async () => {
    const { total, codes: all } = await codes('')
    expect(total).toBe(84)
    expect(all.slice(0, 3)).toEqual(['PL1.1', 'PL1.2', 'PL1.3'])
  })

  it('is filtered by document, the decision standing for its plan', async () => {
    expect((await codes(`document: "${DECISION}"`)).total).toBe(84)
    expect((await codes(`document: "${PLAN}"`)).total).toBe(84)
    expect((await codes('document: "nothing"')).total).toBe(0)
  })

  it('is filtered by code and appendix', async () => {
    expect(await codes('code: "PL1.4"')).toEqual({ total: 1, codes: ['PL1.4'] })
    expect((await codes('appendix: "PL1"')).total).toBe(24)
  })

  it('is filtered by what an agency does', async () => {
    const agency = 'co-quan.so-thong-tin-va-truyen-thong.vinh-long'
    const either = await codes(`agency: { key: "${agency}" }`)
    const lead = await codes(`agency: { key: "${agency}", role: LEAD }`)
    const coordinating = await codes(`agency: { key: "${agency}", role: COORDINATING }`)
    expect(lead.total).toBeGreaterThan(0)
    expect(coordinating.total).toBeGreaterThan(0)
    expect(new Set([...lead.codes, ...coordinating.codes])).toEqual(new Set(either.codes))
  })

  it('is filtered by how tasks are justified, and by how they are not', async () => {
    const explicit = await codes('mode: EXPLICIT')
    const without = await codes('without: [EXPLICIT]')
    expect(explicit.total + without.total).toBe(84)
    expect((await codes('appendix: "PL1", without: [EXPLICIT]')).codes).toEqual(['PL1.15'])
    expect((await codes('without: [EXPLICIT, LINKED, SECTION, INHERITED]')).total).toBe(0)
  })

  it('is filtered by words without diacritics', async () => {
    expect((await codes('text: "hop truc tuyen"')).codes).toContain('PL1.2')
  })
})
