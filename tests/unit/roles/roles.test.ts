import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { rolesIn } from './marked-text.ts'

/** A sentence with its references marked, and the role of each in order. */
type Case = readonly [text: string, ...roles: string[]]

function reads(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases.map(([text, ...roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
      expect(rolesIn(text).roles).toEqual(roles)
    })
  })
}

reads('a basis', [
  ['& Căn cứ ⟦Luật Lưu trữ ngày 21/6/2024⟧;', 'BASED_ON'],
  ['& Căn cứ ⟦Luật Đất đai số 31/2024/QH15⟧ và ⟦Luật Nhà ở số 27/2023/QH15⟧;', 'BASED_ON', 'BASED_ON'],
  ['& CĂN CỨ ⟦LUẬT DOANH NGHIỆP⟧;', 'BASED_ON'],
  ['& Căn cứ vào ⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam⟧;', 'BASED_ON'],
  ['Chiểu ⟦Quyết định số 12/2001/QĐ-UB⟧ của UBND tỉnh;', 'BASED_ON'],
  ['& Căn cứ kết luận của Bộ Chính trị tại các ⟦Công văn số 15-CV/VPTW⟧ và ⟦số 18-CV/VPTW⟧ của Văn phòng Trung ương Đảng;', 'BASED_ON', 'BASED_ON'],
  ['& Căn cứ quy định tại khoản 2 Điều 5 ⟦Nghị định số 30/2020/NĐ-CP⟧;', 'BASED_ON'],
  ['& Trên cơ sở xem xét ⟦Báo cáo số 16/BC-ĐGS⟧ của Đoàn giám sát;', 'BASED_ON'],
  ['Doanh nghiệp nộp hồ sơ theo mẫu là căn cứ để xét duyệt quy định tại ⟦Thông tư số 2/2021/TT-BTC⟧.', 'CITES'],
  ['Mức lương dùng làm căn cứ tính theo ⟦Nghị định số 204/2004/NĐ-CP⟧.', 'CITES'],
])

const LONG_NAME =
  'Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa mười một về tiếp tục đổi mới cơ chế, phân công và kiểm soát việc quản lý cán bộ lãnh đạo các cấp, phục vụ phát triển nhanh, bền vững đất nước'

reads('a basis named in words, with its number in brackets', [
  [`& Căn cứ Nghị quyết ${LONG_NAME} (⟦Nghị quyết số 8-NQ/TW⟧);`, 'BASED_ON'],
  [`& Căn cứ tình hình ${LONG_NAME} (⟦Nghị quyết số 8-NQ/TW⟧);`, 'CITES'],
  [`& Căn cứ Nghị quyết ${LONG_NAME} và ⟦Nghị quyết số 8-NQ/TW⟧;`, 'CITES'],
])

reads('acts that amend a basis are bases too', [
  [
    '& Căn cứ ⟦Luật Doanh nghiệp số 59/2020/QH14⟧ được sửa đổi, bổ sung bởi ⟦Luật số 03/2022/QH15⟧ và ⟦Luật số 76/2025/QH15⟧;',
    'BASED_ON',
    'BASED_ON',
    'BASED_ON',
  ],
  ['& Căn cứ ⟦Luật Đầu tư công số 39/2019/QH14⟧, được sửa đổi, bổ sung tại ⟦Luật số 64/2020/QH14⟧;', 'BASED_ON', 'BASED_ON'],
  ['& Căn cứ ⟦Hiến pháp năm 1992⟧ đã được sửa đổi, bổ sung theo ⟦Nghị quyết số 51/2001/QH10⟧;', 'BASED_ON', 'BASED_ON'],
  [
    '& Căn cứ ⟦Nghị định số 8/2025/NĐ-CP⟧ của ‹Chính phủ› ⟨hướng dẫn thi hành ⟦Luật Lưu trữ⟧⟩ được sửa đổi, bổ sung bởi ⟦Nghị định số 9/2025/NĐ-CP⟧;',
    'BASED_ON',
    'DETAILS of 0',
    'BASED_ON',
  ],
  [
    'áp dụng theo quy định tại ⟦Nghị định số 63/2019/NĐ-CP⟧ được sửa đổi, bổ sung bởi ⟦Nghị định số 102/2021/NĐ-CP⟧ và ⟦Nghị định số 55/2026/NĐ-CP⟧.',
    'CITES',
    'CITES',
    'CITES',
  ],
])

