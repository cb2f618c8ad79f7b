import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basisChain, findDocument, statusesOn, statusOn } from '../../src/usecases/index.ts'
import type { Validity } from '../../src/usecases/model.ts'
import { decision, law } from '../helpers/invented-documents.ts'
import { type Library, libraryOf } from './library-of.ts'

const EFFECT = (date: string) => `Luật này có hiệu lực thi hành từ ngày ${date}.`
const texts = [
  law({ number: '10/2003/QH11', name: 'Trồng cây', date: '2003-05-01', articles: ['Trồng cây là việc của mọi người.', EFFECT('01 tháng 01 năm 2004')] }),
  law({
    number: '30/2009/QH12',
    name: 'sửa đổi, bổ sung một số điều của Luật Trồng cây',
    date: '2009-05-01',
    articles: ['Sửa đổi, bổ sung một số điều của Luật Trồng cây số 10/2003/QH11.', EFFECT('01 tháng 7 năm 2009')],
  }),
  law({
    number: '20/2013/QH13',
    name: 'Rừng và cây',
    date: '2013-05-01',
    articles: [
      'Luật này quy định về rừng.',
      `${EFFECT('01 tháng 01 năm 2014')} Luật Trồng cây số 10/2003/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.`,
    ],
  }),
  law({
    number: '50/2012/QH13',
    name: 'Nước sạch',
    date: '2012-05-01',
    articles: ['Bãi bỏ khoản 2 Điều 5 của Luật Trồng cây số 10/2003/QH11.', EFFECT('01 tháng 01 năm 2013')],
  }),
  decision({
    number: '12/QĐ-UBND',
    date: '2015-03-05',
    bases: ['Căn cứ Luật Trồng cây số 10/2003/QH11 ngày 01 tháng 5 năm 2003', 'Căn cứ Luật Rừng và cây số 20/2013/QH13 ngày 01 tháng 5 năm 2013'],
    articles: [
      'Trồng cây ven đường.',
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2010 của Ủy ban nhân dân tỉnh Long An.',
    ],
  }),
]

let library: Library
beforeAll(async () => {
  library = await libraryOf(...texts)
})
afterAll(() => library.close())

const keyOf = async (text: string): Promise<string> => {
  const found = await findDocument(library.ctx, text)
  if (found.status !== 'ONE') throw new Error(`${text}: ${found.status}`)
  return found.node.key
}
const on = async (text: string, day: string): Promise<Validity> => statusOn(library.ctx, await keyOf(text), day)

