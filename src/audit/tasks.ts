/** What rules ask of task rows. */
import type { Extraction } from '../extract/schema.ts'
import type { MentionNode } from '../graph/model.ts'
import { groupBy } from './citations.ts'
import type { AuditedText } from './rule.ts'

export type Row = Extraction['tasks'][number]
export type Column = 'budgetTotal' | 'budgetRecurrent' | 'budgetInvestment'

/** References that a row rests on or carries out, by the row's id. */
export const taskBases = (audited: AuditedText): Map<string, MentionNode[]> =>
  groupBy(
    audited.mentions.filter(
      (node) =>
        node.mention.subject === 'TASK' && (node.mention.relation === 'BASED_ON' || node.mention.relation === 'IMPLEMENTS') && node.mention.type !== 'STANDARD',
    ),
    (node) => node.mention.task,
  )

/** Evidence for a cell of a row, or for its name where the cell is empty. */
export function cellEvidence(audited: AuditedText, row: Row, cell: string) {
  const span = row.cells[cell] ?? row.cells.name ?? row
  return audited.at(span.start, span.end, `task.${cell}`)
}

/** What a column of these rows may add up to: all rows, or without those that others part ("1" beside "1.1", "1.2"). */
export function columnSums(rows: readonly Row[], column: Column): number[] {
  const ids = new Set(rows.map((row) => row.id))
  const parents = new Set([...ids].map((id) => id.slice(0, id.lastIndexOf('.'))).filter((id) => ids.has(id)))
  const sum = (of: readonly Row[]) => of.reduce((all, row) => all + (row[column] ?? 0), 0)
  return parents.size === 0
    ? [sum(rows)]
    : [sum(rows), sum(rows.filter((row) => !parents.has(row.id))), sum(rows.filter((row) => !parents.has(row.id.slice(0, row.id.lastIndexOf('.')))))]
}

/** Sums of money written with one decimal, compared to a tenth of a thousandth of a million. */
export const sameMoney = (a: number, b: number): boolean => Math.abs(a - b) < 0.0005

/** "1642.4" → "1.642,4 triệu đồng". */
export const showMoney = (amount: number): string => `${amount.toLocaleString('vi-VN', { maximumFractionDigits: 3 })} triệu đồng`
