/** What the rules read, made from texts alone: read and resolved as for a store, without one. */
import type { AuditInput } from '../../src/audit/rule.ts'
import type { Extraction } from '../../src/extract/schema.ts'
import type { DocumentNode, DocumentSlice, MentionNode, Relation } from '../../src/graph/model.ts'
import { readRegisterCsv } from '../../src/ingest/register-csv.ts'
import type { Claim } from '../../src/resolve/claims.ts'
import { resolveDocument, textIdentities } from '../../src/resolve/resolve-document.ts'
import { readDocument } from '../../src/usecases/read-document.ts'
import { registerExtraction } from '../../src/usecases/register-extraction.ts'

const CHANGES: ReadonlySet<string> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS'])

/** The first text among the others. */
export const auditInput = (text: string, ...library: readonly string[]): AuditInput => auditInputs(text, ...library)[0] as AuditInput

/** One input for each text, in the order given; each text knows of all the others. */
export const auditInputs = (...texts: readonly string[]): AuditInput[] => inputsOf(texts.map((text, i) => readText(text, i)))

/** The text among others, and a register (CSV) where there is one. */
export const auditInputWith = (text: string, others: readonly string[], register: string | null): AuditInput =>
  inputsOf([text, ...others].map((each, i) => readText(each, i)).concat(register === null ? [] : [readRegister(register)]))[0] as AuditInput

interface Read {
  readonly text: string
  readonly extraction: Extraction
}

const readText = (text: string, i: number): Read => ({ text, extraction: readDocument({ name: `text-${i + 1}.txt`, text }) })

function readRegister(text: string): Read {
  const read = readRegisterCsv(text)
  const extraction = 'rows' in read ? registerExtraction('register.csv', text, read.rows) : null
  if (extraction === null || !('schemaVersion' in extraction)) throw new Error('The register is not well-formed.')
  return { text, extraction }
}

function inputsOf(read: readonly Read[]): AuditInput[] {
  const claims = new Map<string, Claim[]>()
  for (const { text, extraction } of read)
    for (const claim of textIdentities(extraction, text).claims) claims.set(claim.term, [...(claims.get(claim.term) ?? []), claim])
  const slices = read.map(({ text, extraction }) => resolveDocument(extraction, text, claims))
  return slices.map((slice) => inputOf(slice, slices))
}

function inputOf(slice: DocumentSlice, slices: readonly DocumentSlice[]): AuditInput {
  const others = slices.filter((other) => other !== slice)
  const targets = new Set(slice.mentions.flatMap((node) => [...(node.target === null ? [] : [node.target]), ...node.candidates]))
  const relations = slices.flatMap((other) => other.relations)
  const changes = group(
    relations.filter((relation) => CHANGES.has(relation.type) && targets.has(relation.to)),
    (relation) => relation.to,
  )
  const documents = new Map<string, DocumentNode>()
  for (const node of slices.flatMap((other) => other.documents)) {
    const known = documents.get(node.key)
    documents.set(node.key, known === undefined ? node : joined(known, node))
  }
  return {
    key: slice.key,
    sha256: slice.extraction.source.sha256,
    text: slice.text,
    extraction: slice.extraction,
    mentions: slice.mentions,
    tasks: slice.tasks,
    documents,
    changes,
    elsewhere: group(
      others.flatMap((other) => other.mentions).filter((node) => node.target !== null && (targets.has(node.target) || node.target === slice.key)),
      (node: MentionNode) => node.target as string,
    ),
    provisions: group(
      others.flatMap((other) => other.provisions),
      (provision) => provision.document,
    ),
    justifications: slice.relations.filter((relation: Relation) => relation.type === 'JUSTIFIED_BY'),
  }
}

/** The ingested one speaks for itself; of two that are only cited the claimed dates are joined. */
function joined(a: DocumentNode, b: DocumentNode): DocumentNode {
  const [main, other] = b.availability === 'INGESTED' ? [b, a] : [a, b]
  const dates = [...new Set([...a.dates, ...b.dates])].sort()
  const issuedOn = main.availability === 'INGESTED' ? main.issuedOn : dates.length === 1 ? (dates[0] as string) : null
  return { ...main, dates, issuedOn, title: main.title ?? other.title, issuer: main.issuer ?? other.issuer }
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