describe('the state of a document in a library', () => {
  it('follows the clauses of its own text and of the texts that change and end it', async () => {
    expect(await on('10/2003/QH11', '2003-12-31')).toMatchObject({ state: 'NOT_YET_IN_FORCE', effectiveOn: '2004-01-01', amendedBy: [] })
    expect(await on('10/2003/QH11', '2008-01-01')).toMatchObject({ state: 'IN_FORCE', effectiveOn: '2004-01-01', by: null, amendedBy: [] })
    const amended = await on('10/2003/QH11', '2010-01-01')
    expect(amended).toMatchObject({ state: 'IN_FORCE', by: null })
    expect(amended.amendedBy.map(({ number }) => number)).toEqual(['30/2009/QH12'])
    expect(await on('10/2003/QH11', '2014-01-01')).toMatchObject({ state: 'REPEALED', by: { number: '20/2013/QH13' }, effectiveOn: '2014-01-01' })
  })

  it('goes on where a part alone is repealed, and names who did it', async () => {
    const changed = await on('10/2003/QH11', '2013-06-01')
    expect(changed.state).toBe('IN_FORCE')
    expect(changed.amendedBy.map(({ number }) => number)).toContain('50/2012/QH13')
  })

  it('of one that is only cited is unknown until a text ends it', async () => {
    expect(await on('7/QĐ-UBND', '2012-01-01')).toMatchObject({ state: 'UNKNOWN', by: null, effectiveOn: null })
    expect(await on('7/QĐ-UBND', '2015-03-05')).toMatchObject({ state: 'REPLACED', by: { number: '12/QĐ-UBND' }, effectiveOn: '2015-03-05' })
  })

  it('carries the words that say so, as they stand', async () => {
    const { evidence } = await on('10/2003/QH11', '2014-01-01')
    expect(evidence.some(({ quote }) => quote.includes('hết hiệu lực'))).toBe(true)
    for (const { document, start, end, quote } of evidence) {
      const [source] = await library.ctx.store.sources([document])
      expect(source?.text.slice(start, end)).toBe(quote)
    }
  })

  it('is asked for many at once, null for what is no document', async () => {
    const keys = [await keyOf('10/2003/QH11'), 'nothing', await keyOf('7/QĐ-UBND')]
    expect((await statusesOn(library.ctx, keys, '2020-01-01')).map((status) => status?.state ?? null)).toEqual(['REPEALED', null, 'REPLACED'])
  })

  it('needs a document that there is, and a day that there is', async () => {
    await expect(statusOn(library.ctx, 'nothing', '2020-01-01')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    for (const day of ['2020', '2020-13-01', '2021-02-29', 'hôm nay', ''])
      await expect(statusOn(library.ctx, await keyOf('10/2003/QH11'), day)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('a chain on a day', () => {
  it('marks bases that had ended when they were cited', async () => {
    const chain = await basisChain(library.ctx, await keyOf('12/QĐ-UBND'), { asOf: '2010-01-01' })
    const [ended, holding] = [await keyOf('10/2003/QH11'), await keyOf('20/2013/QH13')]
    expect(chain.edges.find(({ to }) => to === ended)?.statusThen).toMatchObject({ state: 'REPEALED', by: { key: holding } })
    expect(chain.edges.find(({ to }) => to === holding)?.statusThen?.state).toBe('IN_FORCE')
    expect(chain.nodes.find(({ node }) => node.key === ended)?.status?.state).toBe('IN_FORCE')
    expect(chain.nodes.find(({ node }) => node.key === holding)?.status?.state).toBe('NOT_YET_IN_FORCE')
  })
})

describe('a suspended document', () => {
  it('is in force again after the last day that the clause gives', async () => {
    const decree = (number: string, date: string, article: string) =>
      law({ number, name: 'Đường sá', date, articles: [article, EFFECT('01 tháng 01 năm 2019')] })
    const own = await libraryOf(
      decree('1/2018/QH14', '2018-05-01', 'Đường sá là của chung.'),
      law({
        number: '5/2020/QH14',
        name: 'Cầu cống',
        date: '2020-05-01',
        articles: [
          'Ngưng hiệu lực thi hành Luật Đường sá số 1/2018/QH14 từ ngày 01/7/2020 đến hết ngày 31/12/2020.',
          'Luật này có hiệu lực thi hành từ ngày 15 tháng 6 năm 2020.',
        ],
      }),
    )
    try {
      const states = await Promise.all(['2020-06-20', '2020-07-01', '2020-12-31', '2021-01-01'].map((day) => statusOn(own.ctx, 'luat.1-2018-qh14', day)))
      expect(states.map(({ state }) => state)).toEqual(['IN_FORCE', 'SUSPENDED', 'SUSPENDED', 'IN_FORCE'])
      expect(states[1]).toMatchObject({ by: { key: 'luat.5-2020-qh14' }, effectiveOn: '2020-07-01' })
    } finally {
      await own.close()
    }
  })
})

describe('documents that amend each other in a ring', () => {
  it('have a state all the same', async () => {
    const ring = await libraryOf(
      law({
        number: '1/2001/QH10',
        name: 'Một',
        date: '2001-05-01',
        articles: ['Sửa đổi, bổ sung một số điều của Luật Hai số 2/2001/QH10.', EFFECT('01 tháng 7 năm 2001')],
      }),
      law({
        number: '2/2001/QH10',
        name: 'Hai',
        date: '2001-06-01',
        articles: ['Sửa đổi, bổ sung một số điều của Luật Một số 1/2001/QH10.', EFFECT('01 tháng 8 năm 2001')],
      }),
    )
    try {
      const status = await statusOn(ring.ctx, 'luat.1-2001-qh10', '2002-01-01')
      expect(status.state).toBe('IN_FORCE')
      expect(status.amendedBy.map(({ key }) => key)).toEqual(['luat.2-2001-qh10'])
      const chain = await basisChain(ring.ctx, 'luat.1-2001-qh10', { types: ['AMENDS'] })
      expect(chain.nodes.map(({ node, depth }) => [node.key, depth])).toEqual([
        ['luat.1-2001-qh10', 0],
        ['luat.2-2001-qh10', 1],
      ])
      expect(chain).toMatchObject({ truncated: false, edges: { length: 2 } })
    } finally {
      await ring.close()
    }
  })
})
