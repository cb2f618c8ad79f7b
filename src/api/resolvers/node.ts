import type { GraphNode, NodeKind } from '../../graph/model.ts'
import type { Resolvers } from '../generated/resolvers.ts'

const TYPE_NAMES = { DOCUMENT: 'Document', TASK: 'Task', AGENCY: 'Agency' } as const satisfies Record<NodeKind, string>
const typeNameOf = (node: GraphNode) => TYPE_NAMES[node.kind]

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.node(id),
  },
  Node: { __resolveType: typeNameOf },
  Entity: { __resolveType: typeNameOf },
  GraphNode: { __resolveType: typeNameOf },
}
