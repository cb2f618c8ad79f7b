/**
 * The one interface between the domain and a database. Two engines implement it; the contract suite in `tests/contract` is its meaning, and the embedded engine the reference.
 * No query language and no driver type appears here. Every list that can grow is paged or bounded. All methods reject with `AppError` only.
 */
import type {
  AgencyLevel,
  AgencyNode,
  DocumentLevel,
  DocumentNode,
  DocumentSlice,
  DocumentType,
  GraphNode,
  IdentityClaim,
  JustificationMode,
  MentionNode,
  NodeKind,
  ProvisionNode,
  Relation,
  RelationType,
  TaskNode,
} from './model.ts'

export type Direction = 'OUT' | 'IN' | 'BOTH'

/** Keyset paging: `after`/`before` are cursors of an earlier page of the same list. Exactly one of `first`, `last` is set, 1..100 for the API, larger for internal use. */
export interface PageRequest {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

export interface DocumentFilter {
  readonly types?: readonly DocumentType[]
  readonly levels?: readonly DocumentLevel[]
  /** Compared normalised, see `normaliseNumber`. */
  readonly number?: string
  /** Year of the number or of any claimed date, both bounds included. */
  readonly yearFrom?: number
  readonly yearTo?: number
  /** Folded words, each a prefix of a folded word of the issuer. */
  readonly issuer?: string
  readonly availability?: DocumentNode['availability']
  /** As `search`. */
  readonly text?: string
  /** OUT: documents with a relation of this type to `key`; IN: documents that `key` has it to. */
  readonly relatedTo?: { readonly types?: readonly RelationType[]; readonly key: string; readonly direction: Direction }
}
export interface TaskFilter {
  readonly documents?: readonly string[]
  readonly code?: string
  readonly appendix?: string
  readonly agency?: { readonly key: string; readonly role?: 'LEAD' | 'COORDINATING' }
  /** Tasks justified in this mode. */
  readonly mode?: JustificationMode
  /** Tasks justified in none of these modes. */
  readonly without?: readonly JustificationMode[]
  readonly text?: string
}
export interface AgencyFilter {
  readonly levels?: readonly AgencyLevel[]
  readonly parent?: string
  readonly text?: string
}
export interface SearchRequest {
  readonly text: string
  readonly kinds?: readonly NodeKind[]
}
export interface RelationFilter {
  readonly direction: Direction
  readonly types?: readonly RelationType[]
}
export interface Traversal {
  readonly from: readonly string[]
  readonly types: readonly RelationType[]
  /** OUT follows citing → cited, IN the reverse. */
  readonly direction: 'OUT' | 'IN'
  readonly maxDepth: number
  /** The most edges returned: the nearest, and at one distance those of the first nodes in key order, each with its edges in the order of lists. One more than this exists when `truncated`. */
  readonly maxEdges: number
  /** JUSTIFIED_BY edges of these modes alone are followed; absent: all. */
  readonly modes?: readonly JustificationMode[]
}
export interface Subgraph {
  /** The edges reached, ordered by (from, type, mode, to), each once, without evidence when `evidence: false` was asked. */
  readonly edges: readonly Relation[]
  readonly truncated: boolean
}

export interface StoreStats {
  readonly documents: { readonly ingested: number; readonly citedOnly: number }
  readonly mentions: { readonly resolved: number; readonly ambiguous: number; readonly unidentified: number }
  readonly tasks: number
  readonly agencies: number
  readonly provisions: number
  readonly relations: Readonly<Record<string, number>>
  /** SHA-256 over the content in key order: equal graphs have equal hashes, whatever the engine or the order of ingestion. */
  readonly hash: string
}
export interface StoredSource {
  readonly key: string
  readonly name: string
  readonly sha256: string
  readonly text: string
  readonly extraction: DocumentSlice['extraction']
}

/** Cancels what is under way; every reading method takes one. */
export interface ReadOptions {
  readonly signal?: AbortSignal
}

export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j'

  /** Nodes by key, aligned with `keys`; null for none. Answers for every kind. */
  nodes(keys: readonly string[], options?: ReadOptions): Promise<readonly (GraphNode | null)[]>
  /** Keys of documents that are `prefix` itself or extend it by further parts (`prefix.…`), at most `limit`, sorted: the earlier, shorter key keeps answering. */
  documentKeys(prefix: string, limit: number, options?: ReadOptions): Promise<readonly string[]>

