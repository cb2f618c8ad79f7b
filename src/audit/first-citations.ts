import type { MentionNode } from '../graph/model.ts'
import { isCitedByName } from './citations.ts'
import type { AuditedText } from './rule.ts'

/**
 * The first reference to each numbered document in text order; documents cited by name alone (laws, ordinances, standards) are left out.
 * A reference inside another's title quotes that title, so it is not this text's first citation: the first of its own voice counts.
 */
export function* firstCitations(audited: AuditedText): Iterable<MentionNode> {
  for (const nodes of audited.byTarget.values()) {
    const first = nodes[0] as MentionNode
    if (isCitedByName(first) || Array.isArray(first.mention.subject)) continue
    yield first
  }
}
