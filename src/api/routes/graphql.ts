/** `/graphql`: limits first, then its turn, then the executor. */
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.ts'
import type { ApiContext } from '../context.ts'
import type { Gate } from '../gate.ts'
import type { Admission } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { Limits } from '../options.ts'
import { boundedBody, deadlineOf, operationsOf } from '../request.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<ApiContext>
  readonly admit: Admission
  readonly gate: Gate
  readonly metrics: Metrics
  readonly limits: Limits
  readonly isWriter: (authorization: string | undefined) => boolean
  readonly contextOf: (facts: { readonly signal: AbortSignal; readonly writer: boolean; readonly cost: number; readonly requestId: string }) => ApiContext
}

export function registerGraphql(app: FastifyInstance, { apollo, admit, gate, metrics, limits, isWriter, contextOf }: GraphqlRoute): void {
  const contexts = new WeakMap<FastifyRequest, ApiContext>()
  const execute = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const context = contexts.get(request)
      if (!context) throw new AppError('INTERNAL', 'a request reached the executor past the limits')
      return context
    },
  })
  const writerOf = (request: FastifyRequest): boolean => isWriter(request.headers.authorization)

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: limits.maxIngestBytes,
    ...(limits.rateMax === 0 ? {} : { config: { rateLimit: { max: limits.rateMax, timeWindow: limits.rateWindowMs } } }),
    preParsing: async (request, _, payload) => boundedBody(request, payload, writerOf(request) ? limits.maxIngestBytes : limits.maxBodyBytes),
    async handler(request, reply) {
      const started = performance.now()
      reply.header('cache-control', 'no-store')
      const admitted = admit(operationsOf(request))
      const writer = writerOf(request)
      const writes = writer && admitted.some((operation) => operation.writes)
      const deadline = deadlineOf(reply, { timeoutMs: writes ? limits.writeTimeoutMs : limits.timeoutMs, writes })
      const cost = admitted.reduce((sum, operation) => sum + operation.cost, 0)
      contexts.set(request, contextOf({ signal: deadline.signal, writer, cost, requestId: request.id }))
      try {
        return await gate.run(async () => execute.call(app, request, reply), deadline.signal)
      } finally {
        deadline.end()
        const seconds = (performance.now() - started) / 1000
        for (const { operationName } of admitted) metrics.request(operationName, reply.statusCode < 400 ? 'ok' : 'error', seconds)
      }
    },
  })
}
