import { describe, expect, it } from 'vitest'
import { annexCitation, citation, documentLabel } from '../../src/usecases/citation.ts'
import { documentNode } from './chains.ts'

const decree = { type: 'DECREE', typeLabel: 'Nghị định', number: '15/2019/NĐ-CP', issuer: 'Chính phủ' } as const

describe('a citation', () => {
  it('gives type, number, date in words, issuing body and subject', () => {
    const node = documentNode('x', { ...decree, issuedOn: '2019-02-01', dates: ['2019-02-01'], title: 'giáo dục nghề nghiệp' })
    expect(citation(node)).toBe('Nghị định số 15/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về giáo dục nghề nghiệp')
  })

  it('writes a zero before days below ten and the months one and two alone', () => {
    const on = (issuedOn: string) => citation(documentNode('x', { ...decree, issuer: null, issuedOn, dates: [issuedOn] }))
    expect(on('2019-03-10')).toMatch(/ngày 10 tháng 3 năm 2019$/)
    expect(on('2019-12-09')).toMatch(/ngày 09 tháng 12 năm 2019$/)
  })

  it('lets a subject that begins with a verb follow without "về"', () => {
    expect(citation(documentNode('x', { ...decree, title: 'Phê duyệt Đề án thử' }))).toMatch(/của Chính phủ phê duyệt Đề án thử$/)
    expect(citation(documentNode('x', { ...decree, title: 'Về việc thử' }))).toMatch(/của Chính phủ về việc thử$/)
    expect(citation(documentNode('x', { ...decree, title: 'giao thông đường bộ' }))).toMatch(/về giao thông đường bộ$/)
  })

  it('names a law by its name, without number and issuer', () => {
    const node = documentNode('x', {
      type: 'LAW',
      typeLabel: 'Luật',
      number: '45/2013/QH13',
      name: 'Đất đai',
      issuer: 'Quốc hội',
      issuedOn: '2013-11-29',
      dates: ['2013-11-29'],
    })
    expect(citation(node)).toBe('Luật Đất đai ngày 29 tháng 11 năm 2013')
  })

  it('says so where texts give different dates, and chooses none', () => {
    const node = documentNode('x', { ...decree, dates: ['2019-02-01', '2019-02-11'] })
    expect(citation(node)).toBe('Nghị định số 15/2019/NĐ-CP (ngày ban hành được ghi khác nhau: 01 tháng 02 năm 2019; 11 tháng 02 năm 2019) của Chính phủ')
  })

  it('leaves out what is unknown, and keeps a date that is known in part', () => {
    expect(citation(documentNode('x', { ...decree, number: null, issuer: null }))).toBe('Nghị định')
    expect(citation(documentNode('x', { ...decree, dates: ['2019-02'] }))).toMatch(/tháng 02 năm 2019 của Chính phủ$/)
  })

  it('puts what a letterhead has in capitals into sentence case, names kept', () => {
    const node = documentNode('x', { issuer: 'ỦY BAN NHÂN DÂN TỈNH LONG AN', title: 'BAN HÀNH QUY CHẾ CỦA TỈNH LONG AN' })
    expect(citation(node)).toBe('Quyết định x/QĐ-UBND của Ủy ban nhân dân tỉnh Long An ban hành quy chế của tỉnh Long An')
  })

  it('of a plan names the decision that issues it', () => {
    const issuing = documentNode('d', { number: '12/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Long An', issuedOn: '2021-03-05', dates: ['2021-03-05'] })
    const annex = documentNode('k', { type: 'PLAN', typeLabel: 'Kế hoạch', number: '12/QĐ-UBND', title: 'CHUYỂN ĐỔI SỐ' })
    expect(annexCitation(annex, issuing)).toBe(
      'Kế hoạch chuyển đổi số ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Long An',
    )
  })

  it('is short in a label; a standard has no "số"', () => {
    expect(documentLabel(documentNode('x', decree))).toBe('Nghị định số 15/2019/NĐ-CP')
    expect(documentLabel(documentNode('x', { typeLabel: 'Tiêu chuẩn', number: 'TCVN 1:2017' }))).toBe('Tiêu chuẩn TCVN 1:2017')
    expect(documentLabel(documentNode('x', { typeLabel: 'Luật', number: null, name: 'Đất đai' }))).toBe('Luật Đất đai')
  })
})
