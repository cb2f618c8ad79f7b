/** The same task written twice with different lead agencies. District rows that each name their own unit are different tasks: within one appendix a name may recur for each unit. */
import { fold } from '../../text/index.ts'
import { groupBy } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { cellEvidence, type Row } from '../tasks.ts'

export const sameTaskDifferentLeads: AuditRule = {
  id: 'same-task-different-leads',
  severity: 'WARNING',
  title: { vi: 'Một nhiệm vụ giao cho các cơ quan chủ trì khác nhau', en: 'The same task with different lead agencies' },
  explanation: {
    vi: 'Cùng một tên nhiệm vụ xuất hiện ở nhiều dòng với cơ quan chủ trì khác nhau.',
    en: 'One task name stands in several rows with different lead agencies.',
  },
  legalSource: null,
  *check(audited) {
    for (const rows of groupBy(audited.extraction.tasks, (task) =>
      fold(task.name)
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim(),
    ).values()) {
      const leads = groupBy(rows, (row) => row.lead.map(fold).sort().join('; ') || null)
      if (leads.size < 2) continue
      const first = rows[0] as Row
      yield {
        message: `Nhiệm vụ “${first.name}” được giao cho các cơ quan chủ trì khác nhau: ${rows.map((row) => `${row.id} – ${row.lead.join('; ')}`).join(' / ')}.`,
        expected: 'một cơ quan chủ trì',
        found: rows.map((row) => row.lead.join('; ')).join(' / '),
        evidence: rows.map((row) => cellEvidence(audited, row, 'lead')),
      }
    }
  },
}
