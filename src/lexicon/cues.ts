/**
 * Words that say what role a reference plays, by relation. NFC, lower case; compared without diacritics and without regard to punctuation between syllables,
 * so that OCR noise ("sửa đối, bố sung") and capitals do not hide them. A phrase is matched syllable by syllable, the longest first.
 * Source of the vocabulary: Law 80/2015/QH13 as amended (articles 4, 11, 12, 153-156), decree 34/2016/NĐ-CP (templates), decree 30/2020/NĐ-CP (appendix III).
 */

/**
 * Words of cues that everyday words fold to: "đình chỉ" and "ổn định chi", "quy định chỉ"; "đính chính" and "quy định chính sách"; "bỏ từ" and "Bộ Tư pháp"; "chiểu" and "chiều",
 * "đối chiếu"; "khi" and "khí hậu"; "đối với" and "trao đổi với". Where a text writes diacritics at these syllables, they must be the cue's own.
 */
export const EXACT_WORDS = ['đình chỉ', 'đính chính', 'bỏ từ', 'bỏ các từ', 'chiểu', 'khi', 'đối với'] as const
/** A common misspelling of such a syllable. */
export const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([['chiếu', 'chiểu']])

/** Căn cứ: what a document rests on. */
export const BASIS_CUES = ['căn cứ', 'căn cứ vào', 'căn cứ theo', 'chiểu', 'chiểu theo', 'trên cơ sở', 'trên cơ sở xem xét', 'sau khi xem xét'] as const

/** Theo đề nghị: who asked for it. */
export const PROPOSAL_CUES = [
  'theo đề nghị',
  'xét đề nghị',
  'xét',
  'xét tờ trình',
  'theo tờ trình',
  'theo đề xuất',
  'trên cơ sở đề nghị',
  'trên cơ sở xem xét đề nghị',
] as const

/** Sửa đổi, bổ sung, điều chỉnh. */
export const AMENDMENT_CUES = ['sửa đổi', 'sửa đổi bổ sung', 'bổ sung', 'điều chỉnh', 'điều chỉnh bổ sung', 'cập nhật bổ sung'] as const

/** Thay thế. */
export const REPLACEMENT_CUES = ['thay thế', 'thay thế cho', 'thay cụm từ', 'thay các cụm từ'] as const

/** Bãi bỏ, hủy bỏ: the cue stands before what it ends. */
export const REPEAL_CUES = [
  'bãi bỏ',
  'hủy bỏ',
  'huỷ bỏ',
  'bãi bỏ hiệu lực',
  'chấm dứt hiệu lực',
  'bỏ cụm từ',
  'bỏ từ',
  'bỏ các từ',
  'bỏ các cụm từ',
  'bỏ một số cụm từ',
] as const

/** Hết hiệu lực: the cue stands after what it ends. */
export const EXPIRY_CUES = [
  'hết hiệu lực',
  'hết hiệu lực thi hành',
  'không còn hiệu lực',
  'hết hiệu lực toàn bộ',
  'chấm dứt hiệu lực',
  'ngưng hiệu lực toàn bộ',
] as const

/** Đình chỉ, ngưng hiệu lực. */
export const SUSPENSION_CUES = [
  'đình chỉ',
  'đình chỉ thi hành',
  'đình chỉ việc thi hành',
  'đình chỉ thực hiện',
  'đình chỉ việc thực hiện',
  'tạm đình chỉ',
  'tạm đình chỉ thi hành',
  'tạm đình chỉ việc thi hành',
  'ngưng hiệu lực',
  'ngưng hiệu lực thi hành',
  'tạm ngưng hiệu lực',
  'tạm ngưng hiệu lực thi hành',
  'ngừng hiệu lực',
  'ngừng hiệu lực thi hành',
  'tạm ngưng áp dụng',
  'tạm dừng thực hiện',
] as const

/** Quy định chi tiết, hướng dẫn thi hành. */
export const DETAIL_CUES = [
  'quy định chi tiết',
  'quy định chi tiết thi hành',
  'quy định chi tiết và hướng dẫn thi hành',
  'quy định chi tiết hướng dẫn thi hành',
  'quy định hướng dẫn thi hành',
  'quy định hướng dẫn thực hiện',
  'quy định thi hành',
  'quy định việc thi hành',
  'hướng dẫn',
  'hướng dẫn chi tiết',
  'hướng dẫn chi tiết thi hành',
  'hướng dẫn thi hành',
  'hướng dẫn thực hiện',
  'hướng dẫn việc thi hành',
  'hướng dẫn việc thực hiện',
  'hướng dẫn tổ chức thực hiện',
  'hướng dẫn triển khai',
  'hướng dẫn triển khai thực hiện',
  'hướng dẫn áp dụng',
  'chi tiết hóa',
  'biện pháp thi hành',
] as const

