import { shortestPaths } from '../../usecases/index.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { checkCount } from '../paging.ts'

export const chainResolvers: Resolvers = {
  Chain: {
    paths: (chain, { first }) => {
      checkCount('first', first)
      return shortestPaths(chain, first ?? 10)
    },
  },
  ChainNode: {
    status: (member) => member.status ?? null,
  },
  ChainEdge: {
    statusThen: (edge) => edge.statusThen ?? null,
  },
}
