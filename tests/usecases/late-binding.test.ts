import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentSlice } from '../../src/graph/model.ts'
import { basisChain, removeDocument, statusOn, verifyQuotes } from '../../src/usecases/index.ts'
import { decision, law } from '../helpers/invented-documents.ts'
import { allIngested, hashOf, ingested, type Library, meaningOf, openLibrary } from './library.ts'

const SEED = { name: '781.txt', text: readFileSync('seeds/781-qd-ubnd-vinh-long-2022.txt', 'utf8') }
const LIBRARIES = law({
  number: '46/2019/QH14',
  name: 'Thư viện',
  date: '2019-11-21',
  bases: ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'],
  articles: [
    'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.',
    'Luật Thư viện số 31/2009/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
  ],
})
const NAMED = decision({ bases: ['Căn cứ Luật Thư viện ngày 21/11/2019', 'Căn cứ Quyết định số 13/QĐ-UBND ngày 05/3/2021'] })
const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'

/** The same library with the keys of the texts that it writes told. */
function watched(library: Library, written: string[][]): Library {
  const { store } = library
  const replaceDocuments = (slices: readonly DocumentSlice[]) => {
    written.push(slices.map(({ key }) => key))
    return store.replaceDocuments(slices)
  }
  return { ...library, store: new Proxy(store, { get: (target, name) => (name === 'replaceDocuments' ? replaceDocuments : bound(target, name)) }) }
}
function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? value.bind(target) : value
}

describe('a document that arrives', () => {
  it('answers earlier references, and its own bases continue the chain', async () => {
    const library = await openLibrary()
    await ingested(library, NAMED)
    expect(await meaningOf(library, KEY, 'Luật Thư viện')).toBe('luat.thu-vien.2019')
    await ingested(library, LIBRARIES, 'luat.txt')
    expect(await meaningOf(library, KEY, 'Luật Thư viện')).toBe('luat.46-2019-qh14')
    const { nodes, edges } = await basisChain(library, KEY)
    expect(nodes.map(({ node, depth }) => [node.key, depth])).toContainEqual(['hien-phap.2013', 2])
    expect(edges.find(({ to }) => to === 'hien-phap.2013')?.evidence[0]).toMatchObject({ document: 'luat.46-2019-qh14' })
    expect((await library.store.nodes(['luat.thu-vien.2019']))[0]).toBeNull()
  })

  it('turns back into one that is only cited when it is removed', async () => {
    const library = await openLibrary()
    await ingested(library, NAMED)
    const before = await hashOf(library)
    await ingested(library, LIBRARIES, 'luat.txt')
    await removeDocument(library, 'luat.46-2019-qh14')
    expect(await hashOf(library)).toBe(before)
    expect(await meaningOf(library, KEY, 'Luật Thư viện')).toBe('luat.thu-vien.2019')
  })

  it('is found by its number without a word changing in the texts that cite it', async () => {
    const library = await openLibrary()
    const written: string[][] = []
    await ingested(library, NAMED)
    await ingested(watched(library, written), decision({ number: '13/QĐ-UBND' }), '13.txt')
    expect(written).toEqual([['quyet-dinh.13-qd-ubnd.long-an.2021']])
    expect((await library.store.nodes(['quyet-dinh.13-qd-ubnd.long-an.2021']))[0]).toMatchObject({ availability: 'INGESTED' })
  })

  it('has only those texts resolved again whose references it answers otherwise', async () => {
    const library = await openLibrary()
    const written: string[][] = []
    const cites = (serial: number, basis: string) => ({ name: `${serial}.txt`, text: decision({ number: `${serial}/QĐ-UBND`, bases: [basis] }) })
    await allIngested(library, [
      ...Array.from({ length: 20 }, (_, i) => cites(100 + i, 'Căn cứ Luật Thư viện số 46/2019/QH14')),
      cites(200, 'Căn cứ Luật Thư viện ngày 21/11/2019'),
      cites(201, 'Căn cứ Luật Thư viện ngày 10/6/2009'),
    ])
    await ingested(watched(library, written), LIBRARIES, 'luat.txt')
    expect(written).toEqual([['luat.46-2019-qh14', 'quyet-dinh.201-qd-ubnd.long-an.2021']])
    const later = law({ number: '31/2009/QH12', name: 'Thư viện', date: '2009-06-10' })
    await ingested(watched(library, written), later, 'luat-2009.txt')
    expect(written[1]).toEqual(['luat.31-2009-qh12'])
  })
})

