import { describe, expect, it } from 'vitest'
import { find, words } from './find.ts'

describe('numbers of documents', () => {
  it.each([
    ['Nghị định số 47/2020/NĐ-CP', '47/2020/NĐ-CP', 'Nghị định'],
    ['Quyết định 749/QĐ-TTg', '749/QĐ-TTg', 'Quyết định'],
    ['Nghị quyết số 19- NQ/TU', '19-NQ/TU', 'Nghị quyết'],
    ['Hướng dẫn số 36-HD/VPTW', '36-HD/VPTW', 'Hướng dẫn'],
    ['Công văn số 402-CV/VPĐU', '402-CV/VPĐU', 'Công văn'],
    ['Công văn số 8103/UBND-VX', '8103/UBND-VX', 'Công văn'],
    ['Biên bản số 33/BB-VTPost/TMĐT-VLG', '33/BB-VTPost/TMĐT-VLG', 'Biên bản'],
    ['công văn số 2188/STP-PB&TDTHPL', '2188/STP-PB&TDTHPL', 'Công văn'],
    ['Quyết định số 1085/LĐTBXH-QĐ', '1085/LĐTBXH-QĐ', 'Quyết định'],
    ['Nghị quyết số 916/2005/NQ-UBTVQH11', '916/2005/NQ-UBTVQH11', 'Nghị quyết'],
    ['Thông tư liên tịch số 37/2012/TTLT/BLĐTBXH-BYT', '37/2012/TTLT/BLĐTBXH-BYT', 'Thông tư liên tịch'],
    ['Văn bản hợp nhất số 26/VBHN-NHNN', '26/VBHN-NHNN', 'Văn bản hợp nhất'],
    ['Lệnh số 24-L/CTN', '24-L/CTN', 'Lệnh'],
    ['Nghị định số 53-HĐBT', '53-HĐBT', 'Nghị định'],
    ['Nghị định số 90/CP', '90/CP', 'Nghị định'],
    ['Sắc lệnh số 102/SL/L004', '102/SL/L004', 'Sắc lệnh'],
    ['Nghị quyết số 30a/2008/NQ-CP', '30a/2008/NQ-CP', 'Nghị quyết'],
    ['Nghị quyết số 66.16/2026/NQ-CP', '66.16/2026/NQ-CP', 'Nghị quyết'],
    ['Quyết định số 109/2005/QĐ-BCA (A11)', '109/2005/QĐ-BCA(A11)', 'Quyết định'],
    ['Quyết định số 77/2006/QĐ.UBND', '77/2006/QĐ.UBND', 'Quyết định'],
    ['tờ trình số 14/TT .HĐND', '14/TT.HĐND', 'Tờ trình'],
    ['quyết định số 124/2004/qđ-ub', '124/2004/qđ-ub', 'Quyết định'],
    ['Quyết định số 167 HĐ/CTN', '167HĐ/CTN', 'Quyết định'],
    ['Thông tư số 39 / 2008/TT-BTC', '39/2008/TT-BTC', 'Thông tư'],
    ['Nghị quyết sô 712/2013/UBTVQHI3', '712/2013/UBTVQH13', 'Nghị quyết'],
    ['Kết hoạch số 66/KH-UBND', '66/KH-UBND', 'Kế hoạch'],
    ['Nghị định số30/1998/NĐ-CP', '30/1998/NĐ-CP', 'Nghị định'],
    ['Nghị quyết số 41-2017/NQ-CP', '41-2017/NQ-CP', 'Nghị quyết'],
    ['Nghị quyết số 9/202/NQ-HĐND', '9/202/NQ-HĐND', 'Nghị quyết'],
    ['Thông tư liên tịch số 7-BLĐ-BTC/TTLT', '7-BLĐ-BTC/TTLT', 'Thông tư liên tịch'],
    ['Thông tư số 44/2015/TT-BGD ĐT', '44/2015/TT-BGDĐT', 'Thông tư'],
    ['Thông tư liên tịch số 45/2015/TTLT-BGD ĐT-BNV', '45/2015/TTLT-BGDĐT-BNV', 'Thông tư liên tịch'],
    ['Nghị định số 31 CP', '31CP', 'Nghị định'],
    ['Quyết định số 88 TTg', '88TTg', 'Quyết định'],
    ['Quyết định số 46 CT', '46CT', 'Quyết định'],
    ['Quyết định số 57 BNL-TCKT', '57BNL-TCKT', 'Quyết định'],
    ['Quyết định số 58-BNL-TCKT', '58-BNL-TCKT', 'Quyết định'],
    ['Thông tư liên Bộ số 9 TT-LB', '9TT-LB', 'Thông tư liên bộ'],
  ])('%s', (text, number, typeLabel) => {
    expect(find(`Căn cứ ${text};`).map((m) => [m.words, m.number, m.typeLabel])).toEqual([[text, number, typeLabel]])
  })

  it('a symbol alone behind the serial is believed before its day, who issued it is no symbol', () => {
    expect(find('Công văn số 901 KTN ngày 3/4/1994 của Chính phủ').map((m) => [m.number, m.date, m.issuer])).toEqual([['901KTN', '1994-04-03', 'Chính phủ']])
    const others = 'Thông tư số 200 BTC ngày 3/4/2014; Công văn số 12 UBND tỉnh; Công văn số 45 VPCP ngày 3/4/2019; công văn số 13 CT TNHH An Bình'
    expect(find(others).map((m) => m.number)).toEqual(['200', '12', '45'])
    expect(words('trang số 31 CP và mục 57 BNL-TCKT ngày 3/4/1994')).toEqual([])
  })
  it('a stretch of years is no serial, a word behind a symbol no part of it', () => {
    expect(find('Thông tư số 5/2015/TT-BTC CN Hà Nội')[0]?.number).toBe('5/2015/TT-BTC')
    expect(find('giai đoạn 2016-2020/KH-UBND').map((m) => m.number)).not.toContain('2016-2020/KH-UBND')
  })

  it('reads a number slot without its word and without a date', () => {
    const [slot] = find('Số: 781/QĐ-UBND     Vĩnh Long, ngày 21 tháng 4 năm 2022')
    expect([slot?.words, slot?.date]).toEqual(['781/QĐ-UBND', null])
  })

  it('reads a number that is still blank with what is written of its date', () => {
    const [blank] = find('kèm theo Quyết định số      /QĐ-UBND ngày    / 4/2022 của Ủy ban nhân dân tỉnh')
    expect([blank?.number, blank?.date, blank?.typeLabel]).toEqual([null, '2022-04', 'Quyết định'])
  })

  it('believes a type word and a bare number, not a measure or a programme known by its number', () => {
    expect(words('theo Thông tư 200 và Nghị định số 72, Chỉ thị 14 của Thủ tướng')).toEqual(['Thông tư 200', 'Nghị định số 72', 'Chỉ thị 14'])
    expect(words('Quyết định 3 nội dung; Nghị quyết 5 năm; Chương trình 135; Đề án 06')).toEqual([])
  })

  it('a short form in brackets is believed, the end of an enumeration and the naming of a short form are not', () => {
    expect(words('(hướng dẫn tại Thông tư 36) (sửa đổi bởi Nghị định 123)')).toEqual(['Thông tư 36', 'Nghị định 123'])
    expect(words('1) theo Nghị quyết 30) và (xem Nghị quyết 3) (sau đây gọi tắt là Nghị định 24)')).toEqual([])
  })
  it('the members of a list of bare numbers are read with what they share', () => {
    expect(words('theo Nghị định 44/2014 và 47/2014 về đất')).toEqual(['Nghị định 44/2014', '47/2014'])
    expect(find('các Thông tư số 23, 24 và 25 năm 2014 của Bộ Y tế').map((m) => [m.number, m.typeLabel, m.date, m.issuer])).toEqual([
      ['23', 'Thông tư', '2014', 'Bộ Y tế'],
      ['24', 'Thông tư', '2014', 'Bộ Y tế'],
      ['25', 'Thông tư', '2014', 'Bộ Y tế'],
    ])
    expect(words('theo Thông tư 15, 20 hồ sơ; các Nghị định 16, 8 điều và Nghị định 44/2014 và 47')).toEqual([
      'Thông tư 15',
      'Nghị định 16',
      'Nghị định 44/2014',
    ])
  })

  it('reads a type word and a number with its year alone', () => {
    expect(find('theo Thông tư 06/2023 và').map((m) => [m.words, m.number])).toEqual([['Thông tư 06/2023', '06/2023']])
  })

  it.each([
    ['theo Quyết định số 210A-TC/VP ngày 01/4/1990', 'Quyết định số 210A-TC/VP ngày 01/4/1990', '210A-TC/VP', 'Quyết định'],
    ['và Luật số 118/2025/QH15như sau:', 'Luật số 118/2025/QH15', '118/2025/QH15', 'Luật'],
    ['(sau đây gọi là NĐ số 37/2010/NĐ-CP)', 'NĐ số 37/2010/NĐ-CP', '37/2010/NĐ-CP', 'Nghị định'],
    ['và Báo cáo kết quả thẩm định số 77/BC-STP;', 'Báo cáo kết quả thẩm định số 77/BC-STP', '77/BC-STP', 'Báo cáo'],
    ['tại văn bản thỏa thuận số 56/HĐND-KTNS;', 'văn bản thỏa thuận số 56/HĐND-KTNS', '56/HĐND-KTNS', 'Văn bản'],
    [
      'quyết định của bộ trưởng bộ công thương số 89/2007/qđ-bct ban',
      'quyết định của bộ trưởng bộ công thương số 89/2007/qđ-bct',
      '89/2007/qđ-bct',
      'Quyết định',
    ],
    ['và Nghị định của Chính phủ số 132/2008/NĐ-CP;', 'Nghị định của Chính phủ số 132/2008/NĐ-CP', '132/2008/NĐ-CP', 'Nghị định'],
  ])('%s', (text, quote, number, label) => {
    expect(find(text).map((m) => [m.words, m.number, m.typeLabel])).toEqual([[quote, number, label]])
  })

  it.each([
    ['hủy bản án dân sự sơ thẩm số: 31/2020/DSST ngày 14/5/2020', 'bản án dân sự sơ thẩm số: 31/2020/DSST ngày 14/5/2020', 'Khác', '2020-05-14'],
    ['Bản án hôn nhân và gia đình phúc thẩm số 8/2020/HNGĐ-PT', 'Bản án hôn nhân và gia đình phúc thẩm số 8/2020/HNGĐ-PT', 'Khác', null],
    ['Cáo trạng số 15/CT-VKS ngày 3/4/2021', 'Cáo trạng số 15/CT-VKS ngày 3/4/2021', 'Khác', '2021-04-03'],
    ['quyết định giám đốc thẩm số 44/2022/DS-GĐT', 'quyết định giám đốc thẩm số 44/2022/DS-GĐT', 'Quyết định', null],
    ['Quyết định hoãn phiên tòa số 15/2021/QĐST-HC', 'Quyết định hoãn phiên tòa số 15/2021/QĐST-HC', 'Quyết định', null],
    ['Quyết định đưa vụ án ra xét xử phúc thẩm số 9/2021/QĐXXPT-DS', 'Quyết định đưa vụ án ra xét xử phúc thẩm số 9/2021/QĐXXPT-DS', 'Quyết định', null],
    ['Báo cáo thẩm định số 41/BCTĐ-STP ngày 2/5/2019', 'Báo cáo thẩm định số 41/BCTĐ-STP ngày 2/5/2019', 'Báo cáo', '2019-05-02'],
  ])('of courts and of qualified types: %s', (text, quote, label, date) => {
    expect(find(text).map((m) => [m.words, m.typeLabel, m.date])).toEqual([[quote, label, date]])
  })
  it('a docket names a case and no document', () => {
    expect(words('vụ án thụ lý số: 77/2021/TLPT-HC ngày 3/4/2021; Kế hoạch giải quyết đơn số 15/ĐKN-UBKT')).toEqual([])
    expect(words('HỒ SƠ\nSố: 77/2021/TLPT-HC\n')).toEqual([])
  })
  it('a colon in the middle of a sentence makes no slot', () => {
    expect(find('đã có công bố số: 12/QĐ-TTg ngày 3/4/2021').map((m) => [m.words, m.date])).toEqual([['số: 12/QĐ-TTg ngày 3/4/2021', '2021-04-03']])
    expect(find('BỘ X\nSố: 12/QĐ-TTg\n').map((m) => [m.words, m.date])).toEqual([['12/QĐ-TTg', null]])
  })

  it('takes no form for a document, not even in a list', () => {
    expect(words('lập theo mẫu số 09A/PL-TNCN, 09B/PL-TNCN ban hành kèm theo Thông tư này')).toEqual([])
  })

  it('keeps away from what only looks like a number', () => {
    const text =
      'ngày 3/4/2020; tỷ lệ 3/4; 100.000đ/m2; Mẫu số 01b/TB-TSDĐ; hợp đồng số 12/HĐ-ABC; CÔNG BÁO/Số 1523 + 1524/Ngày 29-12-2024; điện thoại 0270/3823-456; 24/7; Nghị định này; dân số 12/KM'
    expect(words(text)).toEqual([])
  })

  it.each([['TCVN 11930:2017'], ['QCVN 01:2021/BYT'], ['ISO/IEC 27001:2013'], ['TCVN ISO 9001:2015'], ['ISO 30134-8']])('reads the standard %s', (standard) => {
    expect(find(`đáp ứng ${standard}.`).map((m) => [m.words, m.typeLabel])).toEqual([[standard, 'Tiêu chuẩn']])
  })
})

