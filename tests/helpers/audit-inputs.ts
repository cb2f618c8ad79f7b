/** What the rules read, made from texts alone: the same reading and resolving as in a store, without one. */
import type { AuditInput } from '../../src/audit/rule.ts'
import type { DocumentNode, DocumentSlice, MentionNode, ProvisionNode, Relation } from '../../src/graph/model.ts'
import type { Claim } from '../../src/resolve/claims.ts'
import { resolveDocument, textIdentities } from '../../src/resolve/resolve-document.ts'
import { mergeDocument } from '../../src/graph/index.ts'
import { readDocument } from '../../src/usecases/read-document.ts'

const CHANGES = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS'])

/** One input for each text, in the order given; each text knows of all the others. */
export function auditInputs(...texts: readonly string[]): AuditInput[] {
  return inputsOf(slicesOf(texts))
}

export function auditInput(text: string, ...library: readonly string[]): AuditInput {
  return auditInputs(text, ...library)[0] as AuditInput
}
