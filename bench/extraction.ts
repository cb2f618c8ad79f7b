/** How fast texts are read: by stage, beside one regular expression (the limit) and a citation extractor of another language, and how the time grows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAgencies } from '../src/extract/agencies/find-agencies.ts'
import { extract } from '../src/extract/extract.ts'
import { findMentions } from '../src/extract/mentions/find-mentions.ts'
import { assignRoles } from '../src/extract/roles/assign-roles.ts'
import { readStructure } from '../src/extract/structure/read-structure.ts'
import { readTasks } from '../src/extract/tasks/read-tasks.ts'
import { createView } from '../src/text/index.ts'
import { type Figure, median, type Report } from './report.ts'

const ROOT = join(import.meta.dirname, '..')
const SEED = readFileSync(join(ROOT, 'seeds', '781-qd-ubnd-vinh-long-2022.txt'), 'utf8')
const MIX_LENGTH = 10_000_000
const ONE_EXPRESSION = /(?<![\p{L}\p{M}\d])\d+(?:\/\d{4})?[/-](?:NĐ|QĐ|TT|NQ|CT|KH|CV|TTLT|L|QH)[\p{Lu}\d&./-]*/gu

const source = { name: 'bench', sha256: '0'.repeat(64) }
const read = (text: string) => extract({ text, ...source })
const speed = (characters: number, ms: number): number => characters / 1e6 / (ms / 1000)

export async function benchExtraction(emit: (report: Report) => void): Promise<void> {
  const figures: Figure[] = []
  const left: string[] = []
  const mix = mixOf(MIX_LENGTH)

  const whole = await median(9, () => read(SEED))
  figures.push({ name: 'seed, all stages', value: speed(SEED.length, whole), unit: 'Mchar/s', target: { value: 5, better: 'more' } })
  for (const [name, ms] of await stages(SEED)) figures.push({ name: `seed, ${name}`, value: speed(SEED.length, ms), unit: 'Mchar/s' })
  const mixed = await median(1, () => read(mix))
  figures.push({ name: '10 MB mix, all stages', value: speed(mix.length, mixed), unit: 'Mchar/s', target: { value: 5, better: 'more' } })

  const expression = await median(9, () => [...SEED.matchAll(ONE_EXPRESSION)].length)
  figures.push({ name: 'one regular expression', value: speed(SEED.length, expression), unit: 'Mchar/s' })
  figures.push({ name: 'time beside one expression', value: whole / expression, unit: '×' })
  const peer = await eyecite()
  if (peer === null) left.push('eyecite: npm ci --prefix bench installs it')
  else {
    const english = 'The court in Lissner v. Test, 1 U.S. 1, 5 (1982), followed Bush v. Gore, 531 U.S. 98 (2000). '.repeat(1200)
    const theirs = await median(3, () => peer(english))
    figures.push({ name: 'eyecite (English), its own text', value: speed(english.length, theirs), unit: 'Mchar/s' })
  }

  const [one, two, four] = [await median(5, () => read(SEED)), await median(5, () => read(SEED.repeat(2))), await median(5, () => read(SEED.repeat(4)))]
  figures.push({ name: 'growth, 2× the seed', value: two / one, unit: '×', target: { value: 2.3, better: 'less' } })
  figures.push({ name: 'growth, 4× the seed', value: four / one, unit: '×', target: { value: 4.6, better: 'less' } })
  for (const [name, piece] of ADVERSARIAL) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000)
    const [half, full] = [await median(1, () => read(text)), await median(1, () => read(text + text))]
    figures.push({ name: `adversarial 2 MB / 1 MB: ${name}`, value: full / half, unit: '×', target: { value: 2.3, better: 'less' } })
  }
  emit({ section: 'extraction', figures, left })
}

async function stages(text: string): Promise<readonly (readonly [string, number])[]> {
  const view = createView(text)
  const structure = readStructure(view)
  const mentions = findMentions(view, structure)
  const { tasks } = readTasks(view, structure, mentions)
  return [
    ['view', await median(9, () => createView(text))],
    ['structure', await median(9, () => readStructure(view))],
    ['mentions', await median(9, () => findMentions(view, structure))],
    ['tasks', await median(9, () => readTasks(view, structure, mentions))],
    ['roles', await median(9, () => assignRoles(view, structure, mentions, tasks))],
    ['agencies', await median(9, () => findAgencies(view, structure))],
  ]
}

/** The seed, and the corpus beside the checkout where it is there, over and over. */
function mixOf(length: number): string {
  const dev = join(ROOT, '..', 'shared', 'corpus', 'dev')
  const texts = [
    SEED,
    ...(existsSync(dev) ? readdirSync(dev).filter((name) => name.endsWith('.txt')) : []).map((name) => readFileSync(join(dev, name), 'utf8')),
  ]
  const round = texts.join('\n\n')
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

/** Texts that a careless expression would choke on. */
const ADVERSARIAL: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '1234567890'],
  ['slashes', '12/34/'],
  ['the word that opens a basis', 'Căn cứ '],
  ['number words', 'số '],
  ['dates that never end', 'ngày tháng năm '],
  ['type words', 'Quyết định Nghị định Thông tư '],
  ['laws in one breath', 'Luật sửa đổi, bổ sung một số điều của '],
  ['brackets', '(((('],
  ['pipes', '| | '],
  ['footnote marks', '[1] [2] '],
  ['line ends', '\n'],
  ['one cell a line', 'a\n1\nSở Nội vụ\n'],
]
