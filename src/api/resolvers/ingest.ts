import { ingestText, removeDocument } from '../../usecases/index.ts'
import { requireWriter } from '../auth.ts'
import type { DiagnosticSeverity, IngestChange, Resolvers } from '../generated/resolvers.ts'
import { short } from '../inputs.ts'
import type { Ingested } from '../models.ts'

const CHANGES: Record<Ingested['change'], IngestChange> = { created: 'CREATED', replaced: 'REPLACED', unchanged: 'UNCHANGED' }
const SEVERITIES: Record<Ingested['diagnostics'][number]['severity'], DiagnosticSeverity> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

export const ingestResolvers: Resolvers = {
  Mutation: {
    ingestDocument: async (_, { input: { name, text } }, context) => {
      requireWriter(context)
      const outcome = await ingestText(context.usecase, { name: short('input.name', name), text })
      context.forget()
      context.metrics.ingested(outcome.status === 'INGESTED' ? 'ingested' : 'rejected')
      return outcome
    },
    removeDocument: async (_, { key }, context) => {
      requireWriter(context)
      const outcome = await removeDocument(context.usecase, short('key', key))
      context.forget()
      if (outcome.status === 'REMOVED') context.metrics.ingested('removed')
      return outcome
    },
  },
  IngestResult: { __resolveType: ({ status }) => (status === 'INGESTED' ? 'IngestedDocument' : 'DocumentRejected') },
  RemoveResult: { __resolveType: ({ status }) => (status === 'REMOVED' ? 'RemovedDocument' : 'DocumentNotFound') },
  IngestedDocument: {
    change: ({ change }) => CHANGES[change],
    diagnostics: ({ diagnostics }) => diagnostics.map((diagnostic) => ({ ...diagnostic, severity: SEVERITIES[diagnostic.severity] })),
  },
}
