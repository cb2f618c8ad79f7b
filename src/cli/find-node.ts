/** The one node that a person's words mean. None or several end the command, with near names or the list. */
import { AppError } from '../errors.ts'
import type { DocumentNode, GraphNode, TaskNode } from '../graph/model.ts'
import type { Context, Found } from '../usecases/model.ts'
import { nodeLine } from './node-label.ts'

/** `PL1.4`, `PL3.II.2`, `T1.5`, or a task's key. */
const TASK_CODE = /^(?:PL|T)\d*[.\d]|:[^/]*\d/iu

/** A task or a document. `document` narrows a task's code to one document. @throws AppError NOT_FOUND, AMBIGUOUS */
export async function findTaskOrDocument(ctx: Context, text: string, document?: string): Promise<TaskNode | DocumentNode> {
  const { findDocument, findTask } = await import('../usecases/index.ts')
  const asTask = () => findTask(ctx, text, document)
  const asDocument = () => findDocument(ctx, text)
  const looksLikeTask = document !== undefined || (TASK_CODE.test(text) && !/^urn:/i.test(text))
  return only<TaskNode | DocumentNode>(text, looksLikeTask ? [asTask, asDocument] : [asDocument, asTask])
}

/** The same, and agencies. @throws AppError NOT_FOUND, AMBIGUOUS */
export async function findAnyNode(ctx: Context, text: string, document?: string): Promise<GraphNode> {
  const { findAgency, findDocument, findTask } = await import('../usecases/index.ts')
  const asTask = () => findTask(ctx, text, document)
  const looksLikeTask = document !== undefined || (TASK_CODE.test(text) && !/^urn:/i.test(text))
  return only<GraphNode>(
    text,
    looksLikeTask ? [asTask, () => findDocument(ctx, text), () => findAgency(ctx, text)] : [() => findDocument(ctx, text), () => findAgency(ctx, text), asTask],
  )
}

export async function findOneDocument(ctx: Context, text: string): Promise<DocumentNode> {
  const { findDocument } = await import('../usecases/index.ts')
  return only(text, [() => findDocument(ctx, text)])
}

async function only<T extends GraphNode>(text: string, ways: readonly (() => Promise<Found<T>>)[]): Promise<T> {
  const near: string[] = []
  for (const look of ways) {
    const found = await look()
    if (found.status === 'ONE') return found.node
    if (found.status === 'SEVERAL') throw severalFit(text, found.nodes)
    near.push(...found.near)
  }
  throw notFound(text, [...new Set(near)].slice(0, 8))
}

function notFound(text: string, near: readonly string[]): AppError {
  const hint = near.length > 0 ? `Near: ${near.join(' · ')}.` : 'Try "cancu search" with words of it, or read its document first with "cancu ingest".'
  return new AppError('NOT_FOUND', `"${text}": nothing in the store is called that. ${hint}`, { details: { near } })
}

function severalFit(text: string, nodes: readonly GraphNode[]): AppError {
  const hint = nodes.some((node) => node.kind === 'TASK') ? 'Name one by its key, or add --document' : 'Name one by its key'
  const list = nodes.map((node) => `\n  ${node.key}  ${nodeLine(node)}`).join('')
  return new AppError('AMBIGUOUS', `"${text}" fits several. ${hint}:${list}`, { details: { candidates: nodes.map((node) => node.key) } })
}
