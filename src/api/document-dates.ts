/** The dates that texts claim for a document, each with the words that do. */
import { ownWords } from '../graph/index.ts'
import type { DocumentNode, Evidence } from '../graph/model.ts'
import type { Loaders } from './loaders.ts'
import { sentenceAround } from './mention-evidence.ts'

export interface ClaimedDate {
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** Every date of the node, sorted; the references that give it, and its own letterhead where it was read. */
export async function datesOf(document: DocumentNode, loaders: Loaders): Promise<readonly ClaimedDate[]> {
  if (document.dates.length === 0) return []
  const [references, own] = await Promise.all([loaders.mentionsOf(document.key), ownDate(document, loaders)])
  return Promise.all(
    document.dates.map(async (value) => {
      const citing = references.filter((node) => node.mention.date === value)
      const cited = await Promise.all(citing.map((node) => (holdsDate(node.mention.quote, value) ? ownWords(node) : sentenceAround(node, loaders))))
      return { value, evidence: own?.value === value ? [own.evidence, ...cited] : cited }
    }),
  )
}

/** Year, month and day all stand in the words. */
function holdsDate(quote: string, date: string): boolean {
  const numbers = new Set(quote.match(/\d+/g)?.map(Number))
  return date.split('-').every((part) => numbers.has(Number(part)))
}

async function ownDate({ source }: DocumentNode, loaders: Loaders): Promise<{ value: string; evidence: Evidence } | null> {
  const stored = source && (await loaders.source(source.document))
  const span = stored?.extraction.document.cells.date
  const value = stored?.extraction.document.date
  if (!stored || !span || !value) return null
  const line = stored.text.slice(0, span.start).split('\n').length
  return {
    value,
    evidence: { document: stored.key, sha256: stored.sha256, ...span, quote: stored.text.slice(span.start, span.end), line, rule: 'letterhead' },
  }
}
