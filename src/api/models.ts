/** What stands behind the schema's types where it is not a type of the graph itself; named in `codegen.ts`. */
import type { AgencyNode, DocumentNode, GraphNode, MentionNode, Relation, TaskNode } from '../graph/model.ts'
import type { Page } from '../graph/store.ts'
import type { FindingFilter, ReviewedFinding } from '../usecases/audit.ts'
import type { Chain, IngestOutcome, RemoveOutcome, SettleOutcome } from '../usecases/model.ts'

export type AgencyPage = Page<AgencyNode>
export type DocumentPage = Page<DocumentNode>
/** Counting reads the whole library, and is done where it is asked for. */
export type FindingPage = Omit<Page<ReviewedFinding>, 'totalCount'> & { readonly filter: FindingFilter }
export type MentionPage = Page<MentionNode>
export type RelationPage = Page<Relation>
export type SearchPage = Page<GraphNode>
export type TaskPage = Page<TaskNode>

export type Ingested = Extract<IngestOutcome, { status: 'INGESTED' }>
export type Rejected = Extract<IngestOutcome, { status: 'REJECTED' }>
export type Removed = Extract<RemoveOutcome, { status: 'REMOVED' }>
export type NotFound = Extract<RemoveOutcome, { status: 'NOT_FOUND' }>

export type ChainMember = Chain['nodes'][number]
export type SettlementRefused = Extract<SettleOutcome, { status: 'REJECTED' }>
export type SettlementTakenBack = Extract<SettleOutcome, { status: 'TAKEN_BACK' }>
