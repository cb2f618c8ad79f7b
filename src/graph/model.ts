/**
 * The graph: what its nodes and edges are. Pure types, shared by the engines, the use cases and the audit.
 *
 * Keys are unique across kinds: a document's is `quyet-dinh.749-qd-ttg.2020`, a task's `<document key>:PL1.4`, an agency's `co-quan.so-noi-vu.vinh-long`.
 * Offsets are UTF-16 code units into the stored text of the evidence's document; money is million VND; dates are ISO.
 */
import type { AgencyLevel, Container, Effect, Extraction, Mention } from '../extract/schema.ts'
import type { DocumentType } from '../lexicon/document-types.ts'
import type { RelationType } from '../lexicon/relation-types.ts'

export type { AgencyLevel, Container, DocumentType, RelationType }

export const DOCUMENT_LEVELS = ['CONSTITUTION', 'LAW', 'NATIONAL', 'MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'PARTY', 'OTHER'] as const
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number]

export const JUSTIFICATION_MODES = ['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED'] as const
export type JustificationMode = (typeof JUSTIFICATION_MODES)[number]

export const NODE_KINDS = ['DOCUMENT', 'TASK', 'AGENCY'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** The words that prove an edge, and where they stand. `text.slice(start, end) === quote` in the text whose hash is `sha256`. */
export interface Evidence {
  /** Key of the ingested document in which the words stand. */
  readonly document: string
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** 1-based line of `start` in the raw text. */
  readonly line: number
  readonly rule: string
}

export interface DocumentNode {
  readonly kind: 'DOCUMENT'
  readonly key: string
  readonly type: DocumentType
  readonly typeLabel: string
  readonly number: string | null
  /** A law's own name without its type word, where a text gives it. */
  readonly name: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly signer: string | null
  readonly level: DocumentLevel
  /** Province of the issuing body, null for national bodies. */
  readonly place: string | null
  /** Year in the number, else of the one claimed date; null where unknown. */
  readonly year: number | null
  /** The day of issue; null while the claimed dates differ, unless the document itself is ingested. */
  readonly issuedOn: string | null
  /** Every date that a text claims for it, sorted, each once. */
  readonly dates: readonly string[]
  readonly availability: 'INGESTED' | 'CITED_ONLY'
  /** The text it was read from; null unless ingested. A plan issued by a decision in one file has the same source as the decision. */
  readonly source: SourceRef | null
  /** Clauses of its own text that say when it takes or loses effect; empty unless ingested. */
  readonly effects: readonly ResolvedEffect[]
}

export interface SourceRef {
  /** Key of the ingested document under which text and extraction are stored. */
  readonly document: string
  readonly name: string
  readonly sha256: string
  readonly length: number
}

/** A clause about effect, its date worked out where the text allows. `documents` are keys of those it speaks of. */
export interface ResolvedEffect {
  readonly kind: Effect['kind']
  readonly documents: readonly string[]
  readonly on: string | null
  readonly evidence: Evidence
}

export interface TaskNode {
  readonly kind: 'TASK'
  readonly key: string
  /** Code as printed or derived: "PL1.4". Unique within its document. */
  readonly code: string
  readonly name: string
  /** Key of the document the task belongs to (the annexed plan, where there is one). */
  readonly document: string
  readonly appendix: string
  readonly group: string | null
  /** Position among the tasks of its document, from 0: the order of the text. */
  readonly ordinal: number
  readonly budget: { readonly total: number | null; readonly recurrent: number | null; readonly investment: number | null }
  readonly due: string | null
  readonly result: string | null
  readonly notes: string | null
  /** Modes in which it is justified, in the order of JUSTIFICATION_MODES; empty for none. */
  readonly modes: readonly JustificationMode[]
  /** Keys of agencies, in text order. */
  readonly leadAgencies: readonly string[]
  readonly coordinatingAgencies: readonly string[]
  /** The whole row. */
  readonly evidence: Evidence
}

export interface AgencyNode {
  readonly kind: 'AGENCY'
  readonly key: string
  readonly name: string
  /** Every form that a text writes, sorted, each once, the name too. */
  readonly variants: readonly string[]
  readonly level: AgencyLevel
  /** Key of the body it belongs to, null where unknown. */
  readonly parent: string | null
  readonly place: string | null
}

export type GraphNode = DocumentNode | TaskNode | AgencyNode

/** A structural unit of a document's text. */
export interface ProvisionNode {
  readonly key: string
  readonly document: string
  readonly label: string
  readonly title: string | null
  readonly kind: Extraction['provisions'][number]['kind']
  readonly parent: string | null
  readonly ordinal: number
  readonly start: number
  readonly end: number
}

/** A reference as it was read, and what it was resolved to. */
export interface MentionNode {
  readonly key: string
  /** Key of the ingested document in whose text it stands. */
  readonly document: string
  readonly mention: Mention
  readonly status: 'RESOLVED' | 'AMBIGUOUS' | 'UNIDENTIFIED'
  /** Key of the document it means; null unless RESOLVED. */
  readonly target: string | null
  /** Keys that fit, where several do. */
  readonly candidates: readonly string[]
  /** What it depends on: see `IdentityClaim.term`. */
  readonly terms: readonly string[]
  readonly sha256: string
}

/**
 * One edge. There is one relation for each (from, type, mode, to), with all its evidence in order of (document, start).
 * `mode` is set for JUSTIFIED_BY alone (EXPLICIT, LINKED, SECTION; INHERITED is derived when asked).
 */
export interface Relation {
  readonly from: string
  readonly type: RelationType
  readonly to: string
  readonly mode: JustificationMode | null
  readonly evidence: readonly Evidence[]
  /** LINKED: the row or objective that lends its bases, and how close the two names are (1 for equal). SECTION: the heading. */
  readonly via: { readonly key: string | null; readonly label: string; readonly similarity: number | null } | null
}

/** A text says that what `term` names is the document `key` (number and name together, or the document's own heading). */
export interface IdentityClaim {
  /** What is asked: `name:<type slug>:<folded name>` for laws named in words, `number:<number as in keys>` for numbers; see `src/resolve/identity.ts` for the rest. */
  readonly term: string
  readonly key: string
  readonly date: string | null
  readonly evidence: Evidence
}

/** Everything that one ingested text contributes to the graph. Replacing it replaces all of it, and nothing else. */
export interface DocumentSlice {
  /** Key of the ingested document. */
  readonly key: string
  readonly text: string
  readonly extraction: Extraction
  /** What this text claims about documents: itself, its annex (availability INGESTED) and each cited one. */
  readonly documents: readonly DocumentNode[]
  readonly tasks: readonly TaskNode[]
  readonly agencies: readonly AgencyNode[]
  readonly provisions: readonly ProvisionNode[]
  readonly mentions: readonly MentionNode[]
  readonly relations: readonly Relation[]
  readonly claims: readonly IdentityClaim[]
}
