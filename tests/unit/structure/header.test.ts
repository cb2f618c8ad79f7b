import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { createView } from '../../../src/text/index.ts'

const header = (text: string) => readStructure(createView(text)).header
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'

describe('the header', () => {
  it('reads a letterhead of two columns printed one after the other', () => {
    expect(
      header(
        `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n${MOTTO}Số: 88/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nPhát triển cây dược liệu dưới tán rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nGiàng Thị Mai\n`,
      ),
    ).toMatchObject({
      type: 'PLAN',
      number: '88/KH-UBND',
      date: '2024-03-05',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      signer: 'Giàng Thị Mai',
      title: 'Phát triển cây dược liệu dưới tán rừng',
      place: 'Lào Cai',
    })
  })

  it("takes a portal's own title before one printed in capitals", () => {
    expect(
      header(
        `---\ntitle: "Thông tư 9/2025/TT-BYT quy định về xe cứu thương"\n---\n\n**BỘ Y TẾ**\n\n${MOTTO}\nSố: 9/2025/TT-BYT\n\n**THÔNG TƯ**\n\n**QUY ĐỊNH CHI TIẾT VỀ XE CỨU THƯƠNG CỦA BỘ Y TẾ**\n\nCăn cứ Luật Khám bệnh;\n`,
      ).title,
    ).toBe('quy định về xe cứu thương')
  })

  it('finds the date above the signature where the letterhead has none', () => {
    const read = header(
      `QUỐC HỘI\n${MOTTO}Nghị quyết số: 20/2013/QH13\n\nNGHỊ QUYẾT\nVỀ KẾ HOẠCH TRỒNG RỪNG\n\nCăn cứ Hiến pháp;\n\nĐiều 1\nGiao Chính phủ thực hiện.\n\nHà Nội, ngày 9 tháng 11 năm 2013\nCHỦ TỊCH QUỐC HỘI\n\nNguyễn Văn An\n`,
    )
    expect([read.date, read.signer]).toEqual(['2013-11-09', 'Nguyễn Văn An'])
  })

  it("gives back the marks that recognition lost, from the annex's own note", () => {
    const read = header(
      `UY BAN NHAN DAN HUYEN BA TRI\n${MOTTO}Số: 4/2012/QĐ-UBND\n\nQUYẾT ĐỊNH\nBAN HANH QUY CHE CHO\n\nUY BAN NHAN DAN HUYEN BA TRI\n\nCăn cứ Luật Đất đai;\n\nĐiều 1. Ban hành quy chế.\n\nQUY CHẾ\n(Ban hành kèm theo Quyết định số 4/2012/QĐ-UBND ngày 6 tháng 2 năm 2012 của Ủy ban nhân dân huyện Ba Tri)\n`,
    )
    expect(read).toMatchObject({ issuer: 'Ủy ban nhân dân huyện Ba Tri', date: '2012-02-06', title: 'BAN HANH QUY CHE CHO' })
  })

  it('of an appendix that arrived alone is what its note says', () => {
    expect(
      header(
        'PHỤ LỤC II\nDANH MỤC NHIỆM VỤ BẢO VỆ ĐÊ ĐIỀU\n(Kèm theo Kế hoạch số 31/KH-UBND ngày 7/8/2023 của Ủy ban nhân dân tỉnh Thái Bình)\n\n1. Gia cố đê biển.',
      ),
    ).toMatchObject({
      type: 'PLAN',
      number: '31/KH-UBND',
      date: '2023-08-07',
      issuer: 'Ủy ban nhân dân tỉnh Thái Bình',
      title: 'DANH MỤC NHIỆM VỤ BẢO VỆ ĐÊ ĐIỀU',
    })
  })
})

describe('page numbers', () => {
  const furniture = (text: string) => {
    const view = createView(text)
    return readStructure(view).furniture.map(({ start, end }) => view.text.slice(start, end))
  }
  it('are told from a number of the text that a page begins or ends with', () => {
    const page = (n: number) => `CÔNG BÁO/Số ${n}/Ngày 12-03-2025\n${n}\n`
    expect(furniture(`${page(41)}Hoàn thành năm\n2026\n${page(42)}1\nXây dựng đê.\n${page(43)}`)).toEqual(
      [41, 42, 43].flatMap((n) => [`CÔNG BÁO/Số ${n}/Ngày 12-03-2025`, String(n)]),
    )
  })
})
