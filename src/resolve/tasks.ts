/** Tasks as nodes, with who leads and coordinates them and in which modes they are justified. */
import type { ExtractedTask, Extraction } from '../extract/schema.ts'
import { type Evidence, JUSTIFICATION_MODES, type TaskNode } from '../graph/model.ts'
import type { AgencyIndex } from './agencies.ts'
import { linkedNames, type NamedItem } from './linked-names.ts'
import type { OwnDocument } from './own-document.ts'
import type { Prove } from './proof.ts'
import type { ResolvedReference } from './references.ts'
import type { RelationSet } from './relation-set.ts'

/** Key of each row by its id. Where two rows print one number the later ones are told apart by what follows `~`. */
export function taskKeys(extraction: Extraction, own: OwnDocument): { readonly keys: readonly string[]; readonly byId: ReadonlyMap<string, string> } {
  const document = own.annex ?? own.key
  const seen = new Map<string, number>()
  const byId = new Map<string, string>()
  const keys = extraction.tasks.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    const key = `${document}:${id}${count === 1 ? '' : `~${count}`}`
    if (count === 1) byId.set(id, key)
    return key
  })
  return { keys, byId }
}

export interface TaskInput {
  readonly extraction: Extraction
  readonly own: OwnDocument
  readonly references: readonly ResolvedReference[]
  readonly agencies: AgencyIndex
  readonly keys: readonly string[]
  readonly prove: Prove
}

/** Adds the tasks' edges to `relations`, which already holds the explicit ones. */
export function taskNodes(input: TaskInput, relations: RelationSet): TaskNode[] {
  const { extraction, own, agencies, keys, prove } = input
  addLinked(input, relations)
  addSections(input, relations)
  const stored = relations.list()
  const modes = new Map<string, Set<string>>()
  for (const { from, type, mode } of stored) if (type === 'JUSTIFIED_BY' && mode !== null) modes.set(from, (modes.get(from) ?? new Set()).add(mode))
  const inherits = stored.some(({ from, type }) => type === 'BASED_ON' && (from === own.key || from === own.annex))
  return extraction.tasks.map((task, ordinal) => {
    const key = keys[ordinal] ?? ''
    return {
      kind: 'TASK',
      key,
      code: key.slice(key.indexOf(':') + 1),
      name: task.name,
      document: own.annex ?? own.key,
      appendix: task.appendix,
      group: task.group,
      ordinal,
      budget: { total: task.budgetTotal, recurrent: task.budgetRecurrent, investment: task.budgetInvestment },
      due: task.due,
      result: task.result,
      notes: task.notes,
      modes: JUSTIFICATION_MODES.filter((mode) => (mode === 'INHERITED' ? inherits : modes.get(key)?.has(mode))),
      leadAgencies: addAgencies(task, key, 'lead', agencies, prove, relations),
      coordinatingAgencies: addAgencies(task, key, 'coordinating', agencies, prove, relations),
      evidence: prove(task, 'task-row'),
    }
  })
}

function addAgencies(task: ExtractedTask, key: string, role: 'lead' | 'coordinating', agencies: AgencyIndex, prove: Prove, relations: RelationSet): string[] {
  const found = [...new Set(task[role].flatMap((name) => agencies.keysOf(name)))]
  for (const to of found) relations.add({ from: key, type: role === 'lead' ? 'LED_BY' : 'COORDINATED_BY', to }, prove(task.cells[role] ?? task, `task-${role}`))
  return found
}

interface Lender extends NamedItem {
  /** Key of the row, null for an objective of the body. */
  readonly task: string | null
  readonly span: { readonly start: number; readonly end: number }
}

/** Rows and objectives of the same name lend their explicit bases. */
function addLinked({ extraction, own, references, keys, prove }: TaskInput, relations: RelationSet): void {
  const explicit = new Map<string, { to: string; evidence: Evidence[] }[]>()
  for (const relation of relations.list())
    if (relation.mode === 'EXPLICIT')
      explicit.set(relation.from, [...(explicit.get(relation.from) ?? []), { to: relation.to, evidence: [...relation.evidence] }])
  const mentions = new Map(extraction.mentions.map((mention, i) => [mention.id, { mention, target: references[i]?.target ?? null }]))
  const rows: Lender[] = extraction.tasks.map((task, i) => ({ key: keys[i] ?? '', task: keys[i] ?? '', name: task.name, span: task.cells.name ?? task }))
  const objectives: Lender[] = extraction.objectives.map((objective) => {
    const key = `${own.annex ?? own.key}#${objective.id}`
    const bases = objective.bases.flatMap((id) => {
      const found = mentions.get(id)
      return found?.target == null ? [] : [{ to: found.target, evidence: [prove(found.mention.sentence, found.mention.rule)] }]
    })
    explicit.set(key, bases)
    return { key, task: null, name: objective.name, span: objective }
  })
  const lenders = [...rows, ...objectives].filter(({ key }) => (explicit.get(key)?.length ?? 0) > 0)
  const rowByKey = new Map(rows.map((row) => [row.key, row]))
  for (const [borrower, links] of linkedNames(rows, lenders)) {
    const row = rowByKey.get(borrower)
    for (const { item, similarity } of links)
      for (const { to, evidence } of explicit.get(item.key) ?? []) {
        if (row === undefined || relations.has(borrower, 'JUSTIFIED_BY', 'EXPLICIT', to) || relations.has(borrower, 'JUSTIFIED_BY', 'LINKED', to)) continue
        const via = { key: item.task, label: item.name, similarity }
        relations.add(
          { from: borrower, type: 'JUSTIFIED_BY', mode: 'LINKED', to, via },
          prove(row.span, 'linked-name'),
          prove(item.span, 'linked-name'),
          ...evidence,
        )
      }
  }
}

/** What the heading or introduction of a group rests on speaks for every row under it. */
function addSections({ extraction, own, references, keys, prove }: TaskInput, relations: RelationSet): void {
  const mentions = new Map(extraction.mentions.map((mention, i) => [mention.id, { mention, target: references[i]?.target ?? null }]))
  const byId = new Map(extraction.tasks.map((task, i) => [task.id, keys[i] ?? '']))
  for (const section of extraction.sectionBases)
    for (const id of section.mentions) {
      const found = mentions.get(id)
      if (found === undefined || found.target === null || found.target === own.key) continue
      const evidence = prove(found.mention.sentence, found.mention.rule)
      for (const task of section.tasks) {
        const from = byId.get(task)
        const via = { key: null, label: section.label, similarity: null }
        if (from !== undefined) relations.add({ from, type: 'JUSTIFIED_BY', mode: 'SECTION', to: found.target, via }, evidence)
      }
    }
}
