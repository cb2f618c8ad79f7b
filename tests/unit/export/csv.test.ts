import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvStream } from '../../../src/export/csv.ts'
import { findingRow } from '../../../src/export/finding-rows.ts'
import { edgeRows } from '../../../src/export/graph-rows.ts'

const written = async (rows: readonly Record<string, string>[]): Promise<string> =>
  (await buffer(Readable.from(rows).compose(csvStream(['a', 'b'])))).toString('utf8')
const EVIDENCE = { document: 'quyet-dinh.1', sha256: '0', start: 3, end: 9, quote: '=1+1', line: 2, rule: 'r' }

describe('CSV', () => {
  it('makes cells harmless that a spreadsheet would run', async () => {
    const cells = ['=HYPERLINK("http://a.vn")', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1']
    const rows = parse(await written(cells.map((a) => ({ a, b: 'x' }))), { bom: true, columns: true }) as { a: string }[]
    expect(rows.map(({ a }) => a)).toEqual(cells.map((cell) => `'${cell}`))
  })

  it('keeps every other text as it is, line breaks and quotes too', async () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((cell) => !/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && !cell.startsWith('\uFEFF'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: harmless, b: fc.constant('x') }), { minLength: 1 }), async (rows) => {
        expect(parse(await written(rows), { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })

  it('begins with a byte order mark and its head, even without rows', async () => {
    expect(await written([])).toBe('\uFEFFa,b\r\n')
  })
})

describe('rows', () => {
  it('put the evidence of a finding side by side, and its review', () => {
    const finding = {
      id: 'f',
      rule: 'r',
      severity: 'ERROR',
      document: 'd',
      message: 'm',
      expected: null,
      found: 'x',
      evidence: [EVIDENCE, { ...EVIDENCE, quote: 'hai\n dòng', line: 4 }],
      review: null,
    } as const
    const row = findingRow(finding, 'Quyết định số 1', ({ line }) => `a.txt:${line}`)
    expect(row).toMatchObject({ document: 'Quyết định số 1', expected: '', found: 'x', place: 'a.txt:2; a.txt:4', quote: '=1+1 … hai dòng', review: 'OPEN' })
  })

  it('of an edge are as many as its pieces of evidence', () => {
    const relation = { from: 'a', type: 'CITES', to: 'b', mode: null, via: null, evidence: [EVIDENCE, { ...EVIDENCE, start: 20 }] } as const
    expect(edgeRows(relation, () => 'a.txt').map(({ from, start, file }) => [from, start, file])).toEqual([
      ['a', '3', 'a.txt'],
      ['a', '20', 'a.txt'],
    ])
  })
})
