import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.ts'
import { issuerIdentity, sameIssuer } from '../../../src/audit/issuers.ts'
import { amountsIn } from '../../../src/audit/money.ts'
import { difference } from '../../../src/audit/wording.ts'
import { auditInput } from '../../helpers/audit-inputs.ts'

const one = (a: string, b: string): boolean => sameIssuer(issuerIdentity(a), issuerIdentity(b))

describe('issuers', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Vĩnh Long'],
    ['Uỷ ban nhân dân tỉnh Nghệ An', 'UBND tỉnh Nghệ An'],
    ['Sở TTTT', 'Sở Thông tin và Truyền thông'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'Tỉnh ủy'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh Cà Mau'],
  ])('%s and %s are one', (a, b) => {
    expect(one(a, b)).toBe(true)
  })

  it.each([
    ['UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ['Chính phủ', 'Thủ tướng Chính phủ'],
    ['Bộ Tài chính', 'Bộ Nội vụ'],
    ['UBND huyện Long Hồ', 'UBND huyện Mang Thít'],
  ])('%s and %s are two', (a, b) => {
    expect(one(a, b)).toBe(false)
  })
})

describe('titles', () => {
  it('differ where words stand for other words', () => {
    expect(difference('phê duyệt Đề án cấp nước đến năm 2025', 'phê duyệt Đề án cấp nước đến năm 2030')).toEqual({ onlyA: ['2025'], onlyB: ['2030'] })
  })

  it.each([
    ['phê duyệt Chương trình chuyển đổi số quốc gia', 'phê duyệt Chương trình chuyển đổi số'],
    ['ứng dụng công nghệ thông tin trong nhà trường', 'ứng dụng CNTT trong nhà trường'],
    ['Phê duyệt “Kiến trúc Chính quyền điện tử”', 'phê duyệt Kiến trúc chính quyền điện tử'],
  ])('“%s” and “%s” do not differ both ways', (a, b) => {
    const { onlyA, onlyB } = difference(a, b)
    expect(onlyA.length === 0 || onlyB.length === 0).toBe(true)
  })
})

describe('amounts of money', () => {
  it.each([
    ['15 * 80 triệu', 1200],
    ['1.950 triệu đồng', 1950],
    ['3 tỷ', 3000],
    ['1,5 tỷ đồng', 1500],
    ['1.642,4 triệu đồng', 1642.4],
    ['250.000.000 đồng', 250],
  ])('%s', (written, value) => {
    expect(amountsIn(written).map((amount) => amount.value)).toEqual([value])
  })

  it('are not read out of other figures', () => {
    expect(amountsIn('Nghị quyết số 40/NQ-HĐND ngày 09/12/2021, 107 xã, 20%')).toEqual([])
  })
})

/** A decision of a province with these bases and articles. */
const decision = (bases: readonly string[], articles: readonly string[] = ['Phê duyệt danh mục.']): string =>
  [
    'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n',
    'Số: 700/QĐ-UBND\n',
    'Lào Cai, ngày 12 tháng 5 năm 2022\n',
    'QUYẾT ĐỊNH\nVề việc phê duyệt danh mục đầu tư\n',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n',
    ...bases.map((basis) => `Căn cứ ${basis};`),
    '\nQUYẾT ĐỊNH:\n',
    ...[...articles, 'Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.'].map((article, i) => `Điều ${i + 1}. ${article}`),
    '\nCHỦ TỊCH\n\nTrịnh Xuân Trường\n',
  ].join('\n')
const found = (text: string, ...library: string[]): string[] => audit(auditInput(text, ...library)).map(({ rule, message }) => `${rule}: ${message}`)
const DECREE = 'Nghị định số 40/2020/NĐ-CP ngày 06 tháng 4 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đầu tư công'
const PROGRAMME = 'Quyết định số 811/QĐ-UBND ngày 09 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Lào Cai về việc phê duyệt Chương trình nước sạch'

