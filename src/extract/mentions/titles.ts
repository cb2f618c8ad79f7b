/**
 * The title or subject that follows a reference: "về việc …", "quy định …", "ban hành …", "phê duyệt …".
 * It is given without a leading "về việc", "về" or "V/v", and ends at a semicolon, a full stop, the end of the paragraph or the next clause
 * (an amendment clause, an alias, the next reference of a list).
 */
import { PORTAL_LABELS, TITLE_OPENERS } from '../../lexicon/issuers.ts'
import { oneOf } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import { actsAt, isBody } from './issuers.ts'

const ABOUT = /(?:về ?việc|v\/v|về)(?![\p{L}\p{M}])[\s:]*/iuy
const OPENER = new RegExp(`(?:${oneOf(TITLE_OPENERS)})(?![\\p{L}\\p{M}])`, 'iuy')
const LEAD =
  /[\s*]*(?:,?\s?(?:khóa|khoá|nhiệm kỳ)\s[\dIVXLC]+(?:\s?-\s?\d+)?)?(?:,?\s?(?:-\s)?(?:tại\s)?kỳ họp thứ\s[\p{L}\p{M}\d]+)?[\s*]*,?[\s*]*(?:\(|- |:\s(?=\p{Lu}))?/uy
const TYPES =
  'Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Tờ trình|Thông báo|Văn bản|Kết luận|Hướng dẫn|Công điện|Quy định|Chương trình|Đề án|Báo cáo'
const LOWER_TYPES = 'nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|công văn|tờ trình|thông báo|văn bản|kết luận|hướng dẫn|công điện'
/** Where a title ends though the sentence goes on. */
const END = new RegExp(
  [
    ';',
    '\\n',
    '\\.(?=\\s|$)(?!\\s\\d+[.)/-])',
    '[|]',
    '\\s?\\*\\*',
    ':\\s',
    `,?\\s(?:và\\s)?(?:đã\\s)?được\\s(?:sửa đổi|bổ sung|thay thế|điều chỉnh|đính chính|ban hành|quy định|hướng dẫn|Quốc hội|Chính phủ)`,
    ',\\s(?:đã\\s)?sửa đổi,? bổ sung (?:bởi|theo|tại|bằng)',
    ',?\\s(?:(?:đã|nay|sẽ)\\s)?bị\\s(?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)\\s(?:bởi|bằng|theo|tại)(?![\\p{L}\\p{M}])',
    '\\s?\\((?:sau đây|dưới đây|gọi tắt|gọi là|viết tắt|được (?:sửa|thay|bổ|bãi)|đã được|(?:đã )?bị (?:thay|bãi|hủy|huỷ)|đính kèm|kèm theo|[Bb]an hành kèm|gọi chung|nay là|đ/c|tại)',
    ',?\\s(?:sau đây|dưới đây) (?:gọi|viết)',
    `[,]?\\s(?:và|hoặc|cùng với)\\s(?:các\\s|điểm\\s[a-zđ]\\s|khoản\\s\\d+\\s|Điều\\s\\d+\\s|của\\s)*(?:${TYPES}|${LOWER_TYPES})(?:\\s+liên\\s+(?:tịch|bộ))?\\s+(?:số\\s*:?\\s*)?\\d`,
    `,\\s(?:${TYPES}|${LOWER_TYPES})(?:\\s+liên\\s+(?:tịch|bộ))?\\s+(?:số\\s*:?\\s*)?\\d`,
    `,\\s(?:và\\s)?số\\s\\d+(?:/|-)`,
    `\\svà\\s(?:số\\s)?\\d+[/-](?:\\d{4}/)?[A-ZĐ]`,
    ',\\s(?:căn cứ|theo đề nghị|xét đề nghị|cụ thể|như sau|trong đó|có hiệu lực|hết hiệu lực|trừ|kể từ|tuy nhiên|đồng thời|theo quy định|nhằm|để|ngoài|trên cơ sở|thì|nếu|với mục|theo đó)(?![\\p{L}\\p{M}])',
    ',\\s(?:Ủy ban nhân dân|UBND|Bộ trưởng|Thủ tướng|Chủ tịch|Sở|Bộ \\p{Lu}|Chính phủ|Hội đồng nhân dân)[^,;.]{0,60}\\s(?:ban hành|quyết định|yêu cầu|đề nghị|báo cáo|xây dựng|hướng dẫn|quy định|đã|triển khai|như sau|thực hiện|giao|có)(?![\\p{L}\\p{M}])',
    '\\s(?:(?:tiếp tục |vẫn )?có hiệu lực|hết hiệu lực|không còn hiệu lực|theo đề nghị của (?:đồng chí|Giám đốc|Trưởng|Chánh)|như sau|kể từ ngày|kể từ thời điểm|và các (?:văn bản|quy định|nghị định|thông tư|hướng dẫn)|và (?:hướng dẫn|quy định|theo quy định)\\s(?:tại|của)|thì (?:được|phải|không)|không phù hợp|trái với)(?![\\p{L}\\p{M}])',
    '\\s(?:đã|sẽ|phải)\\s(?:được|có|bị|hết|ban|thực)',
    '”\\s?[,;.]?\\s?\\n',
    '\\svà ý kiến của',
    '\\s(?:Căn cứ|Theo đề nghị|Xét đề nghị|QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|THÔNG TƯ|Điều \\d+\\.)(?=[\\s:])',
    '\\s(?:[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN)(?![\\p{L}\\p{M}])',
    '\\svới (?:những|các|một số) (?:nội dung|kết quả|nhiệm vụ|mục tiêu)',
    `\\svà\\s(?:${TYPES})\\s(?:này\\s)?(?:có|hết) hiệu lực`,
    `\\s(?:${PORTAL_LABELS.join('|')})(?=\\s?:|\\s\\d|\\s?$)`,
    `\\s\\((?:${TYPES})\\s(?:số\\s)?\\d`,
    '\\sdo\\s[^;.\\n]{3,60}?\\s(?:ban hành|phê duyệt)(?![\\p{L}\\p{M}])',
    '\\scủa\\s[^;.\\n]{3,40}?\\sban hành(?=\\.?\\s?(?:\\n|$))',
    ', (?=\\p{Lu})',
    '\\sđể\\s(?:bổ sung|sửa|phù hợp|thực hiện|làm|triển khai|hướng dẫn)',
    '\\s(?:gồm|bao gồm|có căn cứ)(?![\\p{L}\\p{M}])',
    '"',
    '\\s\\((?:[Kk]èm|[Gg]ửi kèm|[Cc]ó (?:danh sách|phụ lục|biểu))',
    '\\s\\(\\d{1,3}\\)',
    '\\s?\\[\\d',
    '\\s?(?:CÔNG BÁO)',
  ].join('|'),
  'gu',
)
const NATIONAL = /^(?:Chính phủ|Thủ tướng|Quốc hội|Bộ Chính trị|Ủy ban [Tt]hường vụ|Ban Bí thư|Ban Chấp hành Trung ương)/u
/** A title that opens with a noun, believed after an issuer. */
const NAMED = /^(?:Bảng giá|Danh mục|Quy hoạch|Phương pháp|Phương án|Biểu|Điều lệ|Nội quy|Quy chế|Quy trình|Đề cương|Chiến lược|Định mức|Đơn giá|“\p{L})/u
const QUOTED_ABOUT = /^[“"](?:về việc|v\/v|về)\s+/iu
const WINDOW = 1200

/** Span of the title that begins right after `at`, or null. `asRule` tells that the sentence opens with "Theo" and the reference, `asPlace` with "Tại" and its provision. */
export function titleAfter(
  text: string,
  at: number,
  owner: {
    readonly typeLabel: string
    readonly number: string | null
    readonly issuer: string | null
    readonly issued: boolean
    readonly asRule: boolean
    readonly asPlace: boolean
  },
): TextSpan | null {
  const { issuer, issued } = owner
  if (issued && text.startsWith(' (', at)) at += SHORT_NAME.exec(text.slice(at, at + 80))?.[0].length ?? 0
  LEAD.lastIndex = at
  const lead = LEAD.exec(text)?.[0] ?? ''
  if (lead === '') return null
  let start = at + lead.length
  const bracket = lead.includes('(')
  // "… kỳ họp thứ 8 “Về việc phê chuẩn mức thu phí”": the quotation is the title.
  const quoted = isQuote(text.charCodeAt(start)) ? QUOTED_ABOUT.exec(text.slice(start, start + 16)) : null
  if (quoted) {
    const from = start + quoted[0].length
    const to = text.slice(from, from + 600).search(/[”"\n]/u)
    if (to > 2) return { start: from, end: from + to }
  }
  const about = lengthOfAbout(text, start)
  if (about > 0) {
    // "về việc Về việc …"
    start += about + lengthOfAbout(text, start + about)
    while (text[start] === '\n') start++
  } else {
    // In a new paragraph a capital begins another sentence or cell.
    if (lead.includes('\n') && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return null
    OPENER.lastIndex = start
    const opener = OPENER.exec(text)
    if (!opener ? !(issued && NAMED.test(text.slice(start, start + 24))) : !isTitle(text, start, opener[0], lead)) return null
  }
  if (/^(?:phần|vấn đề này)/u.test(text.slice(start, start + 12))) return null
  if (text.startsWith('những', start) && !(issued && THOSE.test(text.slice(start, start + 60)))) return null
  const whole = wholeQuotation(text, start)
  if (whole > 0) return { start, end: whole }
  let end = titleEnd(text, start, bracket, owner)
  if (owner.asPlace && STATES.test(text.slice(start, end))) return null
  if (owner.asRule && text[end] === '.') {
    // "Theo Nghị định số 6 quy định về chợ, người bán phải đăng ký.": up to the full stop there would be no main clause.
    const main = MAIN_CLAUSE.exec(text.slice(start, end))
    if (main) end = start + main.index
  }
  if (issuer !== null && NATIONAL.test(issuer)) {
    // What a national body regulates is not regulated "in the province": those words belong to the clause around.
    const local = /\strên địa bàn (?:tỉnh|thành phố|huyện|quận|xã)(?![\p{L}\p{M}])/u.exec(text.slice(start, end))
    if (local) end = start + local.index
  }
  return end > start + 2 ? { start, end } : null
}

/** "của Bảo hiểm xã hội Việt Nam (BHXH Việt Nam) về …": the issuer's short name. */
const SHORT_NAME = /^ \([^()\n\d]{2,60}\)(?=,? )/u
/** "về những giải pháp chủ yếu …" names a subject, "về những nội dung nêu trên" points at one. */
const THOSE =
  /^những (?!(?:nội dung|điểm|quy định|vấn đề|việc|trường hợp|ý kiến)(?: \p{Ll}+){0,2} (?:này|trên|sau|đó|nêu|mới|khác|liên quan|còn)(?![\p{L}\p{M}])|gì)/u
/** "Tại khoản 1 Điều 3 Nghị định số 5 của Chính phủ quy định doanh nghiệp mua kho được hoàn thuế": what the provision says. */
const STATES =
  /^(?:quy|qui) định:? (?!chi tiết|về|việc|một số|chức năng|cơ chế|chính sách|mức|chế độ|tiêu chuẩn|trình tự|điều kiện)[^,;]{2,80}? (?:được|phải|không được|có trách nhiệm|có quyền) /u
const MAIN_CLAUSE = /,\s[^,;]{2,60}?\s(?:phải|được|không được|có trách nhiệm|có quyền|chịu trách nhiệm|bị)\s/u
/** Where a title that is one quotation ends and a comma opens what the sentence says: "về “Đổi mới tuyên truyền miệng”, công tác tư tưởng đã đạt …"; else −1. */
function wholeQuotation(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x201c) return -1
  const end = text.slice(start, start + 300).search(/[”\n]/u)
  if (end < 0 || text[start + end] !== '”') return -1
  const rest = text.slice(start + end + 1, start + end + 20)
  return /^,\s\p{Ll}/u.test(rest) && !/^,\s(?:giai đoạn|năm|nhiệm kỳ|đến|trên|tại|trong|và|với|gắn|kết hợp)(?![\p{L}\p{M}])/u.test(rest) ? start + end + 1 : -1
}

const isQuote = (code: number): boolean => code === 34 || code === 0x201c
/** Length of "về việc", "v/v", "về" and the blanks behind it at `at`; 0 where none stands there. */
function lengthOfAbout(text: string, at: number): number {
  if ((text.charCodeAt(at) | 32) !== 118) return 0
  ABOUT.lastIndex = at
  return ABOUT.exec(text)?.[0].length ?? 0
}

/** "quy định tại", "hướng dẫn của", "ban hành kèm theo": what the sentence says, not what the document is called. */
function isTitle(text: string, start: number, opener: string, lead: string): boolean {
  const rest = text.slice(start + opener.length, start + opener.length + 30)
  const word = opener.toLowerCase()
  // "(sửa đổi tại Thông tư số 16/2023/TT-BTC)" says by what the document was changed.
  if (/^(?:sửa đổi|bổ sung|thay thế|bãi bỏ|điều chỉnh|đính chính)$/u.test(word) && /^(?:,?\s(?:và\s)?bổ sung)?\s(?:tại|theo|bởi|bằng)\s/u.test(rest))
    return false
  if (
    /^\s+(?:tại|của|thì|nêu|này|trên|là|theo|cho phép|rằng|như sau|và|kèm|khác|hoặc)(?![\p{L}\p{M}])/u.test(rest) &&
    /^(?:quy định|qui định|hướng dẫn|ban hành|thực hiện|triển khai|kế hoạch|báo cáo|đề nghị|phê duyệt|tổ chức|giao|quản lý|áp dụng|quyết định|công bố|thông báo|chỉ đạo|giải thích|giải quyết|thẩm định|thẩm tra|chấp thuận|cung cấp|thu hồi|rà soát)$/u.test(
      word,
    )
  )
    return word === 'hướng dẫn' && /^\s+(?:và|theo)/u.test(rest)
  if (/^\s*(?:số\s*:?\s*)?\d+\s?[/-]/u.test(rest)) return false
  if (word === 'tiếp tục' && /^\s(?:có|còn|được|là|bị)(?![\p{L}\p{M}])/u.test(rest)) return false
  // "Thông tư 01 quy định chỉ được …", "quy định nếu …"
  if (/^(?:quy|qui) định$/u.test(word) && /^\s(?:chỉ|phải|không|nếu|khi|rõ)(?![\p{L}\p{M}])/u.test(rest)) return false
  if (word === 'dự thảo' && (lead.includes(',') || !/^\s\p{Lu}/u.test(rest))) return false
  if (
    /^\s*[,;.:)]/u.test(rest) &&
    !(word === 'bổ sung' && /^,\ssửa đổi/iu.test(rest)) &&
    word !== 'sửa đổi' &&
    word !== 'quản lý' &&
    word !== 'phát triển' &&
    word !== 'kiểm tra'
  )
    return false
  if (
    lead.includes(',') &&
    /^(?:thực hiện|triển khai|áp dụng|nhằm|tổ chức|đề nghị|báo cáo|giao|phối hợp|xây dựng|tiếp tục|tăng cường|đẩy mạnh|bảo đảm|đảm bảo|hoàn thiện|nâng cao|kiểm tra|quản lý|hỗ trợ|xử lý|tổng kết|tuyên truyền|tập huấn|đào tạo|phân công|rà soát|chỉ đạo|đôn đốc|ứng dụng|phát triển|kiện toàn|khắc phục|giải quyết|chấn chỉnh|hoạt động|cung cấp)$/u.test(
      word,
    )
  )
    return false
  // "Văn bản hợp nhất 15/VBHN-BYT năm 2022 hợp nhất Thông tư quy định về chè"
  if (word === 'hợp nhất' && /^\s(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Pháp lệnh)\s\p{Ll}/u.test(rest) && !/^\s[\p{L}\s]{4,11}\ssố\s/u.test(rest))
    return true
  if (word === 'nhằm' || word === 'áp dụng' || word === 'quyết định' || word === 'chuyển' || word === 'hợp nhất')
    return word === 'quyết định' ? false : /^\p{Lu}/u.test(opener)
  return true
}

const TRAILING = ' \n,.*:-'

function titleEnd(
  text: string,
  start: number,
  bracket: boolean,
  { typeLabel, number }: { readonly typeLabel: string; readonly number: string | null },
): number {
  const limit = Math.min(text.length, start + WINDOW)
  const window = text.slice(start, limit)
  let stop = window.length
  END.lastIndex = 0
  for (let m = END.exec(window); m; m = END.exec(window)) {
    const closes = m[0] === '"' ? closesAt(window, m.index) : -1
    if (closes > 0) {
      END.lastIndex = closes + 1
      continue
    }
    if (
      insideQuotes(window, m.index) ||
      sinceEffect(window, m) ||
      !endsThere(window, m, number) ||
      listGoesOn(window, m, typeLabel) ||
      (m[0] === ';' && semicolonInside(window, m.index))
    ) {
      END.lastIndex = m.index + 1
      continue
    }
    stop = m.index
    break
  }
  if (bracket) stop = Math.min(stop, closing(window))
  else {
    const open = unbalanced(window.slice(0, stop))
    if (open >= 0) stop = open
  }
  while (stop > 0 && TRAILING.includes(window[stop - 1] as string)) stop--
  return start + stop
}

/** Whether the words at a possible end that need a closer look are one. */
function endsThere(window: string, m: RegExpExecArray, number: string | null): boolean {
  const [found] = m
  if (found === ', ') return actsAt(window, m.index)
  // "người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu": a list of bodies that one word governs.
  if (/^, \p{Lu}/u.test(found) && LIST_OF_BODIES.test(window.slice(Math.max(0, m.index - 60), m.index))) return false
  // "quy định chi tiết Luật Thủy lợi (Nghị định số 77/2018/NĐ-CP)": the short form of the decree itself.
  if (found.startsWith(' (') && /\d$/u.test(found) && !/^ \(\d/u.test(found))
    return (
      number !== null &&
      window
        .slice(m.index, m.index + 60)
        .replace(/\s/gu, '')
        .includes(number)
    )
  const by = BY.exec(found)
  if (by)
    return (
      isBody(by[1] as string) &&
      !/(?:văn bản|pháp luật|nghị quyết|quyết định|thông tư|chỉ thị)$/iu.test(window.slice(0, m.index)) &&
      !STATE.test(window.slice(m.index + found.length, m.index + found.length + 8))
    )
  if (found === ' NGHỊ ĐỊNH' || found === ' THÔNG TƯ') return !actInside(window, m.index, found)
  // A letterhead joined to the line above it; a title in capitals may name the body.
  if (LETTERHEAD.test(found)) return /\p{Ll}/u.test(window.slice(0, m.index))
  // "công bố Danh mục văn bản hết hiệu lực" announces it of others.
  return !(/^,?\s(?:hết hiệu lực|không còn|(?:(?:đã|nay|sẽ)\s)?bị\s)/u.test(found) && /^(?:công bố|danh mục)\s/iu.test(window))
}
const LETTERHEAD = /^\s(?:[ỦU][YỶ] BAN|HỘI ĐỒNG|CỘNG H|ĐẢNG)/u
/** "HƯỚNG DẪN THI HÀNH NGHỊ ĐỊNH SỐ 90/CP" in a title in capitals: the act it is about. */
const actInside = (window: string, at: number, found: string): boolean =>
  /^ (?:SỐ\s|LIÊN\s|CỦA\s|\d)/u.test(window.slice(at + found.length, at + found.length + 6)) &&
  /\s(?:HÀNH|HIỆN|SUNG|DẪN|ĐỔI|THẾ|BỎ|CỦA|THEO|TẠI|CHÍNH|TIẾT|DỤNG|KHAI)$/u.test(` ${window.slice(Math.max(0, at - 12), at)}`)
const LIST_OF_BODIES =
  /(?:^|\s)(?:do|giữa|giao|phân công) (?:Quốc hội|Chính phủ|Hội đồng nhân dân|HĐND|Ủy ban nhân dân|UBND|Bộ \p{Lu}[^,;]{1,30}|Sở \p{Lu}[^,;]{1,30})$/u
const BY = /^\s(?:do|của)\s(.+)\s(?:ban hành|phê duyệt)$/u
const STATE = /^\s(?:hết|còn|đã|trước|từ)(?![\p{L}\p{M}])/u

/** A semicolon within the subject: "trong lĩnh vực quản lý tài sản công; thực hành tiết kiệm; dự trữ quốc gia". */
function semicolonInside(window: string, at: number): boolean {
  return (
    /^;\s\p{Ll}/u.test(window.slice(at, at + 3)) &&
    !/^;\s(?:các|căn cứ|theo|nghị|quyết|thông|luật|được|điều|khoản|điểm|và)/u.test(window.slice(at, at + 12)) &&
    /lĩnh vực [^;]{3,}$/u.test(window.slice(0, at).split(';', 1)[0] ?? '')
  )
}
/**
 * "sửa đổi, bổ sung một số điều của các Thông tư số 1, Thông tư số 2 và Thông tư số 3": a plural opens a list inside the title;
 * "hướng dẫn thực hiện Luật A và Nghị định số B", "Thông tư … hướng dẫn Nghị định số A và Nghị định số B": what is guided goes on while it is of higher rank.
 */
function listGoesOn(window: string, m: RegExpExecArray, owner: string): boolean {
  if (!/^,?\s[^(]/u.test(m[0]) || !/\d$/u.test(m[0])) return false
  const before = window.slice(0, m.index)
  if (/^\s(?:và|hoặc)\s(?:điểm|khoản|Điều)\s/u.test(m[0]) && PINPOINT_BEFORE.test(before.slice(-16))) return true
  if (/^,\s(?!và|hoặc|cùng)/u.test(m[0]) && before.length < 120 && PINPOINTED.test(before)) return true
  const type = LISTED_TYPE.exec(m[0])?.[0].toLowerCase()
  const plural = PLURAL.exec(before)?.[1]?.toLowerCase()
  if (plural !== undefined && (type === undefined || type === plural)) return true
  return type === 'nghị định' && (owner.startsWith('Thông tư') ? GUIDING.test(before) : GUIDED_LAW.test(before))
}
/** "sửa đổi, bổ sung khoản 3, Điều 5, Nghị định số …": the comma stands between article and act. Asked at the title's beginning only. */
const PINPOINTED =
  /(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hướng dẫn|chi tiết|thi hành|thực hiện)(?:(?:,|\svà)?\s(?:điều|khoản|điểm|mục|chương|phụ lục)\s[\p{L}\d.]{1,5}){1,6}$/iu
/** "cụ thể hóa Điều 8 và Điều 9 của Thông tư số …": both are the act's. */
const PINPOINT_BEFORE = /\s(?:điều|khoản|điểm)\s[a-zđ\d]{1,4}$/iu
const LISTED_TYPE = new RegExp(TYPES, 'iu')
const PLURAL = /(?:sửa đổi|bổ sung|bãi bỏ|thay thế)[^;]*\scác\s(nghị định|nghị quyết|quyết định|thông tư|chỉ thị|luật)\s(?:liên tịch\s)?(?:số|\d)/iu
const GUIDING = /^(?:quy định chi tiết|hướng dẫn|chi tiết)(?![\p{L}\p{M}])/iu
const GUIDED_LAW =
  /(?:(?:quy định chi tiết|hướng dẫn)(?: thi hành| thực hiện)?|(?:khi|quá trình) (?:thi hành|thực hiện|áp dụng))(?:\smột số điều)?(?:\scủa)?\s(?:bộ luật|luật|pháp lệnh)\s[^;]{2,90}$/iu

/** "kể từ khi Luật Quy hoạch có hiệu lực thi hành" belongs to the subject. */
const sinceEffect = (window: string, m: RegExpExecArray): boolean =>
  /^\s(?:có|hết) hiệu lực/u.test(m[0]) && /(?:kể từ|từ|trước|sau)\s(?:khi|ngày)\s[^,;.]{1,80}$/u.test(window.slice(0, m.index))
/** Where the straight quote that opens at `at` (`phê duyệt Đề án "Nâng cao …"`) closes, −1 where it closes something itself. */
function closesAt(window: string, at: number): number {
  if (!/\s/u.test(window[at - 1] ?? ' ') || !/[\p{L}\d]/u.test(window[at + 1] ?? '')) return -1
  const end = window.indexOf('"', at + 1)
  return end > 0 && end - at < 300 && !window.slice(at, end).includes('\n') ? end : -1
}
function insideQuotes(window: string, at: number): boolean {
  let open = 0
  for (let i = 0; i < at; i++) {
    const c = window[i]
    if (c === '“') open++
    else if (c === '”') open = Math.max(0, open - 1)
  }
  return (
    open > 0 &&
    window.indexOf('”', at) > 0 &&
    window.slice(at, window.indexOf('”', at)).length < 300 &&
    !window.slice(at, window.indexOf('”', at)).includes('\n')
  )
}
/** First closing mark that nothing opened: the title stood inside brackets or quotes. */
function unbalanced(window: string): number {
  let round = 0
  let quotes = 0
  for (let i = 0; i < window.length; i++) {
    const c = window[i]
    if (c === '(') round++
    else if (c === ')' && --round < 0) return i
    else if (c === '“') quotes++
    else if (c === '”' && --quotes < 0) return i
    else if (c === ']' && !window.slice(0, i).includes('[')) return i
  }
  return -1
}
function closing(window: string): number {
  let depth = 0
  for (let i = 0; i < window.length; i++) {
    if (window[i] === '(') depth++
    else if (window[i] === ')' && --depth < 0) return i
  }
  return window.length
}
