/** Audit over a library: one ingested text at a time, in key order, so that memory does not grow with it. */
import { audit } from '../audit/audit.ts'
import { type Coverage, coverage } from '../audit/coverage.ts'
import type { AuditInput, AuditRule, Finding, Severity } from '../audit/rule.ts'
import { AUDIT_RULES } from '../audit/rules.ts'
import { AppError } from '../errors.ts'
import { encodeCursor } from '../graph/index.ts'
import type { DocumentNode, MentionNode, ProvisionNode, Relation, TaskNode } from '../graph/model.ts'
import type { Page, PageRequest } from '../graph/store.ts'
import { REGISTER_LABEL } from '../lexicon/registers.ts'
import { typeSlug } from '../resolve/identity.ts'
import { slug } from '../resolve/slug.ts'
import type { Context } from './model.ts'
import { VALUE_KINDS } from './value-kinds.ts'

const PAGE = 500
/** Under it stand the keys of registers. */
const REGISTER_KEYS = `${typeSlug('OTHER')}.${slug(REGISTER_LABEL)}`

export interface FindingFilter {
  readonly rules?: readonly string[]
  readonly severities?: readonly Severity[]
  /** Keys of documents: an ingested one, or the annex read from the same file. */
  readonly documents?: readonly string[]
  /** Findings with this state of review. */
  readonly review?: ReviewState
}

