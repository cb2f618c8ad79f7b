/**
 * One change of the library: texts come, texts leave, and every reference elsewhere that is now answered otherwise is resolved again.
 * Claims depend on texts alone and references on claims alone, so nothing has to be repeated until it settles.
 */
import type { Extraction } from '../extract/schema.ts'
import type { DocumentSlice } from '../graph/model.ts'
import type { StoredSource } from '../graph/store.ts'
import type { Claim, ClaimsView } from '../resolve/claims.ts'
import { type Decisions, resolveReferences } from '../resolve/references.ts'
import { resolveDocument, type TextIdentities, textIdentities } from '../resolve/resolve-document.ts'
import { LibraryClaims } from './library-claims.ts'
import type { Context } from './model.ts'
import { decisionsOf } from './settlements.ts'

/** A text that has been read, with what it says and asks about identities. */
export interface Incoming {
  readonly text: string
  readonly extraction: Extraction
  readonly identities: TextIdentities
}

export const incoming = (text: string, extraction: Extraction): Incoming => ({ text, extraction, identities: textIdentities(extraction, text) })

export interface LibraryChange {
  /** Texts to be stored, one for each key. */
  readonly coming: readonly Incoming[]
  /** Texts that are stored now and leave, replaced or removed. */
  readonly leaving: readonly StoredSource[]
  /** Texts whose references are resolved again although nothing about them is claimed otherwise: a person decided. */
  readonly reconsidered?: readonly string[]
}

const SOURCES_AT_ONCE = 50

/** To be run inside `store.exclusively`. Answers with the slices of the texts that came, aligned. */
export async function changeLibrary(ctx: Context, { coming, leaving, reconsidered = [] }: LibraryChange): Promise<readonly DocumentSlice[]> {
  const { store } = ctx
  const claims = new LibraryClaims(
    store,
    leaving.map(({ key }) => key),
    coming.map(({ identities }) => identities.claims),
  )
  const comingKeys = coming.map(({ identities }) => identities.own.key)
  const view = await claims.after(coming.flatMap(({ identities }) => identities.terms))
  const decisions = await decisionsOf(ctx, comingKeys)
  const slices = coming.map(({ extraction, text, identities }, i) => resolveDocument(extraction, text, view, decisions[i], identities))

  const leavingClaims = leaving.flatMap(({ extraction, text }) => textIdentities(extraction, text).claims)
  const touched = [...leavingClaims, ...coming.flatMap(({ identities }) => identities.claims)].map(({ term }) => term)
  const changed = await claims.changed(touched)
  const settled = new Set([...comingKeys, ...leaving.map(({ key }) => key)])
  const dependents = changed.size === 0 ? [] : await store.dependents([...changed.keys()])
  const again: DocumentSlice[] = []
  for await (const { source, decided } of sourcesOf(
    ctx,
    [...new Set([...dependents, ...reconsidered])].filter((key) => !settled.has(key)),
  )) {
    const identities = textIdentities(source.extraction, source.text)
    const after = await claims.after(identities.terms)
    const differs = reconsidered.includes(source.key) || answersDiffer(source.extraction, identities.own, after, changed, decided)
    if (differs) again.push(resolveDocument(source.extraction, source.text, after, decided, identities))
  }

  const removed = leaving.map(({ key }) => key).filter((key) => !comingKeys.includes(key))
  if (removed.length > 0) await store.removeDocuments(removed, [...slices, ...again])
  else if (slices.length + again.length > 0) await store.replaceDocuments([...slices, ...again])
  return slices
}

/** Whether a text that depends on a changed answer reads otherwise: most who name a law are not touched by its namesake. */
function answersDiffer(
  extraction: Extraction,
  own: TextIdentities['own'],
  after: ClaimsView,
  changed: ReadonlyMap<string, readonly Claim[]>,
  decisions: Decisions | undefined,
): boolean {
  const before = { get: (term: string) => changed.get(term) ?? after.get(term) }
  const [then, now] = [before, after].map((view) =>
    resolveReferences(extraction, own, view, decisions).map(({ status, target, candidates }) => `${status} ${target} ${candidates.join(' ')}`),
  )
  return then === undefined || now === undefined || then.some((reading, i) => reading !== now[i])
}

async function* sourcesOf(ctx: Context, keys: readonly string[]): AsyncGenerator<{ source: StoredSource; decided: Decisions | undefined }> {
  for (let from = 0; from < keys.length; from += SOURCES_AT_ONCE) {
    const some = keys.slice(from, from + SOURCES_AT_ONCE)
    const [sources, decisions] = [await ctx.store.sources(some), await decisionsOf(ctx, some)]
    for (const [i, source] of sources.entries()) if (source !== null) yield { source, decided: decisions[i] }
  }
}
