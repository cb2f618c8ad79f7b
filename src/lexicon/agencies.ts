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
  'Ban Tổ chức - Cán bộ Chính phủ',
  'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp',
  'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
  'Viện Hàn lâm Khoa học xã hội Việt Nam',
  'Đại học Quốc gia Hà Nội',
  'Đại học Quốc gia Thành phố Hồ Chí Minh',
  'Học viện Chính trị quốc gia Hồ Chí Minh',
  'Mặt trận Tổ quốc Việt Nam',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Liên đoàn Thương mại và Công nghiệp Việt Nam',
  'Liên minh Hợp tác xã Việt Nam',
  'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội đồng Bầu cử quốc gia',
  'Hội đồng Dân tộc',
  'Hội đồng Quốc phòng và An ninh',
  'Hội đồng Thi đua - Khen thưởng Trung ương',
  'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
  'Hội đồng Nhà nước',
  'Hội đồng Bộ trưởng',
  'Hội đồng Chính phủ',
  'Chủ tịch Hội đồng Bộ trưởng',
  'Cục Quản lý Y, Dược cổ truyền',
  // Until 2007. Resolutions of the National Assembly on the list of ministries of 1976, 1981, 1987, 1992, 2002 and 2007.
  'Bộ Công nghiệp nặng',
  'Bộ Công nghiệp nhẹ',
  'Bộ Năng lượng',
  'Bộ Lâm nghiệp',
  'Bộ Thủy lợi',
  'Bộ Nông nghiệp và Công nghiệp thực phẩm',
  'Bộ Văn hóa - Thông tin và Thể thao',
  'Bộ Giao thông vận tải và Bưu điện',
  'Bộ Nội thương',
  'Bộ Ngoại thương',
  'Bộ Kinh tế đối ngoại',
  'Bộ Đại học và Trung học chuyên nghiệp',
  'Bộ Cơ khí và Luyện kim',
  'Bộ Điện và Than',
  'Bộ Mỏ và Than',
  'Ủy ban Kế hoạch Nhà nước',
  'Ủy ban Khoa học Nhà nước',
  'Ủy ban Khoa học và Kỹ thuật Nhà nước',
  'Ủy ban Vật giá Nhà nước',
  'Ủy ban Xây dựng cơ bản Nhà nước',
  'Ủy ban Dân số, Gia đình và Trẻ em',
  'Ủy ban Thể dục Thể thao',
  'Ủy ban Chứng khoán Nhà nước',
  'Ủy ban Cạnh tranh Quốc gia',
  'Ủy ban An toàn giao thông Quốc gia',
] as const

