/** Names of nodes outside this program: documents in the LEX namespace (RFC 9676), tasks as parts of their document, agencies under a name of our own. */

import type { DocumentNode, GraphNode } from '../graph/model.ts'
import { documentUrn } from '../resolve/document-urn.ts'

/** Terms that no shared vocabulary has. */
export const OWN_TERMS = 'urn:x-cancu:term:'

/** IRIs by key. `document` is the node of a task's document. */
export function iriOf(node: GraphNode, document?: DocumentNode): string {
  if (node.kind === 'DOCUMENT') return documentUrn(node)
  if (node.kind === 'AGENCY') return `urn:x-cancu:agency:${encodeURIComponent(node.key)}`
  return `${document ? documentUrn(document) : `urn:x-cancu:document:${encodeURIComponent(node.document)}`}#${encodeURIComponent(node.code)}`
}