reads('a proposal', [
  ['& Theo đề nghị của Giám đốc Sở Nội vụ tại ⟦Tờ trình số 18/TTr-SNV⟧;', 'PROPOSED_BY'],
  ['& Xét ⟦Tờ trình số 7/TTr-UBND⟧ của ‹UBND tỉnh›; ⟦Báo cáo thẩm tra số 8/BC-HĐND⟧ của Ban Pháp chế;', 'PROPOSED_BY', 'PROPOSED_BY'],
  ['& Xét đề nghị của Sở Tài chính tại ⟦Tờ trình số 15/TTr-STC⟧ và ⟦Công văn số 25/STC⟧,', 'PROPOSED_BY', 'PROPOSED_BY'],
  ['& Trên cơ sở xem xét ⟦Tờ trình số 458/TTr-CP⟧ của ‹Chính phủ›;\n& ⟦Báo cáo thẩm tra số 3/BC-UBKT⟧ của Ủy ban Kinh tế,', 'PROPOSED_BY', 'PROPOSED_BY'],
])

reads('who proposes, as another document says', [
  ['Việc bổ nhiệm được xem xét trên cơ sở đề nghị của Đảng đoàn (trong ⟦Quy định số 13-QĐ/TW⟧).', 'CITES'],
  ['& Theo đề nghị của Giám đốc Sở Nội vụ (tại ⟦Tờ trình số 18/TTr-SNV⟧);', 'PROPOSED_BY'],
])

reads('an amendment', [
  ['Sửa đổi, bổ sung một số điều của ⟦Nghị định số 10/2015/NĐ-CP⟧ như sau:', 'AMENDS'],
  ['Sửa đổi, bổ sung, bãi bỏ một số điều, khoản của ⟦Nghị định số 10/2015/NĐ-CP⟧ như sau:', 'AMENDS'],
  ['Bổ sung khoản 9 Điều 3 ⟦Luật Thi hành án dân sự⟧ như sau:', 'AMENDS'],
  ['Điều chỉnh một số nội dung tại ⟦Quyết định số 394/QĐ-UBND⟧ như sau:', 'AMENDS'],
  ['Thay thế cụm từ “an toàn thông tin” bằng cụm từ “an ninh mạng” tại khoản 1 Điều 15 của ⟦Luật Viễn thông số 24/2023/QH15⟧.', 'AMENDS'],
  ['Thay thế, bãi bỏ một số cụm từ của ⟦Luật Dữ liệu số 60/2024/QH15⟧ như sau:', 'AMENDS'],
  ['Bãi bỏ cụm từ “an toàn thông tin,” tại khoản 8 Điều 29 của ⟦Luật Hóa chất số 69/2025/QH15⟧.', 'AMENDS'],
  ['Bỏ cụm từ “xã hội” tại Điều 3 ⟦Thông tư số 5/2019/TT-BTC⟧.', 'AMENDS'],
  ['Thay thế Phụ lục I ban hành kèm theo ⟦Thông tư số 5/2019/TT-BTC⟧.', 'AMENDS'],
  ['Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo ⟦Quyết định số 9/2005/QĐ-UB⟧ như sau:', 'AMENDS'],
  ['Sửa đổi, bổ sung một số điều của ⟦Luật Đầu tư⟧, ⟦Luật Đấu thầu⟧ và ⟦Luật Quản lý thuế⟧.', 'AMENDS', 'AMENDS', 'AMENDS'],
  [
    'Bãi bỏ cụm từ “an toàn thông tin” tại khoản 3 Điều 136 của ⟦Luật Tổ chức Tòa án nhân dân số 34/2024/QH15⟧ đã được sửa đổi, bổ sung một số điều theo ⟦Luật số 81/2025/QH15⟧; tại khoản 1 Điều 26 của ⟦Luật Điện lực số 61/2024/QH15⟧.',
    'AMENDS',
    'CITES',
    'AMENDS',
  ],
  ['S̉ưa đối, bố sung một số điều của ⟦Nghị định số 10/2015/NĐ-CP⟧', 'AMENDS'],
  ['Phạm vi điều chỉnh được quy định tại ⟦Nghị định số 10/2015/NĐ-CP⟧.', 'CITES'],
  ['Bổ sung hạng mục đầu tư hạ tầng kết nối mạng cảm biến phục vụ đô thị theo ⟦Quyết định số 5/QĐ-TTg⟧.', 'CITES'],
])

