import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { createView } from '../../../src/text/index.ts'

const read = (text: string) => readStructure(createView(text))
const DECISION = `ỦY BAN NHÂN DÂN\nTỈNH LONG AN\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/QĐ-UBND\n\nLong An, ngày 05 tháng 3 năm 2021\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH KẾ HOẠCH THỬ NGHIỆM\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LONG AN\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch thử nghiệm.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n\nKẾ HOẠCH\n\nTHỬ NGHIỆM\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nI. MỤC TIÊU\n\nNội dung.\n\nPHỤ LỤC 1\n\nBẢNG`

describe('structure of a decision and the plan it issues', () => {
  it('reads the letterhead', () => {
    const { header } = read(DECISION)
    expect(header).toMatchObject({
      type: 'DECISION',
      number: '12/QĐ-UBND',
      date: '2021-03-05',
      issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LONG AN',
      signer: 'Nguyễn Văn An',
      title: 'BAN HÀNH KẾ HOẠCH THỬ NGHIỆM',
      place: 'Long An',
    })
    expect(header.annex).toMatchObject({ type: 'PLAN', title: 'THỬ NGHIỆM' })
  })

  it('gives each voice its stretch, in order and without gaps', () => {
    const { segments } = read(DECISION)
    expect(segments.map(({ container }) => container)).toEqual(['metadata', 'preamble', 'articles', 'body', 'appendix'])
    segments.slice(1).forEach((segment, i) => {
      expect(segment.start).toBe(segments[i]?.end)
    })
  })

  it('reads nothing into a slice from the middle', () => {
    expect(read('Các đơn vị liên quan phối hợp thực hiện.').header).toMatchObject({ type: null, number: null, issuer: null, title: null })
  })

  it('reads the seed', () => {
    const { header } = read(readFileSync('seeds/781-qd-ubnd-vinh-long-2022.txt', 'utf8'))
    expect(header).toMatchObject({ number: '781/QĐ-UBND', date: '2022-04-21', signer: 'Lê Quang Trung', place: 'Vĩnh Long' })
  })
})
