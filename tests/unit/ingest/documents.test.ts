import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { textOf } from '../../../src/ingest/read-text.ts'
import { docxOf, linesOperators, pdfOf, zip } from './build-files.ts'

const textIn = async (bytes: Uint8Array | string, name: string): Promise<string> => (await textOf(Buffer.from(bytes), name)).text

async function refusal(bytes: Uint8Array | string, name: string): Promise<string> {
  const error = await textOf(Buffer.from(bytes), name).catch((cause: unknown) => cause)
  if (!(error instanceof AppError)) throw new Error(`${name} was read`)
  return `${error.code} ${error.message}`
}

describe('HTML', () => {
  it('becomes lines: a block is a line, a table pipe rows, what is not text is left out', async () => {
    const html = `<!doctype html><title>Không</title><style>p{}</style><body><p>Căn cứ <b>Nghị định</b>
      số 30/2020/NĐ-CP;</p><script>alert(1)</script><div hidden>ẩn</div><ol start="3"><li>Việc ba<li>Việc bốn</ol>
      <table><tr><th>TT</th><th>Nhiệm vụ</th></tr><tr><td>1</td><td>Việc<br>một | hai</td></tr></table></body>`
    expect(await textIn(html, 'a.html')).toBe('Căn cứ Nghị định số 30/2020/NĐ-CP;\n\n3. Việc ba\n4. Việc bốn\n| TT | Nhiệm vụ |\n| 1 | Việc<br>một ¦ hai |\n')
  })

  it('repeats a merged cell in each row that it covers', async () => {
    const html = '<table><tr><td>TT<td>Việc<td>Chủ trì</tr><tr><td>1<td>Một<td rowspan=2>Sở Nội vụ</tr><tr><td>2<td>Hai</tr></table>'
    expect(await textIn(html, 'a.html')).toBe('| TT | Việc | Chủ trì |\n| 1 | Một | Sở Nội vụ |\n| 2 | Hai | Sở Nội vụ |\n')
  })

  it('that nests without end, or spans without measure, ends at once', async () => {
    expect(await refusal(`${'<div>'.repeat(200_000)}Căn cứ`, 'sau.html')).toMatch(/^INPUT_FORMAT sau\.html: its markup nests more than 1000 levels deep/)
    const wide = await textIn(`<table>${'<tr><td rowspan=65000 colspan=65000>Việc</td></tr>'.repeat(300)}</table>`, 'rong.html')
    expect(wide.length).toBeLessThan(5_000_000)
  })

  it('without text is refused', async () => {
    expect(await refusal('<html><body><img src="a.png"></body></html>', 'anh.html')).toMatch(/^INPUT_EMPTY anh\.html: the file holds no text/)
  })
})

describe('a Word document', () => {
  it('becomes its paragraphs and tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('Căn cứ Nghị định số 30/2020/NĐ-CP;'),
            new Table({
              rows: [
                ['TT', 'Nhiệm vụ'],
                ['1', 'Việc một'],
              ].map((row) => new TableRow({ children: row.map(cell) })),
            }),
          ],
        },
      ],
    })
    const { text, fileSha256 } = await textOf(await Packer.toBuffer(document), 'a.docx')
    expect(text).toBe('Căn cứ Nghị định số 30/2020/NĐ-CP;\n\n| TT | Nhiệm vụ |\n| 1 | Việc một |\n')
    expect(fileSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('that unpacks without measure is refused before it is unpacked', async () => {
    const bomb = docxOf(`<w:p><w:r><w:t>${'a'.repeat(70_000_000)}</w:t></w:r></w:p>`)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb, 'bom.docx')).toMatch(/^INPUT_TOO_LARGE bom\.docx: the file unpacks to far more than a document holds\. Save/)
  })

  it('whose markup nests without end is refused', async () => {
    expect(await refusal(docxOf('<w:p>'.repeat(5_000)), 'sau.docx')).toMatch(/^INPUT_FORMAT sau\.docx: its markup nests more than 300 levels deep/)
  })

  it.each([
    ['an archive of other things', zip({ 'anh.txt': 'a' }), /^INPUT_FORMAT .*archive but no Word document\. If it holds documents, unpack it/],
    ['one that was cut off', docxOf('<w:p/>').subarray(0, 300), /^INPUT_FORMAT .*damaged and cannot be unpacked\. Open it in Word/],
    ['one without text', docxOf('<w:p/>'), /^INPUT_NO_TEXT .*only pictures of pages\. Recognise the text first \(OCR\)/],
    ['one with broken markup', docxOf('<w:p><w:r><w:t>Căn cứ</w:t></w:p>'), /^INPUT_FORMAT .*could not be read; it may be damaged/],
  ])('such as %s is refused with what to do', async (_, bytes, message) => {
    expect(await refusal(bytes, 'a.docx')).toMatch(message)
  })

  it('reaches no file or address through an entity', async () => {
    const hostile = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml':
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>',
    })
    expect(await refusal(hostile, 'a.docx')).toMatch(/^INPUT_/)
  })
})

describe('a PDF', () => {
  it('becomes the lines of its text layer', async () => {
    const text = await textIn(pdfOf(linesOperators(['Can cu Luat Dat dai;', 'Dieu 1. Pham vi'])), 'a.pdf')
    expect(text).toBe('Can cu Luat Dat dai;\nDieu 1. Pham vi\n')
  })

  it('that is a scan is refused with that reason', async () => {
    const image = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream'
    const scan = pdfOf('q 595 0 0 842 0 0 cm /I1 Do Q', '/XObject << /I1 6 0 R >>', [image])
    expect(await refusal(scan, 'scan.pdf')).toBe(
      'INPUT_NO_TEXT scan.pdf: the PDF holds pictures of pages without a text layer (a scan). Recognise the text first (OCR), or get the signed original, then read that.',
    )
  })

  it('that is damaged is refused', async () => {
    expect(await refusal('%PDF-1.4\nno objects at all', 'hong.pdf')).toMatch(/^INPUT_(?:FORMAT|NO_TEXT) hong\.pdf: /)
  })

  it('that unpacks without measure is refused', async () => {
    const { deflateSync } = await import('node:zlib')
    const packed = deflateSync(Buffer.alloc(320_000_000, ' '))
    const bomb = Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
    ])
    expect(await refusal(bomb, 'bom.pdf')).toMatch(/^INPUT_TOO_LARGE bom\.pdf: the PDF unpacks to far more than a document holds/)
  })
})
