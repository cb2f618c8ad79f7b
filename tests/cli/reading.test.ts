import { beforeAll, describe, expect, it } from 'vitest'
import { cancuIn, jsonOf, SEED, temporaryFolder } from './run-cancu.ts'

const cancu = cancuIn(temporaryFolder())

interface EvidenceJson {
  document: { key: string; number: string }
  quote: string
  start: number
  end: number
  line: number
  rule: string
  sha256: string
}
interface TraceJson {
  task?: { key: string; code: string; statement: string }
  document?: { key: string; urn: string }
  justifications: { mode: string; document: { key: string; number: string }; evidence: EvidenceJson[]; via: unknown; explanation: string }[]
  relations?: { type: string; from: { key: string; number: string }; to: { key: string; number: string }; evidence: EvidenceJson[] }[]
  chain: {
    nodes: { node: { __typename: string; key: string }; depth: number }[]
    edges: { from: string; to: string; type: string; evidence: EvidenceJson[] }[]
    truncated: boolean
  }
}

beforeAll(async () => {
  const { code, stderr } = await cancu('ingest', SEED)
  if (code !== 0) throw new Error(stderr)
})

describe('trace', () => {
  it('prints a task with its justifications, each with its sentence and place, the chain and a sentence to paste', async () => {
    const { code, stdout } = await cancu('trace', 'PL1.4')
    expect(code).toBe(0)
    expect(stdout.slice(0, stdout.indexOf('Căn cứ chung'))).toMatchInlineSnapshot(`
      "PL1.4  Thuê dịch vụ công nghệ thông tin "Phần mềm nền tảng số, kho dữ liệu dùng chung của tỉnh phục
      vụ chuyển đổi số tỉnh Vĩnh Long" năm 2022
        Văn bản   Kế hoạch số 781/QĐ-UBND ngày 21/4/2022
        Chủ trì   Sở Thông tin và Truyền thông
        Kinh phí  500 (thường xuyên 500) triệu đồng
        Tại       781-qd-ubnd-vinh-long-2022.txt:762

      Căn cứ ghi trực tiếp tại nhiệm vụ (EXPLICIT)
      ├─ Nghị định số 47/2020/NĐ-CP (ngày ghi khác nhau: 09/4/2020, 29/4/2020)
      │     “Nghị định số 47/2020/NĐ-CP ngày 09/04/2020 của Chính phủ.” —
      │     781-qd-ubnd-vinh-long-2022.txt:772
      ├─ Quyết định số 749/QĐ-TTg ngày 03/6/2020
      │     “Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.” —
      │     781-qd-ubnd-vinh-long-2022.txt:774
      ├─ Quyết định số 942/QĐ-TTg ngày 15/6/2021
      │     “Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ.” —
      │     781-qd-ubnd-vinh-long-2022.txt:776
      └─ Kế hoạch số 66/KH-UBND ngày 31/12/2020
            “Kế hoạch số 66/KH-UBND ngày 31/12/2020 triển khai thực hiện Nghị định số 47/2020/NĐ-CP ngày
            29/4/2020.” — 781-qd-ubnd-vinh-long-2022.txt:778

      "
    `)
    expect(stdout).toMatch(/Kế hoạch số 66\/KH-UBND.*\n(?:│.*\n)+│ {2}└─ Thực hiện → Nghị định số 47\/2020\/NĐ-CP/)
    expect(stdout).toMatch(/Câu trích dẫn\n {2}Nhiệm vụ PL1\.4 “Thuê dịch vụ/)
  })

  it('says that a task has no explicit justification', async () => {
    const { stdout } = await cancu('trace', 'PL1.15')
    expect(stdout).toContain('Không có: nhiệm vụ không ghi căn cứ trực tiếp nào.')
  })

  it('counts inherited bases where stronger ones speak, and lists them when asked', async () => {
    const [short, long] = await Promise.all([cancu('trace', 'PL1.4'), cancu('trace', 'PL1.4', '--all')])
    expect(short.stdout).toMatch(/\d+ văn bản là căn cứ của Kế hoạch số 781\/QĐ-UBND \(781-qd-ubnd-vinh-long-2022\.txt:285-\d+\)/)
    expect(short.stdout).not.toContain('Luật An toàn thông tin mạng')
    expect(long.stdout).toContain('Luật An toàn thông tin mạng')
  })

  it('prints JSON with the names of the API, every edge with evidence', async () => {
    const trace = jsonOf<TraceJson>(await cancu('trace', 'PL1.4', '--json'))
    expect(trace.task?.key).toMatch(/:PL1\.4$/)
    const explicit = trace.justifications.filter(({ mode }) => mode === 'EXPLICIT')
    expect(explicit.map(({ document }) => document.number)).toEqual(['47/2020/NĐ-CP', '749/QĐ-TTg', '942/QĐ-TTg', '66/KH-UBND'])
    for (const { evidence } of [...trace.justifications, ...trace.chain.edges]) expect(evidence.length).toBeGreaterThan(0)
    expect(explicit[0]?.evidence[0]).toMatchObject({ line: 772, document: { number: '781/QĐ-UBND' } })
    const second = trace.chain.edges.find(({ type }) => type === 'IMPLEMENTS')
    expect([second?.from, second?.to]).toEqual([expect.stringMatching(/^ke-hoach\.66-kh-ubnd/), 'nghi-dinh.47-2020-nd-cp'])
    expect(trace.chain.truncated).toBe(false)
  })

  it('shows the relations of a document in both directions', async () => {
    const trace = jsonOf<TraceJson>(await cancu('trace', '394/QĐ-UBND', '--json'))
    const amending = trace.relations?.filter(({ type, to }) => type === 'AMENDS' && to.number === '394/QĐ-UBND').map(({ from }) => from.number)
    expect(amending).toEqual(['1126/QĐ-UBND', '1617/QĐ-UBND'])
    expect(trace.justifications).toEqual([])
  })

  it('finds a document by its URN and by its key', async () => {
    const { document } = jsonOf<TraceJson>(await cancu('trace', '749/QĐ-TTg', '--json'))
    expect(document?.urn).toBe('urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2020-06-03;749-qd-ttg')
    for (const name of [document?.urn ?? '', document?.key ?? ''])
      expect(jsonOf<TraceJson>(await cancu('trace', name, '--json')).document?.key).toBe('quyet-dinh.749-qd-ttg.2020')
  })

  it('names near codes for one that is not there, with exit code 4', async () => {
    const { code, stderr } = await cancu('trace', 'PL1.99')
    expect(code).toBe(4)
    expect(stderr).toMatch(/NOT_FOUND "PL1\.99".*Near: PL1\.\d+/)
  })

  it('lists what fits where several do, with exit code 4', async () => {
    const { code, stderr } = await cancu('trace', '14/CT-TTg', '--json')
    expect(code).toBe(4)
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'AMBIGUOUS', candidates: ['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'] })
  })

  it('refuses an option that it does not know, with exit code 2', async () => {
    expect((await cancu('trace', 'PL1.4', '--types', 'LOVES')).code).toBe(2)
    expect((await cancu('trace', 'PL1.4', '--as-of', '2022-02-30')).code).toBe(2)
    expect((await cancu('trace')).code).toBe(2)
  })
})

