import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createView, physicalLines } from '../../../src/text/index.ts'

/** What stands in the raw text where the view says `piece`. */
function rawOf(raw: string, piece: string): string {
  const view = createView(raw)
  const at = view.text.indexOf(piece)
  expect(at, `${piece} in ${JSON.stringify(view.text)}`).toBeGreaterThanOrEqual(0)
  return raw.slice(view.rawStart(at), view.rawEnd(at + piece.length))
}

describe('the view of a text', () => {
  it.each([
    ['decomposed letters are composed', 'Quyết định'.normalize('NFD'), 'Quyết định'],
    ['every dash is a hyphen', 'QĐ‑TTg – QĐ—UB', 'QĐ-TTg - QĐ-UB'],
    ['eth is Đ', 'QÐ-UBND', 'QĐ-UBND'],
    ['every space is a space, a run of them one', 'số\u00a0 \t12', 'số 12'],
    ['nothing of zero width is left', '47/\u200b2020/NĐ\u00ad-CP\ufeff', '47/2020/NĐ-CP'],
    ['a line end is one line feed', 'Điều 1.\r\nĐiều 2.', 'Điều 1.\nĐiều 2.'],
    ['a line that goes on in small letters is joined', 'của Thủ tướng Chính\nphủ', 'của Thủ tướng Chính phủ'],
    ['a number torn at its dash is joined', 'Kết luận số 210-\nKL/TW', 'Kết luận số 210- KL/TW'],
    ['a shouted type word torn in two is joined', 'HIẾN\nPHÁP NĂM 1992', 'HIẾN PHÁP NĂM 1992'],
    ['"Luật" ends no line', 'Luật số 48/2014/QH13, Luật\nTài nguyên nước', 'Luật số 48/2014/QH13, Luật Tài nguyên nước'],
    [
      'a title that lists goes on after its semicolon',
      'quy định xử phạt trong lĩnh vực quản lý tài sản công;\ndự trữ quốc gia',
      'quy định xử phạt trong lĩnh vực quản lý tài sản công; dự trữ quốc gia',
    ],
    [
      'the next clause of a preamble begins a line',
      'Căn cứ Luật Giá ngày 20 tháng 6 năm 2012 của nước ta;\ncăn cứ Luật Phí',
      'Căn cứ Luật Giá ngày 20 tháng 6 năm 2012 của nước ta;\ncăn cứ Luật Phí',
    ],
    [
      'the issuer above a preamble is a line of its own',
      'Quyết định ban hành quy định về hoạt động xông hơi khử trùng\nBộ trưởng Bộ Nông nghiệp\nCăn cứ Luật Giá',
      'Quyết định ban hành quy định về hoạt động xông hơi khử trùng\nBộ trưởng Bộ Nông nghiệp\nCăn cứ Luật Giá',
    ],
    ['a line that ends in "của" goes on', 'năm 2017 của\nHội nghị', 'năm 2017 của Hội nghị'],
    ['a number carried to the next line stays with its word', 'ngày 14 tháng\n6 năm 2025', 'ngày 14 tháng 6 năm 2025'],
    [
      'a narrow column goes on in capitals',
      'Nghị quyết số 281/NQ-CP ngày 15 tháng 9\nnăm 2025 về việc quản lý nhà nước, các\nnội dung của Chính phủ ban hành\nChương trình',
      'Nghị quyết số 281/NQ-CP ngày 15 tháng 9 năm 2025 về việc quản lý nhà nước, các nội dung của Chính phủ ban hành Chương trình',
    ],
    ['a list item begins a line', 'gồm có các nội dung chính của kế hoạch năm nay\n- Một', 'gồm có các nội dung chính của kế hoạch năm nay\n- Một'],
    [
      'the enacting word stands alone',
      'sử dụng Quỹ phòng, chống lụt, bão thành phố và quận,\nQuyết định:\n',
      'sử dụng Quỹ phòng, chống lụt, bão thành phố và quận,\nQuyết định:\n',
    ],
    ['the name of a body torn before a capital is joined', 'Căn cứ Thông báo của Bộ\nChính trị', 'Căn cứ Thông báo của Bộ Chính trị'],
    ['an officer and the body led are joined', 'Xét đề nghị của Giám đốc\nSở Du lịch', 'Xét đề nghị của Giám đốc Sở Du lịch'],
    ['an office torn in two is joined', 'Theo đề nghị của Chánh\nThanh tra tỉnh', 'Theo đề nghị của Chánh Thanh tra tỉnh'],
    ['a cell that holds an office stays apart', 'Phó Giám đốc\nSở Du lịch', 'Phó Giám đốc\nSở Du lịch'],
    ['a heading that ends in a body stays apart', 'Nhiệm vụ của Sở\nSở có nhiệm vụ', 'Nhiệm vụ của Sở\nSở có nhiệm vụ'],
    ['a known law torn before a capital is joined', 'Căn cứ Luật Tổ chức\nTòa án nhân dân', 'Căn cứ Luật Tổ chức Tòa án nhân dân'],
    ['a letterhead stays apart', 'Ngân hàng Nhà nước\nVụ Thanh toán', 'Ngân hàng Nhà nước\nVụ Thanh toán'],
    ['shouted names stay apart', 'ỦY BAN\nNHÂN DÂN XÃ', 'ỦY BAN\nNHÂN DÂN XÃ'],
    ['a field label stays apart', 'Cơ quan ban hành\nBộ Tài chính\nSố hiệu:\nLuật 5', 'Cơ quan ban hành\nBộ Tài chính\nSố hiệu:\nLuật 5'],
    ['a cue goes on to its numbered object', 'Thực hiện\nQuyết định số 3/QĐ-UBND', 'Thực hiện Quyết định số 3/QĐ-UBND'],
    ['two columns stay apart', 'Thực hiện\nKế hoạch\nGhi chú', 'Thực hiện\nKế hoạch\nGhi chú'],
    ['a shouted cue torn in two is joined', 'THỰC\nHIỆN QUYẾT ĐỊNH SỐ 4', 'THỰC HIỆN QUYẾT ĐỊNH SỐ 4'],
    ['cells stay apart', 'Sở TTTT\nSở Y tế\n500', 'Sở TTTT\nSở Y tế\n500'],
  ])('%s', (_, raw, text) => {
    expect(createView(raw).text).toBe(text)
  })

  it('leads every piece back to the characters it stands for', () => {
    const raw = `\ufeffCăn  cứ\r\n${'Luật'.normalize('NFD')}\u00a0Đất\u200b đai`
    expect(rawOf(raw, 'Luật')).toBe('Luật'.normalize('NFD'))
    expect(rawOf(raw, 'Đất đai')).toBe('Đất\u200b đai')
    expect(rawOf(raw, 'Căn cứ')).toBe('Căn  cứ')
  })

  it('remembers where lines were joined, so that the printed lines can be told again', () => {
    const view = createView('Quyết định của Thủ tướng Chính\nphủ về chuyển đổi số.\nHết')
    expect(physicalLines(view).map(({ start, end }) => view.text.slice(start, end))).toEqual(['Quyết định của Thủ tướng Chính', 'phủ về chuyển đổi số.', 'Hết'])
  })

  it('never fails, and its offsets ascend and stay inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Đ', 'ế', '\u0301', ' ', '\u00a0', '\n', '\r', '-', '–', '\u200b', '/', '7', '\ud83d', '\ude00') }),
        (raw) => {
          const view = createView(raw)
          let last = 0
          for (let i = 0; i <= view.text.length; i++) {
            const at = view.rawStart(i)
            expect(at).toBeGreaterThanOrEqual(last)
            expect(at).toBeLessThanOrEqual(raw.length)
            if (i > 0) expect(view.rawEnd(i)).toBeGreaterThanOrEqual(view.rawStart(i - 1))
            last = at
          }
        },
      ),
    )
  })

  it('is the same for composed and decomposed text', () => {
    const raw = 'Căn cứ Nghị định số 47/2020/NĐ-CP của Chính phủ về quản lý, kết nối và chia sẻ dữ liệu số;\n'
    expect(createView(raw.normalize('NFD')).text).toBe(createView(raw).text)
  })
})
