/** Headers against what pages and other sites might do: everything from this origin, no inline script, no framing; other origins only where they are named. */
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const SELF = "'self'"

export async function registerSecurity(app: FastifyInstance, corsOrigins: readonly string[]): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF],
        // The graph and the query editor set styles on elements.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:'],
        fontSrc: [SELF, 'data:'],
        workerSrc: [SELF, 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: [SELF],
        frameAncestors: ["'none'"],
      },
    },
    // The server speaks plain HTTP; a proxy that ends TLS says this.
    strictTransportSecurity: false,
  })
  if (corsOrigins.length === 0) return
  const allowed = new Set(corsOrigins)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin')
    const { origin } = request.headers
    if (origin === undefined || !allowed.has(origin)) return
    reply.header('access-control-allow-origin', origin)
    if (request.method !== 'OPTIONS') return
    return reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type, authorization, x-request-id')
      .header('access-control-max-age', '600')
      .code(204)
      .send()
  })
  app.options('/graphql', async (_, reply) => reply.code(204).send())
}
