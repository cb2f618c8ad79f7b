/** Runs the corpus's scorer of spans on the sentences annotated by others, all of them as one text. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '../../src/extract/schema.ts'
import { readDocument } from '../../src/usecases/read-document.ts'
import { predictionsFor } from './score-gold.ts'
import type { CorpusContext, Section } from './section.ts'

interface Sentence {
  readonly text: string
  readonly spans: readonly (readonly [number, number, string])[]
}

export function scoreSentences({ corpus, scratch }: CorpusContext): Section | null {
  const file = join(corpus, 'vnlegaltext', 'sentences.jsonl')
  if (!existsSync(file)) return null
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
  const text = sentences.map((sentence) => `${sentence.text}\n\n`).join('')
  const command = predictionsFor(new Map([['sentences.txt', text]]), join(scratch, 'sentences'))
  const argv = [join(corpus, 'score-spans.mjs'), '--show', '100000', file, '--', process.execPath, command]
  const output = execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const cut = output.lastIndexOf('\nsentences ') + 1
  const table = output.slice(cut).trimEnd()
  return {
    name: 'vnlegaltext',
    figures: figuresOf(table),
    misses: { 'sentences.jsonl': missesOf(sentences, text) },
    table,
    details: output.slice(0, cut).split('\n'),
  }
}

function figuresOf(table: string): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [, name, value] of table.matchAll(/(precision|recall|type right|touched|numbered recall|F1) ([\d.]+)/g)) {
    if (name !== undefined && value !== undefined) figures[name.toLowerCase().replace(' ', '-')] = Number(value)
  }
  return figures
}

/** The types that the annotators marked. */
const MARKED: ReadonlySet<string> = new Set<Mention['type']>([
  'LAW',
  'CODE',
  'DECREE',
  'CIRCULAR',
  'JOINT_CIRCULAR',
  'INTERMINISTERIAL_CIRCULAR',
  'DECISION',
  'ORDINANCE',
  'RESOLUTION',
  'JOINT_RESOLUTION',
  'CONSTITUTION',
])

/** Spans that only one of the two has, as offsets into the joined text. */
function missesOf(sentences: readonly Sentence[], text: string): string[] {
  const { mentions } = readDocument({ name: 'sentences.txt', text })
  const found = new Map(mentions.filter(({ type }) => MARKED.has(type)).map(({ start, end }) => [`${start}-${end}`, start]))
  const misses: string[] = []
  let at = 0
  for (const sentence of sentences) {
    for (const [start, end] of sentence.spans) if (!found.delete(`${at + start}-${at + end}`)) misses.push(`missed @${at + start}`)
    at += sentence.text.length + 2
  }
  for (const start of found.values()) misses.push(`not marked @${start}`)
  return misses
}
