/** A Word document → text, through its HTML: paragraphs, tables, footnotes at the end. Pictures are left out. */
import { AppError } from '../errors.ts'
import { htmlToText } from './html.ts'
import { assertShallow } from './nesting.ts'
import { markupOf } from './zip-bounds.ts'

/** Bytes of markup that a document may unpack to; a thousand pages are about 20 MB. */
const MAX_MARKUP_BYTES = 60_000_000
const MAX_DEPTH = 300

/** @throws AppError INPUT_FORMAT, INPUT_TOO_LARGE, INPUT_NO_TEXT */
export async function docxToText(bytes: Uint8Array, name: string): Promise<string> {
  const parts = markupOf(bytes, name, MAX_MARKUP_BYTES)
  if (![...parts.keys()].some((path) => /^word\/document\d*\.xml$/i.test(path)))
    throw new AppError('INPUT_FORMAT', `${name}: this is an archive but no Word document. If it holds documents, unpack it and read them.`)
  for (const markup of parts.values()) assertShallow(markup, MAX_DEPTH, name)
  const { default: mammoth } = await import('mammoth')
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true },
  )
  const text = htmlToText(html, name)
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new AppError(
      'INPUT_NO_TEXT',
      `${name}: the Word document holds no text, perhaps only pictures of pages. Recognise the text first (OCR), then read the result.`,
    )
  return text
}
