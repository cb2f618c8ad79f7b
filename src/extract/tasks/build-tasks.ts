/** From a table's rows to tasks: ids, groups, agencies, money. */
import type { Diagnostic, Extraction, TextSpan } from '../schema.ts'
import type { FoundTask } from '../stages.ts'
import { agenciesIn } from './agency-cell.ts'
import { assignmentIn } from './assignment.ts'
import { amount, unitOf } from './money.ts'
import { bare, NUMBER, ROMAN, type TableRow, type TaskTable } from './table.ts'

export interface BuiltTable {
  readonly tasks: FoundTask[]
  readonly totals: Extraction['totals']
  readonly groups: (TextSpan & { label: string; tasks: string[] })[]
  readonly diagnostics: Diagnostic[]
}

export function buildTasks(text: string, table: TaskTable, appendix: string): BuiltTable {
  const unit = unitOf(text, table)
  const tasks: FoundTask[] = []
  const totals: Extraction['totals'][number][] = []
  const groups: BuiltTable['groups'] = []
  const diagnostics: Diagnostic[] = []
  const rows = withParents(table.rows)
  const shared = sharedNumbers(rows)
  const prefixes = groupPrefixes(rows)
  let group: BuiltTable['groups'][number] | null = null
  let number: string | null = null
  let within = 0
  let leads: TableRow['cells']['lead']
  rows.forEach((row, index) => {
    const { cells } = row
    const spans = Object.values(cells)
    const start = Math.min(...spans.map((c) => c.start))
    const end = Math.max(...spans.map((c) => c.end))
    if (spans.length === 0) return
    if (row.kind === 'GROUP') {
      const name = cells.name?.text ?? ''
      group = { label: row.number === null ? name : `${row.number}. ${name}`, start, end, tasks: [] }
      groups.push(group)
      number = null
      within = 0
      leads = undefined
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
    const unclear = (code: string, severity: Diagnostic['severity'], message: string) => diagnostics.push({ code, severity, start, end, message })
    if (!name) {
      unclear('TASK_ROW_UNCLEAR', 'warning', `Row ${row.number ?? index + 1} of ${appendix} names no work: not read as a task`)
      return
    }
    const lead = cells.lead ?? (cells.coordinating ? undefined : leads)
    if (!lead && !cells.coordinating) {
      unclear('TASK_ROW_UNCLEAR', 'warning', `Row ${row.number ?? index + 1} of ${appendix} names no body that leads: not read as a task`)
      return
    }
    leads = lead ?? leads
    if (row.number !== null) {
      number = bare(row.number)
      within = 1
    } else within++
    const several = shared.has(index)
    const id = [appendix, prefixes[index] ?? null, number ?? String(within), several && number !== null ? String(within) : null]
      .filter((part) => part !== null)
      .join('.')
    if (lead && !cells.lead) {
      places.lead = { start: lead.start, end: lead.end }
      unclear('TASK_LEAD_FROM_ABOVE', 'info', `${id} prints no body of its own that leads: taken from the row above, whose cell covers it`)
    } else if (!lead) unclear('TASK_LEAD_MISSING', 'warning', `${id} names bodies that take part, none that leads`)
    const taskStart = Math.min(name.start, cells.row?.start ?? name.start)
    const own = Object.values(cells).filter((c) => c.start >= taskStart)
    const assigned = lead ? assignmentIn(lead) : null
    group?.tasks.push(id)
    tasks.push({
      id,
      start: taskStart,
      end: Math.max(name.end, ...own.map((c) => c.end)),
      name: name.text,
      group: group?.label ?? null,
      appendix,
      row: number,
      lead: assigned?.lead ?? (lead ? agenciesIn(lead) : []),
      coordinating: [...(assigned?.coordinating ?? []), ...(cells.coordinating ? agenciesIn(cells.coordinating) : [])],
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

/**
 * A numbered row with a name alone is the heading of the rows under it ("1" before "1.1", "a" or rows without number);
 * where none follow and the rows around it have bodies, its other cells are merged with the row above.
 */
function withParents(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row, i) => {
    if (row.kind !== 'GROUP' || row.number === null || !NUMBER.test(row.number)) return row
    const next = rows[i + 1]
    const before = rows[i - 1]
    const sibling = (other: TableRow | undefined) =>
      other?.kind === 'TASK' && other.number !== null && NUMBER.test(other.number) && other.number.split('.').length === row.number?.split('.').length
    const opens = next === undefined || next.number === null || next.number === `${row.number}.1` || /^(?:1|[a-z])$/u.test(next.number)
    return !opens && sibling(before) && (sibling(next) || next?.kind !== 'TASK') ? { ...row, kind: 'TASK' as const } : row
  })
}

/** What stands before a row's number in its id: its roman group, or the group within which numbers begin anew. */
function groupPrefixes(rows: readonly TableRow[]): (string | null)[] {
  const restarts = new Set<string>()
  let twice = false
  for (const row of rows) {
    if (row.kind !== 'TASK' || row.number === null) continue
    if (restarts.has(row.number)) twice = true
    restarts.add(row.number)
  }
  let roman: string | null = null
  let own: string | null = null
  let ordinal = 0
  return rows.map((row) => {
    if (row.kind === 'GROUP') {
      if (row.number !== null && ROMAN.test(row.number)) {
        roman = row.number
        own = null
      } else {
        ordinal++
        own = row.number ?? String(ordinal)
      }
      return null
    }
    if (row.kind !== 'TASK') return null
    if (roman !== null)
      return own !== null && (row.number === null || twice) && !row.number?.startsWith(`${own}.`) && NUMBER.test(own) ? `${roman}.${own}` : roman
    return own !== null && (row.number === null || (twice && !row.number.startsWith(`${own}.`))) ? own : null
  })
}

/** Rows that share one printed number: the first, which carries it, and the unnumbered ones after it. */
function sharedNumbers(rows: readonly TableRow[]): Set<number> {
  const shared = new Set<number>()
  let first = -1
  rows.forEach((row, i) => {
    if (row.kind !== 'TASK') first = -1
    else if (row.number !== null) first = i
    else if (first >= 0) {
      shared.add(first)
      shared.add(i)
    }
  })
  return shared
}