reads('a replacement', [
  ['Quyết định này có hiệu lực kể từ ngày ký và thay thế ⟦Quyết định số 72/QĐ-UBND⟧ của UBND tỉnh.', 'REPLACES'],
  ['Thông tư này thay thế các Thông tư: ⟦số 1/2001/TT-BTC⟧, ⟦số 2/2002/TT-BTC⟧ và ⟦số 3/2003/TT-BTC⟧.', 'REPLACES', 'REPLACES', 'REPLACES'],
  [
    'Nghị định này thay thế ⟦Nghị định số 12/2009/NĐ-CP⟧ của ‹Chính phủ› về ⟨quản lý dự án⟩ và ⟦Nghị định số 83/2009/NĐ-CP⟧ của ‹Chính phủ› ⟨sửa đổi, bổ sung một số điều của ⟦Nghị định số 12/2009/NĐ-CP⟧⟩.',
    'REPLACES',
    'REPLACES',
    'AMENDS of 1',
  ],
  ['⟦Nghị định số 12/2009/NĐ-CP⟧ được thay thế bằng Nghị định này.', 'REPLACES'],
])

reads('a repeal', [
  ['Bãi bỏ toàn bộ ⟦Thông tư số 87/2019/TT-BTC⟧ của Bộ trưởng Bộ Tài chính.', 'REPEALS'],
  ['Hủy bỏ ⟦Quyết định số 15/2018/QĐ-UBND⟧ kể từ ngày 01/01/2020.', 'REPEALS'],
  ['Bãi bỏ khoản 3 Điều 49 của ⟦Luật Thư viện số 46/2019/QH14⟧.', 'REPEALS'],
  ['⟦Thông tư số 39/2020/TT-BTTTT⟧ của ‹Bộ trưởng Bộ Thông tin và Truyền thông› hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.', 'REPEALS'],
  [
    '⟦Luật An toàn thông tin mạng số 86/2015/QH13⟧ đã được sửa đổi, bổ sung một số điều theo ⟦Luật số 35/2018/QH14⟧; ⟦Luật An ninh mạng số 24/2018/QH14⟧ hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
    'REPEALS',
    'CITES',
    'REPEALS',
  ],
  [
    'Nghị định này có hiệu lực thi hành kể từ ngày ký. ⟦Nghị định số 110/2004/NĐ-CP⟧ về ⟨công tác văn thư⟩ và ⟦Nghị định số 9/2010/NĐ-CP⟧ ⟨sửa đổi, bổ sung một số điều của ⟦Nghị định số 110/2004/NĐ-CP⟧⟩ hết hiệu lực từ ngày Nghị định này có hiệu lực pháp luật.',
    'REPEALS',
    'REPEALS',
    'AMENDS of 1',
  ],
  ['⟦Quyết định số 5/2010/QĐ-UBND⟧ bị bãi bỏ.', 'REPEALS'],
  ['Trước khi ⟦Luật Quy hoạch⟧ hết hiệu lực, các quy hoạch đã duyệt được giữ.', 'CITES'],
  ['kể từ khi ⟦Luật Quy hoạch⟧ có hiệu lực thi hành', 'CITES'],
])

