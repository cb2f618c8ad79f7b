/** Nodes that the graph promises: the ends of its own edges. At once where they were read before. */
import { AppError } from '../errors.ts'
import type { AgencyNode, DocumentNode, GraphNode } from '../graph/model.ts'
import type { ApiContext } from './context.ts'

type Promised<T> = T | Promise<T>

export const nodeOf = (context: ApiContext, key: string): Promised<GraphNode> => promised(context, key, (node) => node)
export const documentOf = (context: ApiContext, key: string): Promised<DocumentNode> => promised(context, key, asDocument)
export const agencyOf = (context: ApiContext, key: string): Promised<AgencyNode> => promised(context, key, asAgency)

function promised<T>({ loaders }: ApiContext, key: string, as: (node: GraphNode) => T): Promised<T> {
  const held = (node: GraphNode | null): T => {
    if (!node) throw new AppError('INTERNAL', `the graph names ${key}, and holds no such node`)
    return as(node)
  }
  const node = loaders.node(key)
  return node instanceof Promise ? node.then(held) : held(node)
}

function asDocument(node: GraphNode): DocumentNode {
  if (node.kind !== 'DOCUMENT') throw new AppError('INTERNAL', `${node.key} is a ${node.kind} where a document was promised`)
  return node
}

function asAgency(node: GraphNode): AgencyNode {
  if (node.kind !== 'AGENCY') throw new AppError('INTERNAL', `${node.key} is a ${node.kind} where an agency was promised`)
  return node
}
