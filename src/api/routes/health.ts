/** `/health/live`: the process answers. `/health/ready`: the seeds are read and the store answers. */
import type { FastifyInstance } from 'fastify'
import type { GraphStore } from '../../graph/store.ts'

export function registerHealth(app: FastifyInstance, store: GraphStore, isReady: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    if (!isReady()) return reply.code(503).send({ status: 'starting' })
    try {
      await store.health()
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer')
      return reply.code(503).send({ status: 'store unavailable' })
    }
  })
}
