/** A planting takes a clean document, breaks one thing, and says on which lines a finding of its rule must point. */
import { type Basis, cleanModel, type Line, type Model, random, render, type Task } from './clean-document.ts'
import { compose, type Layout } from './layout.ts'

export interface Planting {
  readonly rule: string
  /** What is broken, in a few words. */
  readonly name: string
  /** Shapes and layouts in which this can stand; absent: all. */
  readonly shapes?: readonly Model['shape'][]
  readonly layouts?: readonly Layout[]
  /** Changes the model before it is rendered. */
  readonly model?: (model: Model, next: () => number) => void
  /** Changes the rendered lines. */
  readonly lines?: (lines: Line[], model: Model, next: () => number) => Line[]
  /** Other texts that the library holds. */
  readonly others?: (model: Model) => readonly string[]
  /** A register (CSV) that the library holds. */
  readonly register?: (model: Model) => string
  /** Tags of the lines that show the defect. */
  readonly at: readonly string[]
  /** Hides what other rules judge by: not to be planted together with others. */
  readonly alone?: true
  /** Rules that rightly report what comes with this defect. */
  readonly also?: readonly string[]
}

export interface Planted {
  readonly text: string
  readonly others: readonly string[]
  readonly register: string | null
  /** By rule: a finding of it must have evidence on at least one of these lines. */
  readonly expected: ReadonlyMap<string, readonly number[]>
  /** Rules that may report something besides. */
  readonly also: ReadonlySet<string>
}

export const edit = (lines: Line[], tag: string, change: (text: string) => string): Line[] =>
  lines.map((line) => (line.tag === tag ? { ...line, text: change(line.text) } : line))
export const drop = (lines: Line[], tag: string): Line[] => lines.filter((line) => line.tag !== tag)
export const insertAfter = (lines: Line[], tag: string, added: Line): Line[] =>
  lines.flatMap((line) => (line.tag === tag ? [line, { tag: '', text: '' }, added] : [line]))
export const basis = (model: Model, i: number): Basis => model.bases[i] as Basis
export const task = (model: Model, i: number): Task => model.tasks[i] as Task

/** That many days on, then on to the next day that is no weekend. */
export function workday(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + days)
  while (time.getUTCDay() === 0 || time.getUTCDay() === 6) time.setUTCDate(time.getUTCDate() + 1)
  return time.toISOString().slice(0, 10)
}

/** A clean document of that seed. */
export function cleanText(seed: number): string {
  const model = cleanModel(seed)
  return compose(render(model), model.layout).text
}

/** Whether a document of that seed can hold the planting. */
export function fits({ shapes, layouts }: Planting, seed: number): boolean {
  const model = cleanModel(seed)
  return (shapes?.includes(model.shape) ?? true) && (layouts?.includes(model.layout) ?? true)
}

/** One document with these defects. */
export function plant(plantings: readonly Planting[], seed: number): Planted {
  const next = random(seed * 7919 + 1)
  const model = cleanModel(seed)
  for (const planting of plantings) planting.model?.(model, next)
  let lines = render(model)
  for (const planting of plantings) lines = planting.lines?.(lines, model, next) ?? lines
  const { text, linesOf } = compose(lines, model.layout)
  return {
    text,
    others: plantings.flatMap((planting) => planting.others?.(model) ?? []),
    register: plantings.find((planting) => planting.register)?.register?.(model) ?? null,
    expected: new Map(plantings.map(({ rule, at }) => [rule, at.flatMap(linesOf)])),
    also: new Set(plantings.flatMap(({ also }) => also ?? [])),
  }
}