/** Short forms of central bodies that are no initials of a ministry. */
export const CENTRAL_SHORT: readonly (readonly [form: string, name: string])[] = [
  ['BHXH Việt Nam', 'Bảo hiểm xã hội Việt Nam'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
  ['Thủ tướng Chính', 'Thủ tướng Chính phủ'],
  ['Thủ tướng', 'Thủ tướng Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['VTV', 'Đài Truyền hình Việt Nam'],
  ['VOV', 'Đài Tiếng nói Việt Nam'],
  ['TTXVN', 'Thông tấn xã Việt Nam'],
  ['Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh', 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['BCH Trung ương Đoàn TNCS Hồ Chí Minh', 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['Hội đồng Thẩm phán TAND tối cao', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  ['Hội đồng Thẩm phán TANDTC', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
]

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
  { name: 'Văn hóa, Thể thao', short: [], ministry: false, department: true },
  { name: 'Khoa học, Công nghệ và Môi trường', short: ['KHCN&MT', 'KHCNMT'], ministry: true, department: true, until: '2002-08-05' },
  { name: 'Thương mại và Du lịch', short: ['TM&DL'], ministry: true, department: true },
  { name: 'Văn hóa - Thông tin', short: ['VHTT'], ministry: true, department: true, until: '2007-08-04' },
  { name: 'Bưu chính, Viễn thông', short: ['BCVT'], ministry: true, department: true, until: '2007-08-04' },
  { name: 'Thủy sản', short: ['TS'], ministry: true, department: true, until: '2007-08-04' },
  { name: 'Công nghiệp', short: ['CN'], ministry: true, department: true, until: '2007-08-04' },
  { name: 'Thương mại', short: ['TM'], ministry: true, department: true, until: '2007-08-04' },
  { name: 'Giao thông công chính', short: ['GTCC'], ministry: false, department: true },
  { name: 'Quy hoạch và Kiến trúc', short: [], ministry: false, department: true },
  { name: 'An toàn thực phẩm', short: ['ATTP'], ministry: false, department: true },
  { name: 'Quy hoạch - Kiến trúc', short: ['QHKT', 'QH-KT'], ministry: false, department: true },
  { name: 'Công an', short: ['CA'], ministry: true, department: false },
  { name: 'Quốc phòng', short: ['QP'], ministry: true, department: false },
]

export const PARTY_BODIES = [
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Văn phòng Trung ương Đảng',
  'Ban Tuyên giáo Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Tổ chức Trung ương',
  'Ban Nội chính Trung ương',
  'Ban Kinh tế Trung ương',
  'Ban Chính sách, chiến lược Trung ương',
  'Ban Dân vận Trung ương',
  'Ủy ban Kiểm tra Trung ương',
] as const

/** Committees of the Party in provinces, cities and districts, and the bodies that serve them. */
export const LOCAL_PARTY_COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy'] as const
export const LOCAL_PARTY_UNITS = [
  'Văn phòng',
  'Ban Thường vụ',
  'Thường trực',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Tuyên giáo và Dân vận',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Chấp hành',
  'Ủy ban Kiểm tra',
  'Bí thư',
] as const

/** Bodies that stand in each province, district or commune under one name; what is written after the name says whose. */
export const LOCAL_BODIES: readonly {
  readonly name: string
  readonly short: readonly string[]
  /** Known without a place, where the text has a home. */
  readonly bare?: boolean
  /** Belongs to the people's committee of its place. */
  readonly ofCommittee?: boolean
}[] = [
  { name: 'Công an', short: ['CA'] },
  { name: 'Bộ Chỉ huy Quân sự', short: ['BCHQS', 'BCH Quân sự'] },
  { name: 'Bộ Chỉ huy Bộ đội Biên phòng', short: ['BĐBP', 'BCH Bộ đội Biên phòng'] },
  { name: 'Bộ Tư lệnh', short: [] },
  { name: 'Ban Chỉ huy Quân sự', short: [] },
  { name: 'Thanh tra', short: [], ofCommittee: true },
  { name: 'Tòa án nhân dân', short: ['TAND'] },
  { name: 'Viện kiểm sát nhân dân', short: ['VKSND'] },
  { name: 'Bảo hiểm xã hội', short: ['BHXH'] },
  { name: 'Kho bạc Nhà nước', short: ['KBNN'] },
  { name: 'Ngân hàng Nhà nước chi nhánh', short: ['NHNN chi nhánh', 'Ngân hàng Nhà nước Việt Nam chi nhánh'] },
  { name: 'Ngân hàng Chính sách xã hội chi nhánh', short: ['Ngân hàng Chính sách xã hội', 'NHCSXH'] },
  { name: 'Cục Thuế', short: [], bare: true },
  { name: 'Thuế', short: [] },
  { name: 'Cục Thống kê', short: [], bare: true },
  { name: 'Cục Hải quan', short: [] },
  { name: 'Cục Thi hành án dân sự', short: ['Cục THADS'], bare: true },
  {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    short: [
      'UBMTTQ Việt Nam',
      'UBMTTQVN',
      'UBMTTQ',
      'MTTQ',
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQ',
      'Mặt trận Tổ quốc',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    ],
  },
  { name: 'Liên đoàn Lao động', short: ['LĐLĐ'] },
  { name: 'Hội Nông dân', short: [] },
  { name: 'Hội Liên hiệp Phụ nữ', short: ['Hội LHPN'] },
  { name: 'Hội Cựu chiến binh', short: [] },
  { name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', short: ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên'] },
  { name: 'Liên minh Hợp tác xã', short: [] },
  { name: 'Liên hiệp các Hội Khoa học và Kỹ thuật', short: [], bare: true },
  { name: 'Liên hiệp các tổ chức hữu nghị', short: [] },
  { name: 'Hiệp hội Doanh nghiệp', short: [] },
  { name: 'Hội Doanh nhân trẻ', short: [] },
  { name: 'Đài Phát thanh và Truyền hình', short: ['Đài PT-TH', 'Đài PTTH', 'Đài Phát thanh - Truyền hình'], bare: true },
  { name: 'Báo và Phát thanh, Truyền hình', short: [] },
  { name: 'Ban Dân tộc', short: [], bare: true, ofCommittee: true },
  { name: 'Ban Quản lý Khu kinh tế', short: ['BQL Khu kinh tế'], bare: true, ofCommittee: true },
  { name: 'Ban Quản lý các khu công nghiệp', short: ['BQL các khu công nghiệp', 'Ban Quản lý các KCN'], bare: true, ofCommittee: true },
  { name: 'Ban Quản lý Khu công nghệ cao', short: [], bare: true, ofCommittee: true },
  { name: 'Trường Chính trị', short: [] },
  { name: 'Trung tâm Phục vụ hành chính công', short: ['TT.PVHCC', 'TTPVHCC', 'Trung tâm PVHCC', 'TT PVHCC'], bare: true },
  { name: 'Văn phòng Đăng ký đất đai', short: [], bare: true },
  { name: 'Trung tâm Phát triển quỹ đất', short: [], bare: true },
  { name: 'Trung tâm Kiểm soát bệnh tật', short: ['CDC'] },
  { name: 'Trung tâm Chuyển đổi số', short: [] },
  { name: 'Viện Nghiên cứu phát triển', short: [] },
]

/** Committees of people's councils. Source: law 77/2015/QH13, articles 18, 39 and 44; law 65/2025/QH15. */
export const COUNCIL_COMMITTEES = [
  'Ban Pháp chế',
  'Ban Kinh tế - Ngân sách',
  'Ban Kinh tế',
  'Ban Ngân sách',
  'Ban Văn hóa - Xã hội',
  'Ban Đô thị',
  'Ban Dân tộc',
] as const

/** Enterprises; several forms of one are in one row, the first is the name. */
export const ENTERPRISES: readonly (readonly string[])[] = [
  ['Tổng công ty Bưu điện Việt Nam', 'VNPost', 'Bưu điện Việt Nam'],
  ['Bưu chính Viettel', 'Tổng công ty cổ phần Bưu chính Viettel', 'Viettel Post'],
  ['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Viettel', 'Tập đoàn Viettel', 'Tập đoàn Công nghiệp Viễn thông Quân đội'],
  ['Tập đoàn Bưu chính Viễn thông Việt Nam', 'VNPT', 'Tập đoàn VNPT'],
  ['Tập đoàn Điện lực Việt Nam', 'EVN'],
  ['Tổng công ty Viễn thông MobiFone', 'MobiFone'],
  ['Tập đoàn Dầu khí Việt Nam', 'PVN', 'Petrovietnam'],
  ['Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam', 'TKV'],
  ['Tổng công ty Đường sắt Việt Nam'],
  ['Tổng công ty Cảng hàng không Việt Nam', 'ACV'],
  ['Tập đoàn FPT'],
]
/** Enterprises that open a branch in each province: "Viettel Vĩnh Long", "VNPT Vĩnh Long". The second form is how the branch is called in full. */
export const BRANCHED: readonly (readonly [written: string, name: string])[] = [
  ['Viettel Post', 'Viettel Post'],
  ['Viettel', 'Viettel'],
  ['VNPT', 'VNPT'],
  ['MobiFone', 'MobiFone'],
  ['Bưu điện', 'Bưu điện tỉnh'],
  ['Bưu điện tỉnh', 'Bưu điện tỉnh'],
  ['Bưu điện thành phố', 'Bưu điện thành phố'],
  ['Điện lực', 'Điện lực'],
  ['Công ty Điện lực', 'Công ty Điện lực'],
]

/** Specialised offices of a district. */
export const DISTRICT_OFFICES = [
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Văn hóa, Khoa học và Thông tin',
  'Tài chính - Kế hoạch',
  'Nội vụ',
  'Tư pháp',
  'Giáo dục và Đào tạo',
  'Kinh tế và Hạ tầng',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Lao động - Thương binh và Xã hội',
  'Quản lý đô thị',
  'Y tế',
  'Kinh tế',
  'Dân tộc',
] as const

/** Kinds of bodies that are named by what they do: the words after the kind are the name. */
export const DESCRIBED_KINDS = [
  'Tổng cục',
  'Cục',
  'Vụ',
  'Chi cục',
  'Trung tâm',
  'Ban Chỉ đạo',
  'Tổ công tác',
  'Đội Ứng cứu',
  'Văn phòng Đăng ký',
  'Hội đồng',
  'Ban Quản lý',
  'Viện',
  'Học viện',
  'Trường Đại học',
  'Trường Cao đẳng',
  'Trường Trung cấp',
  'Trường Trung học phổ thông',
  'Trường THPT',
  'Trường Trung học cơ sở',
  'Trường THCS',
  'Trường Tiểu học',
  'Trường Mầm non',
  'Bệnh viện',
] as const

/** What looks like the name of such a body and is a place or a thing. */
export const NO_BODY =
  /^(?:trung tam (?:tich hop|du lieu(?! quoc gia)|giam sat,|giam sat$|gioi thieu|cua|thanh pho$|huyen$|xa$|hanh chinh$|do thi)|vien (?:tro|thong)|vu (?:an|viec|kien|mua|dong|xuan|mat)|cuc bo|hoi dong nhan|vien kiem sat nhan dan|ban quan ly$|trung tam$|vu$|cuc$)/

/** Words that names of bodies shorten. */
export const SHORT_WORDS: readonly (readonly [form: string, words: string])[] = [
  ['CNTT&TT', 'Công nghệ thông tin và Truyền thông'],
  ['CNTT-TT', 'Công nghệ thông tin và Truyền thông'],
  ['CNTT', 'Công nghệ thông tin'],
  ['CĐS', 'Chuyển đổi số'],
  ['CQĐT', 'Chính quyền điện tử'],
  ['CCHC', 'Cải cách hành chính'],
  ['ATTT', 'An toàn thông tin'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['KHCN', 'Khoa học và Công nghệ'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['KCN', 'khu công nghiệp'],
  ['DS-KHHGĐ', 'Dân số - Kế hoạch hóa gia đình'],
  ['KHHGĐ', 'Kế hoạch hóa gia đình'],
]