reads('what is still to come', [
  [
    'Sở Nội vụ tham mưu UBND tỉnh ban hành Quyết định thay thế ⟦Quyết định số 4/2015/QĐ-UBND⟧ và sửa đổi, bổ sung ⟦Quyết định số 5/2016/QĐ-UBND⟧.',
    'CITES',
    'CITES',
  ],
  ['Xây dựng Nghị định sửa đổi, bổ sung một số điều của ⟦Nghị định số 5/2016/NĐ-CP⟧.', 'CITES'],
  ['Bộ trình Chính phủ ban hành Nghị định bãi bỏ ⟦Nghị định số 5/2016/NĐ-CP⟧.', 'CITES'],
  ['Bộ trưởng Bộ Xây dựng ban hành Thông tư sửa đổi, bổ sung một số điều của ⟦Thông tư số 5/2016/TT-BXD⟧.', 'AMENDS'],
  ['Thực hiện chương trình công tác, Bộ ban hành Thông tư bãi bỏ ⟦Thông tư số 5/2016/TT-BXD⟧.', 'REPEALS'],
  ['& Theo đề nghị của Vụ trưởng Vụ Pháp chế, Bộ trưởng ban hành Thông tư bãi bỏ ⟦Thông tư số 5/2016/TT-BXD⟧.', 'REPEALS'],
])

reads('another document that takes effect', [
  ['⟦Nghị định số 12/2019/NĐ-CP⟧ có hiệu lực từ ngày 01/01/2020 và thay thế ⟦Nghị định số 8/2009/NĐ-CP⟧.', 'CITES', 'REPLACES of 0'],
  ['⟦Quy định số 15-QĐ/TW⟧ chính thức có hiệu lực thi hành kể từ ngày 01/01/2020, đồng thời bãi bỏ ⟦Quy định số 8-QĐ/TW⟧.', 'CITES', 'REPEALS of 0'],
  ['Nghị định này có hiệu lực từ ngày 01/01/2020 và thay thế ⟦Nghị định số 8/2009/NĐ-CP⟧.', 'REPLACES'],
  [
    '⟦Nghị định số 12/2019/NĐ-CP⟧ có hiệu lực từ ngày 01/01/2020 và thay thế ⟦Nghị định số 8/2009/NĐ-CP⟧; bãi bỏ ⟦Nghị định số 9/2010/NĐ-CP⟧.',
    'CITES',
    'REPLACES of 0',
    'REPEALS of 0',
  ],
  ['Nghị định này có hiệu lực từ ngày 01/01/2020 và thay thế ⟦Nghị định số 8/2009/NĐ-CP⟧; bãi bỏ ⟦Nghị định số 9/2010/NĐ-CP⟧.', 'REPLACES', 'REPEALS'],
])

reads('what several documents not named do', [
  ['Theo ⟦Nghị định số 8/2009/NĐ-CP⟧, các Nghị định sửa đổi, bổ sung ⟦Nghị định số 8/2009/NĐ-CP⟧ và văn bản khác.', 'CITES', 'CITES'],
  ['& Căn cứ các Luật sửa đổi, bổ sung ⟦Luật Đất đai⟧; ⟦Luật Giá⟧;', 'CITES', 'BASED_ON'],
  ['Luật sửa đổi, bổ sung ⟦Luật Đất đai⟧.', 'AMENDS'],
  ['Sửa đổi, bổ sung một số điều của các Nghị định: ⟦Nghị định số 8/2009/NĐ-CP⟧.', 'AMENDS'],
])

reads('what a provision does whose document is not named', [
  ['Trong đó tại khoản 4 Điều 1 (sửa đổi, bổ sung Điều 17 của ⟦Nghị định số 8/2009/NĐ-CP⟧) có quy định.', 'CITES'],
  ['Điều 1 Nghị định này (sửa đổi Điều 17 của ⟦Nghị định số 8/2009/NĐ-CP⟧) được áp dụng.', 'AMENDS'],
])

reads('a list of what has expired', [
  ['⟦Quyết định số 81/QĐ-UBND⟧ ⟨công bố Danh mục văn bản⟩ do Ủy ban nhân dân tỉnh ban hành hết hiệu lực thi hành toàn bộ', 'CITES'],
  ['⟦Quyết định số 81/QĐ-UBND⟧ ⟨ban hành Danh mục hàng hóa⟩ do Ủy ban nhân dân tỉnh ban hành hết hiệu lực từ ngày 01/01/2020.', 'REPEALS'],
])

reads('a suspension', [
  ['Đình chỉ việc thi hành ⟦Quyết định số 3/2019/QĐ-UBND⟧.', 'SUSPENDS'],
  ['Ngưng hiệu lực thi hành Điều 3 ⟦Thông tư số 2/2021/TT-BYT⟧ đến hết năm 2023.', 'SUSPENDS'],
])

