import { describe, expect, it } from 'vitest'
import { canonicalAgency } from '../../../src/extract/agencies/canonical-agency.ts'

describe('the agency that a written form stands for', () => {
  it('opens short forms of departments of any province', () => {
    expect(canonicalAgency('Sở LĐ- TBXH', 'Long An')).toEqual({
      name: 'Sở Lao động - Thương binh và Xã hội',
      level: 'PROVINCE',
      parent: 'UBND tỉnh Long An',
      place: 'Long An',
    })
    expect(canonicalAgency('Bộ TTTT', null)?.name).toBe('Bộ Thông tin và Truyền thông')
  })

  it('keeps the chairman and the committee apart', () => {
    expect(canonicalAgency('Chủ tịch Ủy ban nhân dân tỉnh', 'Long An')?.name).toBe('Chủ tịch UBND tỉnh Long An')
    expect(canonicalAgency('UBND tỉnh Long An', 'Long An')?.name).toBe('UBND tỉnh Long An')
  })

  it('does not guess', () => {
    expect(canonicalAgency('Sở của tôi', 'Long An')).toBeNull()
  })
})
