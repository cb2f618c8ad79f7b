/** Keys that are close to one that names nothing: what a person may have meant. */
import type { DocumentNode } from '../graph/model.ts'
import type { Context } from './model.ts'

const MOST = 5

/** First the keys that extend it, then documents whose number or name holds the words of its parts. */
export async function nearKeys(ctx: Context, key: string, availability?: DocumentNode['availability']): Promise<readonly string[]> {
  const asked = key.trim().slice(0, 200)
  if (asked === '') return []
  const found = new Set(await ctx.store.documentKeys(asked, MOST))
  const parts = asked.split('.').filter((part) => part !== '')
  for (const text of [asked.replace(/[.-]+/gu, ' '), parts[1] ?? '', (parts[1] ?? parts[0] ?? '').split('-')[0] ?? '']) {
    if (found.size >= MOST || text.trim() === '') break
    const page = await ctx.store.documents({ text: text.replace(/-/gu, ' '), ...(availability === undefined ? {} : { availability }) }, { first: MOST })
    for (const { node } of page.items) found.add(node.key)
  }
  const nodes = await ctx.store.nodes([...found])
  return [...found].filter((_, i) => availability === undefined || nodes[i]?.kind !== 'DOCUMENT' || nodes[i].availability === availability).slice(0, MOST)
}