describe('what is no defect', () => {
  it.each([
    ['an amending document cited with what it amends', [`${DECREE} được sửa đổi, bổ sung bởi Nghị định số 136/2021/NĐ-CP ngày 31 tháng 12 năm 2021`]],
    ['laws by name', ['Luật Đầu tư công; Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015']],
    [
      'two directives of one number in two years',
      [
        'Chỉ thị số 14/CT-TTg ngày 25 tháng 5 năm 2018 của Thủ tướng Chính phủ về phòng, chống mã độc',
        'Chỉ thị số 14/CT-TTg ngày 07 tháng 6 năm 2019 của Thủ tướng Chính phủ về an toàn mạng',
      ],
    ],
    [
      'a decree and a decision whose numbers run apart',
      [
        'Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ về gửi, nhận văn bản điện tử',
        'Quyết định số 260/QĐ-TTg ngày 28 tháng 02 năm 2018 của Thủ tướng Chính phủ về quy hoạch cảng',
        'Nghị định số 15/2018/NĐ-CP ngày 02 tháng 02 năm 2018 của Chính phủ về an toàn thực phẩm',
      ],
    ],
    [
      'reduplication in a title',
      ['Quyết định số 55/QĐ-TTg ngày 14 tháng 01 năm 2021 của Thủ tướng Chính phủ về việc giao các tổ chức tổ chức xử lý lý lịch từng bước, từng bước'],
    ],
    ['a working Saturday before the week of five days', ['Quyết định số 120/QĐ-TTg ngày 15 tháng 02 năm 1997 của Thủ tướng Chính phủ về việc trồng rừng']],
  ])('%s', (_, bases) => {
    expect(found(decision(bases))).toEqual([])
  })

  it('a repeal of one clause of a basis', () => {
    const repeal = decision([], ['Bãi bỏ khoản 2 Điều 5 Quyết định số 811/QĐ-UBND ngày 09 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Lào Cai.'])
      .replace('700/QĐ-UBND', '650/QĐ-UBND')
      .replace('12 tháng 5', '05 tháng 5')
    expect(found(decision([PROGRAMME]), repeal)).toEqual([])
  })

  it('an appendix in a file that begins with it', () => {
    expect(found('PHỤ LỤC II\nDANH MỤC\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 12 tháng 5 năm 2022 của UBND tỉnh Lào Cai)\n\nNội dung.\n')).toEqual([])
  })

  it('a reference to a part of a text that breaks off', () => {
    expect(found('NGHỊ ĐỊNH\nQuy định về bến bãi\n\nĐiều 1. Phạm vi\nNghị định này quy định mức thu tại Điều 9 Nghị định này.\n')).toEqual([])
  })
})

describe('what the library knows', () => {
  const repeal = decision([], ['Bãi bỏ Quyết định số 811/QĐ-UBND ngày 09 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Lào Cai.'])

  it('makes a basis that had ended before an error, and one that has ended since a warning', () => {
    const severity = (number: string, day: string) =>
      audit(auditInput(decision([PROGRAMME]), repeal.replace('700/QĐ-UBND', number).replace('12 tháng 5', day)))
        .filter(({ rule }) => rule === 'basis-no-longer-in-force')
        .map((finding) => finding.severity)
    expect(severity('650/QĐ-UBND', '05 tháng 5')).toEqual(['ERROR'])
    expect(severity('950/QĐ-UBND', '07 tháng 7')).toEqual(['WARNING'])
  })

  it('shows an article that a cited document does not have', () => {
    const cited = decision([], ['Phạm vi.']).replace('700/QĐ-UBND', '811/QĐ-UBND').replace('12 tháng 5 năm 2022', '09 tháng 3 năm 2021')
    const citing = decision([PROGRAMME], ['Thực hiện theo quy định tại Điều 7 Quyết định số 811/QĐ-UBND.'])
    expect(found(citing, cited).filter((finding) => finding.startsWith('missing-provision'))).toEqual([
      expect.stringMatching(/Điều 7 của Quyết định số 811\/QĐ-UBND/u),
    ])
    expect(found(citing.replace('Điều 7', 'Điều 2'), cited).filter((finding) => finding.startsWith('missing-provision'))).toEqual([])
  })
})
