/** Runs the rules over one text. Findings carry evidence and never rewrite data. */
import { createHash } from 'node:crypto'
import { isRegister } from '../resolve/own-document.ts'
import { prepare } from './audited-text.ts'
import type { AuditInput, AuditRule, Draft, Finding } from './rule.ts'
import { AUDIT_RULES } from './rules.ts'

/** Findings of one text, by rule in the order of `rules`, then by place. A draft without evidence is no finding; a register is compared with texts and not audited itself. */
export function audit(input: AuditInput, rules: readonly AuditRule[] = AUDIT_RULES): Finding[] {
  if (isRegister(input.extraction)) return []
  const audited = prepare(input)
  const seen = new Map<string, number>()
  return rules.flatMap((rule) =>
    [...rule.check(audited)]
      .filter((draft) => draft.evidence.length > 0)
      .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
      .map((draft) => ({
        id: identify(rule.id, input.key, draft, seen),
        rule: rule.id,
        severity: draft.severity ?? rule.severity,
        document: input.key,
        message: draft.message,
        expected: draft.expected,
        found: draft.found,
        evidence: draft.evidence,
      })),
  )
}

/** From the rule, the document and the quoted words, not from their places: a text that moved keeps its reviews, one whose words changed loses them. Equal ones are told apart by a count. */
function identify(rule: string, document: string, draft: Draft, seen: Map<string, number>): string {
  const words = JSON.stringify([rule, document, draft.evidence.map((evidence) => evidence.quote.normalize('NFC').replace(/\s+/gu, ' '))])
  const count = seen.get(words) ?? 0
  seen.set(words, count + 1)
  return `${rule}.${createHash('sha256').update(`${words}#${count}`).digest('hex').slice(0, 16)}`
}
