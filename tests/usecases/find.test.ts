import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAgency, findDocument, findTask } from '../../src/usecases/index.ts'
import { seedText } from '../api/serve.ts'
import { decision, law } from '../helpers/invented-documents.ts'
import { type Library, libraryOf } from './library-of.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf(
    seedText(),
    decision({ number: '394/QĐ-UBND', province: 'Long An', date: '2021-06-01' }),
    law({ number: '67/2006/QH11', name: 'Công nghệ thông tin', date: '2006-06-29' }),
    law({ number: '10/2003/QH11', name: 'Trồng cây', date: '2003-05-01' }),
    law({ number: '20/2013/QH13', name: 'Trồng cây', date: '2013-05-01' }),
  )
})
afterAll(() => library.close())

const PLAN = 'ke-hoach.781-qd-ubnd.vinh-long.2022'
const document = async (text: string): Promise<string | readonly string[]> => {
  const found = await findDocument(library.ctx, text)
  return found.status === 'ONE' ? found.node.key : found.status === 'SEVERAL' ? found.nodes.map(({ key }) => key) : `none: ${found.near.join(', ')}`
}

describe('the document that words mean', () => {
  it.each([
    ['its key', 'nghi-dinh.47-2020-nd-cp', 'nghi-dinh.47-2020-nd-cp'],
    ['its key in capitals', 'NGHI-DINH.47-2020-ND-CP', 'nghi-dinh.47-2020-nd-cp'],
    ['its number', '749/QĐ-TTg', 'quyet-dinh.749-qd-ttg.2020'],
    ['its number, written otherwise', '0749 / qđ – TTg', 'quyet-dinh.749-qd-ttg.2020'],
    ['its number without diacritics', '749/qd-ttg', 'quyet-dinh.749-qd-ttg.2020'],
    ['its number with the type word', 'Nghị định số 47/2020/NĐ-CP', 'nghi-dinh.47-2020-nd-cp'],
    ['its number with the type word, folded', 'nghi dinh 47/2020/nd-cp', 'nghi-dinh.47-2020-nd-cp'],
    ['its number without the symbol', 'Nghị định 47/2020', 'nghi-dinh.47-2020-nd-cp'],
    ['a number with its year', '14/CT-TTg năm 2019', 'chi-thi.14-ct-ttg.2019'],
    ['a number with its day', 'Chỉ thị 14/CT-TTg ngày 25/5/2018', 'chi-thi.14-ct-ttg.2018'],
    ['a number with its province', '394/QĐ-UBND tỉnh Long An', 'quyet-dinh.394-qd-ubnd.long-an.2021'],
    ['a law by name', 'Luật Công nghệ thông tin', 'luat.67-2006-qh11'],
    ['a law by name without diacritics', 'luat cong nghe thong tin', 'luat.67-2006-qh11'],
    ['a law by name and year', 'Luật Trồng cây 2013', 'luat.20-2013-qh13'],
    ['the key that a law had while its number was unknown', 'luat.cong-nghe-thong-tin.2006', 'luat.67-2006-qh11'],
    ['its URN of that time', 'urn:lex:vn:quoc.hoi:luat:2006-06-29;cong-nghe-thong-tin', 'luat.67-2006-qh11'],
    ['a standard', 'TCVN 11930:2017', 'tieu-chuan.tcvn11930-2017'],
    ['the plan by its type word', 'Kế hoạch 781/QĐ-UBND', PLAN],
  ])('by %s', async (_, text, key) => {
    expect(await document(text)).toBe(key)
  })

  it('by a number that a decision shares with its plan is the decision, the plan beside it', async () => {
    expect(await findDocument(library.ctx, '781/QĐ-UBND')).toMatchObject({
      status: 'ONE',
      node: { key: 'quyet-dinh.781-qd-ubnd.vinh-long.2022' },
      annex: { key: PLAN },
    })
  })

  it('is several where several fit, never a guess', async () => {
    expect(await document('14/CT-TTg')).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
    expect(await document('394/QĐ-UBND')).toEqual(['quyet-dinh.394-qd-ubnd.long-an.2021', 'quyet-dinh.394-qd-ubnd.vinh-long.2021'])
    expect(await document('quyet-dinh.394-qd-ubnd')).toHaveLength(2)
    expect(await document('Luật Trồng cây')).toEqual(['luat.10-2003-qh11', 'luat.20-2013-qh13'])
  })

  it('is none, with names close to it, where none fits', async () => {
    expect(await document('748/QĐ-TTg')).toMatch(/^none: Quyết định số 749\/QĐ-TTg/)
    expect(await document('749')).toBe('none: Quyết định số 749/QĐ-TTg')
    expect(await document('Kế hoạch 749/QĐ-TTg')).toMatch(/^none: .*749\/QĐ-TTg/)
  })

  it.each(['749/QĐ-TTg năm 2019', '394/QĐ-UBND tỉnh Cà Mau', 'Quyết định 66/KH-UBND', 'Luật Trồng cây 1999', '', ' ', "x' OR 1=1 --", 'urn:lex:vn:', 'PL1.4'])(
    'is none for %j, which contradicts what there is or says nothing',
    async (text) => {
      expect((await findDocument(library.ctx, text)).status).toBe('NONE')
    },
  )
})

