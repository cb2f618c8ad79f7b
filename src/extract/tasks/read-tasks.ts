/**
 * The tasks that a text gives out: rows of tables, items of lists. Each shape of a table has its reader; the first that can read a stretch takes it.
 * Ids: `PL<appendix>.<row>`, `PL<appendix>.<roman group>.<row>`, `T1.<row>` outside appendices.
 */
import type { FoundMention, FoundTask, Structure, TasksRead, View } from '../stages.ts'
import { pageLines } from '../structure/page-lines.ts'
import { readBodyItems } from './body-items.ts'
import { type BuiltTable, buildTasks } from './build-tasks.ts'
import { cellLines } from './cell-line.ts'
import { readParagraphTable } from './paragraph-cells.ts'
import { readPipeTables } from './pipe-tables.ts'
import { HEAD_LINE } from './row-regions.ts'
import type { TaskTable } from './table.ts'
import { readWrappedTable } from './wrapped-cells.ts'

export function readTasks(view: View, structure: Structure, _mentions: readonly FoundMention[]): TasksRead {
  const piped = readPipeTables(view)
  const built: BuiltTable[] = []
  const appendices = appendixSpans(structure)
  const add = (table: TaskTable) => {
    const label =
      [...appendices].reverse().find(({ start }) => start <= table.start)?.label ??
      (structure.segments.some((s) => s.container === 'appendix' && s.start <= table.start) ? 'PL1' : 'T1')
    const read = buildTasks(view.text, table, label)
    if (read.tasks.length > 0) built.push(read)
  }
  for (const table of piped) add(table)
  if (built.length === 0) for (const table of bareTables(view, structure)) add(table)
  const tasks = built.flatMap((b) => b.tasks)
  const listed = tasks.length > 0 ? [] : itemsOf(view, structure)
  const all = distinct([...tasks, ...listed].sort((a, b) => a.start - b.start))
  return {
    tasks: all,
    totals: built.flatMap((b) => b.totals),
    sections: built.flatMap((b) => b.groups.filter((g) => g.tasks.length > 0)),
    objectives: [],
    diagnostics: built.flatMap((b) => b.diagnostics),
  }
}

function itemsOf(view: View, structure: Structure): FoundTask[] {
  return readBodyItems(view.text, linesOf(view, structure))
}

/** Tables without borders: cells a paragraph each where the text is so printed, cells wrapped over lines otherwise. */
function bareTables(view: View, structure: Structure): TaskTable[] {
  const tables: TaskTable[] = []
  const starts = appendixSpans(structure)
  const stretches = starts.length === 0 ? [{ start: 0 }] : starts
  const all = cellLines(view, structure)
  let from = 0
  stretches.forEach(({ start }, i) => {
    const end = stretches[i + 1]?.start ?? view.text.length
    while (from < all.length && (all[from]?.start ?? 0) < start) from++
    let to = from
    while (to < all.length && (all[to]?.end ?? 0) <= end) to++
    const lines = all.slice(from, to)
    from = to
    for (let at = 0; at < lines.length; ) {
      const read = !HEAD_LINE.test(lines[at]?.text ?? '')
        ? null
        : spaced(view, lines, at)
          ? readParagraphTable(view, lines as never, at)
          : readWrappedTable(lines, at)
      if (read) tables.push(read.table)
      at = read ? Math.max(read.next, at + 1) : at + 1
    }
  })
  return tables
}

/** Is every line from here on a paragraph of its own, with an empty line between? */
function spaced(view: View, lines: { start: number; end: number }[], at: number): boolean {
  const here = lines[at]
  const next = lines[at + 1]
  return here !== undefined && next !== undefined && /\n\s*\n/u.test(view.raw.slice(view.rawEnd(here.end), view.rawStart(next.start)))
}

function linesOf(view: View, structure: Structure) {
  const page = new Set(structure.furniture.map((f) => f.start))
  return pageLines(view).filter((line) => !page.has(line.start))
}

/** Appendices in order; one without a number counts as 1. */
function appendixSpans(structure: Structure): { start: number; label: string }[] {
  return structure.provisions
    .filter(({ kind }) => kind === 'APPENDIX')
    .map(({ start, label }) => {
      const written =
        /\s(\S+)$/u.exec(
          label
            .replace(/^Phụ lục/u, ' ')
            .trimEnd()
            .replace(/^\s*$/u, ''),
        )?.[1] ?? '1'
      return { start, label: `PL${/^[IVXLC]+$/u.test(written) ? arabic(written) : written}` }
    })
}

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
function arabic(roman: string): number {
  return [...roman].reduce((sum, digit, i) => {
    const value = DIGITS[digit] ?? 0
    return sum + (value < (DIGITS[roman[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

const distinct = (tasks: readonly FoundTask[]): FoundTask[] => {
  const seen = new Set<string>()
  return tasks.filter(({ id }) => !seen.has(id) && seen.add(id))
}
