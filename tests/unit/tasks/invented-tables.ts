/** Tables made up for the tests: other subjects, words, columns and widths than those of any document. */
import type { Printed } from './print-table.ts'

export interface Invented {
  readonly name: string
  readonly table: Printed
  /** Columns of the fields in `rows`. */
  readonly fields: Readonly<Record<string, number>>
}

export const INVENTED: readonly Invented[] = [
  {
    name: 'forests of a province',
    fields: { name: 1, lead: 2, coordinating: 3, due: 4, result: 5 },
    table: {
      heads: ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
      widths: [4, 38, 15, 16, 14, 18],
      rows: [
        [
          '1',
          'Rà soát, thống kê diện tích rừng phòng hộ ven biển bị suy thoái và đề xuất phương án phục hồi giai đoạn 2026 - 2030',
          'Sở Nông nghiệp và Môi trường',
          'UBND các huyện ven biển',
          'Quý II/2026',
          'Báo cáo rà soát',
        ],
        [
          '2',
          'Xây dựng bản đồ số hiện trạng rừng, cập nhật biến động hằng năm và công bố trên cổng thông tin điện tử của tỉnh',
          'Chi cục Kiểm lâm',
          'Sở Khoa học và Công nghệ; Sở Tài chính',
          'Tháng 9/2026',
          'Bản đồ số được phê duyệt',
        ],
        [
          '3',
          'Tổ chức diễn tập phương án chữa cháy rừng cấp tỉnh',
          'Công an tỉnh',
          'Bộ Chỉ huy Quân sự tỉnh; Chi cục Kiểm lâm',
          'Trước ngày 30/4/2026',
          'Kế hoạch diễn tập',
        ],
        [
          '4',
          'Tuyên truyền, vận động hộ gia đình nhận khoán bảo vệ rừng ký cam kết không lấn chiếm đất rừng',
          'Hội Nông dân tỉnh',
          'Các cơ quan, đơn vị liên quan',
          'Thường xuyên',
          'Tài liệu tuyên truyền',
        ],
        [
          '5',
          'Kiểm tra, xử lý các cơ sở chế biến gỗ không có nguồn gốc hợp pháp trên địa bàn các xã miền núi',
          'Sở Công Thương',
          'Công an tỉnh',
          'Hằng quý',
          'Biên bản kiểm tra',
        ],
        [
          '6',
          'Nghiên cứu giống cây bản địa chịu hạn phục vụ trồng rừng thay thế',
          'Sở Khoa học và Công nghệ',
          'Viện Khoa học Lâm nghiệp Việt Nam',
          'Năm 2027',
          'Báo cáo kết quả nghiên cứu',
        ],
      ],
    },
  },
  {
    name: 'hospitals, the deadline first and the product before the bodies',
    fields: { due: 1, name: 2, result: 3, lead: 4, coordinating: 5 },
    table: {
      heads: ['STT', 'Thời hạn', 'Nhiệm vụ cụ thể', 'Kết quả dự kiến', 'Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp'],
      widths: [4, 12, 42, 20, 16, 17],
      rows: [
        [
          '1',
          'Quý I/2025',
          'Ban hành quy trình tiếp nhận người bệnh cấp cứu ngoại viện áp dụng thống nhất cho các bệnh viện công lập',
          'Quyết định của Giám đốc Sở Y tế',
          'Sở Y tế',
          'Bệnh viện đa khoa tỉnh',
        ],
        [
          '2',
          'Năm 2025',
          'Triển khai bệnh án điện tử tại toàn bộ trung tâm y tế tuyến huyện, bảo đảm liên thông với cơ sở dữ liệu của ngành',
          'Hệ thống được đưa vào vận hành',
          'Sở Y tế',
          'Bảo hiểm xã hội tỉnh, Sở Khoa học và Công nghệ',
        ],
        ['3', 'Thường xuyên', 'Tập huấn kỹ năng giao tiếp, ứng xử cho nhân viên y tế', 'Lớp tập huấn', 'Trường Cao đẳng Y tế', 'Các bệnh viện, trung tâm y tế'],
        ['4', 'Tháng 11/2025', 'Khảo sát mức độ hài lòng của người bệnh nội trú và công khai kết quả', 'Báo cáo khảo sát', 'Văn phòng UBND tỉnh', 'Sở Y tế'],
        [
          '5',
          'Quý IV/2025',
          'Mua sắm bổ sung xe cứu thương cho các trạm y tế vùng sâu, vùng xa',
          'Hợp đồng mua sắm',
          'Sở Tài chính',
          'Sở Y tế; UBND cấp huyện',
        ],
      ],
    },
  },
  {
    name: 'schools, groups in roman numbers and who approves',
    fields: { name: 1, lead: 2, coordinating: 3, result: 5, due: 6 },
    table: {
      heads: ['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Cấp trình', 'Sản phẩm', 'Thời gian thực hiện'],
      widths: [4, 36, 15, 15, 12, 16, 14],
      rows: [
        ['I', 'Hoàn thiện cơ chế, chính sách phát triển giáo dục vùng dân tộc thiểu số'],
        [
          '1',
          'Sửa đổi quy định về chế độ học bổng đối với học sinh trường phổ thông dân tộc nội trú',
          'Bộ Giáo dục và Đào tạo',
          'Bộ Dân tộc và Tôn giáo; Bộ Tài chính',
          'Chính phủ',
          'Nghị định',
          'Quý III/2026',
        ],
        [
          '2',
          'Hướng dẫn tổ chức dạy học hai buổi mỗi ngày ở các điểm trường lẻ',
          'Bộ Giáo dục và Đào tạo',
          'Ủy ban nhân dân các tỉnh',
          'Bộ trưởng',
          'Thông tư',
          'Quý IV/2026',
        ],
        ['II', 'Tăng cường cơ sở vật chất'],
        [
          '1',
          'Đầu tư xây dựng nhà công vụ cho giáo viên tại các xã biên giới, hải đảo',
          'Ủy ban nhân dân các tỉnh',
          'Bộ Quốc phòng',
          'HĐND tỉnh',
          'Dự án đầu tư',
          'Năm 2026 - 2028',
        ],
        [
          '2',
          'Kết nối mạng tốc độ cao đến từng phòng học',
          'Bộ Khoa học và Công nghệ',
          'Tập đoàn Bưu chính Viễn thông Việt Nam',
          'Thủ tướng Chính phủ',
          'Báo cáo kết quả',
          'Thường xuyên',
        ],
      ],
    },
  },
  {
    name: 'roads, numbers with dots and no product',
    fields: { name: 1, lead: 2, coordinating: 3, due: 4 },
    table: {
      heads: ['Số TT', 'Tên nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Tiến độ'],
      widths: [5, 44, 20, 22, 16],
      rows: [
        ['1', 'Bảo đảm trật tự, an toàn giao thông đường bộ'],
        ['1.1', 'Lắp đặt biển báo, gương cầu lồi tại các nút giao có nguy cơ cao xảy ra tai nạn', 'Sở Xây dựng', 'Công an tỉnh', 'Trước tháng 6/2026'],
        [
          '1.2',
          'Xử lý điểm đen tai nạn giao thông trên các tuyến đường tỉnh, trong đó ưu tiên đoạn qua khu dân cư và trường học',
          'Sở Xây dựng',
          'UBND cấp xã nơi có tuyến đường đi qua',
          'Quý III/2026',
        ],
        ['2', 'Phát triển vận tải hành khách công cộng'],
        [
          '2.1',
          'Mở rộng mạng lưới xe buýt kết nối các khu công nghiệp với khu nhà ở công nhân',
          'Sở Xây dựng',
          'Ban Quản lý các khu công nghiệp tỉnh',
          'Năm 2026',
        ],
        ['2.2', 'Thí điểm vé điện tử liên thông giữa các tuyến xe buýt', 'Sở Xây dựng', 'Sở Khoa học và Công nghệ', 'Tháng 12/2026'],
      ],
    },
  },
  {
    name: 'culture, several bodies one under another',
    fields: { name: 1, lead: 2, coordinating: 3, result: 4, due: 5 },
    table: {
      heads: ['TT', 'Nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Sản phẩm dự kiến', 'Thời gian hoàn thành'],
      widths: [4, 40, 18, 20, 18, 16],
      rows: [
        [
          '1',
          'Lập hồ sơ khoa học đề nghị công nhận lễ hội cầu ngư là di sản văn hóa phi vật thể quốc gia',
          'Sở Văn hóa, Thể thao và Du lịch',
          'Sở Tài chính\nUBND huyện Bình Sơn',
          'Hồ sơ khoa học',
          'Quý II/2026',
        ],
        [
          '2',
          'Sưu tầm, số hóa tư liệu hát bả trạo và đưa vào giảng dạy ngoại khóa',
          'Bảo tàng tỉnh',
          'Sở Giáo dục và Đào tạo\nHội Văn học nghệ thuật tỉnh',
          'Bộ tài liệu số hóa',
          'Năm 2026',
        ],
        [
          '3',
          'Quảng bá du lịch cộng đồng tại các làng chài',
          'Trung tâm Xúc tiến Du lịch tỉnh',
          'Đài Phát thanh và Truyền hình tỉnh\nHiệp hội Du lịch tỉnh',
          'Chuyên mục truyền hình',
          'Thường xuyên',
        ],
        [
          '4',
          'Tu bổ, tôn tạo đình làng xếp hạng di tích cấp tỉnh',
          'UBND huyện Bình Sơn',
          'Sở Văn hóa, Thể thao và Du lịch',
          'Dự án được phê duyệt',
          'Tháng 10/2026',
        ],
      ],
    },
  },
]
