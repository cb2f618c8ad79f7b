import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancuIn, ROOT, SEED, startCancu, temporaryFolder } from './run-cancu.ts'

const data = temporaryFolder()
const client = new Client({ name: 'test', version: '1' })

interface EvidenceJson {
  document: { key: string; number: string }
  quote: string
  line: number
  start: number
  end: number
}

beforeAll(async () => {
  const { code, stderr } = await cancuIn(data)('ingest', SEED)
  if (code !== 0) throw new Error(stderr)
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'bin/cancu.mjs'), 'mcp'],
      env: { PATH: process.env.PATH ?? '', CANCU_DATA: data },
    }),
  )
}, 60_000)
afterAll(() => client.close())

async function call<T>(name: string, args: Record<string, unknown>): Promise<T> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args })
  if (isError) throw new Error((content as { text: string }[])[0]?.text)
  expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent)
  return structuredContent as T
}

describe('mcp', { timeout: 60_000 }, () => {
  it('offers the six tools, each described, none of which writes', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['find', 'trace', 'impact', 'document', 'findings', 'verify_quote'])
    for (const { description, annotations } of tools) expect([description?.length ?? 0, annotations?.readOnlyHint]).toEqual([expect.any(Number), true])
    expect(client.getInstructions()).toContain('verify_quote')
  })

  it('finds nodes of each kind, each with evidence', async () => {
    for (const text of ['hop truc tuyen', '749', 'so thong tin va truyen thong']) {
      const { nodes } = await call<{ nodes: { evidence: EvidenceJson | EvidenceJson[] }[] }>('find', { text })
      expect(nodes.length).toBeGreaterThan(0)
      for (const { evidence } of nodes)
        expect(evidence).toEqual(expect.arrayContaining([expect.objectContaining({ quote: expect.any(String), line: expect.any(Number) })]))
    }
  })

  it('traces a task to its directives', async () => {
    const { justifications, chain, task } = await call<{
      task: { statement: string }
      justifications: { mode: string; document: { number: string }; evidence: EvidenceJson[] }[]
      chain: { edges: { evidence: EvidenceJson[] }[] }
    }>('trace', { target: 'PL1.4' })
    expect(justifications.filter(({ mode }) => mode === 'EXPLICIT').map(({ document }) => document.number)).toContain('749/QĐ-TTg')
    for (const { evidence } of [...justifications, ...chain.edges]) expect(evidence.length).toBeGreaterThan(0)
    expect(task.statement).toContain('PL1.4')
  })

  it('tells what rests on a document', async () => {
    const { chain } = await call<{ chain: { edges: { from: string; evidence: EvidenceJson[] }[] } }>('impact', { target: '47/2020/NĐ-CP', depth: 1 })
    expect(chain.edges.some(({ from }) => from.endsWith(':PL1.4'))).toBe(true)
  })

  it('tells what is known of a document, and its lines', async () => {
    const answer = await call<{
      document: { availability: string }
      evidence: EvidenceJson[]
      relations: object[]
      text: { lines: string[]; fromLine: number }
    }>('document', {
      document: '781/QĐ-UBND',
      fromLine: 49,
      toLine: 49,
    })
    expect(answer.document.availability).toBe('INGESTED')
    expect(answer.evidence[0]?.quote).toContain('781')
    expect(answer.relations.length).toBeGreaterThan(0)
    expect(answer.text.lines).toEqual([expect.stringContaining('749/QĐ-TTg')])
  })

  it('tells findings page by page', async () => {
    const first = await call<{ findings: { id: string; evidence: EvidenceJson[] }[]; next: string }>('findings', { document: '781/QĐ-UBND', first: 5 })
    const second = await call<{ findings: { id: string }[] }>('findings', { document: '781/QĐ-UBND', first: 5, after: first.next })
    expect(new Set([...first.findings, ...second.findings].map(({ id }) => id)).size).toBe(10)
    for (const { evidence } of first.findings) expect(evidence.length).toBeGreaterThan(0)
  })

  describe('verify_quote', () => {
    interface Verdict {
      status: string
      stands: boolean
      exact: boolean
      differences: string[]
      occurrences: number
      evidence: EvidenceJson[]
    }
    const verify = (quote: string, document = '781/QĐ-UBND') => call<Verdict>('verify_quote', { document, quote })

    it('finds words that stand there letter by letter', async () => {
      const verdict = await verify('Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.')
      expect(verdict).toMatchObject({ status: 'STANDS', stands: true, exact: true, differences: [] })
      expect(verdict.evidence.map(({ line }) => line)).toContain(774)
    })

    it('says in what the words differ where they are the same but for form', async () => {
      const words = 'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.'
      expect((await verify(words.replaceAll(' ', '\n  '))).differences).toEqual(['WHITE_SPACE'])
      expect((await verify(words.normalize('NFD'))).differences).toEqual(['UNICODE_FORM'])
      expect((await verify(words.replace('QĐ-TTg', 'QÐ–TTg'))).differences).toEqual(['TYPOGRAPHY'])
    })

    it('does not find words that are changed', async () => {
      expect(await verify('Quyết định số 749/QĐ-TTg ngày 04/6/2020 của Thủ tướng Chính phủ.')).toMatchObject({
        status: 'NOT_FOUND',
        stands: false,
        evidence: [],
      })
    })

    it('says that a document is only cited', async () => {
      expect(await verify('Chương trình chuyển đổi số', '749/QĐ-TTg')).toMatchObject({ status: 'NO_TEXT', stands: false })
    })

    it('refuses a quotation without words', async () => {
      await expect(verify('…')).rejects.toThrow('BAD_USER_INPUT')
    })
  })

  it('answers with the reason where there is no answer, and goes on', async () => {
    await expect(call('trace', { target: 'PL9.99' })).rejects.toThrow('NOT_FOUND')
    await expect(call('trace', { target: '14/CT-TTg' })).rejects.toThrow('AMBIGUOUS')
    await expect(call('find', { text: 'a', first: 5_000 })).rejects.toThrow(/first|5000|too big/i)
    await expect(call('find', { text: 'a', colour: 'red' })).rejects.toThrow(/colour/)
    await expect(call('findings', { rule: ['nonsense'] })).rejects.toThrow('conflicting-dates')
    expect((await call<{ totalCount: number }>('find', { text: '749' })).totalCount).toBeGreaterThan(0)
  })

  it('ends when its input does', async () => {
    expect((await startCancu(['mcp'], { CANCU_DATA: data }, '').ended).code).toBe(0)
  })
})
