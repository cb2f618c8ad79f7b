/** What the executor adds to every answer: its cost; one error where time ran out; the causes of faults in the log. */
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import type { ApiContext } from './context.ts'
import { causeOf, isServerFault, publicError, traceable } from './errors.ts'

export function answerPlugin(fault: (requestId: string, cause: unknown) => void): ApolloServerPlugin<ApiContext> {
  const listener: GraphQLRequestListener<ApiContext> = {
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) if (isServerFault(error)) fault(contextValue.requestId, causeOf(error))
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single') return
      const { usecase, cost, limits, requestId } = contextValue
      const result = response.body.singleResult
      if (usecase.signal?.aborted) {
        result.data = null
        result.errors = [publicError(usecase.signal.reason)]
        response.http.status = 503
      }
      if (result.errors) result.errors = result.errors.map((error) => traceable(error, requestId))
      result.extensions = { ...result.extensions, cost: { requested: cost, limit: limits.maxCost } }
    },
  }
  return { requestDidStart: async () => listener }
}
