/** Chains made by hand: `a>b` is a document a that rests on b. */
import type { DocumentNode, Relation } from '../../src/graph/model.ts'
import type { Chain } from '../../src/usecases/model.ts'
import { reach } from '../../src/usecases/reach.ts'

export const documentNode = (key: string, values: Partial<DocumentNode> = {}): DocumentNode => ({
  kind: 'DOCUMENT',
  key,
  type: 'DECISION',
  typeLabel: 'Quyết định',
  number: `${key}/QĐ-UBND`,
  name: null,
  title: null,
  issuer: null,
  signer: null,
  level: 'PROVINCE',
  place: null,
  year: null,
  issuedOn: null,
  dates: [],
  availability: 'CITED_ONLY',
  source: null,
  effects: [],
  ...values,
})

export const relation = (from: string, to: string, values: Partial<Relation> = {}): Relation => ({
  from,
  type: 'BASED_ON',
  to,
  mode: null,
  evidence: [],
  via: null,
  ...values,
})

export const relations = (text: string): Relation[] =>
  text.split(' ').flatMap((pair) => {
    const [from, to] = pair.split('>')
    return from && to ? [relation(from, to)] : []
  })

export function chain(start: string, edges: readonly Relation[], direction: Chain['direction'] = 'OUT'): Chain {
  const reached = reach({ start, direction, edges, maxDepth: 50, stops: () => false })
  return {
    start,
    direction,
    nodes: [...reached.depths].map(([key, depth]) => ({ node: documentNode(key), depth })),
    edges: reached.edges,
    truncated: false,
    truncatedBy: null,
  }
}
