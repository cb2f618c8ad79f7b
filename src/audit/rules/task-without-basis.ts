/** A task row that names no document as its basis. */
import type { AuditRule } from '../rule.ts'
import { taskBases } from '../tasks.ts'

export const taskWithoutBasis: AuditRule = {
  id: 'task-without-basis',
  severity: 'WARNING',
  title: { vi: 'Nhiệm vụ không nêu căn cứ', en: 'Task with no basis' },
  explanation: { vi: 'Dòng nhiệm vụ không nêu văn bản nào làm căn cứ của chính nó.', en: 'The task row names no document of its own as a basis.' },
  legalSource: null,
  *check(audited) {
    const bases = taskBases(audited)
    for (const task of audited.extraction.tasks) {
      if (bases.has(task.id)) continue
      const cell = task.cells.name ?? task
      yield {
        message: `Nhiệm vụ ${task.id} không nêu căn cứ.`,
        expected: 'ít nhất một văn bản làm căn cứ',
        found: null,
        evidence: [audited.at(cell.start, cell.end, 'task')],
      }
    }
  },
}