describe('the task that words mean', () => {
  const task = async (text: string, within?: string): Promise<string | readonly string[]> => {
    const found = await findTask(library.ctx, text, within)
    return found.status === 'ONE' ? found.node.key : found.status === 'SEVERAL' ? found.nodes.map(({ key }) => key) : found.near
  }

  it('is found by code in any case, by key, and by document and code', async () => {
    for (const text of ['PL1.4', 'pl1.4', ' PL1.4 ', `${PLAN}:PL1.4`, `${PLAN}:pl1.4`, '781/QĐ-UBND:PL1.4'])
      expect(await task(text), text).toBe(`${PLAN}:PL1.4`)
  })

  it('is looked for in one document and its plan alone', async () => {
    expect(await task('PL1.4', '781/QĐ-UBND')).toBe(`${PLAN}:PL1.4`)
    expect(await task('PL1.4', 'Kế hoạch 781/QĐ-UBND')).toBe(`${PLAN}:PL1.4`)
    expect(await task('PL1.4', '749/QĐ-TTg')).toEqual([])
    expect(await task('PL1.4', 'no document')).toEqual([])
  })

  it('is none, with codes or names close to it', async () => {
    expect(await task('PL1.44')).toContain('PL1.4')
    expect(await task('hop truc tuyen')).toContainEqual(expect.stringMatching(/^PL1\.2 .*họp trực tuyến/))
    expect(await task('')).toEqual([])
  })

  it('is several where documents have the same code', async () => {
    const two = await libraryOf(seedText(), seedText().replaceAll('781/QĐ-UBND', '782/QĐ-UBND'))
    try {
      expect(await findTask(two.ctx, 'PL1.4')).toMatchObject({ status: 'SEVERAL', nodes: { length: 2 } })
      expect(await findTask(two.ctx, 'PL1.4', '782/QĐ-UBND')).toMatchObject({ status: 'ONE' })
    } finally {
      await two.close()
    }
  })
})

describe('the agency that words mean', () => {
  const agency = async (text: string) => {
    const found = await findAgency(library.ctx, text)
    return found.status === 'ONE' ? found.node.key : found.status
  }
  const DEPARTMENT = 'co-quan.so-thong-tin-va-truyen-thong.vinh-long'

  it('is found by key, name and variant, with or without diacritics', async () => {
    for (const text of [DEPARTMENT, 'Sở Thông tin và Truyền thông', 'so thong tin va truyen thong', 'Sở TTTT', 'sở  tttt'])
      expect(await agency(text), text).toBe(DEPARTMENT)
  })

  it('keeps two authorities apart', async () => {
    expect(await agency('Chủ tịch UBND tỉnh Vĩnh Long')).not.toBe(await agency('UBND tỉnh Vĩnh Long'))
  })

  it('is none, with names close to it', async () => {
    expect(await findAgency(library.ctx, 'Sở Thông tin')).toMatchObject({ status: 'NONE', near: expect.arrayContaining(['Sở Thông tin và Truyền thông']) })
    expect(await findAgency(library.ctx, '')).toEqual({ status: 'NONE', near: [] })
  })
})
