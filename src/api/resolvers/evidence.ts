import type { Resolvers } from '../generated/resolvers.ts'
import { documentOf } from '../nodes.ts'

export const evidenceResolvers: Resolvers = {
  Evidence: {
    document: (evidence, _, context) => documentOf(context, evidence.document),
  },
}
