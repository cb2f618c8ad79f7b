/** Where things are: every state of the page has an address. */
export const taskLink = (key: string): string => `/task/${encodeURIComponent(key)}`
export const agencyLink = (key: string): string => `/agency/${encodeURIComponent(key)}`
/** `at` is an offset into the text, shown marked. */
export const documentLink = (key: string, at?: { start: number; end: number }): string =>
  `/document/${encodeURIComponent(key)}${at ? `?at=${at.start}-${at.end}#text` : ''}`
export const auditLink = (document?: string): string => (document ? `/audit/${encodeURIComponent(document)}` : '/audit')

export function linkOf(node: { __typename: string; key: string }): string {
  if (node.__typename === 'Task') return taskLink(node.key)
  return node.__typename === 'Agency' ? agencyLink(node.key) : documentLink(node.key)
}
