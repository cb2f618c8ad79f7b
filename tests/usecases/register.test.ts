import { describe, expect, it } from 'vitest'
import { streamFindings } from '../../src/usecases/audit.ts'
import { importRegister, removeDocument, statusOn, verifyQuotes } from '../../src/usecases/index.ts'
import { decision } from '../helpers/invented-documents.ts'
import { hashOf, ingested, meaningOf, openLibrary } from './library.ts'

const HEADER = 'number,type,date,issuer,title,status,source'
const register = (...rows: string[]) => ({ name: 'so-dang-ky.csv', text: [HEADER, ...rows, ''].join('\n') })
const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'
const LAW = '46/2019/QH14,Luật,21/11/2019,Quốc hội,Thư viện,,CSDL quốc gia'

describe('a register', () => {
  it('identifies and dates what is only cited, with its row as proof', async () => {
    const library = await openLibrary()
    await ingested(library, decision({ bases: ['Căn cứ Nghị định số 61/2018/NĐ-CP'], articles: ['Thực hiện Luật Thư viện.'] }))
    const outcome = await importRegister(
      library,
      register('61/2018/NĐ-CP,Nghị định,23/04/2018,Chính phủ,"về một cửa, một cửa liên thông",Còn hiệu lực,CSDL', LAW),
    )
    expect(outcome).toEqual({ status: 'IMPORTED', key: 'khac.so-van-ban.so-dang-ky', rows: 2, change: 'created' })
    const [decree] = await library.store.nodes(['nghi-dinh.61-2018-nd-cp'])
    expect(decree).toMatchObject({ issuedOn: '2018-04-23', title: 'về một cửa, một cửa liên thông', issuer: 'Chính phủ', availability: 'CITED_ONLY' })
    expect(await meaningOf(library, KEY, 'Luật Thư viện')).toBe('luat.46-2019-qh14')
    const [relations] = await library.store.relations(['khac.so-van-ban.so-dang-ky'], { direction: 'OUT' })
    expect(relations?.map(({ evidence }) => evidence[0]?.quote)).toEqual([LAW, expect.stringMatching(/^61\/2018\/NĐ-CP,/)])
    expect(await verifyQuotes(library)).toMatchObject({ documents: 2, mismatches: 0 })
  })

  it('never outweighs a text: where they differ both dates stay, and a finding says so', async () => {
    const library = await openLibrary()
    await ingested(library, decision({ bases: ['Căn cứ Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ'] }))
    await ingested(library, decision({ number: '20/QĐ-UBND', date: '2021-04-01' }), '20.txt')
    await importRegister(
      library,
      register('61/2018/NĐ-CP,Nghị định,23/04/2018,Chính phủ,,,CSDL', '20/QĐ-UBND,Quyết định,02/04/2021,UBND tỉnh Long An,Tên khác hẳn,,CSDL'),
    )
    const [decree, own] = await library.store.nodes(['nghi-dinh.61-2018-nd-cp', 'quyet-dinh.20-qd-ubnd.long-an.2021'])
    expect(decree).toMatchObject({ issuedOn: null, dates: ['2018-04-23', '2018-04-24'] })
    expect(own).toMatchObject({ issuedOn: '2021-04-01', title: 'thử nghiệm', availability: 'INGESTED' })
    const found: string[] = []
    for await (const { rule, evidence } of streamFindings(library, { documents: [KEY] }))
      if (rule === 'conflicting-dates') found.push(...evidence.map(({ document }) => document))
    expect(found.sort()).toEqual(['khac.so-van-ban.so-dang-ky', KEY])
  })

  it('says which documents have ended, by what and from when', async () => {
    const library = await openLibrary()
    await importRegister(
      library,
      register(
        '31/2009/QH12,Luật,10/06/2009,Quốc hội,Thư viện,"Hết hiệu lực từ 01/07/2020, bị thay thế bởi Luật số 46/2019/QH14",CSDL',
        '5/2011/TT-BTP,Thông tư,16/02/2011,Bộ Tư pháp,,Hết hiệu lực từ ngày 01/01/2019,CSDL',
        '6/2011/TT-BTP,Thông tư,16/02/2011,Bộ Tư pháp,,Hết hiệu lực,CSDL',
        '7/2011/TT-BTP,Thông tư,16/02/2011,Bộ Tư pháp,,Hết hiệu lực một phần,CSDL',
      ),
    )
    expect(await statusOn(library, 'luat.31-2009-qh12', '2021-01-01')).toMatchObject({
      state: 'REPLACED',
      by: { key: 'luat.46-2019-qh14' },
      effectiveOn: '2020-07-01',
    })
    expect(await statusOn(library, 'luat.31-2009-qh12', '2020-01-01')).toMatchObject({ state: 'UNKNOWN' })
    expect(await statusOn(library, 'thong-tu.5-2011-tt-btp', '2019-01-01')).toMatchObject({
      state: 'REPEALED',
      by: null,
      effectiveOn: '2019-01-01',
      evidence: [{ document: 'khac.so-van-ban.so-dang-ky', line: 3 }],
    })
    expect(await statusOn(library, 'thong-tu.5-2011-tt-btp', '2018-12-31')).toMatchObject({ state: 'UNKNOWN', evidence: [] })
    expect(await statusOn(library, 'thong-tu.6-2011-tt-btp', '2026-01-01')).toMatchObject({ state: 'UNKNOWN', evidence: [{ line: 4 }] })
    expect(await statusOn(library, 'thong-tu.7-2011-tt-btp', '2026-01-01')).toMatchObject({ state: 'UNKNOWN', evidence: [] })
  })

  it('takes the place of the earlier one of its name, and goes as it came', async () => {
    const library = await openLibrary()
    const empty = await hashOf(library)
    await importRegister(library, register(LAW))
    expect(await importRegister(library, register(LAW))).toMatchObject({ change: 'unchanged' })
    expect(await importRegister(library, register('61/2018/NĐ-CP,Nghị định,23/04/2018,Chính phủ,,,CSDL'))).toMatchObject({ change: 'replaced', rows: 1 })
    expect((await library.store.nodes(['luat.46-2019-qh14']))[0]).toBeNull()
    await removeDocument(library, 'khac.so-van-ban.so-dang-ky')
    expect(await hashOf(library)).toBe(empty)
  })

  it.each([
    [
      'semicolons, Vietnamese heads, a byte order mark and CRLF',
      '\uFEFFSTT;Số/ký hiệu;Loại;Ngày;Cơ quan ban hành;Trích yếu;Tình trạng;Nguồn\r\n1;46/2019/QH14;Luật;21/11/2019;Quốc hội;Thư viện;;CSDL\r\n\r\n',
    ],
    ['English types and ISO days in any case', 'NUMBER,Type,DATE,issuer,title,status,Source\n46/2019/QH14,LAW,2019-11-21,Quốc hội,Luật Thư viện,,\n'],
    ['quoted cells with line breaks', `${HEADER}\n"46/2019/QH14","Luật","21/11/2019","Quốc\nhội","Thư viện",,"sổ ""mới"""\n`],
  ])('may be written with %s', async (_, text) => {
    const library = await openLibrary()
    expect(await importRegister(library, { name: 'so-dang-ky.csv', text })).toMatchObject({ status: 'IMPORTED', rows: 1 })
    expect((await library.store.nodes(['luat.46-2019-qh14']))[0]).toMatchObject({ issuedOn: '2019-11-21', name: 'Thư viện', issuer: 'Quốc hội' })
    expect(await verifyQuotes(library)).toMatchObject({ mismatches: 0 })
  })

  it.each([
    ['a column is missing', 'number,type,issuer,title,status,source\n46/2019/QH14,Luật,,,,\n', [{ line: 1, field: 'date' }]],
    ['a column is unknown', `${HEADER},màu\n46/2019/QH14,Luật,,,,,,đỏ\n`, [{ line: 1, column: HEADER.length + 2, field: null }]],
    ['a column stands twice', 'number,type,date,issuer,title,status,source,ngày\n46/2019/QH14,Luật,,,,,,\n', [{ line: 1, column: 45, field: 'date' }]],
    ['a day does not exist', `${HEADER}\n${LAW}\n5/2011/TT-BTP,Thông tư,31/02/2011,,,,\n`, [{ line: 3, column: 24, field: 'date' }]],
    ['a date is words', `${HEADER}\n5/2011/TT-BTP,Thông tư,hôm qua,,,,\n`, [{ line: 2, column: 24, field: 'date' }]],
    ['a type is unknown', `${HEADER}\n5/2011/TT-BTP,Thông tri,,,,,\n`, [{ line: 2, column: 15, field: 'type' }]],
    [
      'a number is none',
      `${HEADER}\nsố năm,Thông tư,,,,,\n,Quyết định,,,,,\n`,
      [
        { line: 2, column: 1, field: 'number' },
        { line: 3, column: 1, field: 'number' },
      ],
    ],
    ['a row is too long', `${HEADER}\n5/2011/TT-BTP,Thông tư,16/02/2011,Bộ Tư pháp,về a, b,,\n`, [{ line: 2, column: 1, field: null }]],
    ['a quotation mark stays open', `${HEADER}\n5/2011/TT-BTP,"Thông tư,,,,,\n`, [{ line: 2, field: null }]],
    ['there is no row', `${HEADER}\n`, [{ line: 2, column: 1 }]],
    ['there is nothing', '', [{ line: 1, column: 1 }]],
    ['a character could not be decoded', `${HEADER}\n5/2011/TT-BTP,Th\uFFFDng tư,,,,,\n`, [{ line: 2, column: 17 }]],
  ])('is refused as a whole, with line and column, when %s', async (_, text, problems) => {
    const library = await openLibrary()
    await importRegister(library, register(LAW))
    const before = await hashOf(library)
    const outcome = await importRegister(library, { name: 'so-dang-ky.csv', text })
    expect(outcome).toMatchObject({ status: 'REJECTED', problems })
    expect(await hashOf(library)).toBe(before)
  })

  it('is refused when its file is not UTF-8', async () => {
    const library = await openLibrary()
    const outcome = await importRegister(library, { ...register(LAW), fileSha256: 'f'.repeat(64) })
    expect(outcome).toMatchObject({ status: 'REJECTED', problems: [{ line: 1, column: 1, message: expect.stringContaining('UTF-8') }] })
  })
})
