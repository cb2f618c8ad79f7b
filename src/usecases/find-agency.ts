/** The agency that a person means. */
import { fold } from '../text/index.ts'
import { closest, foundOf } from './found.ts'
import type { AgencyNode, Context, Found } from './model.ts'

const MOST_READ = 100

/** Accepts a key, a name or any variant, with or without diacritics. */
export async function findAgency({ store }: Context, text: string): Promise<Found<AgencyNode>> {
  const words = text.trim()
  if (words === '') return { status: 'NONE', near: [] }
  const [node] = await store.nodes([words.toLowerCase()])
  if (node?.kind === 'AGENCY') return { status: 'ONE', node }
  const { items } = await store.agencies({ text: words }, { first: MOST_READ })
  const agencies = items.map((item) => item.node)
  const named = (spelling: (form: string) => string) =>
    agencies.filter(({ name, variants }) => [name, ...variants].some((form) => spelling(form) === spelling(words)))
  // Diacritics tell names apart where they are written.
  const exact = named((form) => form.normalize('NFC').replace(/\s+/gu, ' ').toLocaleLowerCase('vi'))
  return foundOf(exact.length > 0 ? exact : named(fold), async () => {
    if (agencies.length > 0) return agencies.map(({ name }) => name)
    const [first = words] = fold(words).split(' ')
    const others = await store.agencies({ text: first }, { first: MOST_READ })
    return closest(
      fold(words),
      others.items.map((item) => ({ name: item.node.name, folded: fold(item.node.name) })),
    )
  })
}
