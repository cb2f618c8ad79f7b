import { readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** All files of a folder in the order of their names: by a pattern they would arrive in any order, and what is written from them must not change with it. */
const contentsOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')

const shared = { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string', Date: 'string' }, strictScalars: true, immutableTypes: true }
const model = (name: string) => `../../graph/model.ts#${name}`
const usecase = (name: string) => `../../usecases/model.ts#${name}`
const api = (name: string) => `../models.ts#${name}`

/** SDL in `schema/` → the merged schema, the resolvers' types, and the types that clients use. */
const config: CodegenConfig = {
  schema: contentsOf('schema'),
  // Values and fields stay in the order in which people read them.
  config: { sort: false },
  generates: {
    'src/api/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: false } },
    'src/api/generated/client.ts': { plugins: ['typescript'], config: shared },
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        contextType: '../context.ts#ApiContext',
        mapperTypeSuffix: 'Model',
        mappers: {
          Agency: model('AgencyNode'),
          AgencyConnection: api('AgencyPage'),
          AuditRule: '../../audit/rule.ts#AuditRule',
          Chain: usecase('Chain'),
          ChainNode: api('ChainMember'),
          ChainEdge: usecase('ChainEdge'),
          Coverage: '../../audit/coverage.ts#Coverage',
          Document: model('DocumentNode'),
          DocumentConnection: api('DocumentPage'),
          DocumentEffect: model('ResolvedEffect'),
          DocumentStatus: usecase('Validity'),
          DocumentVersion: usecase('DocumentVersion'),
          Entity: model('GraphNode'),
          Evidence: model('Evidence'),
          Finding: '../../usecases/audit.ts#ReviewedFinding',
          FindingConnection: api('FindingPage'),
          Justification: usecase('Justification'),
          Mention: model('MentionNode'),
          MentionConnection: api('MentionPage'),
          Node: model('GraphNode'),
          Provision: model('ProvisionNode'),
          Relation: model('Relation'),
          RelationConnection: api('RelationPage'),
          SearchConnection: api('SearchPage'),
          Source: model('SourceRef'),
          Task: model('TaskNode'),
          TaskConnection: api('TaskPage'),
          TaskCoverage: '../../audit/coverage.ts#TaskCoverage',
          Settlement: usecase('Settlement'),
          SettlementRejected: api('SettlementRefused'),
          SettlementTakenBack: api('SettlementTakenBack'),
          DocumentRejected: api('Rejected'),
          IngestedDocument: api('Ingested'),
          RemovedDocument: api('Removed'),
          DocumentNotFound: api('NotFound'),
        },
      },
    },
    'src/web/generated/graphql.ts': {
      documents: contentsOf('src/web/queries'),
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...shared, documentMode: 'string', skipTypename: false, nonOptionalTypename: true },
    },
  },
}
export default config
