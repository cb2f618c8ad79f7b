/** The whole graph, node by node and edge by edge, in key order and bounded memory. */
import type { GraphNode, Relation } from '../graph/model.ts'
import type { GraphStore, Page, PageRequest } from '../graph/store.ts'
import type { Context } from './model.ts'

const PAGE = 200
const RELATION_PAGE = 1_000

export async function* walkNodes(ctx: Context): AsyncGenerator<GraphNode> {
  for await (const page of nodePages(ctx.store)) yield* page
}

/** Every relation once, with its evidence, by the node that it leaves. */
export async function* walkRelations(ctx: Context): AsyncGenerator<Relation> {
  const { store } = ctx
  for await (const nodes of nodePages(store)) {
    const keys = nodes.map(({ key }) => key)
    const lists = await store.relations(keys, { direction: 'OUT', limit: RELATION_PAGE })
    for (const [i, relations] of lists.entries()) {
      if (relations.length < RELATION_PAGE) yield* relations
      else for await (const page of pages((request) => store.relationPage(keys[i]!, { direction: 'OUT' }, request), RELATION_PAGE)) yield* page
    }
  }
}

/** Documents, then tasks, then agencies. */
async function* nodePages(store: GraphStore): AsyncGenerator<readonly GraphNode[]> {
  yield* pages((page) => store.documents({}, page), PAGE)
  yield* pages((page) => store.tasks({}, page), PAGE)
  yield* pages((page) => store.agencies({}, page), PAGE)
}

async function* pages<T>(read: (page: PageRequest) => Promise<Page<T>>, size: number): AsyncGenerator<readonly T[]> {
  let after: string | undefined
  for (;;) {
    const page = await read({ first: size, ...(after === undefined ? {} : { after }) })
    yield page.items.map(({ node }) => node)
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return
  }
}