reads('details and guidance', [
  ['Nghị định này quy định chi tiết một số điều của ⟦Luật Viễn thông⟧ về dịch vụ.', 'DETAILS'],
  [
    'Nghị định này quy định chi tiết điểm a khoản 4 Điều 10, khoản 5 Điều 26 và các biện pháp để tổ chức, hướng dẫn thi hành ⟦Luật Thi hành án dân sự⟧.',
    'DETAILS',
  ],
  ['& Căn cứ ⟦Nghị định số 57/2002/NĐ-CP⟧ ⟨quy định chi tiết thi hành ⟦Pháp lệnh Phí và lệ phí⟧⟩;', 'BASED_ON', 'DETAILS of 0'],
  ['& Căn cứ ⟦Nghị định số 163/2024/NĐ-CP⟧ ⟨quy định chi tiết một số điều và biện pháp thi hành ⟦Luật Viễn thông⟧⟩;', 'BASED_ON', 'DETAILS of 0'],
  ['& Căn cứ ⟦Thông tư số 2/2001/TT-BCA⟧ ⟨hướng dẫn thi hành ⟦Nghị định số 8/2001/NĐ-CP⟧⟩;', 'BASED_ON', 'DETAILS of 0'],
  ['& Căn cứ ⟦Thông tư số 39/2008/TT-BTC⟧ ⟨hướng dẫn thực hiện ⟦Nghị định số 174/2007/NĐ-CP⟧⟩;', 'BASED_ON', 'DETAILS of 0'],
  ['Sở Tài chính hướng dẫn các đơn vị lập dự toán theo ⟦Thông tư số 342/2016/TT-BTC⟧.', 'CITES'],
])

reads('carrying out', [
  ['Triển khai thực hiện ⟦Nghị quyết số 19-NQ/TU⟧ của Tỉnh ủy.', 'IMPLEMENTS'],
  [
    'Thực hiện ⟦Chỉ thị số 14/CT-TTg⟧ của ‹Thủ tướng Chính phủ›, tỉnh đã bảo đảm an toàn thông tin theo hướng dẫn tại ⟦Công văn số 1552/BTTTT-CATTT⟧.',
    'IMPLEMENTS',
    'CITES',
  ],
  ['từng bước thực hiện hoàn thành các chỉ tiêu tại ⟦Nghị quyết số 17/NQ-CP⟧, ⟦Nghị quyết số 19-NQ/TU⟧.', 'IMPLEMENTS', 'IMPLEMENTS'],
  ['& Căn cứ ⟦Kế hoạch số 66/KH-UBND⟧ về ⟨triển khai thực hiện ⟦Nghị định số 47/2020/NĐ-CP⟧⟩;', 'BASED_ON', 'IMPLEMENTS of 0'],
  ['& Căn cứ ⟦Nghị quyết số 254/2025/QH15⟧ ⟨quy định một số cơ chế tháo gỡ khó khăn trong tổ chức thi hành ⟦Luật Đất đai⟧⟩;', 'BASED_ON', 'IMPLEMENTS of 0'],
  [
    'Việc xây dựng, ban hành ⟦Luật Quy hoạch⟧ là nỗ lực lớn trong việc thể chế hóa ⟦Nghị quyết số 13-NQ/TW⟧ của Ban Chấp hành Trung ương.',
    'CITES',
    'IMPLEMENTS of 0',
  ],
  ['Việc xử lý được thực hiện theo quy định tại Điều 3 của ⟦Nghị quyết số 23/2003/QH11⟧.', 'CITES'],
  ['Nhà đất thuộc diện thực hiện các chính sách quy định tại Điều 2 của ⟦Nghị quyết số 23/2003/QH11⟧.', 'CITES'],
  ['Thực hiện cung cấp dữ liệu mở theo định hướng tại ⟦Quyết định số 942/QĐ-TTg⟧ và quy định tại ⟦Nghị định số 47/2020/NĐ-CP⟧.', 'CITES', 'CITES'],
])