/** Thực hiện, triển khai. */
export const IMPLEMENTATION_CUES = [
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'tổ chức triển khai thực hiện',
  'thi hành',
  'tổ chức thi hành',
  'triển khai thi hành',
  'thể chế hóa',
  'thể chế hoá',
  'cụ thể hóa',
  'cụ thể hoá',
] as const

/** What stands before "thực hiện", "thi hành" as nouns: the last syllables of "05 năm", "quá trình", "thời gian", "tình hình", "thực tiễn", "kết quả". */
export const BEFORE_NOUN_OF_CARRYING_OUT = ['năm', 'tháng', 'trình', 'gian', 'hình', 'tiễn', 'quả'] as const
/** What follows them there: "quá trình thực hiện cho thấy", "05 năm thi hành đã bộc lộ". A verb has its object there. */
export const AFTER_NOUN_OF_CARRYING_OUT = ['cho thấy', 'đã', 'còn', 'vẫn', 'phát sinh', 'nảy sinh', 'bộc lộ', 'gặp', 'xuất hiện', 'thì', 'mà'] as const

/** Đính chính. */
export const CORRECTION_CUES = ['đính chính', 'đính chính lỗi', 'đính chính sai sót'] as const

/** Hợp nhất. */
export const CONSOLIDATION_CUES = ['hợp nhất', 'văn bản hợp nhất'] as const

/** Đã ban hành. */
export const ISSUANCE_CUES = [
  'đã ban hành',
  'đã được ban hành',
  'đã ký ban hành',
  'đã kịp thời ban hành',
  'đã khẩn trương ban hành',
  'đã chủ động ban hành',
  'đã xây dựng ban hành',
  'đã xây dựng và ban hành',
  'đã tham mưu ban hành',
  'đã thông qua',
  'đã ban hành và triển khai',
] as const

/** Words after which a reference is only pointed at: every one ends the reach of the cue before it. */
export const POINTING_CUES = [
  'theo',
  'theo quy định tại',
  'theo quy định của',
  'theo hướng dẫn tại',
  'theo hướng dẫn của',
  'theo chỉ đạo tại',
  'theo chỉ đạo của',
  'theo định hướng tại',
  'theo tinh thần',
  'theo yêu cầu tại',
  'theo yêu cầu của',
  'thực hiện theo',
  'thực hiện theo quy định tại',
  'thực hiện theo quy định của',
  'triển khai theo',
  'hướng dẫn tại',
  'hướng dẫn của',
  'yêu cầu tại',
  'đáp ứng',
  'đáp ứng yêu cầu',
  'phù hợp với',
  'tuân thủ',
  'chấp hành',
  'tuân theo',
  'áp dụng',
  'xác nhận tại',
  'chỉ đạo tại',
  'phê duyệt tại',
  'giao tại',
  'công bố tại',
  'thông báo tại',
  'đề cập tại',
  'ban hành tại',
  'được quy định tại',
  'được quy định trong',
  'khác với',
  'trái với',
  'so với',
  'kể từ khi',
  'kể từ ngày',
  'trước khi',
  'trước ngày',
  'sau khi',
  'trong khi',
  'khi',
  'thời điểm',
  'kế thừa',
  'trường hợp',
  'đối với',
  'quản lý nhà nước về',
] as const

/** Weaker pointers: they leave a cue that stands close before them in force ("căn cứ quy định tại", "thực hiện quy định tại", "bãi bỏ quy định tại"). */
export const SOFT_POINTING_CUES = [
  'quy định tại',
  'quy định của',
  'quy định trong',
  'quy định từ',
  'nêu tại',
  'nêu trong',
  'ghi tại',
  'đề ra tại',
  'tại điều',
  'có trong',
] as const

/** A short name given to a document just cited. */
export const ALIAS_CUES = [
  'sau đây gọi tắt là',
  'sau đây viết tắt là',
  'sau đây gọi chung là',
  'sau đây gọi là',
  'gọi tắt là',
  'viết tắt là',
  'dưới đây gọi tắt là',
] as const

