import { describe, expect, it } from 'vitest'
import { rolesIn } from './marked-text.ts'

describe('the sentence that proves a role', () => {
  it('is the whole list item, without its bullet', () => {
    expect(rolesIn('- Căn cứ ⟦Luật Lưu trữ⟧;').proofs).toEqual(['Căn cứ ⟦Luật Lưu trữ⟧;'.replace(/[⟦⟧]/g, '')])
  })

  it('ends where the sentence ends', () => {
    expect(rolesIn('Việc đầu tiên đã xong. Thực hiện ⟦Chỉ thị số 5/CT-TTg⟧ của Thủ tướng. Việc khác.').proofs).toEqual([
      'Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng.',
    ])
  })

  it('keeps the number of its article', () => {
    expect(rolesIn('Điều 18. Sửa đổi một số điều của ⟦Luật An toàn thông tin mạng⟧').proofs).toEqual([
      'Điều 18. Sửa đổi một số điều của Luật An toàn thông tin mạng',
    ])
  })

  it('begins with its own clause where several stand in one line', () => {
    expect(rolesIn('& Căn cứ ⟦Luật A số 1/2020/QH14⟧; Căn cứ ⟦Luật B số 2/2020/QH14⟧; Theo đề nghị của Bộ trưởng,').proofs).toEqual([
      'Căn cứ Luật A số 1/2020/QH14;',
      'Căn cứ Luật B số 2/2020/QH14;',
    ])
  })

  it('stays within a thousand characters and keeps the cue where it can', () => {
    const filler = 'nội dung chi tiết về việc quản lý; '.repeat(60)
    const [proof] = rolesIn(`Sở Nội vụ ${filler} thực hiện ⟦Nghị quyết số 5/NQ-CP⟧ về cải cách; ${filler}`).proofs
    expect(proof?.length).toBeLessThanOrEqual(1000)
    expect(proof).toContain('thực hiện Nghị quyết số 5/NQ-CP')
  })

  it('always encloses the reference, however long it is', () => {
    const name = 'về quản lý đất đai '.repeat(80)
    const [proof] = rolesIn(`Căn cứ ⟦Luật ${name}⟧;`).proofs
    expect(proof).toContain(name)
  })
})