describe('lists', () => {
  it('share type word and issuer', () => {
    const found = find('các Nghị định số 34/2016/NĐ-CP, số 154/2020/NĐ-CP và 59/2024/NĐ-CP của Chính phủ')
    expect(found.map((m) => [m.words, m.typeLabel, m.issuer])).toEqual([
      ['Nghị định số 34/2016/NĐ-CP', 'Nghị định', 'Chính phủ'],
      ['số 154/2020/NĐ-CP', 'Nghị định', 'Chính phủ'],
      ['59/2024/NĐ-CP', 'Nghị định', 'Chính phủ'],
    ])
  })
  it('of laws share the word', () => {
    expect(find('các Luật số 43/2024/QH15, 47/2024/QH15').map((m) => m.typeLabel)).toEqual(['Luật', 'Luật'])
  })
  it('keep their issuer though titles stand between', () => {
    const found = find('Căn cứ các Nghị định của Chính phủ: số 1/2016/NĐ-CP quy định chi tiết thi hành Luật Giá; số 2/2016/NĐ-CP về phí;')
    expect(found.map((m) => [m.number, m.issuer])).toEqual([
      ['1/2016/NĐ-CP', 'Chính phủ'],
      [null, null],
      ['2/2016/NĐ-CP', 'Chính phủ'],
    ])
  })
  it('share a date', () => {
    expect(find('các Quyết định số 1/QĐ-UBND và số 2/QĐ-UBND ngày 3/4/2020').map((m) => m.date)).toEqual(['2020-04-03', '2020-04-03'])
  })
  it.each([
    ['các Quyết định số 1/QĐ-UBND, 2/QĐ-UBND cùng ngày 3/4/2020 của UBND huyện Sa Pa'],
    ['Quyết định số 1/QĐ-UBND, Quyết định số 2/QĐ-UBND cùng ngày 3/4/2020 của UBND huyện Sa Pa'],
  ])('of one day share it and who issued them: %s', (text) => {
    expect(find(text).map((m) => [m.date, m.issuer])).toEqual([
      ['2020-04-03', 'UBND huyện Sa Pa'],
      ['2020-04-03', 'UBND huyện Sa Pa'],
    ])
  })
  it('a number of the National Assembly alone is of the type that the text gives it elsewhere', () => {
    expect(find('Nghị quyết số 56/2006/QH11. Theo số 56/2006/QH11 thì; số 57/2006/QH11').map((m) => m.typeLabel)).toEqual(['Nghị quyết', 'Nghị quyết', 'Luật'])
    expect(find('Nghị quyết số 56/2006/QH11. Luật số 56/2006/QH11. Theo số 56/2006/QH11').map((m) => m.typeLabel)).toEqual(['Nghị quyết', 'Luật', 'Luật'])
  })
  it('of two decisions keep their own days', () => {
    expect(find('Quyết định số 1/QĐ-UBND, Quyết định số 2/QĐ-UBND ngày 3/4/2020 của UBND huyện Sa Pa').map((m) => m.date)).toEqual([null, '2020-04-03'])
  })
  it('share who asked where both numbers name that body', () => {
    const issuers = (text: string) => find(`Theo đề nghị của Sở Y tế tại Tờ trình số 5/TTr-SYT ngày 3/4/2023, ${text}`).map((m) => m.issuer)
    expect(issuers('Công văn số 31/SYT-KHTC ngày 5/5/2023.')).toEqual(['Sở Y tế', 'Sở Y tế'])
    expect(issuers('Báo cáo số 31/BC-STP ngày 5/5/2023.')).toEqual(['Sở Y tế', null])
  })
  it.each([
    ['các nghị định của Chính phủ: Số 3/2007/NĐ-CP ngày 1/2/2007; số 4/2009/NĐ-CP ngày 2/3/2009', ['Chính phủ', 'Chính phủ']],
    ['các Quyết định của Bộ Y tế số: 3/2015/QĐ-BYT ngày 1/8/2015 về kho; 4/2016/QĐ-BYT ngày 2/8/2016', ['Bộ Y tế', 'Bộ Y tế']],
    ['các Quyết định của Bộ Y tế số: 3/2015/QĐ-BYT ngày 1/8/2015 về kho; 4/2016/QĐ-TTg ngày 2/8/2016', ['Bộ Y tế', null]],
  ])('take their issuer from their head: %s', (text, issuers) => {
    expect(find(text).map((m) => m.issuer)).toEqual(issuers)
  })
  it('of letters are letters by their head alone', () => {
    expect(find('tại các công văn: Số 15/SYT-VP ngày 1/2/2022; số 21/SYT-VP ngày 2/3/2023').map((m) => [m.number, m.typeLabel])).toEqual([
      ['15/SYT-VP', 'Công văn'],
      ['21/SYT-VP', 'Công văn'],
    ])
    const asked = find('theo đề nghị của Sở Y tế tại các công văn: Số 15/SYT-VP ngày 1/2/2022; số 21/SYT-VP ngày 2/3/2023')
    expect(asked.map((m) => m.issuer)).toEqual(['Sở Y tế', 'Sở Y tế'])
    expect(find('đề nghị của Sở Y tế; xem các công văn: Số 15/SYT-VP ngày 1/2/2022').map((m) => m.issuer)).toEqual([null])
    expect(words('tại các kho: Số 15/SYT-VP ngày 1/2/2022')).toEqual([])
  })
  it('name their issuer before the colon', () => {
    const found = find('Nghị định của Chính phủ: Số 181/2004/NĐ-CP ngày 29/10/2004; số 188/2004/NĐ-CP ngày 16/11/2004')
    expect(found.map((m) => [m.words, m.issuer])).toEqual([
      ['Số 181/2004/NĐ-CP ngày 29/10/2004', 'Chính phủ'],
      ['số 188/2004/NĐ-CP ngày 16/11/2004', 'Chính phủ'],
    ])
  })
  it('of two decisions share issuer and title', () => {
    const found = find('Quyết định số 1/QĐ-UBND ngày 1/2/2021 và Quyết định số 2/QĐ-UBND ngày 3/4/2021 của Chủ tịch UBND tỉnh về việc điều chỉnh kế hoạch;')
    expect(found.map((m) => [m.issuer, m.title])).toEqual([
      ['Chủ tịch UBND tỉnh', 'điều chỉnh kế hoạch'],
      ['Chủ tịch UBND tỉnh', 'điều chỉnh kế hoạch'],
    ])
  })
})
