/** Proof of the proofs: every stored quote must be the slice of the stored text that it claims to be. */
import { ownWords } from '../graph/index.ts'
import type { Evidence, MentionNode, Relation } from '../graph/model.ts'
import type { Page, PageRequest, StoredSource } from '../graph/store.ts'
import { textIdentities } from '../resolve/resolve-document.ts'
import type { Context, QuoteMismatch, VerifySummary } from './model.ts'
import { sha256Of } from './read-document.ts'

const PAGE = 100
const RELATIONS_AT_ONCE = 1000
const TEXTS_KEPT = 32

/** Walks all texts in key order, then all nodes and their edges, and tells each mismatch as it is found. `onProgress` counts texts. */
export async function verifyQuotes(
  ctx: Context,
  onMismatch?: (mismatch: QuoteMismatch) => void,
  onProgress?: (done: number, total: number) => void,
): Promise<VerifySummary> {
  const { store } = ctx
  const texts = new TextCache(ctx)
  let documents = 0
  let quotes = 0
  let mismatches = 0
  const tell = (mismatch: QuoteMismatch) => {
    mismatches++
    onMismatch?.(mismatch)
  }
  const check = async (owner: string, evidence: readonly Evidence[]) => {
    for (const one of evidence) {
      quotes++
      const source = await texts.get(one.document)
      const found = source?.sha256 === one.sha256 ? source.text.slice(one.start, one.end) : null
      if (found !== one.quote) tell({ owner, evidence: one, found })
    }
  }
  const checkEdges = async (keys: readonly string[]) => {
    for (const relation of await edgesFrom(ctx, keys)) await check(relationName(relation), relation.evidence)
  }

  for await (const page of pages((request) => store.sourceList(request), ctx)) {
    for (const { node } of page.items) {
      documents++
      const source = await texts.get(node.key)
      if (source === null) continue
      const actual = sha256Of(source.text)
      if (actual !== source.sha256) tell({ owner: source.key, evidence: wholeText(source), found: actual })
      for await (const mentions of pages<MentionNode>((request) => store.mentions(source.key, request), ctx))
        for (const mention of mentions.items) await check(mention.node.key, [ownWords(mention.node)])
      for (const claim of await claimsIn(ctx, source)) await check(claim.term, [claim.evidence])
      onProgress?.(documents, page.totalCount)
    }
  }
  for await (const { items } of pages((request) => store.documents({}, request), ctx)) {
    for (const { node } of items)
      await check(
        node.key,
        node.effects.map(({ evidence }) => evidence),
      )
    await checkEdges(items.map(({ node }) => node.key))
  }
  for await (const { items } of pages((request) => store.tasks({}, request), ctx)) {
    for (const { node } of items) await check(node.key, [node.evidence])
    await checkEdges(items.map(({ node }) => node.key))
  }
  for await (const { items } of pages((request) => store.agencies({}, request), ctx)) await checkEdges(items.map(({ node }) => node.key))
  return { documents, quotes, mismatches }
}

/** The last texts asked for: the edges of one document mostly stand in its own text. */
class TextCache {
  readonly #ctx: Context
  readonly #kept = new Map<string, StoredSource | null>()

  constructor(ctx: Context) {
    this.#ctx = ctx
  }

  async get(key: string): Promise<StoredSource | null> {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const [source = null] = await this.#ctx.store.sources([key])
    this.#kept.set(key, source)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > TEXTS_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return source
  }
}

async function edgesFrom(ctx: Context, keys: readonly string[]): Promise<readonly Relation[]> {
  const lists = await ctx.store.relations(keys, { direction: 'OUT', limit: RELATIONS_AT_ONCE })
  const found: Relation[] = []
  for (const [i, key] of keys.entries()) {
    const list = lists[i] ?? []
    if (list.length < RELATIONS_AT_ONCE) found.push(...list)
    else
      for await (const page of pages<Relation>((request) => ctx.store.relationPage(key, { direction: 'OUT' }, request), ctx))
        found.push(...page.items.map(({ node }) => node))
  }
  return found
}

/** Claims that the store gives out with words of this text. */
async function claimsIn(ctx: Context, { key, text, extraction }: StoredSource) {
  const terms = [...new Set(textIdentities(extraction, text).claims.map(({ term }) => term))]
  const claims = terms.length === 0 ? [] : await ctx.store.claims(terms)
  return claims.flat().filter(({ evidence }) => evidence.document === key)
}

const relationName = ({ from, type, to }: Relation): string => `${from} ${type} ${to}`

/** Stands for the text as a whole: its hash takes the place of a quote. */
const wholeText = ({ key, sha256, text }: StoredSource): Evidence => ({
  document: key,
  sha256,
  start: 0,
  end: text.length,
  quote: sha256,
  line: 1,
  rule: 'sha256',
})

async function* pages<T>(read: (page: PageRequest) => Promise<Page<T>>, { signal }: Context): AsyncGenerator<Page<T>> {
  let after: string | undefined
  for (;;) {
    signal?.throwIfAborted()
    const page = await read(after === undefined ? { first: PAGE } : { first: PAGE, after })
    yield page
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return
  }
}
