/** The executable schema: the SDL in `schema/`, and for each of its nouns a file of resolvers. */
import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { GraphQLScalarType, type GraphQLSchema } from 'graphql'
import { LocalDateResolver } from 'graphql-scalars'
import { agencyResolvers } from './resolvers/agency.ts'
import { auditRuleResolvers } from './resolvers/audit-rule.ts'
import { chainResolvers } from './resolvers/chain.ts'
import { coverageResolvers } from './resolvers/coverage.ts'
import { documentResolvers } from './resolvers/document.ts'
import { evidenceResolvers } from './resolvers/evidence.ts'
import { findingResolvers } from './resolvers/finding.ts'
import { ingestResolvers } from './resolvers/ingest.ts'
import { mentionResolvers } from './resolvers/mention.ts'
import { nodeResolvers } from './resolvers/node.ts'
import { relationResolvers } from './resolvers/relation.ts'
import { searchResolvers } from './resolvers/search.ts'
import { settlementResolvers } from './resolvers/settlement.ts'
import { taskResolvers } from './resolvers/task.ts'
import { versionResolvers } from './resolvers/version.ts'

const MERGED_SDL = new URL('./generated/schema.graphql', import.meta.url)

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(MERGED_SDL, 'utf8'),
    resolvers: [
      { Date: new GraphQLScalarType({ ...LocalDateResolver.toConfig(), name: 'Date' }) },
      nodeResolvers,
      documentResolvers,
      taskResolvers,
      agencyResolvers,
      relationResolvers,
      evidenceResolvers,
      chainResolvers,
      mentionResolvers,
      searchResolvers,
      ingestResolvers,
      settlementResolvers,
      versionResolvers,
      coverageResolvers,
      findingResolvers,
      auditRuleResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
