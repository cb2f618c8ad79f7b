import { describe, expect, it } from 'vitest'
import { find } from './find.ts'

const first = (text: string) => find(text)[0]

describe('dates', () => {
  it.each([
    [', ngày 03/6/2020', '2020-06-03'],
    [' ngày 14 tháng 6 năm 2025', '2025-06-14'],
    [' ngày 5-7-2019', '2019-07-05'],
    [' ngày 03 / 6 / 2020', '2020-06-03'],
    [' năm 2015', '2015'],
    [' tháng 8/2019', '2019-08'],
    [' ngày … tháng … năm 2020', '2020'],
    [' NGÀY 1 THÁNG 2 NĂM 2020', '2020-02-01'],
    [' ngày 18 ngày 5 năm 2004', '2004-05-18'],
    [' ngày l5/3/2017', '2017-03-15'],
    [', ngày 0l/4/2018', '2018-04-01'],
    [' ngay 18 thang 5 nãm 2004', '2004-05-18'],
    [' ngày 30 tháng chín năm 1992', '1992-09-30'],
    [' ngày mười bốn tháng mười một năm 1987', '1987-11-14'],
    [' ngày hai mươi mốt tháng giêng năm 1990', '1990-01-21'],
    [' ngày năm tháng năm năm 1990', '1990-05-05'],
    [' ngày mồng 4 tháng 7 năm 1993', '1993-07-04'],
    [' ra ngày 5-7-1993', '1993-07-05'],
    [' đề ngày 20/05/2019', '2019-05-20'],
    [' ngày tháng năm 2021', '2021'],
  ])('"%s" is %s', (written, date) => {
    const mention = first(`Quyết định số 12/QĐ-TTg${written};`)
    expect([mention?.date, mention?.words]).toEqual([date, `Quyết định số 12/QĐ-TTg${written}`])
  })
  it('leaves out footnote digits glued to the year', () => {
    expect(first('Quyết định số 12/QĐ-TTg ngày 14 tháng 6 năm 20203 của Thủ tướng')?.words).toBe('Quyết định số 12/QĐ-TTg ngày 14 tháng 6 năm 2020')
  })
  it.each([
    ['Nghị quyết số 2/2018/NQ-HĐTP TANDTC ngày 15/5/2018', '2018-05-15'],
    ['Nghị quyết số 2/2018/NQ-HĐTP, ngày họp 15/5/2018', null],
  ])('a date after a short issuer counts: %s', (text, date) => {
    expect(first(text)?.date ?? null).toBe(date)
  })
  it('a date after the issuer counts though it is not in the quote', () => {
    const mention = first('Quyết định số 5/2020/QĐ-BTC của Bộ Tài chính ngày 1/2/2020 về phí')
    expect([mention?.words, mention?.date, mention?.issuer, mention?.title]).toEqual(['Quyết định số 5/2020/QĐ-BTC', '2020-02-01', 'Bộ Tài chính', 'phí'])
  })
})

