/** Plants every kind of defect into clean documents and measures what the audit's rules report. Needs no corpus. */
import { measure, precision, type RuleScore, recall } from '../../tests/planted/measure.ts'
import { Misses } from './misses.ts'
import type { Section } from './section.ts'

/** Below it a rule is not fit to be published. */
const FLOOR = 0.98
const SEEDS = Array.from({ length: 15 }, (_, i) => i + 1)
const PER_PLANTING = 6

export function scorePlanted(): Section {
  const { scores, misses: wrong } = measure(SEEDS, PER_PLANTING)
  const misses = new Misses()
  for (const miss of wrong) misses.add('planted', miss.replace(/: .*$/u, ''))
  const width = Math.max(...scores.map(({ rule }) => rule.length))
  const row = (score: RuleScore) =>
    `${score.rule.padEnd(width)} ${String(score.planted).padStart(7)} ${String(score.found).padStart(6)} ${precision(score).toFixed(3).padStart(10)} ${recall(score).toFixed(3).padStart(7)}${reaches(score) ? '' : '  below 0.98'}`
  return {
    name: 'planted',
    figures: Object.fromEntries(
      scores.flatMap((score) => [
        [`${score.rule} precision`, precision(score)],
        [`${score.rule} recall`, recall(score)],
      ]),
    ),
    misses: misses.byText,
    table: [`${'rule'.padEnd(width)} planted  found  precision  recall`, ...scores.map(row)].join('\n'),
    details: wrong.map((miss) => `  - ${miss}`),
    floor: FLOOR,
  }
}

const reaches = (score: RuleScore): boolean => precision(score) >= FLOOR && recall(score) >= FLOOR
