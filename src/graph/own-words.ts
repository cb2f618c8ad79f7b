import type { Evidence, MentionNode } from './model.ts'

/** The words of a reference itself, as what proves it. */
export function ownWords({ document, sha256, mention: { start, end, quote, line, rule } }: MentionNode): Evidence {
  return { document, sha256, start, end, quote, line, rule }
}
