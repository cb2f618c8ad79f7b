/**
 * Measures the extraction on the annotated corpus, prints the scorers' tables, and compares with the committed baseline.
 *
 *   node scripts/eval.ts [CORPUS] [--update] [--show N]
 *
 * CORPUS: a folder with `seed`, `dev`, `vnlegaltext`, `library` and the scorers; else CANCU_CORPUS; else ../shared/corpus. Without one it says so and exits 0.
 * The result is written to eval/latest.json. A miss that eval/baseline.json does not have is a loss, one that is gone a gain; losses without a gain exit 1.
 * --update makes the result the new baseline. --show N prints the first N misses of every section.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreGold } from './eval/score-gold.ts'
import { scoreInvariance } from './eval/score-invariance.ts'
import { scoreLibrary } from './eval/score-library.ts'
import { scoreLibraryStore } from './eval/score-library-store.ts'
import { scorePlanted } from './eval/score-planted.ts'
import { scoreSentences } from './eval/score-sentences.ts'
import type { CorpusContext, Section } from './eval/section.ts'

/** Every measurement, in the order in which it prints. */
const SECTIONS: readonly ((context: CorpusContext) => Section | null | Promise<Section | null>)[] = [
  (context) => scoreGold(context, 'seed'),
  (context) => scoreGold(context, 'dev'),
  scoreSentences,
  scoreLibrary,
  scoreLibraryStore,
  scoreInvariance,
  scorePlanted,
]

const root = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' }, show: { type: 'string' } } })
const corpus = resolve(positionals[0] ?? process.env.CANCU_CORPUS ?? join(root, '..', 'shared', 'corpus'))

if (!existsSync(join(corpus, 'score.mjs'))) {
  console.log(`No corpus at ${corpus}: nothing is measured. Give its folder as argument or in CANCU_CORPUS.`)
  process.exit(0)
}

type Result = Record<string, Pick<Section, 'figures' | 'misses'>>

const result: Result = {}
const tooLow: string[] = []
const scratch = mkdtempSync(join(tmpdir(), 'cancu-eval-'))
try {
  for (const measure of SECTIONS) {
    const section = await measure({ corpus, scratch })
    if (section === null) continue
    console.log(`\n== ${section.name}`)
    for (const line of section.details.slice(0, Number(values.show ?? 0))) console.log(line)
    console.log(section.table)
    result[section.name] = { figures: section.figures, misses: section.misses }
    const { floor } = section
    if (floor !== undefined) tooLow.push(...Object.keys(section.figures).filter((figure) => (section.figures[figure] ?? 0) < floor))
  }
} finally {
  rmSync(scratch, { recursive: true })
}

const folder = join(root, 'eval')
mkdirSync(folder, { recursive: true })
const printed = `${JSON.stringify(result, rounded, 1)}\n`
writeFileSync(join(folder, 'latest.json'), printed)
const baselinePath = join(folder, 'baseline.json')
process.exitCode = existsSync(baselinePath) ? compare(JSON.parse(readFileSync(baselinePath, 'utf8')) as Result) : 0
if (values.update) {
  writeFileSync(baselinePath, printed)
  console.log(`eval/baseline.json is now this result.`)
  process.exitCode = 0
}
if (tooLow.length > 0) {
  console.log(`Below what is asked of them: ${tooLow.join(', ')}.`)
  process.exitCode = 1
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value
}

/** Prints what was gained and lost in each text; 1 where something was lost and nothing gained. */
function compare(baseline: Result): 0 | 1 {
  let gained = 0
  let lost = 0
  console.log('\n== against the baseline')
  for (const [name, section] of Object.entries(result)) {
    const before = baseline[name]?.misses
    if (before === undefined) continue
    for (const text of new Set([...Object.keys(before), ...Object.keys(section.misses)])) {
      const then = new Set(before[text])
      const now = new Set(section.misses[text])
      const losses = [...now].filter((miss) => !then.has(miss))
      const gains = [...then].filter((miss) => !now.has(miss))
      for (const miss of losses.slice(0, 20)) console.log(`LOST   ${name}/${text}: ${miss}`)
      if (losses.length > 20) console.log(`LOST   ${name}/${text}: and ${losses.length - 20} more`)
      for (const miss of gains.slice(0, 5)) console.log(`gained ${name}/${text}: ${miss}`)
      if (gains.length > 5) console.log(`gained ${name}/${text}: and ${gains.length - 5} more`)
      gained += gains.length
      lost += losses.length
    }
  }
  console.log(`${gained} gained, ${lost} lost`)
  if (lost > 0 && gained === 0) console.log('Something was lost and nothing gained. Mend it, or accept the new state with: npm run eval -- --update')
  return lost > 0 && gained === 0 ? 1 : 0
}
