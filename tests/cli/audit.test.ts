import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { cancuIn, jsonOf, SEED, temporaryFolder } from './run-cancu.ts'

const cancu = cancuIn(temporaryFolder())
interface FindingJson {
  id: string
  rule: string
  severity: string
  message: string
  expected: string | null
  found: string | null
  evidence: { document: { key: string; number: string }; quote: string; start: number; end: number; line: number; rule: string; sha256: string }[]
}

beforeAll(async () => {
  const { code, stderr } = await cancu('ingest', SEED)
  if (code !== 0) throw new Error(stderr)
})

describe('audit', { timeout: 60_000 }, () => {
  it('prints findings as JSON in the published shape, each with the words that show it', async () => {
    const { findings } = jsonOf<{ findings: FindingJson[] }>(await cancu('audit', '--format', 'json'))
    const text = readFileSync(SEED, 'utf8')
    expect(findings.length).toBeGreaterThan(50)
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['id', 'rule', 'severity', 'message', 'expected', 'found', 'evidence'])
      expect(finding.evidence.length).toBeGreaterThan(0)
      for (const { quote, start, end } of finding.evidence) expect(text.slice(start, end)).toBe(quote)
    }
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
  })

  it('keeps to the rules, severities and document that were asked for', async () => {
    const { findings } = jsonOf<{ findings: FindingJson[] }>(
      await cancu('audit', '--rule', 'conflicting-dates,task-without-basis', '--severity', 'ERROR', '--document', '781/QĐ-UBND', '--json'),
    )
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['conflicting-dates', 'ERROR']])
    expect(findings[0]?.message).toContain('47/2020/NĐ-CP')
  })

  it('prints a list for people, ending with the counts', async () => {
    const { code, stdout } = await cancu('audit', '--rule', 'conflicting-dates')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Quyết định số 781\/QĐ-UBND \(781-qd-ubnd-vinh-long-2022\.txt\)\n\nLỖI .* \(conflicting-dates\)\n/)
    expect(stdout).toContain('— 781-qd-ubnd-vinh-long-2022.txt:772')
    expect(stdout).toMatch(/\n1 phát hiện: 1 lỗi, 0 cảnh báo, 0 lưu ý\.\n$/)
  })

  it('writes CSV that Excel reads as Vietnamese', async () => {
    const { stdout } = await cancu('audit', '--format', 'csv')
    expect(stdout.charCodeAt(0)).toBe(0xfeff)
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[]
    const { findings } = jsonOf<{ findings: FindingJson[] }>(await cancu('audit', '--json'))
    expect(rows.map(({ id }) => id)).toEqual(findings.map(({ id }) => id))
    expect(rows.find(({ rule }) => rule === 'conflicting-dates')?.place).toContain('781-qd-ubnd-vinh-long-2022.txt:772')
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })

  it('writes a workbook whole, and none to a place that cannot be written', async () => {
    const file = join(temporaryFolder(), 'ra-soat.xlsx')
    expect((await cancu('audit', '--rule', 'conflicting-dates', '--format', 'xlsx', '--output', file)).code).toBe(0)
    expect(sharedStrings(readFileSync(file))).toContain('một ngày ban hành')
    const { code, stderr } = await cancu('audit', '--format', 'xlsx', '--output', join(temporaryFolder(), 'khong', 'co.xlsx'))
    expect([code, stderr]).toEqual([2, expect.stringContaining('output:')])
  })

  it('ends with exit code 6 when there is a finding as grave as was said, else with 0', async () => {
    expect((await cancu('audit', '--rule', 'conflicting-dates', '--fail-on', 'WARNING')).code).toBe(6)
    expect((await cancu('audit', '--rule', 'appendix-not-announced', '--fail-on', 'ERROR')).code).toBe(0)
  })

  it('names the rules when one is asked for that does not exist', async () => {
    const { code, stderr } = await cancu('audit', '--rule', 'nonsense')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/no audit rule is called "nonsense"\. Known rules: conflicting-dates/)])
  })
})

/** The texts of a workbook, unpacked by hand. */
function sharedStrings(zip: Buffer): string {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    if (name === 'xl/sharedStrings.xml') return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return ''
}
