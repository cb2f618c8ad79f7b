/** A specific objective of the plan that no task row takes up. */
import { objectivesOf } from '../objectives.ts'
import type { AuditRule } from '../rule.ts'
import { contentWords } from '../wording.ts'

/** Share of the objective's content words, each weighed by how few objectives use it, that one row must hold to count as taking it up. */
const TAKEN_UP = 0.75
/** Where fewer objectives than this share have a row, the tables are no breakdown of the objectives and nothing can be said. */
const BREAKDOWN = 0.5

export const objectiveWithoutTask: AuditRule = {
  id: 'objective-without-task',
  severity: 'INFO',
  title: { vi: 'Mục tiêu không có nhiệm vụ tương ứng', en: 'Objective without a task row' },
  explanation: {
    vi: 'Các nhiệm vụ được phân công theo từng mục tiêu cụ thể, nhưng mục tiêu này không có dòng nhiệm vụ nào thực hiện.',
    en: 'The task rows take up the specific objectives one by one, and none takes up this one.',
  },
  legalSource: null,
  *check(audited) {
    const rows = audited.extraction.tasks.map((task) => new Set(contentWords(task.name)))
    const named = objectivesOf(audited)
      .map((objective) => ({ ...objective, words: contentWords(objective.name.replace(/\([^)]*\)?/gu, ' ')) }))
      .filter(({ words }) => words.length >= 3)
    const weightOf = weights(named.map(({ words }) => words))
    const objectives = named.map((objective) => ({ ...objective, best: Math.max(0, ...rows.map((row) => shareOf(objective.words, row, weightOf))) }))
    const missed = objectives.filter(({ best }) => best < TAKEN_UP)
    if (rows.length === 0 || objectives.length - missed.length < objectives.length * BREAKDOWN) return
    for (const { name, best, start, end } of missed) {
      yield {
        message: `Mục tiêu “${name}” không có nhiệm vụ tương ứng trong phụ lục.`,
        expected: 'ít nhất một nhiệm vụ',
        found: `mức trùng cao nhất ${(best * 100).toFixed(0)}%`,
        evidence: [audited.at(start, end, 'objective')],
      }
    }
  },
}

/** "nâng cấp cơ sở dữ liệu" in five objectives tells them less apart than what each is about. */
function weights(objectives: readonly (readonly string[])[]): (word: string) => number {
  const uses = new Map<string, number>()
  for (const words of objectives) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return (word) => 1 / (uses.get(word) ?? 1)
}

function shareOf(words: readonly string[], row: ReadonlySet<string>, weightOf: (word: string) => number): number {
  const sum = (of: readonly string[]) => of.reduce((all, word) => all + weightOf(word), 0)
  return sum(words.filter((word) => row.has(word))) / sum(words)
}