describe('issuers', () => {
  it.each([
    [
      'Thông tư số 1/2020/TT-BVHTTDL ngày 1/2/2020 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định về lễ hội;',
      'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch',
      'quy định về lễ hội',
    ],
    ['Quyết định số 9/QĐ-UBND ngày 1/2/2020 của Ủy ban nhân dân thành phố Hồ Chí Minh về giá nước;', 'Ủy ban nhân dân thành phố Hồ Chí Minh', 'giá nước'],
    ['Nghị quyết số 2/2018/NQ-HĐTP TANDTC ngày 15/5/2018 hướng dẫn án treo;', 'TANDTC', 'hướng dẫn án treo'],
    ['Nghị quyết số 5/NQ-CP của Chính phủ có hiệu lực', 'Chính phủ', null],
    [
      'Kế hoạch số 66/KH-UBND, ngày 31/12/2020 Chủ tịch UBND tỉnh Vĩnh Long triển khai Nghị định số 47/2020/NĐ-CP;',
      'Chủ tịch UBND tỉnh Vĩnh Long',
      'triển khai Nghị định số 47/2020/NĐ-CP',
    ],
    ['Nghị quyết số 7/NQ-HĐND của Hội đồng nhân dân tỉnh Tây Ninh khoá VII, kỳ họp thứ 18 về Bảng giá đất;', 'Hội đồng nhân dân tỉnh Tây Ninh', 'Bảng giá đất'],
    ['Thông tư liên tịch số 1/2012/TTLT-BTC-BCA của liên Bộ Tài chính, Công an quy định mức chi;', 'liên Bộ Tài chính, Công an', 'quy định mức chi'],
    ['Quyết định số 2/QĐ-CĐSQG của Cục Chuyển đổi số quốc gia ban hành Tài liệu;', 'Cục Chuyển đổi số quốc gia', 'ban hành Tài liệu'],
    ['Quyết định số 3/QĐ-BNG của Bộ Ngoại giao về lễ tân;', 'Bộ Ngoại giao', 'lễ tân'],
    ['Thông báo số 4/TB-VPCP của Văn phòng Chính phủ thông báo kết luận tại cuộc họp;', 'Văn phòng Chính phủ', 'thông báo kết luận tại cuộc họp'],
    ['Nghị quyết số 5/NQ-HĐND của HĐND huyện khóa XII - kỳ họp thứ Tư về dự toán;', 'HĐND huyện khóa XII', 'dự toán'],
  ])('%s', (text, issuer, title) => {
    expect([first(text)?.issuer, first(text)?.title]).toEqual([issuer, title])
  })
  it.each([
    ['Quyết định số 4/QĐ-UBND của UBND tỉnh Cao Bằng về việc quản lý bến xe;', 'UBND tỉnh Cao Bằng', 'quản lý bến xe'],
    ['Quyết định số 4/QĐ-UBND của UBND quận Bắc Từ Liêm quy định giờ mở chợ;', 'UBND quận Bắc Từ Liêm', 'quy định giờ mở chợ'],
    ['Quyết định số 4/QĐ-UBND của UBND huyện Giao Thủy giao dự toán;', 'UBND huyện Giao Thủy', 'giao dự toán'],
    ['Quyết định số 4/QĐ-UBND của UBND thị xã Từ Sơn về hè phố;', 'UBND thị xã Từ Sơn', 'hè phố'],
    ['Quyết định số 4/QĐ-UBND của UBND huyện Năm Căn về bến đò;', 'UBND huyện Năm Căn', 'bến đò'],
    ['Quyết định số 4/QĐ-UBND của UBND tỉnh Giao Sở Tài chính lập quỹ;', 'UBND tỉnh', 'Giao Sở Tài chính lập quỹ'],
    ['Quyết định số 4/QĐ-UBND của UBND tỉnh Tây Ninh Về giá đất;', 'UBND tỉnh Tây Ninh', 'giá đất'],
    ['Quyết định số 4/QĐ-UBND của UBND tỉnh bằng văn bản;', 'UBND tỉnh', null],
  ])('a stop word with a capital inside a place does not end the name: %s', (text, issuer, title) => {
    expect([first(text)?.issuer, first(text)?.title]).toEqual([issuer, title])
  })
  it.each([
    ['Kết luận số 7-KL/TW của Ban Bí thư và Kết luận số 8-KL/TU về dân vận;', 'Ban Bí thư', null],
    ['Tờ trình số 1/TTr-UBND của Ủy ban nhân dân thành phố dự thảo Nghị quyết về phí;', 'Ủy ban nhân dân thành phố', 'dự thảo Nghị quyết về phí'],
    ['Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ, Thủ tướng yêu cầu:', 'Thủ tướng Chính phủ', null],
    ['Nghị quyết số 1/NQ-CP của Chính phủ, Thủ tướng Chính phủ về biển;', 'Chính phủ, Thủ tướng Chính phủ', 'biển'],
    [
      'Thông báo số 1-TB/BCĐTW của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí về kết luận phiên họp;',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí',
      'kết luận phiên họp',
    ],
    ['Quyết định số 1/QĐ-UBND của Ủy ban nhân dân (UBND) tỉnh Gia Lai quy định mức thu;', 'Ủy ban nhân dân (UBND) tỉnh Gia Lai', 'quy định mức thu'],
    ['Công văn số 1/BNV-VP của Bộ Nội vụ vềviệc kiểm kê;', 'Bộ Nội vụ', 'kiểm kê'],
    ['Quyết định số 1/QĐ-UBATGTQG của Ủy ban An toàn giao thông Quốc gia về xe buýt;', 'Ủy ban An toàn giao thông Quốc gia', 'xe buýt'],
    ['Nghị định số 1/2020/NĐ-CP ngày 1/2/2020 của Chính phủ\nb) Rà soát kho.', 'Chính phủ', null],
    ['Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ\nđ) Rà soát kho.', 'Thủ tướng Chính phủ', null],
    ['Nghị quyết số 1/NQ-CP của Chính phủ và ý kiến của Bộ Y tế;', 'Chính phủ', null],
    ['Công văn số 1/VPCP-KTTH của Văn phòng Chính phủ, Thủ tướng Chính phủ Trần Văn Bình đã đồng ý.', 'Văn phòng Chính phủ', null],
    ['Nghị quyết số 1/2021/QH15 của Quốc hội khóa 15 quy định về kho sách.', 'Quốc hội khóa 15', 'quy định về kho sách'],
    ['Thông tư liên bộ số 1/TTLB của Liên bộ Kế hoạch và Đầu tư - Nội vụ về kho;', 'Liên bộ Kế hoạch và Đầu tư - Nội vụ', 'kho'],
    ['Công văn số 1/TCT của Tổ Công tác triển khai Đề án 06 về bến đò;', 'Tổ Công tác triển khai Đề án 06', 'bến đò'],
    ['Thông báo số 1-TB/BCĐ của Cơ quan Thường trực Ban Chỉ đạo bến đò.', 'Cơ quan Thường trực Ban Chỉ đạo bến đò', null],
    ['Thông báo số 1-TB/BCĐ của Cơ quan có thẩm quyền.', null, null],
    ['QUYẾT ĐỊNH SỐ 1-QĐ/XD CỦA BỘ XÂY DỰNG BỔ SUNG, SỬA ĐỔI QUY CHẾ', 'BỘ XÂY DỰNG', 'BỔ SUNG, SỬA ĐỔI QUY CHẾ'],
    [
      'Thông báo số 1-TB/BCĐ của Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.',
      'Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      null,
    ],
    ['THÔNG TƯ SỐ 1/2005/TT-BKH CỦA BỘ KẾ HOẠCH VÀ ĐẦU TƯ HƯỚNG DẪN LẬP KHO', 'BỘ KẾ HOẠCH VÀ ĐẦU TƯ', 'HƯỚNG DẪN LẬP KHO'],
    ['THÔNG TƯ SỐ 1/2005/TT-BXD CỦA BỘ XÂY DỰNG BỔ SUNG ĐỊNH MỨC', 'BỘ XÂY DỰNG', 'BỔ SUNG ĐỊNH MỨC'],
    ['QUYẾT ĐỊNH SỐ 1/QĐ-UBND CỦA ỦY BAN NHÂN DÂN TỈNH QUẢN LÝ BẾN ĐÒ', 'ỦY BAN NHÂN DÂN TỈNH', 'QUẢN LÝ BẾN ĐÒ'],
    ['Quyết định số 1/QĐ-BHXH của Bảo hiểm xã hội Việt Nam (BHXH Việt Nam) về việc cấp sổ;', 'Bảo hiểm xã hội Việt Nam', 'cấp sổ'],
    ['Quyết định số 1/QĐ-BHXH của Bảo hiểm xã hội Việt Nam (bản chính) được lưu kho;', 'Bảo hiểm xã hội Việt Nam', null],
  ])('the words around belong to none: %s', (text, issuer, title) => {
    expect([first(text)?.issuer, first(text)?.title]).toEqual([issuer, title])
  })
  it.each([
    'Căn cứ Công văn số 6/BNV-TCBC, UBND tỉnh yêu cầu các sở thực hiện như sau:',
    'Tại Kết luận số 5/KL-TTr ngày 4/6/2021, Thanh tra tỉnh xác định chủ kho vi phạm Điều 12 Luật Xây dựng.',
    'Tại Công văn số 5/STC-NS ngày 4/6/2021, Sở Tài chính khẳng định kho không có vốn.',
    'Tại Công văn số 5/STC-NS ngày 4/6/2021, Sở Tài chính chứng minh kho không có vốn.',
    'Theo Kế hoạch số 5/KH-UBND ngày 4/6/2021, UBND tỉnh đã lập kho.',
  ])('who acts in the next clause is none: %s', (text) => {
    expect(first(text)?.issuer).toBeNull()
  })
  it('each of several who asked stands before its own proposal', () => {
    const found = find('Theo đề nghị của Chủ tịch UBND huyện Cần Đước tại Tờ trình số 1/TTr-UBND, Giám đốc Sở Xây dựng tại Tờ trình số 2/TTr-SXD;')
    expect(found.map((m) => m.issuer)).toEqual(['Chủ tịch UBND huyện Cần Đước', 'Giám đốc Sở Xây dựng'])
  })
  it.each([
    ['Thay mặt Ban Bí thư, đồng chí Trần Văn A, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư đã ký ban hành Quy định số 31-QĐ/TW', 'Ban Bí thư'],
    ['Sau Đại hội, Bộ Chính trị đã ban hành Chỉ thị số 2-CT/TW', 'Bộ Chính trị'],
    ['Theo Công văn số 1/BYT-VP của Bộ Y tế về thu phí, Sở Y tế đã ban hành Công văn số 2/SYT-VP', 'Sở Y tế'],
    ['Ban Bí thư Trung ương Đảng vừa ban hành Chỉ thị số 2-CT/TW', 'Ban Bí thư Trung ương Đảng'],
    ['Văn phòng Trung ương Đảng đã có Công văn số 2-CV/VPTW', 'Văn phòng Trung ương Đảng'],
    ['Hội đồng nhân dân tỉnh khóa XVI đã thông qua Nghị quyết số 2/2022/NQ-HĐND', 'Hội đồng nhân dân tỉnh khóa XVI'],
    ['Ngày 1/2/2024, UBND tỉnh ban hành Quyết định số 2/QĐ-UBND', 'UBND tỉnh'],
    ['Sở Tư pháp tham mưu UBND tỉnh ban hành Quyết định số 2/QĐ-UBND', 'UBND tỉnh'],
    ['Ngày 1/2/2024, Thủ tướng Chính phủ Trần Văn Bình ký Công điện số 2/CĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Ban Thường vụ Tỉnh ủy (khóa XIV) ban hành Nghị quyết số 2-NQ/TU', 'Ban Thường vụ Tỉnh ủy'],
    ['Quy chế kho do Giám đốc Sở Nội vụ ban hành Quyết định số 2/QĐ-SNV', null],
    ['Ủy banthường vụ Quốc hội đã ban hành Nghị quyết số 2/NQ-UBTVQH13', null],
    ['Các cơ quan đã có Quyết định số 2/QĐ-UBND', null],
  ])('who issued it stands before: %s', (text, issuer) => {
    expect(find(text).at(-1)?.issuer ?? null).toBe(issuer)
  })
  it.each([
    ['Theo đề nghị của Sở Công Thương (Thường trực Ban Chỉ đạo hội chợ) tại Tờ trình số 1/TTr-SCT', 'Sở Công Thương'],
    ['Xét đề nghị của Tổng công ty Muối (công văn số 1/CV-TCTM ngày 1/2/2009)', 'Tổng công ty Muối'],
    ['Xét đề nghị của Trưởng phòng Nội vụ huyện tại Tờ trình số 1/TTr-PNV', 'Trưởng phòng Nội vụ huyện'],
    ['Xét đề nghị của các hộ dân (công văn số 1/CV-TCTM ngày 1/2/2009)', null],
  ])('who asked, with brackets: %s', (text, issuer) => {
    expect(first(text)?.issuer ?? null).toBe(issuer)
  })
  it('who asked stands before', () => {
    const found = find('Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 18/TTr-STC ngày 1/2/2020 và Công văn số 20/STC-NS.')
    expect(found.map((m) => m.issuer)).toEqual(['Giám đốc Sở Tài chính', 'Giám đốc Sở Tài chính'])
  })
})

