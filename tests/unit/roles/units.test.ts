/** Where one paragraph ends for the reader of roles: read through the whole extraction, as breaks concern references, headers and cues alike. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/usecases/read-document.ts'

const relations = (text: string): string[] => readDocument({ name: 'van-ban.txt', text }).mentions.map(({ relation }) => relation)

describe('a line break', () => {
  it('after "Căn cứ" leaves what follows its basis, in the preamble', () => {
    const { mentions } = readDocument({ name: 'van-ban.txt', text: 'Căn cứ\nLuật Lưu trữ ngày 21 tháng 6 năm 2024;\n' })
    expect(mentions.map(({ relation, container }) => [relation, container])).toEqual([['BASED_ON', 'preamble']])
  })

  it('inside a reference ends no paragraph: what stands behind it is governed too', () => {
    expect(relations('Căn cứ Luật Tổ chức\nQuốc hội ngày 20 tháng 11 năm 2014; Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n')).toEqual(['BASED_ON', 'BASED_ON'])
  })

  it('between two items ends the first', () => {
    expect(relations('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nLuật Giá được phổ biến trong năm.\n')).toEqual(['BASED_ON', 'CITES'])
  })
})

describe('the line "QUYẾT ĐỊNH:"', () => {
  it('ends what the document rests on and who proposed it', () => {
    const text = 'Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 5/TTr-SCT,\nQUYẾT ĐỊNH:\n1. Quyết định số 9/2008/QĐ-UBND về chợ được phổ biến.\n'
    expect(relations(text)).toEqual(['PROPOSED_BY', 'CITES'])
    expect(relations(text.replaceAll('\n', ' '))).toEqual(['PROPOSED_BY', 'CITES'])
  })
})
