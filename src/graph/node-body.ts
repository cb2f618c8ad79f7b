/** Nodes packed: values in a fixed order, without the names of the fields, which would outweigh them. */
import type { AgencyNode, DocumentNode, GraphNode, TaskNode } from './model.ts'

/** Stands for null where the field is no number. */
const NONE = 0

export function packNode(node: GraphNode): string {
  switch (node.kind) {
    case 'DOCUMENT':
      return JSON.stringify(packDocument(node))
    case 'TASK':
      return JSON.stringify(packTask(node))
    case 'AGENCY':
      return JSON.stringify(packAgency(node))
  }
}

export function unpackNode(packed: string): GraphNode {
  const values = JSON.parse(packed) as PackedDocument | PackedTask | PackedAgency
  switch (values[0]) {
    case 'DOCUMENT':
      return unpackDocument(values)
    case 'TASK':
      return unpackTask(values)
    case 'AGENCY':
      return unpackAgency(values)
  }
}

// Field by field: it is among what is done most often.
const packDocument = (n: DocumentNode) =>
  [
    n.kind,
    n.key,
    n.type,
    n.typeLabel,
    n.number ?? NONE,
    n.name ?? NONE,
    n.title ?? NONE,
    n.issuer ?? NONE,
    n.signer ?? NONE,
    n.level,
    n.place ?? NONE,
    n.year,
    n.issuedOn ?? NONE,
    n.dates,
    n.availability,
    n.source ?? NONE,
    n.effects,
  ] as const
type PackedDocument = ReturnType<typeof packDocument>

function unpackDocument(values: PackedDocument): DocumentNode {
  const [kind, key, type, typeLabel, number, name, title, issuer, signer, level, place, year, issuedOn, dates, availability, source, effects] = values
  return {
    ...{ kind, key, type, typeLabel, number: text(number), name: text(name), title: text(title), issuer: text(issuer), signer: text(signer), level },
    ...{ place: text(place), year, issuedOn: text(issuedOn), dates, availability, source: source === NONE ? null : source, effects },
  }
}

const packTask = (n: TaskNode) =>
  [
    n.kind,
    n.key,
    n.code,
    n.name,
    n.document,
    n.appendix,
    n.group ?? NONE,
    n.ordinal,
    n.budget,
    n.due ?? NONE,
    n.result ?? NONE,
    n.notes ?? NONE,
    n.modes,
    n.leadAgencies,
    n.coordinatingAgencies,
    n.evidence,
  ] as const
type PackedTask = ReturnType<typeof packTask>

function unpackTask(values: PackedTask): TaskNode {
  const [kind, key, code, name, document, appendix, group, ordinal, budget, due, result, notes, modes, leadAgencies, coordinatingAgencies, evidence] = values
  return {
    ...{ kind, key, code, name, document, appendix, group: text(group), ordinal, budget, due: text(due), result: text(result), notes: text(notes) },
    ...{ modes, leadAgencies, coordinatingAgencies, evidence },
  }
}

const packAgency = (n: AgencyNode) => [n.kind, n.key, n.name, n.variants, n.level, n.parent ?? NONE, n.place ?? NONE] as const
type PackedAgency = ReturnType<typeof packAgency>

function unpackAgency([kind, key, name, variants, level, parent, place]: PackedAgency): AgencyNode {
  return { kind, key, name, variants, level, parent: text(parent), place: text(place) }
}

const text = (value: string | typeof NONE): string | null => (value === NONE ? null : value)