reads('a report of what was issued', [
  ['Tỉnh đã ban hành danh mục cơ sở dữ liệu dùng chung tại ⟦Quyết định số 4559/QĐ-UBND⟧.', 'ISSUED'],
  ['Tỉnh đã ban hành các văn bản tạo môi trường pháp lý:\n- ⟦Nghị quyết số 19-NQ/TU⟧ về phát triển;\n- ⟦Quyết định số 3612/QĐ-UBND⟧;', 'ISSUED', 'ISSUED'],
])

reads('corrections and consolidation', [
  ['Đính chính ⟦Thông tư số 15/2020/TT-BTC⟧ như sau:', 'CORRECTS'],
  ['Đính chính lỗi kỹ thuật tại Điều 3 ⟦Quyết định số 9/QĐ-BYT⟧.', 'CORRECTS'],
])

reads('a mere citation', [
  ['Điều kiện quy định tại khoản 1 Điều 10 ⟦Luật Doanh nghiệp⟧.', 'CITES'],
  ['tuân thủ ⟦Hiến pháp⟧ và pháp luật', 'CITES'],
  ['(có tên theo ⟦Quyết định số 4466/QĐ-BCT⟧ của Bộ trưởng)', 'CITES'],
  ['Áp dụng ⟦Luật Đất đai⟧ để giải quyết.', 'CITES'],
])

reads('lists', [
  ['Bãi bỏ các Quyết định sau đây của Ủy ban nhân dân tỉnh:\n1. ⟦Quyết định số 5/2010/QĐ-UBND⟧;\n2. ⟦Quyết định số 6/2011/QĐ-UBND⟧.', 'REPEALS', 'REPEALS'],
  [
    'Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\na) ⟦Thông tư số 1/2010/TT-BTC⟧;\nb) ⟦Thông tư số 2/2011/TT-BTC⟧.',
    'REPEALS',
    'REPEALS',
  ],
  [
    '# I. CĂN CỨ LẬP KẾ HOẠCH\n⟦Luật Công nghệ thông tin⟧; ⟦Luật An toàn thông tin mạng⟧;\n⟦Nghị quyết số 52-NQ/TW⟧ của Bộ Chính trị;',
    'BASED_ON',
    'BASED_ON',
    'BASED_ON',
  ],
  ['# I. CĂN CỨ\n- ⟦Luật Công nghệ thông tin⟧;\n# II. MỤC TIÊU\n⟦Luật Lưu trữ⟧ được phổ biến.', 'BASED_ON', 'CITES'],
  ['~ - ⟦Quyết định số 749/QĐ-TTg⟧ của ‹Thủ tướng Chính phủ›.', 'BASED_ON'],
  ['Sửa đổi, bổ sung Điều 5 như sau:\n1. ⟦Luật Đất đai⟧ quy định thẩm quyền.', 'CITES'],
])

reads('notes of editors', [
  [
    '1. Quy định này [Khoản này bị bãi bỏ bởi Khoản 2 Điều 15 ⟦Nghị định 16/2023/NĐ-CP⟧ có hiệu lực từ ngày 25/04/2023] chi tiết ⟦Luật Doanh nghiệp⟧.',
    'CITES',
    'CITES',
  ],
  ['Nghị định này quy định chi tiết một số điều của [Khoản này được hướng dẫn bởi Điều 3 ⟦Thông tư 7/2023/TT-BTC⟧] ⟦Luật Doanh nghiệp⟧.', 'CITES', 'DETAILS'],
])

reads('laws amended in a row', [
  [
    'Sửa đổi, bổ sung một số điều của ⟦Luật Hải quan⟧ đã được sửa đổi, bổ sung theo ⟦Luật số 71/2014/QH13⟧ và ⟦Luật số 35/2018/QH14⟧, ⟦Luật Đất đai⟧, ⟦Luật Giá⟧ đã được sửa đổi, bổ sung theo ⟦Luật số 44/2024/QH15⟧ như sau:',
    'AMENDS',
    'CITES',
    'CITES',
    'AMENDS',
    'AMENDS',
    'CITES',
  ],
])

