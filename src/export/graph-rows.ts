/** The graph as rows of two sheets: nodes, and edges with one row for each piece of evidence. */
import type { GraphNode, Relation } from '../graph/model.ts'

export const NODE_COLUMNS = [
  'key',
  'kind',
  'label',
  'iri',
  'type',
  'number',
  'name',
  'title',
  'date',
  'issuer',
  'level',
  'availability',
  'document',
  'lead',
  'coordinating',
  'budget',
] as const
export const EDGE_COLUMNS = ['from', 'type', 'to', 'mode', 'document', 'file', 'line', 'start', 'end', 'quote', 'rule', 'sha256'] as const
export type NodeRow = Record<(typeof NODE_COLUMNS)[number], string>
export type EdgeRow = Record<(typeof EDGE_COLUMNS)[number], string>

const NO_NODE: NodeRow = {
  key: '',
  kind: '',
  label: '',
  iri: '',
  type: '',
  number: '',
  name: '',
  title: '',
  date: '',
  issuer: '',
  level: '',
  availability: '',
  document: '',
  lead: '',
  coordinating: '',
  budget: '',
}

export function nodeRow(node: GraphNode, label: string, iri: string): NodeRow {
  const row = { ...NO_NODE, key: node.key, kind: node.kind, label, iri, name: node.name ?? '' }
  if (node.kind === 'DOCUMENT')
    return {
      ...row,
      type: node.type,
      number: node.number ?? '',
      title: node.title ?? '',
      date: node.issuedOn ?? node.dates.join('; '),
      issuer: node.issuer ?? '',
      level: node.level,
      availability: node.availability,
    }
  if (node.kind === 'AGENCY') return { ...row, level: node.level }
  return {
    ...row,
    number: node.code,
    document: node.document,
    lead: node.leadAgencies.join('; '),
    coordinating: node.coordinatingAgencies.join('; '),
    budget: node.budget.total === null ? '' : String(node.budget.total),
  }
}

/** `fileOf` names the file in which a document's words stand. */
export function edgeRows({ from, type, to, mode, evidence }: Relation, fileOf: (document: string) => string): EdgeRow[] {
  return evidence.map(({ document, line, start, end, quote, rule, sha256 }) => ({
    from,
    type,
    to,
    mode: mode ?? '',
    document,
    file: fileOf(document),
    line: String(line),
    start: String(start),
    end: String(end),
    quote,
    rule,
    sha256,
  }))
}
