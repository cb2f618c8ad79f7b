import type { CodegenConfig } from '@graphql-codegen/cli'

const shared = { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string', Date: 'string' }, strictScalars: true }
const model = (name: string) => `../../graph/model.ts#${name}`
const usecase = (name: string) => `../../usecases/model.ts#${name}`
const api = (name: string) => `../models.ts#${name}`

/** SDL in `schema/` → the merged schema, the resolvers' types, and the types that clients use. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
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
          Chain: usecase('Chain'),
          ChainEdge: model('Relation'),
          Document: model('DocumentNode'),
          DocumentConnection: api('DocumentPage'),
          DocumentEffect: model('ResolvedEffect'),
          Entity: model('GraphNode'),
          Evidence: model('Evidence'),
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
          DocumentRejected: api('Rejected'),
          IngestedDocument: api('Ingested'),
          RemovedDocument: api('Removed'),
          DocumentNotFound: api('NotFound'),
        },
      },
    },
  },
}
export default config
