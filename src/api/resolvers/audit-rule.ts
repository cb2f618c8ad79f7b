import { AUDIT_RULES } from '../../audit/rules.ts'
import type { Resolvers } from '../generated/resolvers.ts'

export const auditRuleResolvers: Resolvers = {
  Query: { auditRules: () => AUDIT_RULES },
}
