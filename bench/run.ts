/**
 * Measures the product beside its peers, in one run, and prints the ratios.
 *
 *   npm run bench -- [--only extraction,serving,scale] [--sizes 100,1000,10000,158000] [--json FILE]
 *
 * The peers have a package of their own: npm ci --prefix bench. What is not installed is left out, by name.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchExtraction } from './extraction.ts'
import { printReport, type Report } from './report.ts'
import { benchScale } from './scale.ts'
import { benchServing } from './serving.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string', default: '100,1000,10000,158000' }, json: { type: 'string' } },
})
const sizes = values.sizes.split(',').map(Number)
const SECTIONS: Readonly<Record<string, (emit: (report: Report) => void) => Promise<void>>> = {
  extraction: benchExtraction,
  serving: benchServing,
  scale: (emit) => benchScale(sizes, emit),
}
const asked = values.only?.split(',') ?? Object.keys(SECTIONS)
const unknown = asked.find((name) => !(name in SECTIONS))
if (unknown !== undefined || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error(unknown !== undefined ? `no benchmark is called ${unknown}: ${Object.keys(SECTIONS).join(', ')}` : 'sizes must be whole numbers')
  process.exit(2)
}
const reports: Report[] = []
const emit = (report: Report): void => {
  printReport(report)
  reports.push(report)
}
for (const name of asked) await SECTIONS[name]?.(emit)
if (values.json !== undefined)
  writeFileSync(resolve(values.json), `${JSON.stringify({ at: new Date().toISOString(), node: process.version, reports }, null, 1)}\n`)
