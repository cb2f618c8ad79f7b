/**
 * The graph as JSON-LD: documents and what they say of one another in the terms of the European Legislation Identifier (ELI),
 * and each relation once more as a node of its own that carries its evidence.
 */
import type { AgencyNode, DocumentNode, Evidence, GraphNode, Relation, TaskNode } from '../graph/model.ts'
import { RELATION_TYPES } from '../lexicon/relation-types.ts'
import { OWN_TERMS } from './graph-iri.ts'

const ELI_TERMS = new Map<string, string>(RELATION_TYPES.flatMap(({ type, eli }) => (eli === null ? [] : [[type, `eli:${eli}`] as const])))
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const link = (id: string) => ({ '@id': id, '@type': '@id' })

export const JSON_LD_CONTEXT = {
  eli: 'http://data.europa.eu/eli/ontology#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: XSD,
  cancu: OWN_TERMS,
  id: '@id',
  type: '@type',
  label: { '@id': 'rdfs:label', '@language': 'vi' },
  title: { '@id': 'dcterms:title', '@language': 'vi' },
  number: 'eli:id_local',
  typeLabel: { '@id': 'eli:type_document', '@language': 'vi' },
  date: { '@id': 'eli:date_document', '@type': 'xsd:date' },
  claimedDate: 'cancu:claimedDate',
  issuer: { '@id': 'eli:passed_by', '@language': 'vi' },
  availability: 'cancu:availability',
  sha256: 'cancu:sha256',
  partOf: link('dcterms:isPartOf'),
  code: 'dcterms:identifier',
  group: { '@id': 'cancu:group', '@language': 'vi' },
  budget: { '@id': 'cancu:budgetMillionVnd', '@type': 'xsd:decimal' },
  due: 'cancu:due',
  result: { '@id': 'cancu:result', '@language': 'vi' },
  level: 'cancu:level',
  alternative: { '@id': 'dcterms:alternative', '@language': 'vi' },
  from: link('cancu:from'),
  to: link('cancu:to'),
  relation: { '@id': 'cancu:relation', '@type': '@vocab' },
  mode: 'cancu:mode',
  evidence: { '@id': 'cancu:evidence', '@container': '@set' },
  document: link('prov:hadPrimarySource'),
  quote: { '@id': 'prov:value', '@language': 'vi' },
  line: { '@id': 'cancu:line', '@type': 'xsd:integer' },
  start: { '@id': 'cancu:start', '@type': 'xsd:integer' },
  end: { '@id': 'cancu:end', '@type': 'xsd:integer' },
  rule: 'cancu:rule',
} as const

/** The IRI of a node by its key. */
export type Iri = (key: string) => string

export function nodeObject(node: GraphNode, label: string, iri: Iri): object {
  if (node.kind === 'DOCUMENT') return documentObject(node, label, iri)
  return node.kind === 'TASK' ? taskObject(node, iri) : agencyObject(node, iri)
}

function documentObject(node: DocumentNode, label: string, iri: Iri): object {
  return present({
    id: iri(node.key),
    type: 'eli:LegalResource',
    label,
    typeLabel: node.typeLabel,
    number: node.number,
    title: node.title,
    issuer: node.issuer,
    date: node.issuedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(node.issuedOn) ? node.issuedOn : null,
    claimedDate: node.dates,
    level: node.level,
    availability: node.availability,
    sha256: node.source?.sha256 ?? null,
  })
}

function taskObject(node: TaskNode, iri: Iri): object {
  return present({
    id: iri(node.key),
    type: 'cancu:Task',
    code: node.code,
    label: node.name,
    partOf: iri(node.document),
    group: node.group,
    budget: node.budget.total === null ? null : String(node.budget.total),
    due: node.due,
    result: node.result,
    evidence: [evidenceObject(node.evidence, iri)],
  })
}

const agencyObject = (node: AgencyNode, iri: Iri): object =>
  present({
    id: iri(node.key),
    type: 'cancu:Agency',
    label: node.name,
    alternative: node.variants.filter((variant) => variant !== node.name),
    level: node.level,
  })

/** The edge as a triple, where ELI or this program has a term for it, and as a node with its evidence. */
export function relationObjects({ from, type, to, mode, evidence }: Relation, iri: Iri): object[] {
  const term = ELI_TERMS.get(type) ?? `cancu:${type}`
  return [
    { id: iri(from), [term]: { id: iri(to) } },
    present({ type: 'cancu:Relation', from: iri(from), relation: term, to: iri(to), mode, evidence: evidence.map((proof) => evidenceObject(proof, iri)) }),
  ]
}

const evidenceObject = ({ document, sha256, start, end, line, quote, rule }: Evidence, iri: Iri): object => ({
  type: 'cancu:Evidence',
  document: iri(document),
  sha256,
  start,
  end,
  line,
  quote,
  rule,
})

const present = (object: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))
