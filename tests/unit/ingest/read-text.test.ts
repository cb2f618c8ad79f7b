import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { readText, textOf } from '../../../src/ingest/read-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'cancu-ingest-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function refusal(bytes: Uint8Array, name: string, options = {}): Promise<{ code: string; message: string }> {
  const error = await textOf(bytes, name, options).catch((cause: unknown) => cause)
  if (!(error instanceof AppError)) throw new Error(`${name} was read`)
  return { code: error.code, message: error.message }
}

const WORDS = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;'

describe('a text file', () => {
  it('is kept exactly as it is written: byte order mark, CRLF, decomposed letters', async () => {
    const written = `\uFEFFĐiều 1\r\n${WORDS.normalize('NFD')}\r\n`
    const { text, fileSha256 } = await textOf(Buffer.from(written), 'a.txt')
    expect(text).toBe(written)
    expect(fileSha256).toBeUndefined()
  })

  it.each([
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WORDS, 'utf16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(WORDS, 'utf16le').swap16()])],
  ])('in %s is decoded, and the hash of the file kept beside that of the text', async (_, bytes) => {
    const { text, fileSha256 } = await textOf(bytes, 'a.txt')
    expect(text).toBe(`\uFEFF${WORDS}`)
    expect(fileSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('in windows-1258 is decoded where it reads as Vietnamese', async () => {
    const bytes = Buffer.from([...'C\xe3n c\xfd\xec Lu\xe2\xf2t T\xf4\xd2 ch\xfd\xecc chi\xecnh phu\xd2, nga\xccy 19/6/2015'].map((char) => char.charCodeAt(0)))
    const { text } = await textOf(bytes, 'a.txt')
    expect(text.normalize('NFC')).toContain('Luật')
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 'INPUT_EMPTY', /^a\.txt: the file is empty\. Choose/],
    ['white space alone', Buffer.from(' \r\n\t \n'), 'INPUT_EMPTY', /^a\.txt: the file holds no text\. Choose/],
    ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]), 'INPUT_BINARY', /^a\.txt: this is not a text but a binary file\. Choose/],
    ['zero bytes', Buffer.from('Quyết định\0\0\x01\x02 abc'), 'INPUT_BINARY', /^a\.txt: this is not a text file \(byte 15 is zero\)\. Choose/],
    [
      'UTF-16 without its mark',
      Buffer.from(WORDS.repeat(5), 'utf16le'),
      'INPUT_ENCODING',
      /^a\.txt: the text is UTF-16 without a byte order mark.*save it as UTF-8/,
    ],
    [
      'TCVN3',
      Buffer.from('QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh vÒ viÖc ban hµnh kÕ ho¹ch n¨m 2022; c¸c c¬ quan thùc hiÖn theo luËt', 'latin1'),
      'INPUT_ENCODING',
      /^a\.txt: the text is written in the TCVN3 font encoding.*convert it to Unicode/,
    ],
    [
      'VNI',
      Buffer.from('Quyeát ñònh cuûa UÛy ban nhaân daân tænh veà vieäc ban haønh keá hoaïch naêm 2022; caùc cô quan thöïc hieän theo luaät', 'latin1'),
      'INPUT_ENCODING',
      /^a\.txt: the text is written in the VNI font encoding.*convert it to Unicode/,
    ],
    ['TCVN3 inside UTF-8', Buffer.from('QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh vÒ viÖc ban hµnh kÕ ho¹ch n¨m 2022'), 'INPUT_ENCODING', /TCVN3/],
    ['UTF-8 decoded as Western', Buffer.from(Buffer.from(WORDS.repeat(3)).toString('latin1')), 'INPUT_ENCODING', /decoded as a Western encoding/],
    [
      'a damaged byte',
      Buffer.concat([Buffer.from(`${WORDS}\nĐiều 1. `), Buffer.from([0xc3]), Buffer.from(' Một việc\n')]),
      'INPUT_ENCODING',
      /^a\.txt:2:9: the text is UTF-8, but not from here on.*\n {2}Điều 1\. \uFFFD Một việc\n {10}\^$/s,
    ],
  ])('with %s is refused with what to do', async (_, bytes, code, message) => {
    expect(await refusal(bytes, 'a.txt')).toEqual({ code, message: expect.stringMatching(message) })
  })

  it('that is too large is refused before it is decoded', async () => {
    expect(await refusal(Buffer.alloc(50_000_000, 'a '), 'lon.txt')).toEqual({
      code: 'INPUT_TOO_LARGE',
      message: 'lon.txt: 50 MB is more than the 20 MB that one document may have. Split it, or raise CANCU_MAX_DOCUMENT_BYTES.',
    })
  })
})

describe('a file of another kind', () => {
  it.each([
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0], 'INPUT_FORMAT', /save it as \.docx/],
    ['a.xlsx', [0x50, 0x4b, 3, 4], 'INPUT_FORMAT', /save the sheet as/],
    ['a.txt', [...Buffer.from('%PDF-1.4 x')], 'INPUT_FORMAT', /the name says plain text, the content is a PDF\. Rename it to \.pdf/],
    ['a.docx', [...Buffer.from('Quyết định')], 'INPUT_FORMAT', /the content is not a Word document/],
    ['a.pdf', [...Buffer.from('Quyết định')], 'INPUT_FORMAT', /the content is not a PDF/],
    ['a.txt', [...Buffer.from('{\\rtf1 Quyet dinh}')], 'INPUT_FORMAT', /old Word document or RTF/],
    ['a.html', [0x89, 0x50, 0x4e, 0x47], 'INPUT_BINARY', /binary file/],
  ])('%s is refused with what to do', async (name, bytes, code, message) => {
    expect(await refusal(Buffer.from(bytes), name)).toEqual({ code, message: expect.stringMatching(message) })
  })
})

describe('a path', () => {
  const read = async (path: string) => {
    const error = await readText(path).catch((cause: unknown) => cause)
    return error instanceof AppError ? `${error.code} ${error.message}` : 'read'
  }

  it('that leads nowhere, or to a folder, is refused', async () => {
    expect(await read(join(folder, 'khong-co.txt'))).toBe('INPUT_UNREADABLE khong-co.txt: there is no such file. Check the path.')
    expect(await read(folder)).toMatch(/^INPUT_UNREADABLE .*: this is a folder\. Name a file in it/)
  })

  it('to a file that grows while it is read is refused', async () => {
    const path = join(folder, 'dang-ghi.txt')
    writeFileSync(path, `${WORDS}\n`.repeat(100_000))
    const writing = setInterval(() => appendFileSync(path, WORDS), 0)
    const outcomes = new Set<string>()
    for (let tries = 0; tries < 200 && !outcomes.has('changed'); tries++) {
      const outcome = await read(path)
      outcomes.add(outcome.startsWith('INPUT_CHANGED') ? 'changed' : outcome)
    }
    clearInterval(writing)
    expect(outcomes).toContain('changed')
    expect([...outcomes].every((outcome) => outcome === 'changed' || outcome === 'read')).toBe(true)
  })
})
