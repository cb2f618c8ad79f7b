/** The HTTP server: GraphQL, health, metrics and the page, in one process. */
import { randomUUID } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify'
import { AppError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { answerPlugin } from './apollo-plugin.ts'
import { tokenChecker } from './auth.ts'
import { type ApiContext, createContext } from './context.ts'
import { formatError, publicError } from './errors.ts'
import { createGate } from './gate.ts'
import { nestsTooDeep } from './json-depth.ts'
import { createAdmission } from './limits.ts'
import { createMetrics } from './metrics.ts'
import type { ApiOptions } from './options.ts'
import { bodyTooLarge } from './request.ts'
import { registerGraphql } from './routes/graphql.ts'
import { registerHealth } from './routes/health.ts'
import { registerPage } from './routes/page.ts'
import { createSchema } from './schema.ts'
import { registerSecurity } from './security.ts'

export interface ApiServer {
  readonly app: FastifyInstance
  /** From now on `/health/ready` answers 200 while the store does. */
  readonly markReady: () => void
  /** Resolves with the address it listens on. */
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<string>
  /** Takes no new request, and resolves when those under way are answered. The store stays open. */
  readonly close: () => Promise<void>
}

export interface ServerParts {
  readonly store: GraphStore
  readonly options: ApiOptions
  readonly logger: FastifyBaseLogger
  readonly now: () => Date
}

/** Time for a client to send its request whole, and for answers under way when the server closes. */
const SLOW_CLIENT_MS = 60_000
const CLOSING_MS = 10_000
const STATUS: Readonly<Record<string, number>> = { RATE_LIMITED: 429, QUERY_TOO_LARGE: 413, REQUEST_TIMEOUT: 503, UNAUTHENTICATED: 401 }

export async function createServer({ store, options, logger, now }: ServerParts): Promise<ApiServer> {
  const { limits } = options
  const schema = createSchema()
  const gate = createGate(limits)
  const metrics = createMetrics(gate)
  let ready = false
  let closing = false

  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    requestTimeout: SLOW_CLIENT_MS,
    genReqId: ({ headers }) => knownId(headers['x-request-id']) ?? randomUUID(),
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onSend', async (_, reply) => {
    // A client that keeps its connection would keep the server from closing.
    if (closing) reply.header('connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => {
    const [path] = request.url.split('?', 1)
    request.log.info({ method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request')
  })
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const shown = error instanceof AppError ? error : translated(error, limits.maxIngestBytes)
    const answer = publicError(shown ?? error, request.id)
    const code = String(answer.extensions.code)
    if (shown === null) request.log.error({ err: error }, 'request failed')
    else metrics.refused(code)
    const status = shown === null ? 500 : (('statusCode' in error ? error.statusCode : undefined) ?? STATUS[code] ?? 400)
    return reply.code(status).send({ errors: [answer] })
  })

  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (nestsTooDeep(body)) done(new AppError('BAD_USER_INPUT', 'The request cannot be read: its lists and objects stand too deep in each other.'))
    else parseJson(request, body, done)
  })
  await registerSecurity(app, options.corsOrigins)
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { after }) => new AppError('RATE_LIMITED', `Too many requests from this address. Try again in ${after}.`),
  })

  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer, and no field states how long it may be kept.
      ApolloServerPluginCacheControlDisabled(),
      answerPlugin((requestId, cause) => logger.error({ reqId: requestId, err: cause }, 'a question could not be answered')),
    ],
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())

  registerGraphql(app, {
    apollo,
    admit: createAdmission(schema, limits),
    gate,
    metrics,
    limits,
    isWriter: tokenChecker(options.tokens),
    contextOf: (facts) => createContext({ store, now, limits, metrics, ...facts }),
  })
  registerHealth(app, store, () => ready)
  if (options.metrics) app.get('/metrics', async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()))
  await registerPage(app, options)

  return {
    app,
    markReady: () => {
      ready = true
    },
    listen: ({ host, port }) => app.listen({ host, port }),
    close: async () => {
      ready = false
      closing = true
      const last = setTimeout(() => app.server.closeAllConnections(), CLOSING_MS)
      await app.close().finally(() => clearTimeout(last))
    },
  }
}

/** An id that a proxy in front gave the request, where it is harmless in a log. */
const knownId = (header: string | string[] | undefined): string | null => (typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : null)

/** What Fastify found wrong with the request; null for faults of the server. */
function translated(error: FastifyError, maxBytes: number): AppError | null {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(maxBytes)
  if (error.statusCode === undefined || error.statusCode >= 500) return null
  return new AppError('BAD_USER_INPUT', `The request cannot be read: ${error.message}`)
}
