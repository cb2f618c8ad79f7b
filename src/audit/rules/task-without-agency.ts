/** A task row whose cell for the lead, or for the coordinating agencies, is empty though the table has that column. */
import type { AuditRule } from '../rule.ts'
import { cellEvidence, type Row } from '../tasks.ts'

export const taskWithoutAgency: AuditRule = {
  id: 'task-without-agency',
  severity: 'WARNING',
  title: { vi: 'Nhiệm vụ thiếu cơ quan chủ trì hoặc phối hợp', en: 'Task without lead or coordinating agency' },
  explanation: {
    vi: 'Bảng có cột cơ quan chủ trì hoặc phối hợp nhưng ô của nhiệm vụ để trống.',
    en: "The table has a column for the agency and the row's cell is empty.",
  },
  legalSource: null,
  *check(audited) {
    for (const row of audited.extraction.tasks) {
      for (const [cell, names, label] of [
        ['lead', row.lead, 'chủ trì'],
        ['coordinating', row.coordinating, 'phối hợp'],
      ] as const) {
        if (names.length > 0 || !row.columns.includes(cell)) continue
        yield {
          message: `${row.id} không có cơ quan ${label}.`,
          expected: `cơ quan ${label}`,
          found: null,
          evidence: [cellEvidence(audited, row, cell), ...besides(row, cell).map((other) => cellEvidence(audited, row, other))],
        }
      }
    }
  },
}

/** The empty cell has no words: what stands beside it shows where it is. */
const besides = (row: Row, cell: 'lead' | 'coordinating'): string[] =>
  [cell === 'lead' ? 'coordinating' : 'lead'].filter((other) => row.cells[cell] === undefined && row.cells[other] !== undefined)
