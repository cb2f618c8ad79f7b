/**
 * How fast texts are read: warm, by stage and by kind of text; cold, as one who runs the command pays; beside one regular expression (the limit)
 * and a citation extractor of another language; and how time and memory grow.
 * Throughput and growth are told in processor time of the one thread that reads, so that what else the machine does counts less;
 * whole processes by the clock, with the processor time of all their threads beside it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { findAgencies } from '../src/extract/agencies/find-agencies.ts'
import { assemble } from '../src/extract/assemble.ts'
import { extract } from '../src/extract/extract.ts'
import { findMentions } from '../src/extract/mentions/find-mentions.ts'
import { assignRoles } from '../src/extract/roles/assign-roles.ts'
import { readEffects } from '../src/extract/structure/effects.ts'
import { readStructure } from '../src/extract/structure/read-structure.ts'
import { readTasks } from '../src/extract/tasks/read-tasks.ts'
import { createView } from '../src/text/index.ts'
import { ADVERSARIAL } from './adversarial.ts'
import type { ProcessFigures } from './extraction-process.ts'
import type { Figure, Report } from './report.ts'

const ROOT = join(import.meta.dirname, '..')
const SEED_FILE = join(ROOT, 'seeds', '781-qd-ubnd-vinh-long-2022.txt')
const SEED = readFileSync(SEED_FILE, 'utf8')
const MILLION = 1_000_000
const ONE_EXPRESSION = /(?<![\p{L}\p{M}\d])\d+(?:\/\d{4})?[/-](?:NĐ|QĐ|TT|NQ|CT|KH|CV|TTLT|L|QH)[\p{Lu}\d&./-]*/gu
/** In processor time: long enough for the compiler to have settled, and for the mean of the runs after it to be sure. */
const WARM_UP_MS = 2_500
const MEASURED_MS = 1_000

const source = { name: 'bench', sha256: '0'.repeat(64) }
const read = (text: string) => extract({ text, ...source })
const speed = (characters: number, ms: number): number => characters / 1e6 / (ms / 1000)