/** Phrases that contain a cue's words without being one. */
export const FALSE_CUES = [
  'có hiệu lực thi hành',
  'hiệu lực thi hành',
  'chịu trách nhiệm thi hành',
  'trách nhiệm thi hành',
  'điều khoản thi hành',
  'thi hành án',
  'thi hành công vụ',
  'thi hành kỷ luật',
  'phạm vi điều chỉnh',
  'không có căn cứ',
  'có căn cứ',
  'làm căn cứ',
  'là căn cứ',
  'căn cứ tính',
  'căn cứ thứ',
  'phần căn cứ',
  'căn cứ pháp luật',
  'căn cứ pháp lý',
  'hồ sơ bổ sung',
  'đối chiếu',
  'ban hành kèm theo',
  'kèm theo',
  'xem xét',
  'ban chấp hành',
  'tổ chức tín dụng',
  'tổ chức chính quyền',
  'tổ chức chính phủ',
] as const

/** Last syllables before wording that is quoted as wording: "cụm từ “…”", "đã in “…”", "sửa lại là: “…”", "đính chính thành “…”". */
export const BEFORE_WORDING = ['từ', 'in', 'là', 'thành'] as const

/** Words that make a verb passive when they stand right before it. */
export const PASSIVE_MARKERS = ['được', 'bị'] as const

/** Words that name the agent of a passive verb. */
export const AGENT_MARKERS = ['bởi', 'theo', 'bằng', 'tại', 'do', 'theo quy định tại', 'theo quy định của', 'tại điều'] as const

/** Parts of a document: after a verb they say that only this part is meant. */
export const PART_WORDS = ['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'tiết', 'phụ lục', 'biểu', 'mẫu', 'đoạn', 'tên'] as const
/** The same in two syllables. */
export const PART_PHRASES = ['cụm từ', 'các từ', 'số từ', 'nội dung', 'phụ lục'] as const

/** Syllables that may stand between a verb and what it governs, or between two members of a list, without ending either. */
export const LINKING_SYLLABLES = [
  'và',
  'hoặc',
  'cùng',
  'với',
  'như',
  'các',
  'những',
  'một',
  'số',
  'toàn',
  'bộ',
  'của',
  'tại',
  'trong',
  'thuộc',
  'nội',
  'dung',
  'quy',
  'qui',
  'định',
  'điều',
  'khoản',
  'điểm',
  'mục',
  'chương',
  'phần',
  'tiết',
  'phụ',
  'lục',
  'biểu',
  'mẫu',
  'tên',
  'cụm',
  'từ',
  'bằng',
  'văn',
  'bản',
  'sau',
  'đây',
  'kèm',
  'theo',
  'ban',
  'hành',
  'gồm',
  'bao',
  'nhiệm',
  'vụ',
  'mục',
  'tiêu',
  'chỉ',
  'yêu',
  'cầu',
  'hiệu',
  'quả',
  'nghiêm',
  'túc',
  'tốt',
  'đầy',
  'đủ',
  'đồng',
  'thời',
  'ngày',
  'tháng',
  'năm',
  'đã',
  'về',
  'việc',
] as const

/** Work on a document that is still to come: "tham mưu UBND tỉnh ban hành Quyết định thay thế Quyết định số …", "xây dựng Nghị định sửa đổi …". */
export const PLANNING_WORDS = ['tham mưu', 'dự thảo', 'xây dựng', 'soạn thảo', 'kiến nghị', 'đề xuất', 'đề nghị', 'trình'] as const
/** Syllables after which "trình" is no verb: "chương trình", "quy trình". */
export const BEFORE_PROCESS = ['chương', 'quy', 'công', 'lộ', 'quá', 'tiến'] as const

/** Nouns for documents in general: a lead-in that has one speaks of the documents listed under it. */
export const DOCUMENT_NOUNS = [
  'văn bản',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'thông tư liên tịch',
  'kế hoạch',
  'công văn',
  'chương trình',
  'đề án',
  'hướng dẫn',
  'quy định',
  'quy chế',
] as const

/** Openings of a section or lead-in that lists what the document rests on. */
export const BASIS_HEADINGS = [
  'căn cứ',
  'các căn cứ',
  'cơ sở pháp lý',
  'căn cứ pháp lý',
  'cơ sở chính trị',
  'những căn cứ',
  'cơ sở xây dựng',
  'cơ sở để',
] as const

/** A document quotes the basis of another one. */
export const QUOTED_BASIS_CUES = ['có căn cứ ban hành như sau', 'căn cứ ban hành như sau', 'phần căn cứ ban hành như sau'] as const

/** The formula by which a body passes a law. */
export const ENACTMENT_CUES = ['quốc hội ban hành', 'quốc hội thông qua', 'ủy ban thường vụ quốc hội ban hành', 'uỷ ban thường vụ quốc hội ban hành'] as const
