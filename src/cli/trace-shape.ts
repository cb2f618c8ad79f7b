/** What stands behind a task or a document, gathered once for every form in which it is shown. */

import { AppError } from '../errors.ts'
import type { DocumentNode, Relation, RelationType, TaskNode } from '../graph/model.ts'
import { basisChain, taskStatement } from '../usecases/index.ts'
import { justifiedTasks } from '../usecases/justifications.ts'
import type { Chain, ChainOptions, Context, Justification } from '../usecases/model.ts'
import { chainShape, documentShape, justificationShape, keysIn, type Names, namesOf, reference, relationShape, taskShape } from './api-shape.ts'

export interface TaskTrace {
  readonly task: TaskNode
  readonly reasons: readonly Justification[]
  /** What a lawyer can paste into a report. */
  readonly statement: string
  readonly chain: Chain
  readonly names: Names
}
export interface DocumentTrace {
  readonly document: DocumentNode
  /** In both directions. */
  readonly relations: readonly Relation[]
  readonly chain: Chain
  readonly names: Names
}

/** Relations of a document that are shown. */
const MOST_RELATIONS = 1_000

export async function traceTask(ctx: Context, task: TaskNode, options: ChainOptions): Promise<TaskTrace> {
  const [[justified], chain] = await Promise.all([justifiedTasks(ctx, [task.key]), basisChain(ctx, task.key, options)])
  if (!justified) throw new AppError('NOT_FOUND', `${task.key}: the store holds no such task any more.`)
  const reasons = justified.justifications
  return { task, reasons, statement: taskStatement(justified), chain, names: await namesOf(ctx, keysIn({ nodes: [task], chain, justifications: reasons })) }
}

export async function traceDocument(ctx: Context, document: DocumentNode, options: ChainOptions): Promise<DocumentTrace> {
  const types: readonly RelationType[] | undefined = options.types
  const [chain, [relations = []]] = await Promise.all([
    basisChain(ctx, document.key, options),
    ctx.store.relations([document.key], { direction: 'BOTH', limit: MOST_RELATIONS, ...(types === undefined ? {} : { types }) }),
  ])
  return { document, relations, chain, names: await namesOf(ctx, keysIn({ nodes: [document], chain, relations })) }
}

export const taskTraceShape = ({ task, reasons, statement, chain, names }: TaskTrace) => ({
  task: { ...taskShape(task, names), statement },
  justifications: reasons.map((reason) => justificationShape(reason, names)),
  chain: chainShape(chain, names),
})

export const documentTraceShape = ({ document, relations, chain, names }: DocumentTrace) => ({
  document: {
    ...documentShape(document),
    /** Plans and regulations that it issues in the same file: a bare number means the decision, and names them. */
    annexes: relations.filter(({ type, to }) => type === 'ANNEX_OF' && to === document.key).map(({ from }) => reference(from, names)),
  },
  justifications: [],
  relations: relations.map((relation) => relationShape(relation, names)),
  chain: chainShape(chain, names),
})
