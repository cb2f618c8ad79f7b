/** Checks that the relations which whole laws and decrees state are read from each of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction } from '../../src/extract/schema.ts'
import { readDocument } from '../../src/usecases/read-document.ts'
import { Misses } from './misses.ts'
import type { CorpusContext, Section } from './section.ts'

interface Expected {
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly file: string
  readonly line?: number
}

export function scoreLibrary({ corpus }: CorpusContext): Section | null {
  const file = join(corpus, 'library', 'expect.json')
  if (!existsSync(file)) return null
  const expected = JSON.parse(readFileSync(file, 'utf8')) as { readonly relations: readonly Expected[] }
  const read = new Map<string, Extraction>()
  const misses = new Misses()
  const details: string[] = []
  for (const relation of expected.relations) {
    const path = [join(corpus, 'library', relation.file), join(corpus, 'seed', relation.file)].find(existsSync)
    if (path === undefined) continue
    const extraction = read.get(path) ?? readDocument({ name: relation.file, text: readFileSync(path, 'utf8') })
    read.set(path, extraction)
    if (states(extraction, relation)) continue
    misses.add(relation.file, `${relation.relation} ${relation.to}`)
    details.push(`  - ${relation.file}: ${relation.from} ${relation.relation} ${relation.to}`)
  }
  const found = expected.relations.length - details.length
  const table = `library: ${found} of ${expected.relations.length} relations are read from their own texts`
  return { name: 'library', figures: { relations: found / expected.relations.length }, misses: misses.byText, table, details }
}

/** The text itself (not a title in it) says so, of that number, or, for a document named in words, of such a name; in the expected line where one is given. */
function states(extraction: Extraction, relation: Expected): boolean {
  const named = numbersByName(extraction)
  return extraction.mentions.some((mention) => {
    if (mention.relation !== relation.relation || mention.subject !== 'DOCUMENT') return false
    if (relation.line !== undefined && Math.abs(mention.line - relation.line) > 1) return false
    if (!/\d+\/\d/.test(relation.to)) return mention.typeLabel === relation.to.replace(/ \d+$/, '')
    return mention.number === relation.to || named.get(mention.name ?? '') === relation.to || (mention.name !== null && mention.number === null)
  })
}

/** Laws that the text names both in words and by number. */
function numbersByName(extraction: Extraction): Map<string, string> {
  const numbers = new Map<string, string>()
  for (const mention of extraction.mentions) if (mention.name !== null && mention.number !== null) numbers.set(mention.name, mention.number)
  return numbers
}
