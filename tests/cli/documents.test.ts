import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../src/ingest/read-text.ts'
import { cancuIn, jsonOf, SEED, temporaryFolder } from './run-cancu.ts'

const cancu = cancuIn(temporaryFolder())

beforeAll(async () => {
  const { code, stderr } = await cancu('ingest', SEED)
  if (code !== 0) throw new Error(stderr)
})

describe('report', { timeout: 60_000 }, () => {
  it('writes a justification sheet in Markdown', async () => {
    const { code, stdout } = await cancu('report', 'PL1.4')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# Phiếu căn cứ pháp lý: nhiệm vụ PL1\.4\n/)
    for (const part of [
      '| **Chủ trì** | Sở Thông tin và Truyền thông |',
      '- Quyết định số 749/QĐ-TTg ngày 03/6/2020',
      '781-qd-ubnd-vinh-long-2022.txt:774',
      '## Chuỗi căn cứ',
      '## Câu trích dẫn\n\n> Nhiệm vụ PL1.4',
    ])
      expect(stdout).toContain(part)
  })

  it('writes it as one HTML file that loads nothing', async () => {
    const file = join(temporaryFolder(), 'phieu.html')
    expect((await cancu('report', 'PL1.4', '--format', 'html', '--output', file)).code).toBe(0)
    const html = readFileSync(file, 'utf8')
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(html).toContain('&quot;Phần mềm nền tảng số')
    expect(html).not.toMatch(/<script|<link|src=|https?:\/\//)
    expect(html).toContain('@media print')
  })

  it('writes it as a Word document', async () => {
    const file = join(temporaryFolder(), 'phieu.docx')
    expect((await cancu('report', 'PL1.4', '--format', 'docx', '--output', file)).code).toBe(0)
    const { text } = await readText(file)
    expect(text).toContain('Phiếu căn cứ pháp lý: nhiệm vụ PL1.4')
    expect(text).toContain('“Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.” — 781-qd-ubnd-vinh-long-2022.txt:774')
  })

  it('says in the sheet that a task has no explicit basis', async () => {
    expect((await cancu('report', 'PL1.15')).stdout).toContain('Không có: nhiệm vụ không ghi căn cứ trực tiếp nào.')
  })

  it('refuses a document where a task is needed', async () => {
    const { code, stderr } = await cancu('report', '749/QĐ-TTg')
    expect([code, stderr]).toEqual([4, expect.stringContaining('and no task')])
  })
})

describe('export', { timeout: 60_000 }, () => {
  it('writes JSON-LD that a JSON-LD library reads: ELI relations between LEX names, each with its evidence', async () => {
    const { code, stdout } = await cancu('export', '--format', 'jsonld')
    expect(code).toBe(0)
    const document = JSON.parse(stdout)
    const quads = (await jsonld.toRDF(document, { safe: true })) as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[]
    const triples = new Set(quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`))
    const eli = 'http://data.europa.eu/eli/ontology#'
    const plan = quads.find(({ predicate, object }) => predicate.value === `${eli}id_local` && object.value === '66/KH-UBND')?.subject.value
    expect(plan).toMatch(/^urn:lex:vn:[a-z.]+:ke\.hoach:2020-12-31;66-kh-ubnd$/)
    expect([...triples].some((triple) => triple.startsWith(`${plan} ${eli}implements urn:lex:vn:`) && triple.endsWith(';47-2020-nd-cp'))).toBe(true)
    const expanded = (await jsonld.expand(document, { safe: true })) as { '@type'?: string[]; [term: string]: unknown }[]
    const relations = expanded.filter((node) => node['@type']?.includes('urn:x-cancu:term:Relation'))
    expect(relations.length).toBeGreaterThan(300)
    for (const relation of relations) expect(relation['urn:x-cancu:term:evidence']).toBeDefined()
  })

  it('writes nodes and edges as CSV, every edge with the place of its proof', async () => {
    const folder = temporaryFolder()
    expect((await cancu('export', '--format', 'csv', '--output', folder)).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['edges.csv', 'nodes.csv'])
    const sheet = (name: string) => parse(readFileSync(join(folder, name)), { bom: true, columns: true }) as Record<string, string>[]
    const keys = new Set(sheet('nodes.csv').map(({ key }) => key))
    const text = readFileSync(SEED, 'utf8')
    for (const edge of sheet('edges.csv')) {
      expect(keys).toContain(edge.from)
      expect(keys).toContain(edge.to)
      expect(text.slice(Number(edge.start), Number(edge.end))).toBe(edge.quote?.replace(/^'(?=[=+\-@])/, ''))
    }
  })

  it('refuses CSV without a place for its two sheets', async () => {
    const { code, stderr } = await cancu('export', '--format', 'csv')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--sheet')])
  })
})

describe('extract', { timeout: 60_000 }, () => {
  it('prints Extraction JSON and the text that its offsets count in', async () => {
    const [json, text] = await Promise.all([cancu('extract', SEED), cancu('extract', SEED, '--text')])
    const extraction = jsonOf<{ schemaVersion: number; mentions: { start: number; end: number; quote: string }[] }>(json)
    expect(extraction.schemaVersion).toBe(1)
    for (const { start, end, quote } of extraction.mentions) expect(text.stdout.slice(start, end)).toBe(quote)
  })

  it('refuses a file that is not there, with exit code 1', async () => {
    const { code, stderr } = await cancu('extract', 'khong-co.txt')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/INPUT_UNREADABLE khong-co\.txt: there is no such file/)])
  })
})

describe('backup, restore and remove', { timeout: 60_000 }, () => {
  it('bring back a store whose document was removed', async () => {
    const other = cancuIn(temporaryFolder())
    const file = join(temporaryFolder(), 'sao-luu.db')
    const before = jsonOf<{ hash: string }>(await cancu('stats', '--json')).hash
    expect((await cancu('backup', file)).stdout).toContain(file)
    expect(jsonOf<{ hash: string }>(await other('restore', file, '--json')).hash).toBe(before)
    expect((await other('remove', '781/QĐ-UBND')).stdout).toMatch(/^Đã gỡ Quyết định số 781\/QĐ-UBND/)
    expect(jsonOf<object>(await other('stats', '--json'))).toMatchObject({ documents: { ingested: 0, citedOnly: 0 }, tasks: 0 })
    expect((await other('restore', file)).stdout).toContain(before)
    expect((await other('verify')).code).toBe(0)
  })

  it('replace nothing that they were not told to', async () => {
    const file = join(temporaryFolder(), 'sao-luu.db')
    await cancu('backup', file)
    const { code, stderr } = await cancu('restore', file)
    expect([code, stderr]).toEqual([2, expect.stringContaining('--replace')])
    const missing = await cancu('restore', join(temporaryFolder(), 'khong-co.db'), '--replace')
    expect(missing.code).toBe(4)
    expect(existsSync(join(temporaryFolder(), 'khong-co.db'))).toBe(false)
  })

  it('say that a cited document has no text to remove', async () => {
    const { code, stderr } = await cancu('remove', '749/QĐ-TTg')
    expect([code, stderr]).toEqual([4, expect.stringContaining('no text of it is stored')])
  })
})

describe('copy', { timeout: 60_000 }, () => {
  it('makes an equal store in another folder', async () => {
    const folder = join(temporaryFolder(), 'ban-sao')
    const { code, stdout, stderr } = await cancu('copy', 'embedded:', `embedded:${folder}`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Đã chép 1 văn bản; hai bên giống nhau \(hash [0-9a-f]{64}\)\.\n$/)
  })

  it('copies no store onto itself, and into nothing that is no store', async () => {
    expect((await cancu('copy', 'embedded:', 'embedded:')).code).toBe(2)
    expect((await cancu('copy', 'embedded:', 'mysql://localhost')).code).toBe(3)
  })
})
