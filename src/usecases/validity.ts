/**
 * What the library knows about the validity of documents: who amended, suspended, replaced or repealed them, and from which day.
 * Read once for many documents, in a number of store calls that does not depend on how many; then asked for any day without the store.
 *
 * The rules (law 80/2015/QH13, articles 151, 153 and 154):
 *  - A document is in force from the day that its own text gives. One that is only cited is UNKNOWN until a text ends it.
 *  - Another document ends it from the day in that document's own clause about it, else from the day on which that document takes effect.
 *  - What is repealed or replaced in part ("bãi bỏ khoản 2 Điều 5", "thay thế cụm từ …") stays in force, changed.
 *  - A register that says "hết hiệu lực" ends it from the day it gives; without a day nothing is certain any more.
 *  - A plan issued by a decision shares the decision's fate.
 */
import type { DocumentNode, Evidence, IdentityClaim, MentionNode, Relation, RelationType, ResolvedEffect } from '../graph/model.ts'
import { lostTerm } from '../resolve/identity.ts'
import { type Change, type Ending, type Lifetime, validityOn } from './lifetime.ts'
import type { Context, Validity } from './model.ts'
import { suspensionPeriod } from './suspension.ts'

export interface ValidityReading {
  /** The state on an ISO day. */
  readonly on: (document: DocumentNode, day: string) => Validity
}

const CHANGES: readonly RelationType[] = ['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS']
const ENDINGS: Partial<Record<RelationType, Ending>> = { REPLACES: 'REPLACED', REPEALS: 'REPEALED', SUSPENDS: 'SUSPENDED' }
/** References to one document that are looked at to tell partial repeals from whole ones. */
const MOST_REFERENCES = 1_000

export async function readValidity({ store }: Context, documents: readonly DocumentNode[]): Promise<ValidityReading> {
  const targets = [...new Set(documents.flatMap(family))]
  const changes = targets.length === 0 ? [] : await store.relations(targets, { direction: 'IN', types: CHANGES })
  const byTarget = new Map(targets.map((key, i) => [key, changes[i] ?? []]))
  const endable = targets.filter((key) => byTarget.get(key)?.some(({ type }) => type !== 'AMENDS'))
  const named = [...new Set([...targets, ...changes.flat().flatMap(({ from, evidence }) => [from, ...evidence.map((proof) => proof.document)])])]
  const [nodes, references, claims] = await Promise.all([
    named.length === 0 ? [] : store.nodes(named),
    endable.length === 0 ? [] : store.mentionsOf(endable, MOST_REFERENCES),
    targets.length === 0 ? [] : store.claims(targets.map(lostTerm)),
  ])
  const registered = new Map(targets.map((key, i) => [key, claims[i] ?? []]))
  const known = new Map(nodes.flatMap((node) => (node?.kind === 'DOCUMENT' ? [[node.key, node] as const] : [])))
  // The decision that issues a change brings its own clauses; it may not be among the nodes named so far.
  const issuers = [...new Set([...known.values()].map(issuing))].filter((key) => !known.has(key))
  for (const node of issuers.length === 0 ? [] : await store.nodes(issuers)) if (node?.kind === 'DOCUMENT') known.set(node.key, node)
  const mentions = new Map(endable.map((key, i) => [key, references[i] ?? []]))
  const lifetimeOf = (document: DocumentNode): Lifetime => ({
    document,
    takesEffect: clauseOf(document, 'TAKES_EFFECT', known),
    losesEffect: clauseOf(document, 'LOSES_EFFECT', known) ?? family(document).flatMap((key) => endingOf(registered.get(key) ?? []))[0] ?? null,
    changes: family(document).flatMap((key) =>
      (byTarget.get(key) ?? []).flatMap((relation) => changeOf(relation, known, mentions.get(key) ?? [], registered.get(key) ?? [])),
    ),
    doubts: family(document).flatMap((key) => (registered.get(key) ?? []).flatMap(({ date, evidence }) => (date === null ? [evidence] : []))),
  })
  return { on: (document, day) => validityOn(lifetimeOf(document), day) }
}

