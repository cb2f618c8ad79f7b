/** Relay's paging arguments, checked, and connections over the store's pages. */
import { AppError } from '../errors.ts'
import type { Page, PageRequest } from '../graph/store.ts'

const MAX_PAGE = 100
const DEFAULT_PAGE = 20

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export const badArgument = (argument: string, message: string): AppError => new AppError('BAD_USER_INPUT', `${argument}: ${message}`, { details: { argument } })

/** The store's page for Relay's arguments. `first` or `last` outside 0..100, or both, is BAD_USER_INPUT. */
export function pageOf({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badArgument('last', 'give first or last, not both.')
  checkCount('first', first)
  checkCount('last', last)
  const cursors = { ...(after == null ? {} : { after }), ...(before == null ? {} : { before }) }
  return last == null ? { first: first ?? DEFAULT_PAGE, ...cursors } : { last, ...cursors }
}

/** A count of at most a hundred that an argument asks for. */
export function checkCount(argument: string, count: number | null | undefined): void {
  if (count == null) return
  if (count < 0) throw badArgument(argument, `${count} is negative; ask for 0 to ${MAX_PAGE}.`)
  if (count > MAX_PAGE)
    throw badArgument(argument, `${count} is too many; at most ${MAX_PAGE} can be asked for at once. Go on with after and pageInfo.endCursor.`)
}

type PageItems<T> = Omit<Page<T>, 'totalCount'>

/** Resolvers of every connection type: the source is a page of the store. */
export const connection = {
  nodes: <T>({ items }: PageItems<T>) => items.map((item) => item.node),
  edges: <T>({ items }: PageItems<T>) => items,
  pageInfo: <T>({ items, hasNextPage, hasPreviousPage }: PageItems<T>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  }),
}
