/** Reads every text of the corpus again in other spellings that say the same, and counts the references that come out otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction } from '../../src/extract/schema.ts'
import { readDocument } from '../../src/usecases/read-document.ts'
import { SPELLINGS, type Spelling } from '../../tests/properties/spellings.ts'
import { Misses } from './misses.ts'
import type { CorpusContext, Section } from './section.ts'

export function scoreInvariance({ corpus }: CorpusContext): Section {
  const misses = new Misses()
  const details: string[] = []
  const kept = new Map<string, { same: number; all: number }>(SPELLINGS.map((spelling) => [spelling.name, { same: 0, all: 0 }]))
  for (const set of ['seed', 'dev', 'library']) {
    const folder = join(corpus, set)
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      const extraction = readDocument({ name: file, text })
      for (const spelling of SPELLINGS) {
        const lost = differences(extraction, spelling, text)
        const count = kept.get(spelling.name)
        if (count !== undefined) {
          count.all += extraction.mentions.length
          count.same += extraction.mentions.length - lost.length
        }
        for (const quote of lost) details.push(`  - ${file} ${spelling.name}: ${JSON.stringify(quote.quote)}`)
        for (const { start } of lost) misses.add(file, `${spelling.name} @${start}`)
      }
    }
  }
  const figures = Object.fromEntries([...kept].map(([name, { same, all }]) => [name, all === 0 ? 1 : same / all]))
  const table = Object.entries(figures)
    .map(([name, share]) => `${name.padEnd(14)} ${share.toFixed(4)}`)
    .join('\n')
  return { name: 'invariance', figures, misses: misses.byText, table, details }
}

const signature = (mention: Extraction['mentions'][number]): string => [mention.type, mention.number, mention.date, mention.relation].join('|')

/** References of the text as it is that the other spelling does not give in the same order. */
function differences(extraction: Extraction, spelling: Spelling, text: string): { quote: string; start: number }[] {
  const others = new Map<string, number>()
  for (const mention of readDocument({ name: 'other', text: spelling.apply(text, extraction.mentions) }).mentions) {
    const key = signature(mention)
    others.set(key, (others.get(key) ?? 0) + 1)
  }
  return extraction.mentions.filter((mention) => {
    const key = signature(mention)
    const left = others.get(key) ?? 0
    others.set(key, left - 1)
    return left <= 0
  })
}