  documents(filter: DocumentFilter, page: PageRequest, options?: ReadOptions): Promise<Page<DocumentNode>>
  tasks(filter: TaskFilter, page: PageRequest, options?: ReadOptions): Promise<Page<TaskNode>>
  agencies(filter: AgencyFilter, page: PageRequest, options?: ReadOptions): Promise<Page<AgencyNode>>
  /** Every folded token of the text is a prefix of a folded token of a number, name, title or variant. Order: exact number, phrase, the rest; then kind (DOCUMENT, TASK, AGENCY), then key. */
  search(request: SearchRequest, page: PageRequest, options?: ReadOptions): Promise<Page<GraphNode>>

  /** Relations of many nodes in one call: aligned with `keys`; each list ordered by (type, mode, other end's key), at most `limit` (default 1,000) each. */
  relations(keys: readonly string[], filter: RelationFilter & { readonly limit?: number }, options?: ReadOptions): Promise<readonly (readonly Relation[])[]>
  /** The same for one node, paged. Cursor order is (type, mode, from, to). */
  relationPage(key: string, filter: RelationFilter, page: PageRequest, options?: ReadOptions): Promise<Page<Relation>>
  /** One query, whose cost follows the edges reached. */
  traverse(request: Traversal, options?: ReadOptions): Promise<Subgraph>

  /** References that stand in a document's text, in text order. */
  mentions(document: string, page: PageRequest, options?: ReadOptions): Promise<Page<MentionNode>>
  /** References to documents, wherever they stand: aligned with `keys`, ordered by (document, start), at most `limit` (default 100) each. */
  mentionsOf(keys: readonly string[], limit?: number, options?: ReadOptions): Promise<readonly (readonly MentionNode[])[]>
  /** Structural units of many documents, in text order, aligned with `keys`. */
  provisions(keys: readonly string[], options?: ReadOptions): Promise<readonly (readonly ProvisionNode[])[]>

  /** Stored texts with their extractions, aligned; null where a key is not of an ingested text (an annexed plan's source is its decision's). */
  sources(keys: readonly string[], options?: ReadOptions): Promise<readonly (StoredSource | null)[]>
  /** Ingested texts in key order, without text: what `verify`, `audit` and a second start walk. */
  sourceList(page: PageRequest, options?: ReadOptions): Promise<Page<{ key: string; name: string; sha256: string; length: number }>>

  /**
   * Claims for terms: at most one for each (term, key, date), that with the least (evidence.document, start). Aligned with `terms`.
   * `except`: claims that stand in the texts of these ingested documents do not count.
   */
  claims(terms: readonly string[], options?: ReadOptions & { readonly except?: readonly string[] }): Promise<readonly (readonly IdentityClaim[])[]>
  /** Keys of ingested documents with a mention that depends on one of the terms, sorted, each once. */
  dependents(terms: readonly string[], options?: ReadOptions): Promise<readonly string[]>

  /**
   * Replaces what each text contributes, all of them or none (one transaction); the same slices again change nothing.
   * Shared nodes (cited documents, agencies) are merged from all texts by `mergeDocument` / `mergeAgency` and vanish with their last text.
   */
  replaceDocuments(slices: readonly DocumentSlice[]): Promise<void>
  /** Removes texts and `replace`s others in the same transaction. Unknown keys are ignored. */
  removeDocuments(keys: readonly string[], replace?: readonly DocumentSlice[]): Promise<void>

  /** Runs `work` while no other writer runs, in this process or another: ingestion reads what it then replaces. */
  exclusively<T>(work: () => Promise<T>): Promise<T>

  /** Small named values of the product itself (reviews, decisions, schema version). */
  readValues(kind: string, ids?: readonly string[], options?: ReadOptions): Promise<readonly { id: string; value: unknown }[]>
  writeValue(kind: string, id: string, value: unknown | null): Promise<void>

  stats(options?: ReadOptions): Promise<StoreStats>
  /** Resolves when a trivial read answers; rejects STORE_UNAVAILABLE otherwise. */
  health(): Promise<void>
  close(): Promise<void>
}
