/** Reads one text in a process of its own, with its JSON, and prints what that took. */
import { readFileSync } from 'node:fs'
import { extract } from '../src/extract/extract.ts'

export interface ProcessFigures {
  readonly characters: number
  /** By the clock, without the JSON. */
  readonly extractMs: number
  /** Processor time of reading, without the JSON. */
  readonly cpuMs: number
  /** Processor time of all threads from the start of the process, the JSON among it. */
  readonly processMs: number
  readonly jsonCharacters: number
  readonly peakMegabytes: number
}

const [file = ''] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const start = performance.now()
const before = process.threadCpuUsage()
const extraction = extract({ text, name: 'bench', sha256: '0'.repeat(64) })
const { user, system } = process.threadCpuUsage(before)
const extractMs = performance.now() - start
const jsonCharacters = JSON.stringify(extraction).length
const all = process.cpuUsage()
const figures: ProcessFigures = {
  characters: text.length,
  extractMs,
  cpuMs: (user + system) / 1000,
  processMs: (all.user + all.system) / 1000,
  jsonCharacters,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(JSON.stringify(figures))
