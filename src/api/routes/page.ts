/** The built page at `/` and below, GraphiQL at `/graphiql`: the project's own files and nothing else. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const NOT_BUILT = 'Căn Cứ answers GraphQL at /graphql. The page is not built here: npm run build makes it.\n'
const asks = (request: FastifyRequest): boolean => request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html')

export async function registerPage(
  app: FastifyInstance,
  { webRoot, graphiql }: { readonly webRoot: string | null; readonly graphiql: boolean },
): Promise<void> {
  const notFound = (reply: FastifyReply) =>
    reply.code(404).send({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] })
  if (webRoot === null || !existsSync(join(webRoot, 'index.html'))) {
    app.get('/', async (_, reply) => reply.type('text/plain; charset=utf-8').send(NOT_BUILT))
    app.setNotFoundHandler((_, reply) => notFound(reply))
    return
  }
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: 'index.html',
    allowedPath: (path) => graphiql || path !== '/graphiql.html',
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(webRoot, 'assets'))
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  if (graphiql) app.get('/graphiql', async (_, reply) => reply.sendFile('graphiql.html'))
  // Addresses of the page's own router are all the same file.
  app.setNotFoundHandler((request, reply) => (asks(request) && request.url !== '/graphiql' ? reply.sendFile('index.html') : notFound(reply)))
}
