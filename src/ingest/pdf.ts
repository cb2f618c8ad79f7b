/** A PDF's text layer → lines: from the positions of the letters, page by page; tables become pipe rows. */
import { inflateSync } from 'node:zlib'
import { AppError } from '../errors.ts'
import { piecesOf } from './pdf-columns.ts'
import { cellsOf, gridsOf, holds } from './pdf-grid.ts'
import { linesFrom, textLines } from './pdf-lines.ts'
import { type PageContent, readPage } from './pdf-page.ts'
import { pipeTable } from './pipe-table.ts'

const MAX_PAGES = 5_000
const MAX_SECONDS = 120
const MAX_STREAM_BYTES = 300_000_000
/** A gap wider than this many letters' heights parts two pieces of a line. */
const GAP = 1.3
/** Letters that a stamp or a signature puts on a scanned page. */
const STAMP_LETTERS = 250

/** @throws AppError INPUT_NO_TEXT for scanned pages, INPUT_FORMAT for a damaged or locked file, INPUT_TOO_LARGE */
export async function pdfToText(bytes: Uint8Array, name: string): Promise<string> {
  assertStreamsBounded(bytes, name)
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false }).catch((cause: unknown) => {
    throw notOpened(name, cause)
  })
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new AppError('INPUT_TOO_LARGE', `${name}: ${pdf.numPages} pages are more than the ${MAX_PAGES} that are read. Split the file.`)
    const pages: string[] = []
    let readable = false
    const started = performance.now()
    for (let number = 1; number <= pdf.numPages; number++) {
      if (performance.now() - started > MAX_SECONDS * 1_000)
        throw new AppError('INPUT_TOO_LARGE', `${name}: reading it takes longer than ${MAX_SECONDS} s (page ${number} of ${pdf.numPages}). Split the file.`)
      const page = await pdf.getPage(number)
      const content = await readPage(page, OPS)
      const text = pageText(content)
      const letters = text.match(/\p{L}/gu)?.length ?? 0
      if (letters > (content.pictured ? STAMP_LETTERS : 0)) readable = true
      pages.push(text)
      page.cleanup()
    }
    if (!readable)
      throw new AppError(
        'INPUT_NO_TEXT',
        `${name}: the PDF holds pictures of pages without a text layer (a scan). Recognise the text first (OCR), or get the signed original, then read that.`,
      )
    return `${pages.filter((page) => page !== '').join('\n')}\n`
  } finally {
    await pdf.destroy()
  }
}

/** Lines and tables of a page from top to bottom. */
export function pageText({ items, horizontal, vertical, width }: PageContent): string {
  const grids = gridsOf(horizontal, vertical)
  const inGrid = new Map(grids.map((grid) => [grid, items.filter((item) => holds(grid, item))]))
  const taken = new Set([...inGrid.values()].flat())
  const lines = linesFrom(
    items.filter((item) => !taken.has(item)),
    GAP,
  )
  const out: string[] = []
  let from = 0
  const until = (bottom: number) => {
    const end = lines.findIndex((line, i) => i >= from && line.baseline > bottom)
    const part = lines.slice(from, end < 0 ? lines.length : end)
    from += part.length
    for (const piece of piecesOf(part)) out.push(...(piece.kind === 'rows' ? piece.rows : textLines(piece.lines, width)))
  }
  for (const [grid, inside] of inGrid) {
    if (inside.length === 0) continue
    until(grid.top)
    out.push(...pipeTable(cellsOf(grid, inside)))
  }
  until(Number.POSITIVE_INFINITY)
  return out.join('\n')
}

function notOpened(name: string, cause: unknown): AppError {
  const locked = cause instanceof Error && cause.name === 'PasswordException'
  return new AppError(
    'INPUT_FORMAT',
    locked
      ? `${name}: the PDF is locked with a password. Save a copy without one, then read that.`
      : `${name}: the PDF is damaged and cannot be opened. Save it again from the program that made it.`,
    { cause },
  )
}

/** Refuses a file whose packed parts unpack without measure, before the library unpacks them. Deflate packs at most about 1,000 to 1, so small parts are harmless. */
function assertStreamsBounded(bytes: Uint8Array, name: string): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tooMuch = () =>
    new AppError('INPUT_TOO_LARGE', `${name}: the PDF unpacks to far more than a document holds. Save it again from the program that made it, or split it.`)
  for (let at = view.indexOf('stream'); at >= 0; at = view.indexOf('stream', at + 6)) {
    if (view.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = view.toString('latin1', Math.max(0, at - 600), at)
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
    if (/(?:FlateDecode|\/Fl)\s*\/(?:FlateDecode|Fl)\b/.test(own)) throw tooMuch()
    if (!own.includes('FlateDecode')) continue
    const start = at + (view[at + 6] === 0x0d ? 8 : 7)
    const end = view.indexOf('endstream', start)
    if ((end < 0 ? view.length : end) - start < MAX_STREAM_BYTES / 1_000) continue
    try {
      inflateSync(view.subarray(start, end < 0 ? view.length : end), { maxOutputLength: MAX_STREAM_BYTES })
    } catch (cause) {
      if (cause instanceof RangeError) throw tooMuch()
    }
  }
}
