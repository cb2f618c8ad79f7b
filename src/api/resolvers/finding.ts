import { countFindings, type FindingFilter, findingsPage, reviewFinding } from '../../usecases/audit.ts'
import { requireWriter } from '../auth.ts'
import type { FindingFilter as FindingFilterInput, Resolvers } from '../generated/resolvers.ts'
import { distinct, given, short } from '../inputs.ts'
import { documentOf } from '../nodes.ts'
import { connection, pageOf } from '../paging.ts'

export const findingResolvers: Resolvers = {
  Query: {
    findings: async (_, { filter, ...page }, { usecase }) => {
      const conditions = filterOf(filter ?? {})
      return { ...(await findingsPage(usecase, conditions, pageOf(page))), filter: conditions }
    },
  },
  Mutation: {
    reviewFinding: async (_, { input: { id, state, note, by } }, context) => {
      requireWriter(context)
      const review = state === 'OPEN' ? null : { state, note: note == null ? null : short('input.note', note, 2_000), by: short('input.by', by, 200) }
      return { id, review: await reviewFinding(context.usecase, short('input.id', id, 200), review) }
    },
  },
  Finding: {
    document: (finding, _, context) => documentOf(context, finding.document),
  },
  FindingConnection: {
    ...connection,
    totalCount: ({ filter }, _, { usecase }) => countFindings(usecase, filter),
  },
}

const filterOf = ({ rule, severity, document, review }: FindingFilterInput): FindingFilter =>
  given({ rules: distinct(rule), severities: distinct(severity), documents: distinct(document), review })
