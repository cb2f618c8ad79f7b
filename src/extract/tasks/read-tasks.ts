/**
 * The tasks that a text gives out: rows of tables, items of lists. Each shape of a table has its reader; the first that can read a stretch takes it.
 * Ids: `PL<appendix>.<row>`, `PL<appendix>.<roman group>.<row>`, `T1.<row>` outside appendices.
 */
import type { TextSpan } from '../schema.ts'
import type { FoundMention, FoundTask, Structure, TasksRead, View } from '../stages.ts'
import { readBodyItems } from './body-items.ts'
import { type BuiltTable, buildTasks } from './build-tasks.ts'
import { CellLines } from './cell-lines.ts'
import { suits } from './fit-cells.ts'
import { readObjectives } from './objectives.ts'
import { readParagraphTable } from './paragraph-cells.ts'
import { readPipeTables } from './pipe-tables.ts'
import { type PrintedLine, printedLines } from './printed-lines.ts'
import { isHeadLine } from './row-regions.ts'
import type { TaskTable } from './table.ts'
import { readWrappedTable } from './wrapped-cells.ts'

/** Without one of these words a text gives no work to anybody. Each begins with letters that a search can leap to. */
const MAY_HOLD_TASKS = [
  /TT(?<=(?:^|\n)[ *_#|]{0,12}(?:S\.?|Số )?TT)(?!\p{L})/u,
  /thứ tự(?<=(?:^|\n)[ *_#|]{0,12}Số thứ tự)(?!\p{L})/u,
  /hủ [Tt](?<=[Cc]hủ [Tt])(?:rì|RÌ)/u,
  /HỦ [Tt](?<=[Cc]HỦ [Tt])(?:rì|RÌ)/u,
  /hực hiện ?:(?<=[Tt]hực hiện ?:)/u,
  /ầu mối ?:(?<=[Đđ]ầu mối ?:)/u,
]

export function readTasks(view: View, structure: Structure, _mentions: readonly FoundMention[]): TasksRead {
  if (!MAY_HOLD_TASKS.some((words) => words.test(view.text))) return { tasks: [], totals: [], sections: [], objectives: [], diagnostics: [] }
  const piped = readPipeTables(view)
  const lines = printedLines(view, structure)
  const tables = [...piped, ...bareTables(view, structure, lines, piped)].sort((a, b) => a.start - b.start)
  const labelAt = appendixLabels(structure)
  const built = tables.map((table) => buildTasks(view.text, table, labelAt(table.start))).filter(({ tasks }) => tasks.length > 0)
  const tasks = built.flatMap((b) => b.tasks)
  const listed = readBodyItems(view.text, outside(lines, built), labelAt)
  const all = distinct([...tasks, ...listed].sort((a, b) => a.start - b.start))
  const first = all[0]?.start ?? view.text.length
  return {
    tasks: all,
    totals: built.flatMap((b) => b.totals),
    sections: [...introductions(view.text, structure, built), ...built.flatMap((b) => b.groups.filter((g) => g.tasks.length > 0))].sort(
      (a, b) => a.start - b.start,
    ),
    objectives: tasks.length > 0 ? readObjectives(view, structure, first) : [],
    diagnostics: built.flatMap((b) => b.diagnostics),
  }
}

/** The title of an appendix and what stands between it and its table speak for every row of it. */
function introductions(text: string, structure: Structure, built: readonly BuiltTable[]): TasksRead['sections'][number][] {
  const appendices = structure.provisions.filter(({ kind }) => kind === 'APPENDIX')
  return built.flatMap(({ tasks }) => {
    const first = tasks[0]?.start ?? 0
    const appendix = appendices.findLast(({ start }) => start <= first)
    if (!appendix) return []
    const intro = text.slice(appendix.start, Math.min(first, appendix.start + LONGEST_INTRODUCTION))
    const stop = intro.search(INTRODUCTION_ENDS)
    const label = appendix.title === null ? appendix.label : `${appendix.label}. ${appendix.title}`
    return [{ label, start: appendix.start, end: appendix.start + (stop < 0 ? intro.length : stop), tasks: tasks.map(({ id }) => id) }]
  })
}
const LONGEST_INTRODUCTION = 2_000
/** A table's head, its first border or a list of its own ends what introduces it. */
const INTRODUCTION_ENDS = /\||\n[\s*_]{0,6}(?:STT|TT|S\.TT|Số TT|Số thứ tự|[IVX]{1,4}[.)]|\d{1,2}[.)]|[a-z]\))(?!\p{L})/u

/** The lines that no table holds. */
function outside(lines: readonly PrintedLine[], built: readonly BuiltTable[]): PrintedLine[] {
  const spans = built.map(({ tasks }) => ({ start: tasks[0]?.start ?? 0, end: tasks.reduce((last, { end }) => Math.max(last, end), 0) }))
  let at = 0
  return lines.filter(({ start }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    return start < (spans[at]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** Tables without borders: cells a paragraph each where the text is so printed, cells wrapped over lines otherwise. */
function bareTables(view: View, structure: Structure, all: readonly PrintedLine[], piped: readonly TextSpan[]): TaskTable[] {
  const tables: TaskTable[] = []
  const starts = appendixStarts(structure)
  const stretches = starts[0] === 0 ? starts : [0, ...starts]
  let from = 0
  let pipe = 0
  stretches.forEach((start, i) => {
    const end = stretches[i + 1] ?? view.text.length
    while (from < all.length && (all[from]?.start ?? 0) < start) from++
    let to = from
    while (to < all.length && (all[to]?.end ?? 0) <= end) to++
    const lines = all.slice(from, to)
    let read: CellLines | null = null
    from = to
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] as PrintedLine
      while (pipe < piped.length && (piped[pipe]?.end ?? 0) < line.start) pipe++
      if (!isHeadLine(line.text) || line.start >= (piped[pipe]?.start ?? Number.POSITIVE_INFINITY)) {
        at++
        continue
      }
      const paragraphs = spaced(view, lines, at) ? readParagraphTable(view, lines, at) : null
      let found: { table: TaskTable | null; next: number } | null = paragraphs
      if (!paragraphs || !holdsTogether(paragraphs.table, lines[paragraphs.next])) {
        read ??= new CellLines(lines, at)
        const divided = readWrappedTable(read, at)
        if (!paragraphs || (divided?.table && fitness(divided.table) > fitness(paragraphs.table))) found = divided
      }
      if (found?.table) tables.push(found.table)
      at = Math.max(found?.next ?? 0, at + 1)
    }
  })
  return tables
}

/** What a table's cells say against what its columns are: the cells that suit theirs less those that do not. */
function fitness(table: TaskTable): number {
  let sum = 0
  for (const { kind, cells } of table.rows) if (kind === 'TASK') for (const field of JUDGED) sum += Math.sign(suits(cells[field] ?? NO_CELL, field))
  return sum
}
const JUDGED = ['name', 'lead', 'coordinating', 'due', 'result'] as const
const NO_CELL = { text: '', start: 0, end: 0 }

/** Read paragraph by paragraph: nearly no cell speaks against its column, and none is left over behind the last row. */
function holdsTogether(table: TaskTable, after: PrintedLine | undefined): boolean {
  const cells = table.rows.flatMap((row) => (row.kind === 'TASK' ? JUDGED.flatMap((field) => (row.cells[field] ? [suits(row.cells[field], field)] : [])) : []))
  if (cells.filter((fit) => fit < 0).length > cells.length * 0.12) return false
  return after === undefined || after.text.length > 120 || LEFT_OVER.every((field) => suits(after, field) < 3)
}
const LEFT_OVER = ['lead', 'due', 'result'] as const

/** Is every line from here on a paragraph of its own, with an empty line between? */
function spaced(view: View, lines: readonly TextSpan[], at: number): boolean {
  const here = lines[at]
  const next = lines[at + 1]
  return here !== undefined && next !== undefined && /\n\s*\n/u.test(view.raw.slice(view.rawEnd(here.end), view.rawStart(next.start)))
}

const appendixStarts = (structure: Structure): number[] => structure.provisions.filter(({ kind }) => kind === 'APPENDIX').map(({ start }) => start)

/** Appendices in order; one without a number counts as 1. */
function appendixLabels(structure: Structure): (at: number) => string {
  const labels = structure.provisions
    .filter(({ kind }) => kind === 'APPENDIX')
    .map(({ start, label }) => {
      const written = /^Phụ lục(?: số)? (\S+)$/u.exec(label)?.[1] ?? '1'
      return { start, label: `PL${/^[IVXLC]+$/u.test(written) ? arabic(written) : written}` }
    })
  return (at) =>
    labels.findLast(({ start }) => start <= at)?.label ?? (structure.segments.some((s) => s.container === 'appendix' && s.start <= at) ? 'PL1' : 'T1')
}

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
function arabic(roman: string): number {
  return [...roman].reduce((sum, digit, i) => {
    const value = DIGITS[digit] ?? 0
    return sum + (value < (DIGITS[roman[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

/** No row is lost where two of them come to the same id: the later ones say which of them they are. */
function distinct(tasks: readonly FoundTask[]): FoundTask[] {
  const seen = new Map<string, number>()
  return tasks.map((task) => {
    const count = (seen.get(task.id) ?? 0) + 1
    seen.set(task.id, count)
    return count === 1 ? task : { ...task, id: `${task.id}~${count}` }
  })
}
