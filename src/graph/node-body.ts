/** Nodes packed: values in a fixed order, without the names of the fields, which would outweigh them. */
import type { AgencyNode, DocumentNode, GraphNode, TaskNode } from './model.ts'

const DOCUMENT: Readonly<Record<keyof DocumentNode, true>> = {
  ...{ kind: true, key: true, type: true, typeLabel: true, number: true, name: true, title: true, issuer: true, signer: true, level: true },
  ...{ place: true, year: true, issuedOn: true, dates: true, availability: true, source: true, effects: true },
}
const TASK: Readonly<Record<keyof TaskNode, true>> = {
  ...{ kind: true, key: true, code: true, name: true, document: true, appendix: true, group: true, ordinal: true, budget: true, due: true, result: true },
  ...{ notes: true, modes: true, leadAgencies: true, coordinatingAgencies: true, evidence: true },
}
const AGENCY: Readonly<Record<keyof AgencyNode, true>> = { kind: true, key: true, name: true, variants: true, level: true, parent: true, place: true }

const FIELDS: Readonly<Record<GraphNode['kind'], readonly string[]>> = {
  DOCUMENT: Object.keys(DOCUMENT),
  TASK: Object.keys(TASK),
  AGENCY: Object.keys(AGENCY),
}
/** Stands for null where the field is no number. */
const NONE = 0
const NUMBERS: ReadonlySet<string> = new Set(['year', 'ordinal'] satisfies (keyof DocumentNode | keyof TaskNode)[])

export function packNode(node: GraphNode): string {
  const values = node as unknown as Readonly<Record<string, unknown>>
  return JSON.stringify(FIELDS[node.kind].map((field) => (values[field] === null && !NUMBERS.has(field) ? NONE : values[field])))
}

export function unpackNode(packed: string): GraphNode {
  const values = JSON.parse(packed) as readonly unknown[]
  const fields = FIELDS[values[0] as GraphNode['kind']]
  const node: Record<string, unknown> = {}
  for (const [i, field] of fields.entries()) node[field] = values[i] === NONE && !NUMBERS.has(field) ? null : values[i]
  return node as unknown as GraphNode
}
