import type { MentionNode } from '../graph/model.ts'
import { isCitedByName, isEditorial, isOwn } from './citations.ts'
import type { AuditedText } from './rule.ts'

export interface FirstCitation {
  readonly node: MentionNode
  /** References to the same document that stand before it in titles and notes: what they say the reader knows already. */
  readonly before: readonly MentionNode[]
}

/** Statutes and resolutions of the National Assembly follow rules of their own, not those of decrees 30/2020 and 34/2016. */
const OWN_RULES = new Set(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE', 'CONSOLIDATED_TEXT'])
export const followsCitationRules = ({ extraction: { document } }: AuditedText): boolean =>
  !(document.type !== null && OWN_RULES.has(document.type)) && !/[/-](?:UBTVQH|QH)\d*$/u.test(document.number ?? '')

/**
 * The first reference to each numbered document in text order; documents cited by name alone (laws, ordinances, standards) are left out.
 * What stands in the text's own title, in data about it, in an editor's note or inside another's title is not its first citation: the first of its own voice counts.
 */
export function* firstCitations(audited: AuditedText): Iterable<FirstCitation> {
  const title = audited.extraction.document.cells.title
  const speaks = (node: MentionNode): boolean =>
    isOwn(node) &&
    node.mention.container !== 'metadata' &&
    !isItself(audited, node) &&
    !(title !== undefined && node.mention.start >= title.start && node.mention.end <= title.end) &&
    !isEditorial(audited, node)
  for (const nodes of audited.byTarget.values()) {
    const index = nodes.findIndex(speaks)
    const node = nodes[index]
    if (node !== undefined && !isCitedByName(node)) yield { node, before: nodes.slice(0, index) }
  }
}

/** The document under its own number, and what an annex says it comes with ("Kèm theo Quyết định số …"), whether or not it was recognised as this one. */
function isItself(audited: AuditedText, { target, mention }: MentionNode): boolean {
  const { number } = audited.extraction.document
  if (target === audited.key || (number !== null && mention.number === number)) return true
  return /kèm\s+theo\s*$/iu.test(audited.text.slice(Math.max(0, mention.start - 20), mention.start).normalize('NFC'))
}