reads('words that are struck out', [
  ['Bãi bỏ cụm từ “an toàn thông tin mạng;” tại điểm đ khoản 1 Điều 24 của ⟦Luật Xử lý vi phạm hành chính⟧.', 'AMENDS'],
  ['Bãi bỏ cụm từ “an toàn” tại khoản 3 Điều 1; cụm từ “thông tin và” tại khoản 2 Điều 29 của ⟦Luật Hóa chất số 69/2025/QH15⟧.', 'AMENDS'],
])

reads('references in quoted wording', [
  [
    'Thay thế các cụm từ “⟦Nghị định số 4/2010/NĐ-CP⟧” và “⟦Nghị định số 5/2011/NĐ-CP⟧” bằng cụm từ “⟦Nghị định số 6/2017/NĐ-CP⟧” tại Điều 6 ⟦Thông tư số 8/2012/TT-BYT⟧.',
    'CITES',
    'CITES',
    'CITES',
    'AMENDS',
  ],
  ['Thay cụm từ "⟦Luật Giá⟧" bằng cụm từ "⟦Luật Phí⟧" tại Điều 6 ⟦Thông tư số 8/2012/TT-BYT⟧.', 'CITES', 'CITES', 'AMENDS'],
  [
    'Đính chính ⟦Thông tư số 4/2024/TT-BYT⟧ như sau:\nTại căn cứ thứ ba, đã in: "⟦Nghị định số 5/2020/NĐ-CP⟧", sửa lại là: "⟦Nghị định số 50/2020/NĐ-CP⟧".',
    'CORRECTS',
    'CITES',
    'CITES',
  ],
  ['Đã in là "⟦Thông tư số 1/2019/TT-BYT⟧", nay đính chính là "⟦Thông tư số 2/2019/TT-BYT⟧".', 'CITES', 'CITES'],
  ['Bãi bỏ “⟦Quyết định số 5/2010/QĐ-UBND⟧” và ⟦Quyết định số 6/2010/QĐ-UBND⟧.', 'REPEALS', 'REPEALS'],
  ['Bãi bỏ "⟦Quyết định số 5/2010/QĐ-UBND⟧" và ⟦Quyết định số 6/2010/QĐ-UBND⟧.', 'REPEALS', 'REPEALS'],
])

reads('parts listed under a lead-in', [
  [
    '1. Bãi bỏ một số điểm, khoản của các luật sau đây:\na) Khoản 1 Điều 69 của ⟦Luật Dược⟧;\nb) Điểm a khoản 2 Điều 38 của ⟦Luật Dầu khí⟧.',
    'REPEALS',
    'REPEALS',
  ],
])

reads('documents not named', [
  ['theo quy định của ⟦Luật Đất đai⟧ và các văn bản quy định chi tiết của ⟦Luật Đất đai⟧, nhưng phải được phê duyệt.', 'CITES', 'CITES'],
])

reads('what changed a basis, in brackets', [['& Căn cứ ⟦Thông tư số 36/2021/TT-BTC⟧ (sửa đổi tại ⟦Thông tư số 16/2023/TT-BTC⟧);', 'BASED_ON', 'BASED_ON']])

reads('words that only look like a cue without their marks', [
  ['& Căn cứ ⟦Nghị định số 17/CP⟧ ⟨qui định chi tiết một số điều của ⟦Luật Lưu trữ⟧⟩;', 'BASED_ON', 'DETAILS of 0'],
  ['Ổn định chi đầu tư, ⟦Luật Ngân sách nhà nước⟧ được áp dụng.', 'CITES'],
  ['Khoản này quy định chỉ một trường hợp của ⟦Luật Giá⟧.', 'CITES'],
  ['ĐÌNH CHỈ việc thi hành ⟦Quyết định số 3/2019/QĐ-UBND⟧.', 'SUSPENDS'],
  ['Dinh chi viec thi hanh ⟦Quyết định số 3/2019/QĐ-UBND⟧.', 'SUSPENDS'],
  ['Gia đình chi trả phần còn lại của ⟦Luật Giá⟧.', 'CITES'],
  ['Chương này quy định chính sách của ⟦Luật Giá⟧.', 'CITES'],
  ['Bộ Tư pháp và cán bộ tư pháp cấp xã phổ biến ⟦Luật Giá⟧.', 'CITES'],
  ['Bỏ từ “xã” tại Điều 3 ⟦Thông tư số 5/2019/TT-BTC⟧.', 'AMENDS'],
  ['Chiều 12 tháng 3, Quốc hội bàn ⟦Luật Giá⟧.', 'CITES'],
  ['Đối chiếu ⟦Luật Giá⟧, kiểm toán viên nêu ý kiến.', 'CITES'],
  ['Chiếu ⟦Quyết định số 12/2001/QĐ-UB⟧ của UBND tỉnh;', 'BASED_ON'],
  ['Bãi bỏ quy định về khí hậu tại ⟦Nghị định số 5/2019/NĐ-CP⟧.', 'REPEALS'],
])

