/** A specific objective of the plan that no task row takes up. */
import type { AuditRule } from '../rule.ts'
import { contentWords } from '../wording.ts'

/** Share of the objective's content words that one row's name must hold to count as taking it up. */
const TAKEN_UP = 0.6

export const objectiveWithoutTask: AuditRule = {
  id: 'objective-without-task',
  severity: 'INFO',
  title: { vi: 'Mục tiêu không có nhiệm vụ tương ứng', en: 'Objective without a task row' },
  explanation: { vi: 'Mục tiêu cụ thể của kế hoạch không có dòng nhiệm vụ nào thực hiện.', en: 'No task row takes up this specific objective of the plan.' },
  legalSource: null,
  *check(audited) {
    const rows = audited.extraction.tasks.map((task) => new Set(contentWords(task.name)))
    if (rows.length === 0) return
    for (const objective of audited.extraction.objectives) {
      const words = contentWords(objective.name)
      if (words.length < 3) continue
      const best = rows.reduce((most, row) => Math.max(most, words.filter((word) => row.has(word)).length / words.length), 0)
      if (best >= TAKEN_UP) continue
      yield {
        message: `Mục tiêu “${objective.name}” không có nhiệm vụ tương ứng trong phụ lục.`,
        expected: 'ít nhất một nhiệm vụ',
        found: `mức trùng cao nhất ${(best * 100).toFixed(0)}%`,
        evidence: [audited.at(objective.start, objective.end, 'objective')],
      }
    }
  },
}
