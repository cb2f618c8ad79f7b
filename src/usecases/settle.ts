/** A person says what a reference means that the texts leave open. */
import type { MentionNode } from '../graph/model.ts'
import type { StoredSource } from '../graph/store.ts'
import { changeLibrary } from './change-library.ts'
import type { Context, Settlement, SettleOutcome } from './model.ts'
import { allSettlements, keepSettlements, settlementsOf } from './settlements.ts'

type Rejected = Extract<SettleOutcome, { status: 'REJECTED' }>

/** Records the decision and resolves the reference's document again. `mention` is a mention's key. The target is a document that the library knows, or one of the candidates. */
export async function settleReference(ctx: Context, mention: string, decision: { target: string; by: string; reason: string }): Promise<SettleOutcome> {
  const target = decision.target.trim()
  const by = decision.by.trim()
  const reason = decision.reason.trim()
  if (by === '') return refused('BAD_USER_INPUT', 'by: a decision needs the name of the person who takes it.')
  if (reason === '') return refused('BAD_USER_INPUT', 'reason: a decision needs its reason.')
  return ctx.store.exclusively(async () => {
    const place = await placeOf(ctx, mention)
    if ('status' in place) return place
    const { node, source } = place
    if (node.mention.relation === 'SELF')
      return refused('BAD_USER_INPUT', `mention: "${node.mention.quote}" names the document itself; there is nothing to settle.`)
    if (!node.candidates.includes(target)) {
      const [known] = await ctx.store.nodes([target])
      if (known?.kind !== 'DOCUMENT')
        return refused(
          'NOT_FOUND',
          `target: the library knows no document "${target}".${node.candidates.length > 0 ? ` Candidates: ${node.candidates.join(', ')}.` : ''}`,
        )
    }
    const { start, quote } = node.mention
    const [earlier = []] = await settlementsOf(ctx, [source.key])
    const decided = earlier.some((one) => one.start === start && one.quote === quote)
    if (!decided && node.status === 'RESOLVED' && node.terms.length === 0)
      return refused('BAD_USER_INPUT', `mention: the text itself says what "${quote}" means (${node.target}); only what it leaves open can be settled.`)
    const settlement: Settlement = { document: source.key, start, quote, target, by, reason, at: ctx.now().toISOString() }
    await keepSettlements(ctx, source.key, [...earlier.filter((one) => one.start !== start), settlement])
    await changeLibrary(ctx, { coming: [], leaving: [], reconsidered: [source.key] })
    return { status: 'SETTLED', settlement }
  })
}

/** Takes a decision back. */
export async function unsettleReference(ctx: Context, mention: string): Promise<SettleOutcome> {
  return ctx.store.exclusively(async () => {
    const place = await placeOf(ctx, mention)
    if ('status' in place) return place
    const { node, source } = place
    const [earlier = []] = await settlementsOf(ctx, [source.key])
    const rest = earlier.filter((one) => one.start !== node.mention.start)
    if (rest.length === earlier.length) return refused('NOT_FOUND', `mention: no decision was taken about "${node.mention.quote}".`)
    await keepSettlements(ctx, source.key, rest)
    await changeLibrary(ctx, { coming: [], leaving: [], reconsidered: [source.key] })
    return { status: 'TAKEN_BACK', document: source.key, start: node.mention.start }
  })
}

/** Every decision in the store, by document and place. */
export const settledReferences = (ctx: Context): Promise<readonly Settlement[]> => allSettlements(ctx)

const refused = (code: Rejected['code'], message: string): Rejected => ({ status: 'REJECTED', code, message })

/** The reference `<document key>#<mention id>` and the text it stands in. */
async function placeOf(ctx: Context, key: string): Promise<{ node: MentionNode; source: StoredSource } | Rejected> {
  const unknown = refused(
    'NOT_FOUND',
    `mention: the library holds no reference "${key}". Keys of references look like <document key>#m12; ask for a document's mentions.`,
  )
  const document = key.slice(0, Math.max(0, key.lastIndexOf('#')))
  if (document === '') return unknown
  const [source] = await ctx.store.sources([document])
  if (source == null) return unknown
  let after: string | undefined
  for (;;) {
    const page = await ctx.store.mentions(document, after === undefined ? { first: 500 } : { first: 500, after })
    const found = page.items.find(({ node }) => node.key === key)
    if (found !== undefined) return { node: found.node, source }
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return unknown
  }
}
