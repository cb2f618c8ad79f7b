/** Nodes that the graph promises: the ends of its own edges. */
import { AppError } from '../errors.ts'
import type { AgencyNode, DocumentNode, GraphNode } from '../graph/model.ts'
import type { ApiContext } from './context.ts'

export async function nodeOf({ loaders }: ApiContext, key: string): Promise<GraphNode> {
  const node = await loaders.node(key)
  if (!node) throw new AppError('INTERNAL', `the graph names ${key}, and holds no such node`)
  return node
}

export async function documentOf(context: ApiContext, key: string): Promise<DocumentNode> {
  const node = await nodeOf(context, key)
  if (node.kind !== 'DOCUMENT') throw new AppError('INTERNAL', `${key} is a ${node.kind} where a document was promised`)
  return node
}

export async function agencyOf(context: ApiContext, key: string): Promise<AgencyNode> {
  const node = await nodeOf(context, key)
  if (node.kind !== 'AGENCY') throw new AppError('INTERNAL', `${key} is a ${node.kind} where an agency was promised`)
  return node
}
