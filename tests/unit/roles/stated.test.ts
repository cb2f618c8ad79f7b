import { describe, expect, it } from 'vitest'
import { rolesIn } from './marked-text.ts'

describe('what a clause states about two other documents', () => {
  it('"A được sửa đổi, bổ sung bởi B và C": B and C amend A', () => {
    expect(rolesIn('& Căn cứ ⟦Luật Doanh nghiệp số 59/2020/QH14⟧ được sửa đổi, bổ sung bởi ⟦Luật số 03/2022/QH15⟧ và ⟦Luật số 76/2025/QH15⟧;').stated).toEqual([
      '1 AMENDS 0',
      '2 AMENDS 0',
    ])
  })

  it('a decree amends the decree, not the law that its title names', () => {
    const text = '& Căn cứ ⟦Nghị định số 8/2025/NĐ-CP⟧ ⟨hướng dẫn thi hành ⟦Luật Lưu trữ⟧⟩ được sửa đổi, bổ sung bởi ⟦Nghị định số 9/2025/NĐ-CP⟧;'
    expect(rolesIn(text).stated).toEqual(['2 AMENDS 0'])
  })

  it('in brackets after a title: the document that the title names, where it is of the same kind', () => {
    const text = '⟦Thông tư số 5/2018/TT-BTC⟧ ⟨sửa đổi khoản 3 Điều 12 ⟦Thông tư số 2/2014/TT-BTC⟧⟩ (đã được sửa đổi tại ⟦Thông tư số 1/2015/TT-BTC⟧).'
    expect(rolesIn(text).stated).toEqual(['2 AMENDS 1'])
    const guided = '& Căn cứ ⟦Nghị định số 8/2025/NĐ-CP⟧ ⟨hướng dẫn thi hành ⟦Luật Lưu trữ⟧⟩ (được sửa đổi tại ⟦Nghị định số 9/2025/NĐ-CP⟧);'
    expect(rolesIn(guided).stated).toEqual(['2 AMENDS 0'])
  })

  it('in brackets without "bởi": a document of the same kind told at once amends', () => {
    expect(rolesIn('⟦Nghị định số 5/2015/NĐ-CP⟧ (đã được sửa đổi, bổ sung ⟦Nghị định số 2/2018/NĐ-CP⟧).').stated).toEqual(['1 AMENDS 0'])
    expect(rolesIn('Sửa đổi Điều 2 ⟦Nghị định số 5/2015/NĐ-CP⟧ (đã được sửa đổi ⟦Nghị định số 2/2018/NĐ-CP⟧).').roles).toEqual(['AMENDS', 'CITES'])
    expect(rolesIn('⟦Luật Giá số 11/2012/QH13⟧ (đã được bổ sung chế độ của ⟦Luật số 5/2019/QH14⟧).').stated).toEqual([])
    expect(rolesIn('⟦Luật Giá số 11/2012/QH13⟧ (đã được sửa đổi, ⟦Thông tư số 5/2019/TT-BTC⟧).').stated).toEqual([])
  })

  it('a law amends the law that the title names', () => {
    const text = '& Căn cứ ⟦Nghị định số 8/2025/NĐ-CP⟧ ⟨hướng dẫn thi hành ⟦Luật Lưu trữ⟧⟩ đã được sửa đổi theo ⟦Luật số 5/2025/QH15⟧;'
    expect(rolesIn(text).stated).toEqual(['2 AMENDS 1'])
  })

  it('"A được thay thế bởi B", "A bị bãi bỏ bởi B"', () => {
    expect(rolesIn('⟦Nghị định số 12/2009/NĐ-CP⟧ đã được thay thế bởi ⟦Nghị định số 59/2015/NĐ-CP⟧.').stated).toEqual(['1 REPLACES 0'])
    expect(rolesIn('⟦Thông tư số 1/2009/TT-BTC⟧ bị bãi bỏ bởi ⟦Thông tư số 5/2019/TT-BTC⟧.').stated).toEqual(['1 REPEALS 0'])
  })

  it('ending a part of a document amends the document', () => {
    expect(rolesIn('Khoản 2 Điều 5 ⟦Thông tư số 1/2009/TT-BTC⟧ bị bãi bỏ bởi ⟦Thông tư số 5/2019/TT-BTC⟧.').stated).toEqual(['1 AMENDS 0'])
  })

  it('the list at the head of a consolidated text: every act consolidated, each amending the first', () => {
    const read = rolesIn(
      [
        '& ⟦Nghị định số 75/2021/NĐ-CP ngày 24/7/2021⟧ của ‹Chính phủ› ⟨quy định mức trợ cấp⟩, có hiệu lực kể từ ngày 15/9/2021, được sửa đổi, bổ sung bởi:',
        '& 1. ⟦Nghị định số 55/2023/NĐ-CP ngày 21/7/2023⟧ ⟨sửa đổi, bổ sung một số điều của ⟦Nghị định số 75/2021/NĐ-CP⟧⟩, có hiệu lực kể từ ngày 05/9/2023;',
        '& 2. ⟦Nghị định số 77/2024/NĐ-CP ngày 1/7/2024⟧, có hiệu lực kể từ ngày 01/7/2024.',
        '& Căn cứ ⟦Luật Tổ chức Chính phủ⟧;',
      ].join('\n'),
    )
    expect(read.roles).toEqual(['CONSOLIDATES', 'CONSOLIDATES', 'AMENDS of 1', 'CONSOLIDATES', 'BASED_ON'])
    expect(read.stated).toEqual(['1 AMENDS 0', '3 AMENDS 0'])
  })

  it("an editor's note on a part of this document amends it, a note on the whole says what it says", () => {
    expect(rolesIn('1. Quy định chung. [Khoản này bị bãi bỏ bởi Điều 2 ⟦Nghị định 16/2023/NĐ-CP⟧]').stated).toEqual(['0 AMENDS DOCUMENT'])
    expect(rolesIn('[Nghị định này bị thay thế bởi ⟦Nghị định 16/2023/NĐ-CP⟧]').stated).toEqual(['0 REPLACES DOCUMENT'])
    expect(rolesIn('[Điều này được hướng dẫn bởi Điều 5 ⟦Nghị định 127/2005/NĐ-CP⟧]').stated).toEqual(['0 DETAILS DOCUMENT'])
  })

  it('"đến nay" is not "này", nor "chế độ" the "do" that names an agent', () => {
    expect(rolesIn('⟦Luật Giá số 11/2012/QH13⟧ áp dụng đến nay đã được sửa đổi bởi ⟦Luật số 16/2023/QH15⟧.').stated).toEqual(['1 AMENDS 0'])
    expect(rolesIn('⟦Luật Giá số 11/2012/QH13⟧ được bổ sung chế độ của ⟦Luật Lao động⟧.').stated).toEqual([])
  })

  it('says nothing where it is not clear what was amended', () => {
    expect(rolesIn('Các quy định đã được sửa đổi theo ⟦Luật số 5/2025/QH15⟧ thì áp dụng.').stated).toEqual([])
  })

  it('leaves a note to the reader on a reference whose relation is its own', () => {
    const { read } = rolesIn('[Khoản này bị bãi bỏ bởi Điều 2 ⟦Nghị định 16/2023/NĐ-CP⟧]')
    expect(read.roles.get(0)?.note).toBe('the cited document repeals a part of this one')
  })
})

