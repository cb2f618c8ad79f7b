import type { AgencyFilter } from '../../graph/store.ts'
import { chainOf, impactOf } from '../chains.ts'
import type { AgencyFilter as AgencyFilterInput, Resolvers } from '../generated/resolvers.ts'
import { distinct, given, short } from '../inputs.ts'
import { agencyOf } from '../nodes.ts'
import { connection, pageOf } from '../paging.ts'
import { relationsOf } from '../relations.ts'

export const agencyResolvers: Resolvers = {
  Query: {
    agency: async (_, { key }, { loaders }) => {
      const node = await loaders.node(short('key', key))
      return node?.kind === 'AGENCY' ? node : null
    },
    agencies: (_, { filter, ...page }, { usecase: { store } }) => store.agencies(filterOf(filter ?? {}), pageOf(page)),
  },
  Agency: {
    id: (agency) => agency.key,
    number: () => null,
    label: (agency) => agency.name,
    parent: (agency, _, context) => (agency.parent === null ? null : agencyOf(context, agency.parent)),
    tasks: (agency, { role, ...page }, { usecase: { store } }) => store.tasks({ agency: given({ key: agency.key, role }) }, pageOf(page)),
    relations: (agency, args, context) => relationsOf(context, agency.key, args),
    basisChain: (agency, args, context) => chainOf(context, agency.key, args),
    impact: (agency, args, context) => impactOf(context, agency.key, args),
  },
  AgencyConnection: connection,
}

const filterOf = ({ level, parent, text }: AgencyFilterInput): AgencyFilter =>
  given({ levels: distinct(level), parent: parent == null ? null : short('filter.parent', parent), text: text == null ? null : short('filter.text', text) })
