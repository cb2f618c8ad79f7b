/** From a table's rows to tasks: ids, groups, agencies, money. */
import type { Diagnostic, Extraction, TextSpan } from '../schema.ts'
import type { FoundTask } from '../stages.ts'
import { agenciesIn } from './agency-cell.ts'
import { amount, unitBefore } from './money.ts'
import { bare, type TaskTable } from './table.ts'

export interface BuiltTable {
  readonly tasks: FoundTask[]
  readonly totals: Extraction['totals']
  readonly groups: (TextSpan & { label: string; tasks: string[] })[]
  readonly diagnostics: Diagnostic[]
}

export function buildTasks(text: string, table: TaskTable, appendix: string): BuiltTable {
  const unit = unitBefore(text, table.start)
  const tasks: FoundTask[] = []
  const totals: Extraction['totals'][number][] = []
  const groups: BuiltTable['groups'] = []
  const diagnostics: Diagnostic[] = []
  const shared = sharedNumbers(table)
  let roman: string | null = null
  let group: BuiltTable['groups'][number] | null = null
  let number: string | null = null
  let within = 0
  table.rows.forEach((row, index) => {
    const { cells } = row
    const spans = Object.values(cells)
    const start = Math.min(...spans.map((c) => c.start))
    const end = Math.max(...spans.map((c) => c.end))
    if (row.kind === 'GROUP') {
      const name = cells.name?.text ?? ''
      if (row.number !== null && /^[IVXLC]+$/u.test(row.number)) roman = row.number
      group = { label: row.number === null ? name : `${row.number}. ${name}`, start, end, tasks: [] }
      groups.push(group)
      number = null
      within = 0
      return
    }
    const money = {
      budgetTotal: amount(cells.budgetTotal?.text, unit),
      budgetRecurrent: amount(cells.budgetRecurrent?.text, unit),
      budgetInvestment: amount(cells.budgetInvestment?.text, unit),
    }
    const { row: _row, other: _other, ...kept } = cells
    const places = Object.fromEntries(Object.entries(kept).map(([field, c]) => [field, { start: c.start, end: c.end }]))
    if (row.kind === 'TOTAL') {
      totals.push({ start, end, appendix, group: null, label: cells.name?.text ?? '', ...money, cells: places })
      return
    }
    const name = cells.name
    if (!name || (!cells.lead && !cells.coordinating)) {
      if (name)
        diagnostics.push({
          code: 'TASK_ROW_UNCLEAR',
          severity: 'warning',
          start,
          end,
          message: `Row ${row.number ?? index + 1} of ${appendix} names no body that leads: not read as a task`,
        })
      return
    }
    if (row.number !== null) {
      number = bare(row.number)
      within = 1
    } else within++
    const printed = number ?? String(within)
    const several = shared.has(index)
    const id = [appendix, roman, printed, several && number !== null ? String(within) : null].filter((part) => part !== null).join('.')
    const taskStart = Math.min(name.start, cells.row?.start ?? name.start)
    const own = Object.values(cells).filter((c) => c.start >= taskStart)
    group?.tasks.push(id)
    tasks.push({
      id,
      start: taskStart,
      end: Math.max(...own.map((c) => c.end)),
      name: name.text,
      group: group?.label ?? null,
      appendix,
      row: number,
      lead: agenciesIn(cells.lead?.text ?? ''),
      coordinating: agenciesIn(cells.coordinating?.text ?? ''),
      ...money,
      due: cells.due?.text ?? null,
      result: cells.result?.text ?? null,
      notes: cells.notes?.text ?? null,
      cells: places,
      columns: table.columns.filter((field) => field !== 'row' && field !== 'other'),
    })
  })
  return { tasks, totals, groups, diagnostics }
}

/** Rows that share one printed number: the first, which carries it, and the unnumbered ones after it. */
function sharedNumbers(table: TaskTable): Set<number> {
  const shared = new Set<number>()
  let first = -1
  table.rows.forEach((row, i) => {
    if (row.kind !== 'TASK') first = -1
    else if (row.number !== null) first = i
    else if (first >= 0) {
      shared.add(first)
      shared.add(i)
    }
  })
  return shared
}
