import { settleReference, unsettleReference } from '../../usecases/index.ts'
import type { SettleOutcome } from '../../usecases/model.ts'
import { requireWriter } from '../auth.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { short } from '../inputs.ts'
import { documentOf } from '../nodes.ts'

/** A settlement answers as itself. */
const answerOf = (outcome: SettleOutcome) => (outcome.status === 'SETTLED' ? outcome.settlement : outcome)

export const settlementResolvers: Resolvers = {
  Mutation: {
    settleReference: async (_, { input: { mention, target, by, reason } }, context) => {
      requireWriter(context)
      const decision = { target: short('input.target', target), by: short('input.by', by, 200), reason: short('input.reason', reason, 2_000) }
      const outcome = await settleReference(context.usecase, short('input.mention', mention), decision)
      context.forget()
      return answerOf(outcome)
    },
    unsettleReference: async (_, { mention }, context) => {
      requireWriter(context)
      const outcome = await unsettleReference(context.usecase, short('mention', mention))
      context.forget()
      return answerOf(outcome)
    },
  },
  SettleResult: {
    __resolveType: (answer) => ('status' in answer ? (answer.status === 'TAKEN_BACK' ? 'SettlementTakenBack' : 'SettlementRejected') : 'Settlement'),
  },
  Settlement: {
    document: (settlement, _, context) => documentOf(context, settlement.document),
    target: (settlement, _, context) => documentOf(context, settlement.target),
  },
  SettlementTakenBack: {
    document: (outcome, _, context) => documentOf(context, outcome.document),
  },
}
