import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../../src/export/sheet.ts'
import { sheetDocx } from '../../../src/export/sheet-docx.ts'
import { sheetHtml } from '../../../src/export/sheet-html.ts'
import { sheetMarkdown } from '../../../src/export/sheet-markdown.ts'
import { textOf } from '../../../src/ingest/read-text.ts'

const HOSTILE = `<script>alert("1")</script> & 'x' | [a](javascript:b) *c* \`d\` # e`

const sheet = (title = 'Phiếu'): Sheet => ({
  title,
  fields: [['Nhiệm vụ', HOSTILE]],
  sections: [
    { title: 'Căn cứ', note: null, items: [{ title: HOSTILE, lines: ['“một” — a.txt:1'], branches: [{ title: 'hai', lines: [HOSTILE] }] }] },
    { title: 'Không có', note: 'không có gì', items: [] },
  ],
  statement: { title: 'Câu trích dẫn', text: HOSTILE },
  foot: 'Hết',
})

describe('a justification sheet', () => {
  it('in HTML shows the words of a document as words, whatever they are', () => {
    const $ = load(sheetHtml(sheet(HOSTILE)))
    expect($('script, a, img, link').length).toBe(0)
    expect($('h1').text()).toBe(HOSTILE)
    expect($('td').text()).toBe(HOSTILE)
    expect($('blockquote').text()).toBe(HOSTILE)
    expect($('li li .proof').text()).toBe(HOSTILE)
    expect($('section').length).toBe(3)
  })

  it('in Markdown escapes what would be a mark', () => {
    const markdown = sheetMarkdown(sheet())
    expect(markdown).toContain('\\<script\\>alert("1")\\</script\\> \\& \'x\' \\| \\[a\\](javascript:b) \\*c\\* \\`d\\` \\# e')
    expect(markdown).toMatch(/^- .*\n\n {2}“một” — a\.txt:1\n\n {2}- hai\n/m)
    expect(sheetMarkdown(sheet('1. một\n# hai'))).toMatch(/^# 1\\\. một \\# hai\n/)
  })

  it('in Word holds the same words, and control characters do not break it', async () => {
    const bytes = await sheetDocx(sheet('Phiếu\u0000\u0007 một'))
    const { text } = await textOf(bytes, 'a.docx')
    expect(text).toContain('Phiếu một')
    expect(text).toContain(HOSTILE.replace('|', '¦').slice(0, 27))
    expect(text).toContain('“một” — a.txt:1')
  })
})