export const REVIEW_STATES = ['OPEN', 'ACCEPTED', 'DISPUTED'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What a person decided about a finding. */
export interface Review {
  readonly state: Exclude<ReviewState, 'OPEN'>
  readonly note: string | null
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export interface ReviewedFinding extends Finding {
  readonly review: Review | null
}

/** Rules by id, all of them for none; an unknown id is BAD_USER_INPUT. */
export function selectRules(ids: readonly string[] | undefined): readonly AuditRule[] {
  if (ids === undefined || ids.length === 0) return AUDIT_RULES
  const known = new Map(AUDIT_RULES.map((rule) => [rule.id, rule]))
  return ids.map((id) => {
    const rule = known.get(id)
    if (!rule)
      throw new AppError('BAD_USER_INPUT', `rule: no audit rule is called "${id}". Known rules: ${[...known.keys()].join(', ')}.`, {
        details: { argument: 'rule' },
      })
    return rule
  })
}

/** Findings of the whole library, text by text in key order, from after the text `after` on. */
export async function* streamFindings(ctx: Context, filter: FindingFilter = {}, after?: string): AsyncGenerator<ReviewedFinding> {
  const rules = selectRules(filter.rules)
  for await (const key of auditedKeys(ctx, filter.documents, after)) yield* await findingsOf(ctx, key, rules, filter)
}

/** One page of findings in stream order. The cursor is the text and the finding's id; a finding that no longer exists restarts its text. */
export async function findingsPage(ctx: Context, filter: FindingFilter, page: PageRequest): Promise<Omit<Page<ReviewedFinding>, 'totalCount'>> {
  if (page.last !== undefined || page.before !== undefined)
    throw new AppError('BAD_USER_INPUT', 'last: findings are read forwards only; use first and after.', { details: { argument: 'last' } })
  const first = page.first ?? 20
  const from = page.after === undefined ? null : parseCursor(page.after)
  const rules = selectRules(filter.rules)
  const items: { cursor: string; node: ReviewedFinding }[] = []
  const take = (findings: readonly ReviewedFinding[]) => {
    for (const finding of findings) items.push({ cursor: cursorOf(finding), node: finding })
  }
  if (from && (filter.documents === undefined || (await sourceKeys(ctx, filter.documents)).includes(from.document))) {
    const rest = await findingsOf(ctx, from.document, rules, filter)
    take(rest.slice(rest.findIndex((finding) => finding.id === from.id) + 1))
  }
  for await (const key of auditedKeys(ctx, filter.documents, from?.document)) {
    if (items.length > first) break
    take(await findingsOf(ctx, key, rules, filter))
  }
  return { items: items.slice(0, first), hasNextPage: items.length > first, hasPreviousPage: from !== null }
}

/** How many findings there are: reads the whole library. */
export async function countFindings(ctx: Context, filter: FindingFilter): Promise<number> {
  let count = 0
  for await (const _ of streamFindings(ctx, filter)) count++
  return count
}

/** Records what a person decided about a finding; null takes it back. */
export async function reviewFinding(
  ctx: Context,
  id: string,
  review: { state: Review['state']; note: string | null; by: string } | null,
): Promise<Review | null> {
  const value = review === null ? null : { ...review, at: ctx.now().toISOString() }
  await ctx.store.writeValue(VALUE_KINDS.review, id, value)
  return value
}

/** Coverage of one document: its own tasks and those of the annex read from the same file. Null where no text of it is stored. */
export async function coverageOf(ctx: Context, document: string): Promise<Coverage | null> {
  const input = await auditInput(ctx, document)
  return input === null ? null : coverage({ document: input.key, tasks: input.tasks, mentions: input.mentions, documents: input.documents })
}

async function findingsOf(ctx: Context, key: string, rules: readonly AuditRule[], filter: FindingFilter): Promise<ReviewedFinding[]> {
  const input = await auditInput(ctx, key)
  if (input === null) return []
  const findings = audit(input, rules).filter((finding) => filter.severities === undefined || filter.severities.includes(finding.severity))
  const reviews =
    findings.length === 0
      ? []
      : await ctx.store.readValues(
          VALUE_KINDS.review,
          findings.map((finding) => finding.id),
        )
  const byId = new Map(reviews.map(({ id, value }) => [id, value as Review]))
  const reviewed = findings.map((finding) => ({ ...finding, review: byId.get(finding.id) ?? null }))
  return filter.review === undefined ? reviewed : reviewed.filter((finding) => (finding.review?.state ?? 'OPEN') === filter.review)
}

/** Everything the rules read of one text, in a bounded number of store calls. */
export async function auditInput(ctx: Context, document: string): Promise<AuditInput | null> {
  const { store } = ctx
  const own = await store.nodes([document])
  const node = own[0]
  const key = node?.kind === 'DOCUMENT' ? (node.source?.document ?? document) : document
  const [source] = await store.sources([key])
  if (!source) return null
  const mentions = await all<MentionNode>((page) => store.mentions(key, page))
  const targets = [...new Set(mentions.flatMap((mention) => [...(mention.target === null ? [] : [mention.target]), ...mention.candidates]))]
  const annexes = (await store.relations([key], { direction: 'IN', types: ['ANNEX_OF'] }))[0]?.map((relation) => relation.from) ?? []
  const tasks = await all<TaskNode>((page) => store.tasks({ documents: [key, ...annexes] }, page))
  const [changes, registers, justifications] = await Promise.all([
    store.relations(targets, { direction: 'IN', types: ['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS'] }),
    store.documentKeys(REGISTER_KEYS, 1),
    store.relations(
      tasks.map((task) => task.key),
      { direction: 'OUT', types: ['JUSTIFIED_BY'] },
    ),
  ])
  const keys = [...new Set([key, ...annexes, ...targets, ...changes.flatMap((relations) => relations.map((relation) => relation.from))])]
  const documents = new Map<string, DocumentNode>()
  for (const found of await store.nodes(keys)) if (found?.kind === 'DOCUMENT') documents.set(found.key, found)
  // What other texts say of a document matters where it contradicts this text or ends the document; else its hundred citations elsewhere need not be read.
  const disputed = [key, ...targets].filter(
    (target, i) => registers.length > 0 || (changes[i - 1]?.length ?? 0) > 0 || otherDates(documents.get(target), mentions),
  )
  const elsewhere = await store.mentionsOf(disputed, 100)
  const held = targets.filter((target) => documents.get(target)?.availability === 'INGESTED' && target !== key)
  return {
    key,
    sha256: source.sha256,
    text: source.text,
    extraction: source.extraction,
    mentions,
    tasks,
    documents,
    changes: byKey<Relation>(targets, changes),
    elsewhere: byKey<MentionNode>(
      disputed,
      elsewhere.map((nodes) => nodes.filter((mention) => mention.document !== key)),
    ),
    provisions: byKey<ProvisionNode>(held, await store.provisions(held)),
    justifications: justifications.flat(),
  }
}

/** Whether some text claims a date for it that this one does not write. */
function otherDates(document: DocumentNode | undefined, mentions: readonly MentionNode[]): boolean {
  if (document === undefined || document.dates.length < 2) return false
  const here = new Set(mentions.filter(({ target }) => target === document.key).map(({ mention }) => mention.date))
  return document.dates.some((date) => !here.has(date))
}

const byKey = <T>(keys: readonly string[], lists: readonly (readonly T[])[]): Map<string, readonly T[]> => new Map(keys.map((key, i) => [key, lists[i] ?? []]))

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  for (;;) {
    const page = await read(after === undefined ? { first: PAGE } : { first: PAGE, after })
    for (const item of page.items) items.push(item.node)
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return items
  }
}

async function* auditedKeys(ctx: Context, documents: readonly string[] | undefined, afterKey: string | undefined): AsyncGenerator<string> {
  if (documents !== undefined) {
    for (const key of (await sourceKeys(ctx, documents)).sort()) if (afterKey === undefined || key > afterKey) yield key
    return
  }
  let after = afterKey === undefined ? undefined : encodeCursor([afterKey])
  for (;;) {
    const page = await ctx.store.sourceList(after === undefined ? { first: PAGE } : { first: PAGE, after })
    for (const { node } of page.items) yield node.key
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return
  }
}

/** The texts from which these documents were read, each once. */
async function sourceKeys(ctx: Context, documents: readonly string[]): Promise<string[]> {
  const nodes = await ctx.store.nodes(documents)
  return [...new Set(nodes.flatMap((node) => (node?.kind === 'DOCUMENT' && node.source ? [node.source.document] : [])))]
}

const cursorOf = (finding: Finding): string => Buffer.from(JSON.stringify([finding.document, finding.id])).toString('base64url')

function parseCursor(cursor: string): { document: string; id: string } {
  try {
    const [document, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (typeof document === 'string' && typeof id === 'string') return { document, id }
  } catch {
    // told below
  }
  throw new AppError('BAD_USER_INPUT', 'after: this is not a cursor that findings gave out.', { details: { argument: 'after' } })
}
