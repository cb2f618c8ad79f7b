/**
 * Bodies of the State, the Party and enterprises by name. Names of ministries as they stood at any time: `until` is the day from which another body took over.
 * Source: law 76/2015/QH13 and law 63/2025/QH15 on the organisation of the Government; resolution 176/2025/QH15 (ministries from 1 March 2025);
 * resolution 202/2025/QH15 (provinces from 1 July 2025); decree 24/2014/NĐ-CP and decree 45/2025/NĐ-CP (departments of provinces).
 */

/** Central bodies that are no ministry. */
export const CENTRAL_BODIES = [
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chủ tịch nước',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Văn phòng Chủ tịch nước',
  'Ngân hàng Nhà nước Việt Nam',
  'Thanh tra Chính phủ',
  'Ủy ban Dân tộc',
  'Kiểm toán Nhà nước',
  'Tòa án nhân dân tối cao',
  'Viện kiểm sát nhân dân tối cao',
  'Bảo hiểm xã hội Việt Nam',
  'Bảo hiểm xã hội',
  'Ban Cơ yếu Chính phủ',
  'Đài Truyền hình Việt Nam',
  'Đài Tiếng nói Việt Nam',
  'Thông tấn xã Việt Nam',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'Tổng cục Thống kê',
  'Tổng cục Thuế',
  'Kho bạc Nhà nước',
] as const

/** Subjects of ministries and departments, with the short forms that initials do not give. */
export const SUBJECTS: readonly {
  readonly name: string
  readonly short: readonly string[]
  readonly ministry: boolean
  readonly department: boolean
  readonly until?: string
}[] = [
  { name: 'Thông tin và Truyền thông', short: ['TTTT', 'TT&TT', 'TT và TT'], ministry: true, department: true, until: '2025-03-01' },
  { name: 'Kế hoạch và Đầu tư', short: ['KHĐT', 'KH&ĐT'], ministry: true, department: true, until: '2025-03-01' },
  { name: 'Tài nguyên và Môi trường', short: ['TNMT', 'TN&MT'], ministry: true, department: true, until: '2025-03-01' },
  {
    name: 'Lao động - Thương binh và Xã hội',
    short: ['LĐTBXH', 'LĐ-TBXH', 'LĐ- TBXH', 'LĐ - TBXH', 'LĐTB&XH', 'LĐ-TB&XH'],
    ministry: true,
    department: true,
    until: '2025-03-01',
  },
  { name: 'Giao thông vận tải', short: ['GTVT'], ministry: true, department: true, until: '2025-03-01' },
  {
    name: 'Nông nghiệp và Phát triển nông thôn',
    short: ['NN&PTNT', 'NNPTNT', 'NN và PTNT', 'Nông nghiệp và PTNT', 'Nông nghiệp & PTNT'],
    ministry: true,
    department: true,
    until: '2025-03-01',
  },
  { name: 'Nông nghiệp và Môi trường', short: ['NNMT', 'NN&MT'], ministry: true, department: true },
  { name: 'Dân tộc và Tôn giáo', short: ['DT&TG'], ministry: true, department: true },
  { name: 'Khoa học và Công nghệ', short: ['KHCN', 'KH&CN', 'KH và CN'], ministry: true, department: true },
  { name: 'Văn hóa, Thể thao và Du lịch', short: ['VHTTDL', 'VHTT&DL', 'VH,TT&DL'], ministry: true, department: true },
  { name: 'Văn hóa và Thể thao', short: ['VHTT', 'VH&TT'], ministry: false, department: true },
  { name: 'Giáo dục và Đào tạo', short: ['GDĐT', 'GD&ĐT'], ministry: true, department: true },
  { name: 'Công Thương', short: ['CT'], ministry: true, department: true },
  { name: 'Tài chính', short: ['TC'], ministry: true, department: true },
  { name: 'Nội vụ', short: ['NV'], ministry: true, department: true },
  { name: 'Tư pháp', short: ['TP'], ministry: true, department: true },
  { name: 'Xây dựng', short: ['XD'], ministry: true, department: true },
  { name: 'Y tế', short: ['YT'], ministry: true, department: true },
  { name: 'Ngoại giao', short: ['NG'], ministry: true, department: false },
  { name: 'Ngoại vụ', short: [], ministry: false, department: true },
  { name: 'Du lịch', short: ['DL'], ministry: false, department: true },
  { name: 'Quy hoạch - Kiến trúc', short: ['QHKT', 'QH-KT'], ministry: false, department: true },
  { name: 'Công an', short: ['CA'], ministry: true, department: false },
  { name: 'Quốc phòng', short: ['QP'], ministry: true, department: false },
]

export const PARTY_BODIES = [
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Văn phòng Trung ương Đảng',
  'Ban Tuyên giáo Trung ương',
  'Ban Tổ chức Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Ban Chấp hành Đảng bộ tỉnh',
  'Ban Chấp hành Đảng bộ',
  'Ban Thường vụ Tỉnh ủy',
  'Văn phòng Tỉnh ủy',
  'Ban Tuyên giáo Tỉnh ủy',
  'Ban Tổ chức Tỉnh ủy',
  'Tỉnh ủy',
  'Văn phòng Thành ủy',
  'Thành ủy',
  'Huyện ủy',
] as const

/** Enterprises; several forms of one are in one row, the first is the name. */
export const ENTERPRISES: readonly (readonly string[])[] = [
  ['Tổng công ty Bưu điện Việt Nam', 'VNPost'],
  ['Bưu chính Viettel'],
  ['Tập đoàn Công nghiệp - Viễn thông Quân đội'],
  ['Tập đoàn Bưu chính Viễn thông Việt Nam'],
  ['Tập đoàn Điện lực Việt Nam', 'EVN'],
  ['Tổng công ty Viễn thông MobiFone', 'MobiFone'],
]
/** Enterprises that open a branch in each province: "Viettel Vĩnh Long". */
export const BRANCHED = ['Viettel Post', 'Viettel', 'VNPT', 'MobiFone', 'Bưu điện', 'Bưu điện tỉnh', 'Bưu điện thành phố', 'Điện lực'] as const
