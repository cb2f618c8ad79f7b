import { coverageOf } from '../../usecases/audit.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { short } from '../inputs.ts'
import { agencyOf, documentOf } from '../nodes.ts'

export const coverageResolvers: Resolvers = {
  Query: {
    coverage: (_, { document }, { usecase }) => coverageOf(usecase, short('document', document)),
  },
  Coverage: {
    document: (coverage, _, context) => documentOf(context, coverage.document),
    declaredNeverUsed: (coverage, _, context) => Promise.all(coverage.declaredNeverUsed.map((key) => documentOf(context, key))),
    usedNeverDeclared: (coverage, _, context) => Promise.all(coverage.usedNeverDeclared.map((key) => documentOf(context, key))),
  },
  TaskCoverage: {
    label: async ({ scope, label }, _, context) => (scope === 'AGENCY' && label !== null ? (await agencyOf(context, label)).name : label),
    agency: ({ scope, label }, _, context) => (scope === 'AGENCY' && label !== null ? agencyOf(context, label) : null),
  },
}