describe('a document that another one amends', () => {
  it('its own title is read, and what it does is its own', () => {
    const text = '^ Điều này được bãi bỏ theo quy định tại Điều 2 ⟦Thông tư số 193/2015/TT-BTC⟧ ⟨sửa đổi, bổ sung ⟦Thông tư số 219/2013/TT-BTC⟧⟩.'
    expect(rolesIn(text).roles).toEqual(['CITES', 'AMENDS of 0'])
  })
})

describe('a quoted basis', () => {
  it('is over where the next note begins, though its quotation is never closed', () => {
    const read = rolesIn(
      [
        '^ [1] ⟦Thông tư số 119/2014/TT-BTC⟧ có căn cứ ban hành như sau:',
        '^ “Căn cứ ⟦Luật Quản lý thuế⟧;',
        '^ [2] Khoản này được sửa đổi theo quy định tại Điều 1 ⟦Thông tư số 26/2015/TT-BTC⟧.',
      ].join('\n'),
    )
    expect(read.roles).toEqual(['CITES', 'BASED_ON of 0', 'CITES'])
  })

  it('belongs to the document whose basis is quoted, until the quotation closes', () => {
    const read = rolesIn(
      [
        '^ 1 ⟦Nghị định số 55/2023/NĐ-CP⟧ ⟨sửa đổi, bổ sung một số điều của ⟦Nghị định số 75/2021/NĐ-CP⟧⟩ (sau đây viết tắt là ⟦Nghị định số 55/2023/NĐ-CP⟧) có căn cứ ban hành như sau:',
        '^ “Căn cứ ⟦Luật Tổ chức Chính phủ ngày 19/6/2015⟧;',
        '% Chương I',
        '^ Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của ⟦Nghị định số 75/2021/NĐ-CP⟧.”.',
        '^ 2 Điều này được sửa đổi theo quy định tại khoản 1 Điều 1 của ⟦Nghị định số 55/2023/NĐ-CP⟧.',
      ].join('\n'),
    )
    expect(read.roles).toEqual(['CITES', 'AMENDS of 0', 'CITES', 'BASED_ON of 0', 'AMENDS of 0', 'CITES'])
  })
})
