/** Coverage: how far tasks and references are proven. Modes are counted apart and never added together. */
import type { DocumentNode, JustificationMode, MentionNode, TaskNode } from '../graph/model.ts'
import { JUSTIFICATION_MODES } from '../graph/model.ts'
import { groupBy } from './citations.ts'

/** Tasks counted by the modes that justify them; one task may count in several. Budgets in million VND, tasks without a figure counted as zero. */
export interface TaskCoverage {
  /** What was counted: the whole document, an appendix, a group, or an agency as lead. */
  readonly scope: 'DOCUMENT' | 'APPENDIX' | 'GROUP' | 'AGENCY'
  /** Code of the appendix, heading of the group or key of the agency; null for the document. */
  readonly label: string | null
  readonly tasks: number
  readonly budget: number
  readonly byMode: readonly { readonly mode: JustificationMode; readonly tasks: number; readonly budget: number }[]
  /** Tasks that no mode justifies. */
  readonly unjustified: { readonly tasks: number; readonly budget: number }
  /** Tasks without an explicit basis of their own, and the money behind them. */
  readonly withoutExplicit: { readonly tasks: number; readonly budget: number }
}

export interface Coverage {
  readonly document: string
  readonly total: TaskCoverage
  readonly appendices: readonly TaskCoverage[]
  readonly groups: readonly TaskCoverage[]
  readonly agencies: readonly TaskCoverage[]
  readonly references: { readonly total: number; readonly resolved: number; readonly ambiguous: number; readonly unidentified: number }
  readonly citedDocuments: { readonly total: number; readonly ingested: number; readonly citedOnly: number }
  /** Keys of documents declared as bases that no task rests on, and the reverse. */
  readonly declaredNeverUsed: readonly string[]
  readonly usedNeverDeclared: readonly string[]
}

export interface CoverageInput {
  readonly document: string
  readonly tasks: readonly TaskNode[]
  readonly mentions: readonly MentionNode[]
  readonly documents: ReadonlyMap<string, DocumentNode>
}

export function coverage({ document, tasks, mentions, documents }: CoverageInput): Coverage {
  const scoped = (scope: TaskCoverage['scope'], keysOf: (task: TaskNode) => readonly (string | null)[]) => {
    const pairs = tasks.flatMap((task) => keysOf(task).map((key) => ({ task, key })))
    return [...groupBy(pairs, (pair) => pair.key)].map(([label, members]) =>
      count(
        scope,
        label,
        members.map((member) => member.task),
      ),
    )
  }
  const others = mentions.filter((node) => node.mention.relation !== 'SELF')
  const cited = new Set(others.flatMap((node) => node.target ?? []))
  const ingested = [...cited].filter((key) => documents.get(key)?.availability === 'INGESTED').length
  const declared = new Set(
    others.filter((node) => node.mention.relation === 'BASED_ON' && node.mention.subject === 'DOCUMENT').flatMap((node) => node.target ?? []),
  )
  const used = new Set(
    others
      .filter((node) => node.mention.subject === 'TASK' && (node.mention.relation === 'BASED_ON' || node.mention.relation === 'IMPLEMENTS'))
      .flatMap((node) => node.target ?? []),
  )
  return {
    document,
    total: count('DOCUMENT', null, tasks),
    appendices: scoped('APPENDIX', (task) => [task.appendix]),
    groups: scoped('GROUP', (task) => [task.group === null ? null : `${task.appendix}: ${task.group}`]),
    agencies: scoped('AGENCY', (task) => task.leadAgencies),
    references: {
      total: mentions.length,
      resolved: mentions.filter((node) => node.status === 'RESOLVED').length,
      ambiguous: mentions.filter((node) => node.status === 'AMBIGUOUS').length,
      unidentified: mentions.filter((node) => node.status === 'UNIDENTIFIED').length,
    },
    citedDocuments: { total: cited.size, ingested, citedOnly: cited.size - ingested },
    declaredNeverUsed: [...declared].filter((key) => !used.has(key)).sort(),
    usedNeverDeclared: [...used].filter((key) => !declared.has(key)).sort(),
  }
}

function count(scope: TaskCoverage['scope'], label: string | null, tasks: readonly TaskNode[]): TaskCoverage {
  const figures = (members: readonly TaskNode[]) => ({ tasks: members.length, budget: sum(members) })
  return {
    scope,
    label,
    ...figures(tasks),
    byMode: JUSTIFICATION_MODES.map((mode) => ({ mode, ...figures(tasks.filter((task) => task.modes.includes(mode))) })),
    unjustified: figures(tasks.filter((task) => task.modes.length === 0)),
    withoutExplicit: figures(tasks.filter((task) => !task.modes.includes('EXPLICIT'))),
  }
}

/** Rounded to a thousand VND, so that sums of decimals print as they were written. */
const sum = (tasks: readonly TaskNode[]): number => Math.round(tasks.reduce((all, task) => all + (task.budget.total ?? 0), 0) * 1000) / 1000
