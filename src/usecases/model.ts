/** What the use cases answer with: plain values, shared by the API, the command line and the page's server. */
import type { Extraction } from '../extract/schema.ts'
import type { AgencyNode, DocumentLevel, DocumentNode, Evidence, GraphNode, JustificationMode, Relation, RelationType, TaskNode } from '../graph/model.ts'
import type { GraphStore } from '../graph/store.ts'

/** What every use case needs. `now` is the one clock. */
export interface Context {
  readonly store: GraphStore
  readonly now: () => Date
  readonly signal?: AbortSignal
}

/** A text to be read: already decoded, see `src/ingest`. `fileSha256` where the file's bytes are not the text's. */
export interface InputText {
  readonly name: string
  readonly text: string
  readonly fileSha256?: string
}

export type IngestOutcome =
  | {
      readonly status: 'INGESTED'
      readonly name: string
      readonly document: DocumentNode
      /** The plan or regulation issued in the same file. */
      readonly annex: DocumentNode | null
      /** `unchanged`: the same text was already stored and nothing was written. */
      readonly change: 'created' | 'replaced' | 'unchanged'
      readonly counts: { readonly mentions: number; readonly documents: number; readonly tasks: number; readonly agencies: number }
      readonly diagnostics: Extraction['diagnostics']
    }
  | { readonly status: 'REJECTED'; readonly name: string; readonly code: string; readonly message: string }

export type RemoveOutcome =
  | { readonly status: 'REMOVED'; readonly key: string }
  | { readonly status: 'NOT_FOUND'; readonly key: string; readonly near: readonly string[] }

/** A question that names something: one, several (listed) or none (with near names). */
export type Found<T> =
  /** `annex`: the plan or regulation issued in the same file, where the question fits both and so means the issuing document. */
  | { readonly status: 'ONE'; readonly node: T; readonly annex?: T }
  | { readonly status: 'SEVERAL'; readonly nodes: readonly T[] }
  | { readonly status: 'NONE'; readonly near: readonly string[] }

export interface Justification {
  readonly mode: JustificationMode
  readonly document: DocumentNode
  readonly evidence: readonly Evidence[]
  /** LINKED: the row or objective that lends it; SECTION: the heading; INHERITED: the document whose basis it is. Null for EXPLICIT. */
  readonly via: { readonly key: string | null; readonly label: string; readonly similarity: number | null } | null
  /** Why it counts in this mode, one sentence in Vietnamese. */
  readonly explanation: string
}

export interface ChainOptions {
  readonly maxDepth?: number
  readonly types?: readonly RelationType[]
  readonly modes?: readonly JustificationMode[]
  /** Nodes at these levels are reached but not followed. */
  readonly stopAtLevels?: readonly DocumentLevel[]
  /** Marks bases that were no longer in force on that day. ISO date. */
  readonly asOf?: string
  /** Relations reached at most. */
  readonly maxEdges?: number
}

export interface ChainEdge extends Relation {
  /** Set when `asOf` was asked: the state of the cited document on the day of the citing one, or of the document that assigns the citing task. */
  readonly statusThen?: Validity
}

export interface Chain {
  /** Key of the node asked about, at depth 0. */
  readonly start: string
  /** OUT: what `start` rests on; IN: what rests on it. */
  readonly direction: 'OUT' | 'IN'
  /** In order of (depth, key). `status` is set for documents when `asOf` was asked: the state on that day. */
  readonly nodes: readonly { readonly node: GraphNode; readonly depth: number; readonly status?: Validity }[]
  /** In order of (depth of `from`, from, type, to). */
  readonly edges: readonly ChainEdge[]
  /** Set when not everything was followed: which limit ended it. */
  readonly truncated: boolean
  readonly truncatedBy: 'MAX_DEPTH' | 'MAX_EDGES' | null
}

export const VALIDITY_STATES = ['IN_FORCE', 'NOT_YET_IN_FORCE', 'SUSPENDED', 'REPLACED', 'REPEALED', 'UNKNOWN'] as const
type ValidityState = (typeof VALIDITY_STATES)[number]

/** Whether a document is in force on a day, as far as the library knows. UNKNOWN where it holds no text that says. */
export interface Validity {
  readonly state: ValidityState
  /** The document that suspended, replaced or repealed it; null otherwise. */
  readonly by: DocumentNode | null
  /** Documents that had amended it by that day, by key. */
  readonly amendedBy: readonly DocumentNode[]
  /** ISO day from which the state holds; null where no text gives it. */
  readonly effectiveOn: string | null
  readonly evidence: readonly Evidence[]
}

/** A text with what was already read from it, so that readers can work beside the one writer. */
export interface ReadText extends InputText {
  readonly extraction?: Extraction
}

export interface IngestProgress {
  readonly done: number
  readonly name: string
  readonly status: IngestOutcome['status']
}

/** A quote that no longer stands where its evidence says. `found` is what stands there. */
export interface QuoteMismatch {
  readonly owner: string
  readonly evidence: Evidence
  readonly found: string | null
}
export interface VerifySummary {
  readonly documents: number
  readonly quotes: number
  readonly mismatches: number
}

export interface CopySummary {
  readonly documents: number
}

/** A person's answer to what a reference means. Kept while the same words stand at the same place; can be taken back. */
export interface Settlement {
  /** Key of the ingested document and place of the reference in its text. */
  readonly document: string
  readonly start: number
  readonly quote: string
  /** Key of the document that it means. */
  readonly target: string
  readonly by: string
  readonly reason: string
  /** ISO instant. */
  readonly at: string
}

export type SettleOutcome =
  | { readonly status: 'SETTLED'; readonly settlement: Settlement }
  | { readonly status: 'TAKEN_BACK'; readonly document: string; readonly start: number }
  | { readonly status: 'REJECTED'; readonly code: 'NOT_FOUND' | 'BAD_USER_INPUT'; readonly message: string }

/** What stands wrong in a register, by 1-based line and column of the file. */
export interface RegisterProblem {
  readonly line: number
  readonly column: number
  /** Name of the register's column, null where the line as a whole is meant. */
  readonly field: string | null
  readonly message: string
}
export type RegisterOutcome =
  | { readonly status: 'IMPORTED'; readonly key: string; readonly rows: number; readonly change: 'created' | 'replaced' | 'unchanged' }
  | { readonly status: 'REJECTED'; readonly problems: readonly RegisterProblem[] }

/** An earlier text of a document that was ingested again. */
export interface DocumentVersion {
  readonly key: string
  readonly sha256: string
  readonly name: string
  readonly length: number
  /** ISO instant at which a newer text took its place. */
  readonly replacedAt: string
}

export type ChainPath = readonly string[]
export type { AgencyNode, DocumentNode, TaskNode }
