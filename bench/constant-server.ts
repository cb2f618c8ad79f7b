/** A process of its own: Apollo behind the same HTTP server, serving as a constant the answer that the file named first holds. Prints its address. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify from 'fastify'

// The product's own graphql, not the peers': a schema of one is none to the other.
const { buildSchema } = createRequire(join(import.meta.dirname, '../package.json'))('graphql') as typeof import('graphql')

const [answer = ''] = process.argv.slice(2)
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../src/api/generated/schema.graphql'), 'utf8'))
for (const type of Object.values(schema.getTypeMap())) {
  if ('resolveType' in type && type.resolveType !== undefined) continue
  if ('resolveType' in type) type.resolveType = (value: { __typename: string }) => value.__typename
}
const apollo = new ApolloServer({ schema, rootValue: JSON.parse(readFileSync(answer, 'utf8')).data, csrfPrevention: true, nodeEnv: 'production' })
await apollo.start()
const app = fastify()
app.post('/graphql', fastifyApolloHandler(apollo) as never)
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
