/** Words that stand in very many documents: the pages are those that a plain sort of everything gives. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import type { NodeKind } from '../../src/graph/model.ts'
import type { GraphStore, PageRequest } from '../../src/graph/store.ts'
import { agency, citing, SliceBuilder } from '../builders/slice.ts'

const MANY = 1_300
const folder = mkdtempSync(join(tmpdir(), 'cancu-search-'))
let store: GraphStore
/** Keys in the order in which they are to be given, with their kinds. */
let expected: { readonly key: string; readonly kind: NodeKind }[]

beforeAll(async () => {
  store = await openEmbeddedStore({ folder })
  const key = (i: number) => `d${String((i * 7919) % 10_007).padStart(5, '0')}`
  const phrases = Array.from({ length: MANY }, (_, i) => citing(key(i), [], { title: `Bảo vệ rừng ${i}` }))
  const others = Array.from({ length: MANY }, (_, i) => citing(key(MANY + i), [], { title: `Rừng bảo vệ ${i}` }))
  const named = citing('n', [], { number: 'bảo vệ rừng' })
  const plan = new SliceBuilder('p')
  for (let i = 0; i < 40; i++) plan.task(`PL1.${i}`, { name: i % 2 === 0 ? 'Bảo vệ rừng' : 'Rừng, bảo vệ' })
  plan.describe(agency('co-quan.rung', { name: 'Ban Bảo vệ rừng' }))
  await store.replaceDocuments([...phrases, ...others, named, plan.build()])
  const keysOf = (slices: readonly { key: string }[]) => slices.map((slice) => slice.key).sort()
  const tasks = (rest: number) =>
    Array.from({ length: 40 }, (_, i) => i)
      .filter((i) => i % 2 === rest)
      .map((i) => `p:PL1.${i}`)
      .sort()
  const of = (kind: NodeKind, keys: readonly string[]) => keys.map((each) => ({ key: each, kind }))
  expected = [
    ...of('DOCUMENT', ['n']),
    ...[...of('DOCUMENT', keysOf(phrases)), ...of('TASK', tasks(0)), ...of('AGENCY', ['co-quan.rung'])],
    ...[...of('DOCUMENT', keysOf(others)), ...of('TASK', tasks(1))],
  ]
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each<readonly NodeKind[] | undefined>([undefined, ['TASK'], ['AGENCY', 'DOCUMENT']])('pages what frequent words find, both ways: %s', async (kinds) => {
  const keys = expected.filter(({ kind }) => kinds === undefined || kinds.includes(kind)).map(({ key }) => key)
  const ask = (page: PageRequest) => store.search({ text: 'bảo vệ rừng', ...(kinds && { kinds }) }, page)
  const [forwards, backwards]: [string[], string[]] = [[], []]
  for (let after: string | undefined; ; ) {
    const page = await ask({ first: 377, ...(after !== undefined && { after }) })
    expect(page.totalCount).toBe(keys.length)
    forwards.push(...page.items.map(({ node }) => node.key))
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage) break
  }
  for (let before: string | undefined; ; ) {
    const page = await ask({ last: 377, ...(before !== undefined && { before }) })
    backwards.unshift(...page.items.map(({ node }) => node.key))
    before = page.items[0]?.cursor
    if (!page.hasPreviousPage) break
  }
  expect(forwards).toEqual(keys)
  expect(backwards).toEqual(keys)
  const [first, last] = [(await ask({ first: 1 })).items[0]?.cursor ?? '', (await ask({ last: 1 })).items[0]?.cursor ?? '']
  expect((await ask({ first: 5_000, after: first, before: last })).items.map(({ node }) => node.key)).toEqual(keys.slice(1, -1))
})
