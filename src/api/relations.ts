/** The relations of one node as a connection: the same for documents and agencies. */

import type { Relation, RelationType } from '../graph/model.ts'
import type { Page } from '../graph/store.ts'
import type { ApiContext } from './context.ts'
import { distinct, given } from './inputs.ts'
import { type PageArguments, pageOf } from './paging.ts'

export interface RelationArguments extends PageArguments {
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null | undefined
  readonly types?: readonly RelationType[] | null | undefined
}

export function relationsOf({ usecase: { store } }: ApiContext, key: string, { direction, types, ...page }: RelationArguments): Promise<Page<Relation>> {
  return store.relationPage(key, { direction: direction ?? 'BOTH', ...given({ types: distinct(types) }) }, pageOf(page))
}
