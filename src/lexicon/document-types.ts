/**
 * Document types of the Vietnamese legal system and of administrative practice.
 * Source: Law 80/2015/QH13 (as amended), article 4, for legal normative documents; decree 30/2020/NĐ-CP, article 7, for administrative ones.
 * `label` is the word as it stands in a text (NFC); `slug` is its part of a document key; `symbols` are the parts of a number that name it.
 */
export const DOCUMENT_TYPES = [
  { type: 'CONSTITUTION', label: 'Hiến pháp', slug: 'hien-phap', symbols: [] },
  { type: 'CODE', label: 'Bộ luật', slug: 'bo-luat', symbols: [] },
  { type: 'LAW', label: 'Luật', slug: 'luat', symbols: [] },
  { type: 'ORDINANCE', label: 'Pháp lệnh', slug: 'phap-lenh', symbols: ['PL'] },
  { type: 'ORDER', label: 'Lệnh', slug: 'lenh', symbols: ['L'] },
  { type: 'DECREE_LAW', label: 'Sắc lệnh', slug: 'sac-lenh', symbols: ['SL'] },
  { type: 'DECREE_ACT', label: 'Sắc luật', slug: 'sac-luat', symbols: ['SLT'] },
  { type: 'RESOLUTION', label: 'Nghị quyết', slug: 'nghi-quyet', symbols: ['NQ'] },
  { type: 'JOINT_RESOLUTION', label: 'Nghị quyết liên tịch', slug: 'nghi-quyet-lien-tich', symbols: ['NQLT'] },
  { type: 'DECREE', label: 'Nghị định', slug: 'nghi-dinh', symbols: ['NĐ'] },
  { type: 'DECISION', label: 'Quyết định', slug: 'quyet-dinh', symbols: ['QĐ'] },
  { type: 'DIRECTIVE', label: 'Chỉ thị', slug: 'chi-thi', symbols: ['CT'] },
  { type: 'CIRCULAR', label: 'Thông tư', slug: 'thong-tu', symbols: ['TT'] },
  { type: 'JOINT_CIRCULAR', label: 'Thông tư liên tịch', slug: 'thong-tu-lien-tich', symbols: ['TTLT'] },
  { type: 'INTERMINISTERIAL_CIRCULAR', label: 'Thông tư liên bộ', slug: 'thong-tu-lien-bo', symbols: ['TTLB'] },
  { type: 'PLAN', label: 'Kế hoạch', slug: 'ke-hoach', symbols: ['KH'] },
  { type: 'OFFICIAL_LETTER', label: 'Công văn', slug: 'cong-van', symbols: ['CV'] },
  { type: 'PROPOSAL', label: 'Tờ trình', slug: 'to-trinh', symbols: ['TTr'] },
  { type: 'NOTICE', label: 'Thông báo', slug: 'thong-bao', symbols: ['TB'] },
  { type: 'REPORT', label: 'Báo cáo', slug: 'bao-cao', symbols: ['BC'] },
  { type: 'PROGRAMME', label: 'Chương trình', slug: 'chuong-trinh', symbols: ['CTr'] },
  { type: 'SCHEME', label: 'Đề án', slug: 'de-an', symbols: ['ĐA'] },
  { type: 'GUIDELINE', label: 'Hướng dẫn', slug: 'huong-dan', symbols: ['HD'] },
  { type: 'CONCLUSION', label: 'Kết luận', slug: 'ket-luan', symbols: ['KL'] },
  { type: 'RULES', label: 'Quy định', slug: 'quy-dinh', symbols: ['QyĐ', 'QĐi'] },
  { type: 'REGULATION', label: 'Quy chế', slug: 'quy-che', symbols: ['QC'] },
  { type: 'TELEGRAM', label: 'Công điện', slug: 'cong-dien', symbols: ['CĐ'] },
  { type: 'MINUTES', label: 'Biên bản', slug: 'bien-ban', symbols: ['BB'] },
  { type: 'TEXT', label: 'Văn bản', slug: 'van-ban', symbols: [] },
  { type: 'CONSOLIDATED_TEXT', label: 'Văn bản hợp nhất', slug: 'van-ban-hop-nhat', symbols: ['VBHN'] },
  { type: 'TREATY', label: 'Hiệp định', slug: 'hiep-dinh', symbols: [] },
  { type: 'STANDARD', label: 'Tiêu chuẩn', slug: 'tieu-chuan', symbols: ['TCVN', 'QCVN', 'ISO'] },
  { type: 'OTHER', label: 'Khác', slug: 'khac', symbols: [] },
] as const

export type DocumentType = (typeof DOCUMENT_TYPES)[number]['type']