reads('carrying out as a noun', [
  ['Qua 04 năm thực hiện, các quy định của ⟦Luật Giá⟧ đã đi vào cuộc sống.', 'CITES'],
  ['Trong quá trình thi hành, ⟦Nghị định số 9/2015/NĐ-CP⟧ phát sinh khó khăn.', 'CITES'],
  ['Sau khi triển khai thực hiện, ⟦Nghị định số 9/2015/NĐ-CP⟧ phát sinh khó khăn.', 'CITES'],
  ['Thực tiễn thi hành cho thấy ⟦Luật Giá⟧ còn thiếu quy định.', 'CITES'],
  ['Sau 4 năm thực hiện đã bộc lộ những hạn chế của ⟦Luật Giá⟧.', 'CITES'],
  ['Sau 4 năm thực hiện ⟦Nghị quyết số 19-NQ/TU⟧, kết quả còn thấp.', 'IMPLEMENTS'],
  ['Kế hoạch triển khai, phổ biến ⟦Luật Giá⟧.', 'IMPLEMENTS'],
  ['Tiếp tục thực hiện nghiêm túc, hiệu quả ⟦Nghị quyết số 19-NQ/TU⟧.', 'IMPLEMENTS'],
  ['Thực hiện đa dạng hóa các mục tiêu tại ⟦Nghị quyết số 19-NQ/TU⟧.', 'IMPLEMENTS'],
])

const LETTERHEAD = 'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/BC-UBND\nBắc Kạn, ngày 4 tháng 5 năm 2021\nBÁO CÁO\nVỀ KHO\n\n'

describe('a body that issues right before the reference, a short form in brackets', () => {
  it.each([
    ['UBND tỉnh ban hành Quyết định số 7/QĐ-UBND về kho.', ['CITES']],
    ['Ban Bí thư vừa ban hành Chỉ thị số 7-CT/TW về kho.', ['CITES']],
    ['Thực hiện Nghị định số 8/2020/NĐ-CP của Chính phủ, Sở Nội vụ có Công văn số 7/SNV-VP về kho.', ['IMPLEMENTS', 'CITES']],
    [
      `${LETTERHEAD}Thực hiện Nghị định số 8/2020/NĐ-CP của Chính phủ, UBND tỉnh vừa ban hành Quyết định số 7/QĐ-UBND về kho.`,
      ['SELF', 'IMPLEMENTS', 'ISSUED'],
    ],
    [`${LETTERHEAD}Thực hiện Nghị định số 8/2020/NĐ-CP của Chính phủ, Sở Nội vụ vừa ban hành Quyết định số 7/QĐ-SNV về kho.`, ['SELF', 'IMPLEMENTS', 'CITES']],
    ['Theo đề nghị của Sở Nội vụ tại Công văn số 7/SNV-VP về kho.', ['PROPOSED_BY']],
    ['Thực hiện việc ban hành Quyết định số 7/QĐ-UBND về kho.', ['IMPLEMENTS']],
    ['Sửa đổi Nghị định số 7/2018/NĐ-CP của Chính phủ quy định về kho (Nghị định số 7/2018/NĐ-CP) như sau:', ['AMENDS', 'CITES']],
    ['Sửa đổi Nghị định số 7/2018/NĐ-CP và (Nghị định số 8/2018/NĐ-CP) như sau:', ['AMENDS', 'AMENDS']],
  ])('%s', (text, relations) => {
    expect(extract({ name: 'kho.txt', sha256: '', text }).mentions.map(({ relation }) => relation)).toEqual(relations)
  })
})
