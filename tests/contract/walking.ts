/** Walking: which relations are reached, and at what cost. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { compareRelations, compareRelationsOf } from '../../src/graph/index.ts'
import type { DocumentSlice, Relation, RelationType } from '../../src/graph/model.ts'
import type { GraphStore, Traversal } from '../../src/graph/store.ts'
import { citing, SliceBuilder } from '../builders/slice.ts'
import type { Check, Engine } from './describe-graph-store.ts'

const BASIS = { types: ['BASED_ON'], direction: 'OUT', maxDepth: 10, maxEdges: 1_000 } as const satisfies Partial<Traversal>

export function describeWalking(engine: Engine, check: Check): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open('fresh')
  })
  afterAll(() => store.close())

  const hold = async (slices: readonly DocumentSlice[]) => {
    const { items } = await store.sourceList({ first: 1_000 })
    await store.removeDocuments(
      items.map(({ node }) => node.key),
      slices,
    )
  }
  const walk = async (from: readonly string[], request: Partial<Traversal> = {}) => {
    const { edges, truncated } = await store.traverse({ ...BASIS, from, ...request })
    return { edges: edges.map((edge) => `${edge.from} → ${edge.to}`), truncated }
  }

  check('reaches what a node rests on, hop by hop, and no further than the depth asked for', async () => {
    await hold([citing('a', ['b']), citing('b', ['c']), citing('c', ['d'])])
    expect(await walk(['a'])).toEqual({ edges: ['a → b', 'b → c', 'c → d'], truncated: false })
    expect(await walk(['a'], { maxDepth: 2 })).toEqual({ edges: ['a → b', 'b → c'], truncated: false })
    expect(await walk(['a'], { maxDepth: 0 })).toEqual({ edges: [], truncated: false })
    expect(await walk(['d'], { direction: 'IN' })).toEqual({ edges: ['a → b', 'b → c', 'c → d'], truncated: false })
    expect(await walk(['d'], { direction: 'IN', maxDepth: 1 })).toEqual({ edges: ['c → d'], truncated: false })
    expect(await walk(['a', 'c', 'nothing'], { maxDepth: 1 })).toEqual({ edges: ['a → b', 'c → d'], truncated: false })
    expect(await walk([])).toEqual({ edges: [], truncated: false })
    expect(await walk(['a'], { types: [] })).toEqual({ edges: [], truncated: false })
  })

  check('gives each relation of a diamond once, and a cycle to its end', async () => {
    await hold([citing('a', ['b', 'c']), citing('b', ['d']), citing('c', ['d']), citing('d', ['a', 'e'])])
    expect(await walk(['a'])).toEqual({ edges: ['a → b', 'a → c', 'b → d', 'c → d', 'd → a', 'd → e'], truncated: false })
    expect(await walk(['e'], { direction: 'IN' })).toEqual({ edges: ['a → b', 'a → c', 'b → d', 'c → d', 'd → a', 'd → e'], truncated: false })
  })

  check('walks a node that is reached early and late by its shortest way', async () => {
    await hold([citing('a', ['b', 'c']), citing('b', ['c']), citing('c', ['d']), citing('d', ['e'])])
    expect(await walk(['a'], { maxDepth: 3 })).toEqual({ edges: ['a → b', 'a → c', 'b → c', 'c → d', 'd → e'], truncated: false })
  })

  check('gives the nearest relations where there are more than asked for, at one distance those of the first nodes, and says so', async () => {
    await hold([citing('m', ['b', 'c']), citing('b', ['a', 'y']), citing('c', ['x'])])
    expect(await walk(['m'], { maxEdges: 2 })).toEqual({ edges: ['m → b', 'm → c'], truncated: true })
    expect(await walk(['m'], { maxEdges: 3 })).toEqual({ edges: ['b → a', 'm → b', 'm → c'], truncated: true })
    expect(await walk(['a', 'x'], { direction: 'IN', maxEdges: 3 })).toEqual({ edges: ['b → a', 'c → x', 'm → b'], truncated: true })
    await hold([citing('a', ['z', 'y', 'x']), citing('x', ['w'])])
    expect(await walk(['a'], { maxEdges: 2 })).toEqual({ edges: ['a → x', 'a → y'], truncated: true })
    expect(await walk(['a'], { maxEdges: 4 })).toEqual({ edges: ['a → x', 'a → y', 'a → z', 'x → w'], truncated: false })
    expect(await walk(['a'], { maxEdges: 0 })).toEqual({ edges: [], truncated: true })
  })

  check('follows justifications of the modes asked for alone', async () => {
    const plan = new SliceBuilder('p').task('PL1.1').task('PL1.2')
    plan
      .relate('p:PL1.1', 'JUSTIFIED_BY', 'b', { mode: 'EXPLICIT' })
      .relate('p:PL1.1', 'JUSTIFIED_BY', 'c', { mode: 'SECTION', via: { key: null, label: 'Mục I', similarity: null } })
      .relate('b', 'BASED_ON', 'd')
    await hold([plan.build()])
    const types: RelationType[] = ['JUSTIFIED_BY', 'BASED_ON']
    expect(await walk(['p:PL1.1'], { types })).toEqual({ edges: ['b → d', 'p:PL1.1 → b', 'p:PL1.1 → c'], truncated: false })
    expect(await walk(['p:PL1.1'], { types, modes: ['EXPLICIT'] })).toEqual({ edges: ['b → d', 'p:PL1.1 → b'], truncated: false })
    expect(await walk(['p:PL1.1'], { types, modes: [] })).toEqual({ edges: [], truncated: false })
    expect(await walk(['c'], { types, modes: ['EXPLICIT'], direction: 'IN' })).toEqual({ edges: [], truncated: false })
    const { edges } = await store.traverse({ ...BASIS, from: ['p:PL1.1'], types })
    expect(edges.map(({ evidence, via }) => [evidence.length, via])).toEqual([
      [1, null],
      [1, null],
      [1, { key: null, label: 'Mục I', similarity: null }],
    ])
  })

  check('costs what it reaches, not the number of paths', async () => {
    // Thirty layers of three nodes, each citing all of the next: 3^30 paths, 261 relations.
    const layers = Array.from({ length: 30 }, (_, depth) => [0, 1, 2].map((i) => `l${String(depth).padStart(2, '0')}-${i}`))
    await hold(layers.slice(0, -1).flatMap((layer, depth) => layer.map((key) => citing(key, layers[depth + 1] ?? []))))
    const started = performance.now()
    const { edges, truncated } = await store.traverse({ ...BASIS, from: ['l00-0'], maxDepth: 40 })
    expect([edges.length, truncated]).toEqual([3 + 28 * 9, false])
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  check('ends a walk that is cancelled before it begins', async () => {
    await hold([citing('a', ['b'])])
    await expect(store.traverse({ ...BASIS, from: ['a'] }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT' })
    expect(await walk(['a'])).toEqual({ edges: ['a → b'], truncated: false })
  })

  check('reaches on any graph what a plain walk reaches', async () => {
    const node = fc.integer({ min: 0, max: 7 }).map((i) => `n${i}`)
    const edge = fc
      .record({ from: node, type: fc.constantFrom<RelationType[]>('BASED_ON', 'AMENDS', 'DETAILS'), to: node })
      .filter(({ from, to }) => from !== to)
    const question = fc.record({
      from: fc.uniqueArray(node, { maxLength: 3 }),
      types: fc.subarray<RelationType>(['BASED_ON', 'AMENDS', 'DETAILS']),
      direction: fc.constantFrom<('OUT' | 'IN')[]>('OUT', 'IN'),
      maxDepth: fc.integer({ min: 0, max: 5 }),
      maxEdges: fc.integer({ min: 0, max: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 20 }), fc.array(question, { minLength: 1, maxLength: 6 }), async (edges, questions) => {
        const builders = new Map<string, SliceBuilder>()
        for (const { from, type, to } of edges) {
          const builder = builders.get(from) ?? new SliceBuilder(from)
          builders.set(from, builder.cite(to, type))
        }
        const slices = [...builders.values()].map((builder) => builder.build())
        await hold(slices)
        const all = slices.flatMap((slice) => [...slice.relations])
        for (const asked of questions) expect(await store.traverse(asked)).toEqual(plainWalk(all, asked))
      }),
      { numRuns: 40 },
    )
  })
}

/** Level by level over a list of relations; at one distance node by node in the order of keys, each with its relations in the order of lists. */
function plainWalk(all: readonly Relation[], { from, types, direction, maxDepth, maxEdges }: Traversal) {
  const reached: Relation[] = []
  let level = new Set(from)
  const seen = new Set(from)
  for (let depth = 0; depth < maxDepth; depth++) {
    const next = new Set<string>()
    for (const node of [...level].sort()) {
      const met = all.filter((relation) => types.includes(relation.type) && node === (direction === 'OUT' ? relation.from : relation.to))
      for (const relation of met.sort(compareRelationsOf(node))) {
        reached.push(relation)
        const there = direction === 'OUT' ? relation.to : relation.from
        if (!seen.has(there)) next.add(there)
        seen.add(there)
      }
    }
    level = next
  }
  return { edges: reached.slice(0, maxEdges).sort(compareRelations), truncated: reached.length > maxEdges }
}
