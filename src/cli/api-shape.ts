/** Nodes, evidence and chains as JSON, with the names of the GraphQL API. */
import type { AgencyNode, DocumentNode, Evidence, GraphNode, Relation, TaskNode } from '../graph/model.ts'
import { documentUrn } from '../resolve/document-urn.ts'
import { documentLabel } from '../usecases/citation.ts'
import type { Chain, Context, Justification } from '../usecases/model.ts'
import { nodeLabel } from './node-label.ts'

/** Nodes that others only name by key, fetched in one call. */
export type Names = ReadonlyMap<string, GraphNode>

export async function namesOf(ctx: Context, keys: Iterable<string>): Promise<Names> {
  const wanted = [...new Set(keys)]
  const nodes = await ctx.store.nodes(wanted)
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.key, node] as const])))
}

export function documentShape(node: DocumentNode) {
  const { kind, key, type, typeLabel, number, name, title, issuer, signer, level, place, year, issuedOn, availability, source } = node
  const dates = node.dates.map((value) => ({ value }))
  return {
    kind,
    key,
    urn: documentUrn(node),
    type,
    typeLabel,
    number,
    name,
    label: documentLabel(node),
    title,
    issuedOn,
    dates,
    issuer,
    signer,
    level,
    place,
    year,
    availability,
    source,
  }
}

export function taskShape(task: TaskNode, names: Names) {
  const { kind, key, code, name, appendix, group, ordinal, budget, due, result, notes, modes } = task
  return {
    kind,
    key,
    code,
    label: nodeLabel(task),
    name,
    document: reference(task.document, names),
    appendix,
    group,
    ordinal,
    leadAgencies: task.leadAgencies.map((agency) => reference(agency, names)),
    coordinatingAgencies: task.coordinatingAgencies.map((agency) => reference(agency, names)),
    budget,
    due,
    result,
    notes,
    modes,
    evidence: evidenceShape(task.evidence, names),
  }
}

const agencyShape = ({ kind, key, name, variants, level, parent, place }: AgencyNode) => ({ kind, key, label: name, name, variants, level, parent, place })

export function nodeShape(node: GraphNode, names: Names) {
  if (node.kind === 'DOCUMENT') return { __typename: 'Document' as const, ...documentShape(node) }
  return node.kind === 'TASK' ? { __typename: 'Task' as const, ...taskShape(node, names) } : { __typename: 'Agency' as const, ...agencyShape(node) }
}

/** Key, number and label of a node that is only pointed at. */
export function reference(key: string, names: Names) {
  const node = names.get(key)
  if (!node) return { key, number: null, label: key }
  return {
    key,
    number: node.kind === 'DOCUMENT' ? node.number : null,
    label: nodeLabel(node),
    ...(node.kind === 'AGENCY' ? { name: node.name, level: node.level } : {}),
  }
}

export function evidenceShape({ document, quote, start, end, line, rule, sha256 }: Evidence, names: Names) {
  return { document: reference(document, names), quote, start, end, line, rule, sha256 }
}

export const justificationShape = ({ mode, document, evidence, via, explanation }: Justification, names: Names) => ({
  mode,
  document: documentShape(document),
  evidence: evidence.map((proof) => evidenceShape(proof, names)),
  via,
  explanation,
})

export const relationShape = ({ type, from, to, mode, via, evidence }: Relation, names: Names) => ({
  type,
  from: reference(from, names),
  to: reference(to, names),
  mode,
  via,
  evidence: evidence.map((proof) => evidenceShape(proof, names)),
})

export const chainShape = (chain: Chain, names: Names) => ({
  start: chain.start,
  nodes: chain.nodes.map(({ node, depth, status }) => ({
    node: nodeShape(node, names),
    depth,
    ...(status === undefined
      ? {}
      : {
          status: {
            ...status,
            by: status.by && documentShape(status.by),
            amendedBy: status.amendedBy.map(documentShape),
            evidence: status.evidence.map((proof) => evidenceShape(proof, names)),
          },
        }),
  })),
  edges: chain.edges.map(({ from, to, type, mode, via, evidence }) => ({
    from,
    to,
    type,
    mode,
    via,
    evidence: evidence.map((proof) => evidenceShape(proof, names)),
  })),
  truncated: chain.truncated,
  truncatedBy: chain.truncatedBy,
})

/** Every key that the shapes of these values point at. */
export function keysIn(values: {
  readonly nodes?: readonly GraphNode[]
  readonly chain?: Chain
  readonly justifications?: readonly Justification[]
  readonly relations?: readonly Relation[]
}): Set<string> {
  const keys = new Set<string>()
  const addEvidence = (evidence: readonly Evidence[]) => {
    for (const { document } of evidence) keys.add(document)
  }
  for (const node of [...(values.nodes ?? []), ...(values.chain?.nodes.map((member) => member.node) ?? [])]) {
    if (node.kind !== 'TASK') continue
    for (const key of [node.document, node.evidence.document, ...node.leadAgencies, ...node.coordinatingAgencies]) keys.add(key)
  }
  for (const member of values.chain?.nodes ?? []) addEvidence(member.status?.evidence ?? [])
  for (const { evidence } of values.justifications ?? []) addEvidence(evidence)
  for (const { from, to, evidence } of [...(values.relations ?? []), ...(values.chain?.edges ?? [])]) {
    keys.add(from)
    keys.add(to)
    addEvidence(evidence)
  }
  return keys
}
