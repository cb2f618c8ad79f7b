/**
 * Where a hard-wrapped line breaks a name in two before a capital: the end of the line, and what the next line then begins with.
 * Source: names of bodies in force or not (Law 63/2025/QH15 and its forerunners), titles of their organic laws.
 */

export interface TornName {
  readonly head: string
  readonly rest: readonly string[]
}

const UBND = ['Ủy ban', 'Uỷ ban', 'UBND'] as const
const FIELDS = [
  'Công an',
  'Công Thương',
  'Công thương',
  'Dân tộc',
  'Du lịch',
  'Giao thông',
  'Giáo dục',
  'Kế hoạch',
  'Khoa học',
  'Lao động',
  'Ngoại giao',
  'Ngoại vụ',
  'Nội vụ',
  'Nông nghiệp',
  'Quốc phòng',
  'Tài chính',
  'Tài nguyên',
  'Thông tin',
  'Tư pháp',
  'Văn hóa',
  'Văn hoá',
  'Xây dựng',
  'Y tế',
] as const

/** Torn names whatever word stands before them. */
export const TORN_NAMES: readonly TornName[] = [
  { head: 'Thủ tướng', rest: ['Chính phủ'] },
  { head: 'Thanh tra', rest: ['Chính phủ'] },
  { head: 'Kiểm toán', rest: ['Nhà nước'] },
  { head: 'Kho bạc', rest: ['Nhà nước'] },
  { head: 'Ngân hàng', rest: ['Nhà nước'] },
  { head: 'Ngân hàng Nhà nước', rest: ['Việt Nam'] },
  { head: 'Mặt trận', rest: ['Tổ quốc'] },
  { head: 'Mặt trận Tổ quốc', rest: ['Việt Nam'] },
  { head: 'Liên đoàn Lao động', rest: ['Việt Nam'] },
  { head: 'Bảo hiểm xã hội', rest: ['Việt Nam'] },
  { head: 'Ủy ban', rest: ['Nhân dân', 'Thường vụ', 'Dân tộc', 'Mặt trận'] },
  { head: 'Uỷ ban', rest: ['Nhân dân', 'Thường vụ', 'Dân tộc', 'Mặt trận'] },
  { head: 'Hội đồng', rest: ['Nhân dân', 'Bộ trưởng'] },
  { head: 'Tòa án', rest: ['Nhân dân'] },
  { head: 'Viện kiểm sát', rest: ['Nhân dân'] },
  { head: 'Luật Tổ chức', rest: ['Quốc hội', 'Chính phủ', 'Tòa án', 'Viện kiểm sát', 'Hội đồng', 'Chính quyền'] },
  { head: 'Luật Ngân sách', rest: ['Nhà nước'] },
]

/** Torn names where the word before begins with a small letter: "của Bộ" / "Chính trị". A cell of a table ("Phó Giám đốc" / "Sở Y tế") is its own. */
export const TORN_IN_SENTENCE: readonly TornName[] = [
  { head: 'Bộ', rest: ['Chính trị', ...FIELDS] },
  { head: 'Sở', rest: FIELDS },
  { head: 'Ban', rest: ['Bí thư', 'Chấp hành', 'Thường vụ', 'Tuyên giáo', 'Dân vận', 'Nội chính', 'Chỉ đạo'] },
  { head: 'Văn phòng', rest: ['Chính phủ', 'Quốc hội', 'Trung ương', 'Chủ tịch nước', ...UBND] },
  { head: 'Chánh Văn phòng', rest: ['Chính phủ', 'Quốc hội', ...UBND] },
  { head: 'Chánh', rest: ['Thanh tra', 'Văn phòng'] },
  { head: 'Bộ trưởng', rest: ['Bộ'] },
  { head: 'Thống đốc', rest: ['Ngân hàng'] },
  { head: 'Giám đốc', rest: ['Sở', 'Công an', 'Kho bạc', 'Bảo hiểm', 'Đài'] },
  { head: 'Chủ tịch', rest: ['Hội đồng', 'HĐND', 'Quốc hội', ...UBND] },
  { head: 'Chủ nhiệm', rest: ['Ủy ban', 'Uỷ ban', 'Văn phòng'] },
  { head: 'Cục trưởng', rest: ['Cục'] },
  { head: 'Vụ trưởng', rest: ['Vụ'] },
  { head: 'Viện trưởng', rest: ['Viện'] },
  { head: 'Tổng cục trưởng', rest: ['Tổng cục'] },
  { head: 'Trưởng ban', rest: ['Ban'] },
  { head: 'Trưởng Ban', rest: ['Ban'] },
]