describe('impact', () => {
  it('tells what rests on a document', async () => {
    const { code, stdout } = await cancu('impact', '749/QĐ-TTg', '--depth', '1')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Quyết định số 749\/QĐ-TTg ngày 03\/6\/2020\n {2}Dựa trên đó: \d+ văn bản, \d+ nhiệm vụ\.\n/)
    expect(stdout).toContain('Cơ sở pháp lý ← Nhiệm vụ PL1.4')
  })

  it('prints JSON', async () => {
    const { chain } = jsonOf<TraceJson>(await cancu('impact', '47/2020/NĐ-CP', '--json'))
    expect(chain.edges.some(({ from, type }) => from.endsWith(':PL1.4') && type === 'JUSTIFIED_BY')).toBe(true)
  })
})

describe('search', () => {
  it('finds words without their diacritics', async () => {
    const { stdout } = await cancu('search', 'hop', 'truc', 'tuyen')
    expect(stdout).toMatch(/nhiệm vụ {2}Nhiệm vụ PL1\.2: .*họp trực tuyến/)
  })

  it('finds a document by a part of its number', async () => {
    const { nodes } = jsonOf<{ nodes: { number: string }[] }>(await cancu('search', '749', '--kinds', 'DOCUMENT', '--json'))
    expect(nodes.map(({ number }) => number)).toContain('749/QĐ-TTg')
  })
})

describe('stats and verify', () => {
  it('counts what the seed holds', async () => {
    const stats = jsonOf<{ documents: object; tasks: number; mentions: object; hash: string }>(await cancu('stats', '--json'))
    expect(stats).toMatchObject({ documents: { ingested: 2, citedOnly: 95 }, tasks: 84, mentions: { unidentified: 0 } })
    expect(stats.hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await cancu('stats')).stdout).toContain('văn bản      97 (2 đã đọc, 95 chỉ được viện dẫn)')
  })

  it('finds every quote in its place', async () => {
    const { code, stdout } = await cancu('verify')
    expect(stdout).toMatch(/^1 văn bản, \d{3,} trích dẫn đã kiểm: tất cả đúng nguyên văn\.\n$/)
    expect(code).toBe(0)
    expect(jsonOf<{ mismatches: number; found: unknown[] }>(await cancu('verify', '--json'))).toMatchObject({ mismatches: 0, found: [] })
  })
})

describe('coverage', () => {
  it('counts each kind of proof apart', async () => {
    const coverage = jsonOf<{
      total: { tasks: number; byMode: { mode: string; tasks: number }[] }
      appendices: { label: string; withoutExplicit: { tasks: number } }[]
    }>(await cancu('coverage', '781/QĐ-UBND', '--json'))
    expect(coverage.total.tasks).toBe(84)
    expect(coverage.total.byMode.map(({ mode }) => mode)).toEqual(['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED'])
    expect(coverage.appendices.map(({ label, withoutExplicit }) => [label, withoutExplicit.tasks])).toEqual([
      ['PL1', 1],
      ['PL2', 19],
      ['PL3', 41],
    ])
    expect((await cancu('coverage', '781/QĐ-UBND')).stdout).toMatch(/PL2 +19 +0 +0 +\d+ +19 +\d+ +7\.184,4/)
  })

  it('says that a document is only cited', async () => {
    const { code, stderr } = await cancu('coverage', '749/QĐ-TTg')
    expect([code, stderr]).toEqual([4, expect.stringContaining('only cited')])
  })
})
