/** Names of documents in the LEX namespace (RFC 9676). */
import type { DocumentNode } from '../graph/model.ts'

/** `urn:lex:vn:…`; carries the year alone where two dates are claimed. */
export function documentUrn(node: DocumentNode): string {
  return `urn:lex:vn:${node.key}`
}
