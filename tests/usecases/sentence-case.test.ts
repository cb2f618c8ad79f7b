import { describe, expect, it } from 'vitest'
import { inSentenceCase } from '../../src/usecases/sentence-case.ts'

describe('words in capitals, in a sentence', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN HUYỆN CÁI BÈ', 'Ủy ban nhân dân huyện Cái Bè'],
    ['ỦY BAN NHÂN DÂN QUẬN 1', 'Ủy ban nhân dân quận 1'],
    ['UBND HUYỆN VŨNG LIÊM', 'UBND huyện Vũng Liêm'],
    ['HỘI ĐỒNG NHÂN DÂN THỊ XÃ BÌNH MINH TỈNH VĨNH LONG', 'Hội đồng nhân dân thị xã Bình Minh tỉnh Vĩnh Long'],
    ['PHÁT TRIỂN KINH TẾ XÃ HỘI NĂM 2022', 'Phát triển kinh tế xã hội năm 2022'],
    ['Về việc giữ nguyên chữ HOA', 'Về việc giữ nguyên chữ HOA'],
  ])('%s', (written, expected) => {
    expect(inSentenceCase(written)).toBe(expected)
  })
})
