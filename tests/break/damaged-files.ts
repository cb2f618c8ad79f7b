/** Word, PDF and web files that were whole once: bytes changed, taken away and put in, outside and inside of what is packed. */
import fc from 'fast-check'
import { docxOf, linesOperators, pdfOf } from '../unit/ingest/build-files.ts'

export interface DamagedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const LINES = ['Decision 12/QD-UBND', 'Legal basis: Decree 30/2020/ND-CP', 'Article 1. One thing.']
const cell = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Sở Tư pháp</w:t></w:r></w:p></w:tc>'
const WORD = `${LINES.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr>${cell}</w:tr><w:tr>${cell}${cell}</w:tr></w:tbl>`
const WEB = `<!doctype html><html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}<table><tr><td rowspan="2" colspan="3">Số</td></tr><tr><td>1</td></tr></table></body></html>`
const PAGE = linesOperators(LINES)

/** Pieces that mean something to some reader, put where they do not belong. */
const PIECES = [
  '<',
  '>',
  '</w:p>',
  '<w:tbl>',
  '<table>',
  '</td>',
  'colspan="99999999"',
  'rowspan="-1"',
  '&#x110000;',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<script>',
  'endobj',
  'stream',
  '<<',
  '>>',
  '0 R',
  '999999999',
  '-1',
  'BT',
  'ET',
  'Tj',
  '(',
  ')',
  '\\',
  '\u0000',
  'ÿ',
  'PK\u0001\u0002',
]

const share = fc.double({ min: 0, max: 1, noNaN: true })
type Change = (text: string) => string
const change: fc.Arbitrary<Change> = fc
  .tuple(share, fc.integer({ min: 0, max: 30 }), fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })))
  .map(([part, length, put]) => (text) => {
    const start = Math.floor(part * text.length)
    return text.slice(0, start) + put + text.slice(start + length)
  })
const repeated: fc.Arbitrary<Change> = fc
  .tuple(share, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 300 }))
  .map(([part, length, times]) => (text) => {
    const start = Math.floor(part * text.length)
    return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start + length)
  })
const changes = (maxLength: number) => fc.array(fc.oneof({ weight: 5, arbitrary: change }, { weight: 1, arbitrary: repeated }), { maxLength })
const apply = (text: string, list: readonly Change[]): string => list.reduce((now, one) => one(now), text)

const FORMATS: readonly (readonly [string, string, (content: string) => Buffer])[] = [
  ['tai-lieu.docx', WORD, docxOf],
  ['tai-lieu.pdf', PAGE, (content) => pdfOf(content)],
  ['tai-lieu.html', WEB, (content) => Buffer.from(content)],
]

export const damagedFiles: fc.Arbitrary<DamagedFile> = fc
  .tuple(fc.constantFrom(...FORMATS), changes(6), fc.oneof(fc.constant([]), changes(3)))
  .map(([[name, content, pack], inside, outside]) => ({ name, bytes: Buffer.from(apply(pack(apply(content, inside)).toString('latin1'), outside), 'latin1') }))