describe('the order of ingestion', () => {
  const inputs = [
    SEED,
    { name: 'luat.txt', text: LIBRARIES },
    { name: 'named.txt', text: NAMED },
    { name: 'bare.txt', text: decision({ number: '13/QĐ-UBND', articles: ['Thực hiện Luật Thư viện và Chỉ thị 14/CT-TTg.'] }) },
    {
      name: 'both.txt',
      text: decision({
        number: '14/QĐ-UBND',
        province: 'Bến Tre',
        bases: ['Căn cứ Luật Công nghệ thông tin số 67/2006/QH11', 'Căn cứ Luật Thư viện số 31/2009/QH12'],
      }),
    },
    { name: 'dated.txt', text: decision({ number: '15/QĐ-UBND', bases: ['Căn cứ Chỉ thị số 14/CT-TTg ngày 07/6/2020 của Thủ tướng Chính phủ'] }) },
  ]

  it('does not change the graph, nor does the size of a batch, nor taking out and adding again', { timeout: 120_000 }, async () => {
    const reference = await openLibrary()
    await allIngested(reference, inputs, 1)
    const expected = await hashOf(reference)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(inputs, { minLength: inputs.length }),
        fc.integer({ min: 1, max: inputs.length }),
        fc.nat({ max: inputs.length - 1 }),
        async (order, batchSize, again) => {
          const library = await openLibrary()
          const outcomes = await allIngested(library, order, batchSize)
          expect(await hashOf(library)).toBe(expected)
          const outcome = outcomes[again]
          const input = order[again]
          if (outcome?.status !== 'INGESTED' || input === undefined) throw new Error('refused')
          await removeDocument(library, outcome.document.key)
          await ingested(library, input.text, input.name)
          expect(await hashOf(library)).toBe(expected)
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('documents that change each other', () => {
  it('may amend in a circle: chains and states still end', async () => {
    const library = await openLibrary()
    const amending = (own: number, other: number) =>
      decision({
        number: `${own}/QĐ-UBND`,
        articles: [`Sửa đổi, bổ sung Điều 1 Quyết định số ${other}/QĐ-UBND ngày 05/3/2021.`, 'Quyết định này có hiệu lực kể từ ngày ký.'],
      })
    await ingested(library, amending(31, 32), '31.txt')
    await ingested(library, amending(32, 31), '32.txt')
    const [one, two] = ['quyet-dinh.31-qd-ubnd.long-an.2021', 'quyet-dinh.32-qd-ubnd.long-an.2021'] as const
    const { nodes } = await basisChain(library, one, { types: ['AMENDS'] })
    expect(nodes.map(({ node }) => node.key)).toEqual([one, two])
    expect(await statusOn(library, one, '2022-01-01')).toMatchObject({ state: 'IN_FORCE', amendedBy: [{ key: two }] })
  })

  it('may say that they repeal themselves: nothing relates to itself, and they stay in force', async () => {
    const library = await openLibrary()
    await ingested(
      library,
      decision({ number: '33/QĐ-UBND', articles: ['Bãi bỏ Quyết định số 33/QĐ-UBND ngày 05/3/2021.', 'Quyết định này có hiệu lực kể từ ngày ký.'] }),
    )
    const key = 'quyet-dinh.33-qd-ubnd.long-an.2021'
    const [relations] = await library.store.relations([key], { direction: 'BOTH', types: ['REPEALS', 'REPLACES'] })
    expect(relations).toEqual([])
    expect(await statusOn(library, key, '2022-01-01')).toMatchObject({ state: 'IN_FORCE' })
    expect(await verifyQuotes(library)).toMatchObject({ mismatches: 0 })
  })
})