describe('titles end', () => {
  it.each([
    [
      'at the amendment clause',
      'Nghị định số 1/2020/NĐ-CP của Chính phủ quy định về hội, được sửa đổi, bổ sung tại Nghị định số 2/2021/NĐ-CP;',
      'quy định về hội',
    ],
    ['at the alias', 'Nghị định số 1/2020/NĐ-CP của Chính phủ về hội (sau đây gọi là Nghị định số 1)', 'hội'],
    ['at the short alias', 'Nghị định số 1/2020/NĐ-CP của Chính phủ về hội (gọi là Nghị định số 1)', 'hội'],
    ['at the next reference', 'Nghị định số 1/2020/NĐ-CP của Chính phủ về hội và Thông tư số 2/2020/TT-BNV', 'hội'],
    ['not inside straight quotes', 'Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án "Số hóa";', 'phê duyệt Đề án "Số hóa"'],
    [
      'not at the decree that a circular guides too',
      'Thông tư số 1/2021/TT-BTC của Bộ Tài chính hướng dẫn Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP;',
      'hướng dẫn Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP',
    ],
    [
      'not inside a list that a plural opens',
      'Thông tư số 9/2021/TT-BTC sửa đổi một số điều của các Thông tư số 1/2020/TT-BTC, Thông tư số 2/2020/TT-BTC;',
      'sửa đổi một số điều của các Thông tư số 1/2020/TT-BTC, Thông tư số 2/2020/TT-BTC',
    ],
    [
      'not at a comma between article and act',
      'Nghị định số 8/2021/NĐ-CP của Chính phủ sửa đổi khoản 3, Điều 5, Nghị định số 1/2020/NĐ-CP của Chính phủ về hội;',
      'sửa đổi khoản 3, Điều 5, Nghị định số 1/2020/NĐ-CP của Chính phủ về hội',
    ],
    [
      'at a comma where nothing is amended',
      'Nghị định số 8/2021/NĐ-CP của Chính phủ quy định mức phí theo phụ lục 5, Nghị định số 1/2020/NĐ-CP;',
      'quy định mức phí theo phụ lục 5',
    ],
    ['not inside quotes', 'Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án “Số hóa; lưu trữ”;', 'phê duyệt Đề án “Số hóa; lưu trữ”'],
    [
      'with a national title before the place where it is carried out',
      'Kế hoạch triển khai Nghị định số 1/2020/NĐ-CP của Chính phủ về hội trên địa bàn tỉnh Vĩnh Long;',
      'hội',
    ],
    ['at a label of the portal', 'Nghị quyết 1/2019/NQ-HĐND về hè phố tỉnh Tây Ninh Số hiệu: 1/2019/NQ-HĐND', 'hè phố tỉnh Tây Ninh'],
    ['at a dated label of the portal', 'Nghị quyết 1/2019/NQ-HĐND về hè phố Ngày cập nhật 1/2/2019', 'hè phố'],
    ['at a full stop before a figure', 'Kết luận số 1-KL/TW của Ban Bí thư về dân vận. 100% chi bộ có kế hoạch.', 'dân vận'],
    ['not at a full stop inside a number', 'Nghị định số 1/2020/NĐ-CP của Chính phủ về mức thu 1.500 đồng;', 'mức thu 1.500 đồng'],
    ['behind a quotation that is all of it', 'Chỉ thị số 1-CT/TW của Ban Bí thư về “Đổi mới sinh hoạt”, công tác đoàn đạt kết quả.', '“Đổi mới sinh hoạt”'],
    [
      'not behind a quotation that goes on',
      'Chỉ thị số 1-CT/TW của Ban Bí thư về “Đổi mới sinh hoạt”, giai đoạn 2021-2025;',
      '“Đổi mới sinh hoạt”, giai đoạn 2021-2025',
    ],
    ['before whoever acts', 'Chỉ thị số 1-CT/TW của Ban Bí thư về giao thông, Ban Thường vụ Tỉnh ủy (khóa XIV) ban hành chương trình', 'giao thông'],
    [
      'not inside a list of bodies',
      'Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ về phối hợp giữa Văn phòng Trung ương, Ban Tổ chức Trung ương trình hồ sơ;',
      'phối hợp giữa Văn phòng Trung ương, Ban Tổ chức Trung ương trình hồ sơ',
    ],
    [
      'not at a body that is the object',
      'Quyết định số 1/QĐ-UBND của UBND tỉnh kiện toàn Ban chỉ đạo, Tổ giúp việc Ban chỉ đạo phòng dịch;',
      'kiện toàn Ban chỉ đạo, Tổ giúp việc Ban chỉ đạo phòng dịch',
    ],
    [
      'not between bodies that are given work',
      'Quyết định số 1/QĐ-TTg về việc giao Bộ Y tế, Bộ Tài chính xây dựng Đề án;',
      'giao Bộ Y tế, Bộ Tài chính xây dựng Đề án',
    ],
    ['at the main clause', 'Theo Nghị định số 1/2020/NĐ-CP quy định về chợ, người bán phải đăng ký.', 'quy định về chợ'],
    ['not before what must be', 'Nghị định số 1/2020/NĐ-CP quy định hàng hóa, dịch vụ phải kê khai giá;', 'quy định hàng hóa, dịch vụ phải kê khai giá'],
    [
      'at its own short form',
      'Nghị định số 1/2020/NĐ-CP của Chính phủ quy định chi tiết Luật Thủy lợi (Nghị định số 1/2020/NĐ-CP);',
      'quy định chi tiết Luật Thủy lợi',
    ],
    ['where a document takes effect', 'Nghị định số 1/2020/NĐ-CP của Chính phủ về hè phố và Nghị định có hiệu lực từ ngày ký.', 'hè phố'],
    [
      'not at what a list of documents announces',
      'Quyết định 8/QĐ-UBND năm 2016 công bố Danh mục văn bản do Ủy ban nhân dân tỉnh Tây Ninh ban hành hết hiệu lực toàn bộ',
      'công bố Danh mục văn bản do Ủy ban nhân dân tỉnh Tây Ninh ban hành hết hiệu lực toàn bộ',
    ],
    ['at what repealed it', 'Nghị định số 1/2004/NĐ-CP của Chính phủ về chè bị bãi bỏ bởi Nghị định số 2/2022/NĐ-CP.', 'chè'],
    ['at what replaced it in brackets', 'Nghị định số 1/2004/NĐ-CP của Chính phủ về chè (được thay thế bởi Nghị định số 2/2022/NĐ-CP).', 'chè'],
    ['not at what happened to people', 'Quyết định số 1/QĐ-TTg về hỗ trợ người bị thu hồi đất;', 'hỗ trợ người bị thu hồi đất'],
    ['where it lost effect', 'Thông tư số 1/2011/TT-BTC của Bộ Tài chính về chè không còn hiệu lực thi hành.', 'chè'],
    ['where it goes on in effect', 'Thông tư số 1/2011/TT-BTC của Bộ Tài chính về chè tiếp tục có hiệu lực.', 'chè'],
    ['not at lists of what lost effect', 'Quyết định số 1/QĐ-UBND về việc công bố văn bản không còn hiệu lực;', 'công bố văn bản không còn hiệu lực'],
    [
      'not at the act that a title in capitals is about',
      'THÔNG TƯ CỦA BỘ TÀI CHÍNH SỐ 1/1999/TT-BTC HƯỚNG DẪN BỔ SUNG THÔNG TƯ SỐ 2/1998/TT-BTC CỦA BỘ TÀI CHÍNH VỀ KHO',
      'HƯỚNG DẪN BỔ SUNG THÔNG TƯ SỐ 2/1998/TT-BTC CỦA BỘ TÀI CHÍNH VỀ KHO',
    ],
    ['at the heading of the next act in capitals', 'Quyết định số 1/QĐ-BTC của Bộ Tài chính về kho THÔNG TƯ SỐ 2', 'kho'],
    ['at a letterhead', 'Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ về kho ỦY BAN NHÂN DÂN', 'kho'],
    ['not at a body within capitals', 'QUYẾT ĐỊNH SỐ 1/QĐ-TTg VỀ TRỤ SỞ ỦY BAN NHÂN DÂN XÃ', 'TRỤ SỞ ỦY BAN NHÂN DÂN XÃ'],
    [
      'not between two articles of one act',
      'Quyết định số 1/QĐ-UBND của UBND tỉnh về việc cụ thể hóa Điều 8 và Điều 9 của Thông tư số 2/2016/TT-BNV;',
      'cụ thể hóa Điều 8 và Điều 9 của Thông tư số 2/2016/TT-BNV',
    ],
    ['before another act’s article', 'Quyết định số 1/QĐ-UBND của UBND tỉnh về hội và Điều 9 của Thông tư số 2/2016/TT-BNV;', 'hội'],
    [
      'not between a law and a decree one applies',
      'Công văn số 1/TCHQ-GSQL của Tổng cục Hải quan về vướng mắc khi thi hành Luật Hải quan và Nghị định số 2/2015/NĐ-CP;',
      'vướng mắc khi thi hành Luật Hải quan và Nghị định số 2/2015/NĐ-CP',
    ],
    ['before whoever will act', 'Kế hoạch số 1/KH-UBND của UBND huyện về đối thoại, Chủ tịch UBND xã Tân An sẽ tổ chức hội nghị.', 'đối thoại'],
    ['before the head of a school', 'Quyết định số 1/QĐ-UBND của UBND huyện về dự toán, Hiệu trưởng trường Tân An quyết định:', 'dự toán'],
    ['at what follows from it', 'Quyết định số 1/QĐ-UBND của UBND huyện về cấp thẻ, theo đó thẻ được in tại xã.', 'cấp thẻ'],
  ])('%s', (_, text, title) => {
    expect(first(text)?.title).toBe(title)
  })
  it.each([
    ['Quyết định 8/QĐ-UBND năm 2016 về hè phố do Ủy ban nhân dân tỉnh Tây Ninh ban hành', 'hè phố', 'Ủy ban nhân dân tỉnh Tây Ninh'],
    ['Nghị quyết 8/2012/QH13 về người do Quốc hội, Hội đồng nhân dân bầu của Quốc hội ban hành', 'người do Quốc hội, Hội đồng nhân dân bầu', 'Quốc hội'],
    ['Quyết định 8/QĐ-UBND bãi bỏ văn bản do UBND tỉnh ban hành', 'bãi bỏ văn bản do UBND tỉnh ban hành', null],
  ])('the issuer may follow the title: %s', (text, title, issuer) => {
    expect([first(text)?.title, first(text)?.issuer]).toEqual([title, issuer])
  })
  it.each([
    ['Nghị quyết số 1/NQ-CP của Chính phủ về những giải pháp phát triển kho sách;', 'những giải pháp phát triển kho sách'],
    ['Nghị quyết số 1/NQ-CP của Chính phủ về những nội dung nêu trên;', null],
    ['Thông tư số 1/2012/TT-BYT tiếp tục có hiệu lực đến hết năm 2025.', null],
    ['Chỉ thị số 1/CT-TTg tiếp tục đẩy mạnh trồng cây;', 'tiếp tục đẩy mạnh trồng cây'],
    ['Văn bản hợp nhất 1/VBHN-BYT năm 2022 hợp nhất Thông tư quy định về chè do Bộ trưởng Bộ Y tế ban hành', 'hợp nhất Thông tư quy định về chè'],
    ['Văn bản hợp nhất 1/VBHN-BYT năm 2022 hợp nhất các quy định về chè.', null],
  ])('what opens one: %s', (text, title) => {
    expect(first(text)?.title ?? null).toBe(title)
  })
  it('"quy định chỉ" opens none', () => {
    expect(first('Thông tư số 1/2020/TT-BTC quy định chỉ được thu một lần')?.title).toBeNull()
  })
  it('a doubled "về việc" is left out', () => {
    expect(first('Quyết định số 3/QĐ-UBND của UBND tỉnh về việc Về việc vận hành hệ thống;')?.title).toBe('vận hành hệ thống')
  })
  it('a quotation that begins with "về việc" is the title', () => {
    expect(first('Nghị quyết số 1/NQ-HĐND của HĐND tỉnh khóa VII kỳ họp thứ 8 “Về việc quy định mức thu phí”;')?.title).toBe('quy định mức thu phí')
  })
  it('the issuer behind a title issued the outer document alone', () => {
    const found = find('Quyết định 1/2001/QĐ-TTg triển khai Chỉ thị 2-CT/TW về kho sách do Thủ tướng Chính phủ ban hành')
    expect(found.map((m) => m.issuer)).toEqual(['Thủ tướng Chính phủ', null])
  })
  it.each([
    ['Tại khoản 1 Điều 3 Nghị định số 1/2021/NĐ-CP của Chính phủ quy định chủ kho được hoàn thuế.', null],
    ['Tại khoản 1 Điều 3 Nghị định số 1/2021/NĐ-CP của Chính phủ quy định về chủ kho được hoàn thuế.', 'quy định về chủ kho được hoàn thuế'],
    ['Căn cứ Nghị định số 1/2021/NĐ-CP của Chính phủ quy định hàng hóa được hoàn thuế;', 'quy định hàng hóa được hoàn thuế'],
  ])('what a provision says is none: %s', (text, title) => {
    expect(first(text)?.title ?? null).toBe(title)
  })
  it('what changed the document is none', () => {
    expect(first('Thông tư số 1/2020/TT-BTC (sửa đổi tại Thông tư số 2/2021/TT-BTC);')?.title).toBeNull()
  })
  it('"quy định tại" opens none', () => {
    expect(first('Thông tư số 1/2020/TT-BTC quy định tại khoản này')?.title).toBeNull()
  })
})

