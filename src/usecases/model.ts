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
  | { readonly status: 'ONE'; readonly node: T }
  | { readonly status: 'SEVERAL'; readonly nodes: readonly T[] }
  | { readonly status: 'NONE'; readonly near: readonly string[] }

export interface Justification {
  readonly mode: JustificationMode
  readonly document: DocumentNode
  readonly evidence: readonly Evidence[]
  /** LINKED: the row or objective that lends it; SECTION: the heading; INHERITED: the document whose basis it is. Null for EXPLICIT. */
  readonly via: { readonly key: string | null; readonly label: string; readonly similarity: number | null } | null
}

export interface ChainOptions {
  readonly maxDepth?: number
  readonly types?: readonly RelationType[]
  readonly modes?: readonly JustificationMode[]
  /** Nodes at these levels are reached but not followed. */
  readonly stopAtLevels?: readonly DocumentLevel[]
  /** Marks bases that were no longer in force on that day. ISO date. */
  readonly asOf?: string
}

export interface Chain {
  /** Key of the node asked about, at depth 0. */
  readonly start: string
  readonly nodes: readonly { readonly node: GraphNode; readonly depth: number }[]
  /** In order of (depth of `from`, from, type, to). */
  readonly edges: readonly Relation[]
  /** Set when not everything was followed: which limit ended it. */
  readonly truncated: boolean
  readonly truncatedBy: 'MAX_DEPTH' | 'MAX_EDGES' | null
}

export type ChainPath = readonly string[]
export type { AgencyNode, DocumentNode, TaskNode }
