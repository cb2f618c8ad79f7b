import type { Resolvers } from '../generated/resolvers.ts'
import { nodeOf } from '../nodes.ts'
import { connection } from '../paging.ts'

export const relationResolvers: Resolvers = {
  Relation: {
    from: (relation, _, context) => nodeOf(context, relation.from),
    to: (relation, _, context) => nodeOf(context, relation.to),
  },
  RelationConnection: connection,
}