export async function benchExtraction(emit: (report: Report) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-bench-'))
  try {
    emit({ section: 'extraction, in a process of its own', figures: processes(folder) })
    emit({ section: 'extraction, warm', ...(await throughput()) })
    emit({ section: 'extraction, growth', figures: growth() })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function throughput(): Promise<{ figures: Figure[]; left: string[] }> {
  const figures: Figure[] = []
  const left: string[] = []
  const whole = warm(() => read(SEED))
  figures.push({ name: 'seed, all stages', value: speed(SEED.length, whole), unit: 'Mchar/s', target: { value: 5, better: 'more' } })
  for (const [name, work] of stages(SEED)) figures.push({ name: `seed, ${name}`, value: speed(SEED.length, warm(work)), unit: 'Mchar/s' })
  for (const [kind, texts] of kindsOfTexts()) {
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    const ms = warm(() => {
      for (const text of texts) read(text)
    })
    figures.push({ name: `one by one: ${kind}`, value: speed(characters, ms), unit: 'Mchar/s' })
  }
  const mix = mixOf(10 * MILLION)
  figures.push({
    name: '10 MB mix, all stages',
    value: speed(
      mix.length,
      warm(() => read(mix)),
    ),
    unit: 'Mchar/s',
    target: { value: 5, better: 'more' },
  })

  const expression = warm(() => [...SEED.matchAll(ONE_EXPRESSION)].length)
  figures.push({ name: 'one regular expression', value: speed(SEED.length, expression), unit: 'Mchar/s' })
  figures.push({ name: 'time beside one expression', value: whole / expression, unit: '×' })
  const peer = await eyecite()
  if (peer === null) left.push('eyecite: npm ci --prefix bench installs it')
  else {
    const english = 'The court in Lissner v. Test, 1 U.S. 1, 5 (1982), followed Bush v. Gore, 531 U.S. 98 (2000). '.repeat(1200)
    figures.push({
      name: 'eyecite (English), its own text',
      value: speed(
        english.length,
        warm(() => peer(english)),
      ),
      unit: 'Mchar/s',
    })
  }
  return { figures, left }
}

/** Processor time of one run in milliseconds: the mean of many after a warm-up. */
function warm(work: () => unknown): number {
  runFor(WARM_UP_MS, work)
  const before = process.threadCpuUsage()
  const runs = runFor(MEASURED_MS, work)
  return cpuSince(before) / runs
}

function runFor(ms: number, work: () => unknown): number {
  const before = process.threadCpuUsage()
  let runs = 0
  for (; runs === 0 || cpuSince(before) < ms; runs++) work()
  return runs
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function stages(text: string): readonly (readonly [string, () => unknown])[] {
  const view = createView(text)
  const structure = readStructure(view)
  const mentions = findMentions(view, structure)
  const tasks = readTasks(view, structure, mentions)
  const roles = assignRoles(view, structure, mentions, tasks.tasks)
  const effectsOf = { view, mentions, segments: structure.segments, roles: roles.roles, consolidated: false }
  const effects = readEffects(effectsOf)
  const agencies = findAgencies(view, structure, tasks.tasks)
  // What a stage remembers for a view must not make the next run cheaper, so the view is built anew where that counts.
  return [
    ['view', () => createView(text)],
    ['view and structure', () => readStructure(createView(text))],
    ['mentions', () => findMentions(view, structure)],
    ['tasks', () => readTasks(view, structure, mentions)],
    ['roles', () => assignRoles(view, structure, mentions, tasks.tasks)],
    ['effects', () => readEffects(effectsOf)],
    ['agencies', () => findAgencies(view, structure, tasks.tasks)],
    ['assembly', () => assemble(source, { view, structure, mentions, tasks, roles, agencies, effects })],
  ]
}

/** What one pays who starts a process for a text: the first run, compiled by nothing before it; and long texts with their JSON. */
function processes(folder: string): Figure[] {
  const mix10 = join(folder, 'mix-10.txt')
  const mix100 = join(folder, 'mix-100.txt')
  writeFileSync(mix10, mixOf(10 * MILLION))
  writeFileSync(mix100, mixOf(100 * MILLION))
  const first = inProcess(SEED_FILE)
  const ten = inProcess(mix10)
  const hundred = inProcess(mix100)
  return [
    { name: 'seed, first run of a process', value: speed(first.characters, first.extractMs), unit: 'Mchar/s' },
    { name: 'seed, whole process with its JSON', value: first.wholeMs, unit: 'ms' },
    { name: '10 MB mix, whole process with its JSON', value: speed(ten.characters, ten.wholeMs), unit: 'Mchar/s', target: { value: 2.5, better: 'more' } },
    { name: '10 MB mix, processor time of all threads', value: speed(ten.characters, ten.processMs), unit: 'Mchar/s' },
    { name: '100 MB mix, reading alone', value: speed(hundred.characters, hundred.extractMs), unit: 'Mchar/s' },
    {
      name: '100 MB, processor time a character beside 10 MB',
      value: hundred.cpuMs / hundred.characters / (ten.cpuMs / ten.characters),
      unit: '×',
      target: { value: 1.3, better: 'less' },
    },
    { name: '100 MB, most memory', value: hundred.peakMegabytes, unit: 'MB', target: { value: 4_096, better: 'less' } },
    { name: 'cancu extract of the 10 MB mix', value: speed(10 * MILLION, commandMs(mix10)), unit: 'Mchar/s', target: { value: 2.5, better: 'more' } },
  ]
}

function inProcess(file: string): ProcessFigures & { readonly wholeMs: number } {
  const start = performance.now()
  const printed = execFileSync(process.execPath, ['--max-old-space-size=4096', join(import.meta.dirname, 'extraction-process.ts'), file], { encoding: 'utf8' })
  return { ...(JSON.parse(printed) as ProcessFigures), wholeMs: performance.now() - start }
}

function commandMs(file: string): number {
  const start = performance.now()
  execFileSync(process.execPath, [join(ROOT, 'bin', 'cancu.mjs'), 'extract', file], { stdio: ['ignore', 'ignore', 'inherit'] })
  return performance.now() - start
}

function growth(): Figure[] {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const [one, two, four] = leastCpu([SEED, SEED.repeat(2), SEED.repeat(4)], 9, collect)
  const figures: Figure[] = [
    { name: '2× the seed', value: (two as number) / (one as number), unit: '×', target: { value: 2.3, better: 'less' } },
    { name: '4× the seed', value: (four as number) / (one as number), unit: '×', target: { value: 4.6, better: 'less' } },
  ]
  for (const [name, piece] of ADVERSARIAL) {
    const text = piece.repeat(Math.ceil(MILLION / piece.length)).slice(0, MILLION)
    const [one, many] = leastCpu([text, text.repeat(2 ** DOUBLINGS)], 3, collect)
    const doubling = ((many as number) / (one as number)) ** (1 / DOUBLINGS)
    figures.push({ name: `a text twice as long: ${name}`, value: doubling, unit: '×', target: { value: 2.3, better: 'less' } })
  }
  return figures
}

/** From one million characters to eight: what memory costs at one step falls on several, and what grows faster than the text shows all the more. */
const DOUBLINGS = 3
/** The system counts processor time in steps of a few milliseconds: what takes less than this is read several times over. */
const LEAST_MEASURED_MS = 200

/** Processor time of reading each text, in milliseconds: the least of several rounds, each of them beginning with clean memory. */
function leastCpu(texts: readonly string[], rounds: number, collect: () => void): number[] {
  const least = texts.map(() => Number.POSITIVE_INFINITY)
  const times = texts.map((text) => Math.ceil(LEAST_MEASURED_MS / Math.max(1, cpuOf(text, 1))))
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries()) {
      collect()
      least[i] = Math.min(least[i] as number, cpuOf(text, times[i] as number))
    }
  return least
}

function cpuOf(text: string, times: number): number {
  const before = process.threadCpuUsage()
  for (let i = 0; i < times; i++) read(text)
  return cpuSince(before) / times
}

const CORPUS = join(ROOT, '..', 'shared', 'corpus')
const textsIn = (folder: string): (readonly [name: string, text: string])[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    : []

/** The corpus beside the checkout, where it is there, by kind. */
function kindsOfTexts(): Map<string, string[]> {
  const kinds = new Map<string, string[]>()
  const add = (kind: string, text: string) => kinds.set(kind, [...(kinds.get(kind) ?? []), text])
  for (const [name, text] of textsIn(join(CORPUS, 'dev'))) add(name.split('-', 1)[0] as string, text)
  for (const [, text] of textsIn(join(CORPUS, 'library'))) add('laws', text)
  return kinds
}

/** The seed, and the corpus beside the checkout where it is there, over and over. */
function mixOf(length: number): string {
  const round = [SEED, ...textsIn(join(CORPUS, 'dev')).map(([, text]) => text)].join('\n\n')
  return round.repeat(Math.ceil(length / round.length)).slice(0, length)
}

async function eyecite(): Promise<((text: string) => unknown) | null> {
  const name = '@beshkenadze/eyecite'
  try {
    const { getCitations } = (await import(name)) as { getCitations: (text: string) => unknown }
    return getCitations
  } catch {
    return null
  }
}
