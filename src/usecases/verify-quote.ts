/** Whether words stand in the document that they are attributed to, and where. */
import { AppError } from '../errors.ts'
import type { Evidence } from '../graph/model.ts'
import { createLineIndex, createView } from '../text/index.ts'
import type { Context, DocumentNode, DocumentVersion } from './model.ts'
import { documentVersion, documentVersions } from './versions.ts'

/** What the words and the text differ in where they still are the same words: white space, NFC and NFD, dashes with `Đ` and invisible characters. */
export const QUOTE_DIFFERENCES = ['WHITE_SPACE', 'UNICODE_FORM', 'TYPOGRAPHY'] as const
export type QuoteDifference = (typeof QUOTE_DIFFERENCES)[number]

export type QuoteVerdict =
  /** `differences` is empty where the words stand there letter by letter. `version` is set where only an earlier text has them. */
  | {
      readonly status: 'STANDS'
      readonly differences: readonly QuoteDifference[]
      readonly occurrences: number
      readonly places: readonly Evidence[]
      readonly version: DocumentVersion | null
    }
  | { readonly status: 'NOT_FOUND' }
  /** The document is only cited: the store has no text of it. */
  | { readonly status: 'NO_TEXT' }

const MOST_PLACES = 20
const MOST_VERSIONS = 10

export async function verifyQuote(ctx: Context, document: DocumentNode, quote: string): Promise<QuoteVerdict> {
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new AppError('BAD_USER_INPUT', 'quote: it holds no words.', { details: { argument: 'quote' } })
  if (document.source === null) return { status: 'NO_TEXT' }
  const key = document.source.document
  const [source] = await ctx.store.sources([key])
  if (!source) return { status: 'NO_TEXT' }
  const current = standsIn(source.text, quote, key, source.sha256)
  if (current) return { ...current, version: null }
  for (const version of (await documentVersions(ctx, key)).slice(0, MOST_VERSIONS)) {
    const kept = await documentVersion(ctx, key, version.sha256)
    const earlier = kept && standsIn(kept.text, quote, key, version.sha256)
    if (earlier) return { ...earlier, version }
  }
  return { status: 'NOT_FOUND' }
}

function standsIn(text: string, quote: string, document: string, sha256: string): Omit<Extract<QuoteVerdict, { status: 'STANDS' }>, 'version'> | null {
  const exact = occurrences(text, quote.trim())
  const spans = exact.length > 0 ? exact : occurrencesInView(text, quote)
  const [first] = spans
  if (!first) return null
  const lines = createLineIndex(text)
  const places = spans.slice(0, MOST_PLACES).map(
    ([start, end]): Evidence => ({
      document,
      sha256,
      start,
      end,
      quote: text.slice(start, end),
      line: lines.lineAt(start),
      rule: 'verify-quote',
    }),
  )
  return { status: 'STANDS', differences: differences(text.slice(...first), quote.trim()), occurrences: spans.length, places }
}

type Span = [start: number, end: number]

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push([at, at + words.length])
  return found
}

/** Compared as recognisers read them, a paragraph's end being a space too. */
function occurrencesInView(text: string, quote: string): Span[] {
  const view = createView(text)
  const words = createView(quote).text.replaceAll('\n', ' ').replace(/ +/g, ' ').trim()
  if (words === '') return []
  return occurrences(view.text.replaceAll('\n', ' '), words).map(([start, end]) => [view.rawStart(start), view.rawEnd(end)])
}

function differences(found: string, quote: string): QuoteDifference[] {
  const gaps = (text: string) => JSON.stringify(text.match(/\s+/gu))
  const letters = (text: string) => text.replace(/\s+/gu, '')
  const [a, b] = [letters(found), letters(quote)]
  const same = a.normalize('NFC') === b.normalize('NFC')
  return [
    ...(gaps(found) === gaps(quote) ? [] : (['WHITE_SPACE'] as const)),
    ...(same && a !== b ? (['UNICODE_FORM'] as const) : []),
    ...(same ? [] : (['TYPOGRAPHY'] as const)),
  ]
}
