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
    const [first = words] = fold(words).split(' ')
    const alike = agencies.length > 0 ? agencies : (await store.agencies({ text: first }, { first: MOST_READ })).items.map((item) => item.node)
    return closest(
      fold(words),
      alike.map(({ name }) => ({ name, folded: fold(name) })),
    )
  })
}
