import { describe, expect, it } from 'vitest'
import { type Named, type OwnName, selfReference } from '../../../src/extract/roles/self-reference.ts'

const own: OwnName = {
  typeLabel: 'Quyết định',
  number: '781/QĐ-UBND',
  date: '2022-04-21',
  title: 'ban hành Kế hoạch phát triển chính quyền số',
  place: 'Vĩnh Long',
}
const mention = (over: Partial<Named>): Named => ({
  typeLabel: 'Quyết định',
  number: null,
  date: null,
  issuer: null,
  name: null,
  quote: 'Quyết định',
  before: '',
  metadata: false,
  opensText: false,
  ...over,
})

describe('a document that names itself', () => {
  it('is known by its number and date', () => {
    expect(selfReference(mention({ number: '781/QĐ-UBND', date: '2022-04-21' }), own)).toBe('YES')
  })

  it('is known by its number in the letterhead', () => {
    expect(selfReference(mention({ number: '781/QĐ-UBND', metadata: true }), own)).toBe('YES')
  })

  it('is only supposed where the number, which carries no year, stands alone', () => {
    expect(selfReference(mention({ number: '781/QĐ-UBND' }), own)).toBe('MAYBE')
  })

  it('is certain where the number carries the year', () => {
    expect(selfReference(mention({ typeLabel: 'Nghị định', number: '47/2021/NĐ-CP' }), { ...own, number: '47/2021/NĐ-CP' })).toBe('YES')
  })

  it('is another one where the date differs', () => {
    expect(selfReference(mention({ number: '781/QĐ-UBND', date: '2019-05-02' }), own)).toBe('NO')
  })

  it('is another one where the issuer is that of another province', () => {
    expect(selfReference(mention({ number: '781/QĐ-UBND', date: '2022-04-21', issuer: 'Ủy ban nhân dân tỉnh Bến Tre' }), own)).toBe('NO')
  })

  it('is the same with capitals, spaces and leading zeros', () => {
    expect(selfReference(mention({ number: '0781/qđ-ubnd', date: '2022-04' }), own)).toBe('YES')
  })

  it('is meant by a number left blank after "Kèm theo"', () => {
    expect(selfReference(mention({ quote: 'Quyết định số      /QĐ-UBND ngày    / 4/2022', before: '(Kèm theo ' }), own)).toBe('YES')
  })

  it('is meant by a blank number with its own symbol', () => {
    expect(selfReference(mention({ quote: 'Quyết định số …/QĐ-UBND' }), own)).toBe('YES')
  })

  it('is not meant by a blank number with another symbol in running text', () => {
    expect(selfReference(mention({ quote: 'Quyết định số …/QĐ-BTC' }), own)).toBe('NO')
  })

  it('is a law that is named by its title', () => {
    const law: OwnName = { typeLabel: 'Luật', number: '10/2022/QH15', date: '2022-11-14', title: 'THANH TRA', place: null }
    expect(selfReference(mention({ typeLabel: 'Luật', name: 'Thanh tra', quote: 'Luật Thanh tra' }), law)).toBe('MAYBE')
    expect(selfReference(mention({ typeLabel: 'Luật', name: 'Thanh tra', date: '2010', quote: 'Luật Thanh tra năm 2010' }), law)).toBe('NO')
    expect(selfReference(mention({ typeLabel: 'Luật', name: 'Kiểm toán', quote: 'Luật Kiểm toán' }), law)).toBe('NO')
  })

  it('is the title line of a crawled page', () => {
    const law: OwnName = { typeLabel: 'Luật', number: '64/2014/QH13', date: '2014-11-25', title: 'SỬA ĐỔI', place: null }
    expect(
      selfReference(
        mention({ typeLabel: 'Luật', name: 'Thi hành án dân sự sửa đổi', quote: 'Luật Thi hành án dân sự sửa đổi 2014', metadata: true, opensText: true }),
        law,
      ),
    ).toBe('YES')
  })

  it('is what an annex without a known number is issued with', () => {
    expect(selfReference(mention({ number: '552/KH-UBND', before: '*(Ban hành kèm theo ' }), { ...own, number: null })).toBe('YES')
    expect(selfReference(mention({ number: '88/TTr-STC', before: 'Kèm theo ' }), { ...own, number: null })).toBe('NO')
    expect(selfReference(mention({ number: '552/KH-UBND', before: 'Nội dung Quy chế của đơn vị ban hành kèm theo ' }), { ...own, number: null })).toBe('NO')
  })
})
