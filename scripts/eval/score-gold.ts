/** Runs the corpus's own scorer on a folder of annotated texts, with predictions made in this process and a command that only prints them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/usecases/read-document.ts'
import { Misses } from './misses.ts'
import type { CorpusContext, Section } from './section.ts'

interface Report {
  readonly overall: { readonly precision: number; readonly recall: number; readonly f1: number; readonly fields: Record<string, number> }
  readonly strata: Record<string, { readonly f1: number }>
  readonly header: Record<string, number>
  readonly agencies: Record<string, number> | null
  readonly tasks: Record<string, number>
}

/** Writes the predictions and the command that prints the one it is asked for; returns the command. */
export function predictionsFor(texts: ReadonlyMap<string, string>, folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of texts) writeFileSync(join(folder, `${name}.json`), JSON.stringify(readDocument({ name, text })))
  const command = join(folder, 'print.mjs')
  const lines = [
    "import { readFileSync } from 'node:fs'",
    "import { basename, dirname, join } from 'node:path'",
    "const named = basename(process.argv[2]) + '.json'",
    "process.stdout.write(readFileSync(join(dirname(process.argv[1]), named), 'utf8'))",
  ]
  writeFileSync(command, `${lines.join('\n')}\n`)
  return command
}

export function scoreGold({ corpus, scratch }: CorpusContext, set: 'seed' | 'dev'): Section {
  const folder = join(corpus, set)
  const names = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  const texts = new Map<string, string>()
  for (const name of names) {
    const file = name.replace(/\.gold\.json$/, '.txt')
    texts.set(file, readFileSync(join(folder, file), 'utf8'))
  }
  const command = predictionsFor(texts, join(scratch, set))
  const json = join(scratch, `${set}.json`)
  const argv = [join(corpus, 'score.mjs'), '--json', json, '--show', '100000', folder, '--', process.execPath, command]
  const output = execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report
  const cut = output.lastIndexOf('\nstratum')
  return {
    name: set,
    figures: figuresOf(report),
    misses: missesOf(output.slice(0, cut)),
    table: output.slice(cut + 1).trimEnd(),
    details: output.slice(0, cut).split('\n'),
  }
}

function figuresOf(report: Report): Record<string, number> {
  const figures: Record<string, number> = { f1: report.overall.f1, precision: report.overall.precision, recall: report.overall.recall }
  const groups = { field: report.overall.fields, header: report.header, tasks: report.tasks, agencies: report.agencies ?? {} }
  for (const [group, values] of Object.entries(groups)) for (const [name, value] of Object.entries(values)) figures[`${group}.${name}`] = value
  for (const [name, stratum] of Object.entries(report.strata)) figures[`f1.${name}`] = stratum.f1
  return figures
}

/** The scorer's list of misses, reduced to offsets and names. */
function missesOf(output: string): Section['misses'] {
  const misses = new Misses()
  let file = ''
  for (const line of output.split('\n')) {
    if (/^\S+\.txt$/.test(line)) file = line
    const miss = shortened(line)
    if (miss !== null) misses.add(file, miss)
  }
  return misses.byText
}

function shortened(line: string): string | null {
  const spotted = /^ {2}([-+~]) (\w+)\s+".*" @(\d+)(?: gold=|$)/su.exec(line)
  if (spotted !== null) return `${spotted[2]} @${spotted[3]}`
  const cell = /^ {2}~ (task \w+ \S+|header \w+|agencies not found)/.exec(line)
  if (cell !== null) return cell[1] ?? null
  return line.startsWith('  ! ') ? 'crashed' : null
}