describe('pinpoints', () => {
  it.each([
    ['theo khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP', 'khoản 2 Điều 5'],
    ['tại điểm a, b khoản 2 và khoản 3 Điều 5 của Nghị định số 1/2020/NĐ-CP', 'điểm a, b khoản 2 và khoản 3 Điều 5'],
    ['từ Điều 7 đến Điều 9 Nghị định số 1/2020/NĐ-CP', 'từ Điều 7 đến Điều 9'],
    ['Phụ lục II ban hành kèm theo Nghị định số 1/2020/NĐ-CP', 'Phụ lục II'],
    ['mục 2 Phần I Nghị định số 1/2020/NĐ-CP', 'mục 2 Phần I'],
    ['điểm 2.1 mục II phần B Nghị định số 1/2020/NĐ-CP', 'điểm 2.1 mục II phần B'],
    ['theo khoản 2, Điều 5, Nghị định số 1/2020/NĐ-CP', 'khoản 2, Điều 5'],
    ['theo Điều 5 - Luật Thanh tra', 'Điều 5'],
    ['theo Điều 5, 1/2020/NĐ-CP', null],
    ['theo Nghị định số 1/2020/NĐ-CP', null],
  ])('%s', (text, provision) => {
    expect(first(text)?.provision).toBe(provision)
  })
})