/** The decision that issues a plan in the same file; otherwise the document itself. */
const issuing = ({ key, source }: DocumentNode): string => source?.document ?? key
const family = (document: DocumentNode): string[] => [...new Set([document.key, issuing(document)])]

/** The clause by which a document's own text says when it takes or loses effect as a whole. */
function clauseOf(document: DocumentNode, kind: ResolvedEffect['kind'], known: ReadonlyMap<string, DocumentNode>): ResolvedEffect | null {
  const own = known.get(issuing(document)) ?? document
  return own.effects.find((effect) => effect.kind === kind && effect.on !== null && effect.documents.includes(own.key)) ?? null
}

/** The first day on which a register says that a document ended. */
const endingOf = (claims: readonly IdentityClaim[]): ResolvedEffect[] =>
  claims
    .flatMap(({ key, date, evidence }): ResolvedEffect[] => (date === null ? [] : [{ kind: 'LOSES_EFFECT', documents: [key], on: date, evidence }]))
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))

function changeOf(
  relation: Relation,
  known: ReadonlyMap<string, DocumentNode>,
  mentions: readonly MentionNode[],
  registered: readonly IdentityClaim[],
): Change[] {
  const { from, type, to } = relation
  const by = known.get(from)
  // A document that repeals or amends itself says nothing about itself.
  if (!by || issuing(by) === to || from === to) return []
  const ending = ENDINGS[type] ?? null
  const whole = ending === null ? [] : relation.evidence.filter((proof) => !isPartial(proof, type, mentions))
  // What suspends a part alone neither suspends the whole nor changes its words.
  if (ending === 'SUSPENDED' && whole.length === 0) return []
  const evidence = whole.length === 0 ? relation.evidence : whole
  const suspension = ending === 'SUSPENDED' ? suspensionOf(to, whole) : null
  const clause = by.effects.find((effect) => effect.kind === 'LOSES_EFFECT' && effect.on !== null && effect.documents.includes(to))
  const dated = endingOf(
    registered.filter((claim) => evidence.some((proof) => proof.document === claim.evidence.document && proof.start === claim.evidence.start)),
  )[0]
  const told = evidence.flatMap((proof) => (proof.document === issuing(by) ? [] : (known.get(proof.document)?.issuedOn ?? []))).sort()[0]
  return [
    {
      by,
      ending: whole.length === 0 ? null : ending,
      effect: (ending === null ? null : (clause ?? dated ?? suspension?.begins)) ?? clauseOf(by, 'TAKES_EFFECT', known),
      toldOn: told ?? null,
      until: suspension?.until ?? null,
      evidence,
    },
  ]
}

/** The period that a suspending clause gives; of several that which ends last. */
function suspensionOf(document: string, proofs: readonly Evidence[]): { readonly begins: ResolvedEffect | null; readonly until: string | null } {
  const periods = proofs.map((proof) => ({ ...suspensionPeriod(proof.quote), proof }))
  if (periods.some(({ until }) => until === null)) return { begins: null, until: null }
  const last = periods.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]
  const begins = last?.from ? ({ kind: 'LOSES_EFFECT', documents: [document], on: last.from, evidence: last.proof } as const) : null
  return { begins, until: last?.until ?? null }
}

/** Whether the words touch a part of the document alone: every reference to it among them has a pinpoint, or changes single words of it. */
function isPartial({ document, start, end }: Relation['evidence'][number], type: RelationType, mentions: readonly MentionNode[]): boolean {
  const inside = mentions.filter((node) => node.document === document && node.mention.start >= start && node.mention.end <= end)
  const speaking = inside.filter(({ mention }) => mention.relation === type)
  const meant = speaking.length > 0 ? speaking : inside
  return meant.length > 0 && meant.every(({ mention }) => mention.part === true || mention.provision !== null)
}
