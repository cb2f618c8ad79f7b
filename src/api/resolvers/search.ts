import type { Resolvers } from '../generated/resolvers.ts'
import { distinct, given, short } from '../inputs.ts'
import { connection, pageOf } from '../paging.ts'

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, kinds, ...page }, { usecase: { store } }) => store.search(given({ text: short('text', text), kinds: distinct(kinds) }), pageOf(page)),
  },
  SearchConnection: connection,
}
