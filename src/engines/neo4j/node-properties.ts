/** How nodes of the graph lie in Neo4j: flat properties that people can read and filter; records within records as JSON. An absent property is null. */
import type { AgencyNode, DocumentNode, Evidence, GraphNode, IdentityClaim, MentionNode, NodeKind, ProvisionNode, TaskNode } from '../../graph/model.ts'

export type Properties = Readonly<Record<string, unknown>>

/** The family label beside `:Document`: DECISION → `Decision`, JOINT_CIRCULAR → `JointCircular`. */
export const familyLabel = (type: string): string =>
  type
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

export function nodeProperties(node: GraphNode): Properties {
  if (node.kind === 'DOCUMENT') return documentProperties(node)
  return node.kind === 'TASK' ? taskProperties(node) : agencyProperties(node)
}

function documentProperties(node: DocumentNode): Properties {
  const { kind: _, source, effects, ...plain } = node
  return {
    ...plain,
    sourceDocument: source?.document ?? null,
    sourceName: source?.name ?? null,
    sourceSha256: source?.sha256 ?? null,
    sourceLength: source?.length ?? null,
    effects: JSON.stringify(effects),
  }
}

function taskProperties(node: TaskNode): Properties {
  const { kind: _, budget, evidence, ...plain } = node
  return {
    ...plain,
    budgetTotal: budget.total,
    budgetRecurrent: budget.recurrent,
    budgetInvestment: budget.investment,
    sha256: evidence.sha256,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
    line: evidence.line,
    rule: evidence.rule,
    evidenceDocument: evidence.document,
  }
}

function agencyProperties(node: AgencyNode): Properties {
  const { kind: _, ...plain } = node
  return plain
}

/** `detail` is the reference as it was read; the other properties are those of it that people ask for. */
export function mentionProperties(node: MentionNode, ordinal: number, source: string): Properties {
  const { mention, ...plain } = node
  const { start, end, quote, line, type, number, date, issuer, title, relation, container, task } = mention
  const shown = { start, end, quote, line, type, number, date, issuer, title, relation, container, task }
  return { ...plain, ...shown, ordinal, source, detail: JSON.stringify(mention) }
}

export const provisionProperties = (node: ProvisionNode, source: string): Properties => ({ ...node, source })

/** The kind that a node's labels name. */
export const kindOf = (labels: readonly string[]): NodeKind => (labels.includes('Document') ? 'DOCUMENT' : labels.includes('Task') ? 'TASK' : 'AGENCY')

/** The node of a kind that properties describe. */
export function readNode(kind: NodeKind, p: Properties): GraphNode {
  if (kind === 'DOCUMENT') return readDocument(p)
  return kind === 'TASK' ? readTask(p) : readAgency(p)
}

export function readDocument(p: Properties): DocumentNode {
  return {
    kind: 'DOCUMENT',
    key: p.key as string,
    type: p.type as DocumentNode['type'],
    typeLabel: p.typeLabel as string,
    number: text(p.number),
    name: text(p.name),
    title: text(p.title),
    issuer: text(p.issuer),
    signer: text(p.signer),
    level: p.level as DocumentNode['level'],
    place: text(p.place),
    year: amount(p.year),
    issuedOn: text(p.issuedOn),
    dates: (p.dates ?? []) as readonly string[],
    availability: p.availability as DocumentNode['availability'],
    source:
      p.sourceDocument == null
        ? null
        : {
            document: p.sourceDocument as string,
            name: p.sourceName as string,
            sha256: p.sourceSha256 as string,
            length: p.sourceLength as number,
          },
    effects: JSON.parse((p.effects ?? '[]') as string) as DocumentNode['effects'],
  }
}

export function readTask(p: Properties): TaskNode {
  return {
    kind: 'TASK',
    key: p.key as string,
    code: p.code as string,
    name: p.name as string,
    document: p.document as string,
    appendix: p.appendix as string,
    group: text(p.group),
    ordinal: p.ordinal as number,
    budget: { total: amount(p.budgetTotal), recurrent: amount(p.budgetRecurrent), investment: amount(p.budgetInvestment) },
    due: text(p.due),
    result: text(p.result),
    notes: text(p.notes),
    modes: (p.modes ?? []) as TaskNode['modes'],
    leadAgencies: (p.leadAgencies ?? []) as readonly string[],
    coordinatingAgencies: (p.coordinatingAgencies ?? []) as readonly string[],
    evidence: readProof({ ...p, document: p.evidenceDocument }),
  }
}

export const readAgency = (p: Properties): AgencyNode => ({
  kind: 'AGENCY',
  key: p.key as string,
  name: p.name as string,
  variants: (p.variants ?? []) as readonly string[],
  level: p.level as AgencyNode['level'],
  parent: text(p.parent),
  place: text(p.place),
})

export const readMention = (p: Properties): MentionNode => ({
  key: p.key as string,
  document: p.document as string,
  mention: JSON.parse(p.detail as string) as MentionNode['mention'],
  status: p.status as MentionNode['status'],
  target: text(p.target),
  candidates: (p.candidates ?? []) as readonly string[],
  terms: (p.terms ?? []) as readonly string[],
  sha256: p.sha256 as string,
})

export const readProvision = (p: Properties): ProvisionNode => ({
  key: p.key as string,
  document: p.document as string,
  label: p.label as string,
  title: text(p.title),
  kind: p.kind as ProvisionNode['kind'],
  parent: text(p.parent),
  ordinal: p.ordinal as number,
  start: p.start as number,
  end: p.end as number,
})

export const readClaim = (p: Properties): IdentityClaim => ({
  term: p.term as string,
  key: p.key as string,
  date: text(p.date),
  evidence: readProof(p),
})

/** The one sentence that a node carries. */
const readProof = (p: Properties): Evidence => ({
  document: p.document as string,
  sha256: p.sha256 as string,
  start: p.start as number,
  end: p.end as number,
  quote: p.quote as string,
  line: p.line as number,
  rule: p.rule as string,
})

const text = (value: unknown): string | null => (value ?? null) as string | null
const amount = (value: unknown): number | null => (value ?? null) as number | null
