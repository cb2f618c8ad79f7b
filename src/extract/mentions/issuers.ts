/**
 * The body that issued a document, as written after its number and date.
 *   "của Chính phủ", ", của Thủ tướng Chính phủ", "của Bộ trưởng Bộ Khoa học và Công nghệ và Bộ trưởng Bộ Thông tin và Truyền thông", "UBND tỉnh Lâm Đồng"
 * It ends at a verb that opens the title, at punctuation outside the names that hold commas, and after a place's name.
 */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { COMPOUND_BODIES, ISSUER_HEADS, ISSUER_STOPS, TITLE_OPENERS } from '../../lexicon/issuers.ts'
import { oneOf } from '../../text/index.ts'
import { dateAt, type FoundDate } from './dates.ts'

export interface FoundIssuer {
  readonly start: number
  readonly end: number
  /** "Nghị quyết số 5 của Quốc hội ngày 3/4/2005": a date after the issuer. */
  readonly date: FoundDate | null
}

const HEAD = new RegExp(`(?:liên tịch )?(?:${oneOf(ISSUER_HEADS)})(?![\\p{L}\\p{M}])`, 'iuy')
const OF = /[\s*]*,?[\s*]*(?:do|giữa|c[ủúùụu]a)\s[\s*]*(?:(?:Đồng chí|ông|bà) )?/iuy
const BARE = /[\s*]*,?[\s*]+/uy
/** "của Ban Bí thư và Kết luận số 88-KL/TU": another document joins. */
const JOINED_DOCUMENT = `và\\s(?:các\\s)?(?:${oneOf(DOCUMENT_TYPES.map(({ label }) => label))})\\s(?:liên tịch\\s)?(?:số|\\d)`
const STOPS = new RegExp(`[\\s,(](?:${JOINED_DOCUMENT}|(?:${oneOf(TITLE_OPENERS)}|${oneOf(ISSUER_STOPS)})(?![\\p{L}\\p{M}]))`, 'giu')
const LONGEST_STOP = 24 + Math.max(...[...TITLE_OPENERS, ...ISSUER_STOPS].map(({ length }) => length))
const BRAKE = /[;:.()|"“”[\]{}<>*]|,|\n| - | – /gu
const COMPOUND = new RegExp(`(?:${oneOf(COMPOUND_BODIES)})`, 'iu')
/** "tỉnh Vĩnh Long", "thành phố Hồ Chí Minh", "huyện Ea H'leo": the place's name ends the body's. */
const PLACE =
  /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã|thị trấn)[ \n]((?:\p{Lu}[\p{L}\p{M}'’]*|\d{1,2})(?:[ \n-]{1,3}\p{Lu}(?!\p{Lu})[\p{L}\p{M}'’]*){0,4})/gu
/** "liên Bộ Tài chính, Quốc phòng, Công an", "của Bộ Y tế, Bộ Tài chính, Bảo hiểm xã hội Việt Nam". */
const JOINED = /^,\s(?!Căn cứ|Điều|Nghị|Quyết|Thông|Luật|Chỉ thị|Theo|Xét)\p{Lu}/u
const ACTS =
  /^\s(?:(?:đã|sẽ)\s)?(?:tại|ban hành|xây dựng|yêu cầu|đề nghị|báo cáo|quyết định|giao|thông báo|triển khai|tổ chức|chỉ đạo|hướng dẫn|xác định|khẳng định|nhận định|nhận thấy|cho rằng|chỉ rõ|chỉ ra|ghi nhận|kiến nghị|nhất trí|đồng ý)(?![\p{L}\p{M}])/u
const CO_ISSUER = /^,\s(?:(Ban\sBí thư|Thủ tướng|Quốc hội)(?:\sChính phủ)?|khóa|khoá)(?![\p{L}\p{M}])/iu
/** "Ủy ban nhân dân (UBND) tỉnh Gia Lai". */
const SHORT_FORM = /^\(\p{Lu}[\p{Lu}&]{1,7}\)(?=\s(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn)\s)/u
/** What only a clause goes on with. */
const SAYS = /^\s(?:không|chưa|đã|sẽ|có|phải|được|là|vẫn|cũng|còn|nêu|gửi|trình|chủ trì|làm|xin|tham mưu)(?![\p{L}\p{M}])/u
const WINDOW = 230

/** The issuer that begins right after `at`. Without "của" only a well-known head begins one, and only where `bare` allows it. `joint`: several bodies issued it. */
export function issuerAfter(text: string, at: number, bare: boolean, joint = false): FoundIssuer | null {
  OF.lastIndex = at
  let start = at
  const of = OF.exec(text)
  if (of) start = at + of[0].length
  else {
    if (!bare) return null
    BARE.lastIndex = at
    start = at + (BARE.exec(text)?.[0].length ?? 0)
    if (start === at || text.slice(at, start).includes('\n')) return null
  }
  HEAD.lastIndex = start
  const head = HEAD.exec(text)
  if (!head) {
    if (!of || !/\p{Lu}/u.test(text[start] ?? '')) return null
  } else if (!of && !/^(?:\p{Lu}|tỉnh|kỳ họp|thành phố)/u.test(head[0]) && !/^ubnd/u.test(head[0])) return null
  if (/^(?:Luật|Bộ\s+luật|Nghị định|Thông tư|Quyết định|Pháp lệnh|Điều|Nghị quyết|Hiến pháp|Chỉ thị)(?![\p{L}\p{M}])/u.test(text.slice(start, start + 12)))
    return null
  const end = issuerEnd(text, start, head ? start + head[0].length : start, joint)
  if (end <= start) return null
  // "… tại Tờ trình số 35/TTr-CAT, UBND tỉnh ban hành Kế hoạch như sau": who acts in the next clause.
  if (!of && text.slice(at, start).includes(',')) {
    const rest = text.slice(end, end + 24)
    if (ACTS.test(rest) || SAYS.test(rest)) return null
  }
  const written = text.slice(start, end)
  if (/^(?:cơ quan|mình|người|nhà (?!nước)|pháp luật|Ký bởi)/iu.test(written) && !/^Cơ quan (?:Thường trực|[ỦU][yỷ] ban)/u.test(written)) return null
  const gap = /^[\s,*]*(?:(?:ký|ban hành|thông qua)\s+)?/u.exec(text.slice(end, end + 12))?.[0].length ?? 0
  return { start, end, date: dateAt(text, end + gap, false) }
}

function issuerEnd(text: string, start: number, headEnd: number, joint: boolean): number {
  const window = text.slice(start, start + WINDOW)
  const from = headEnd - start
  const brake = brakeIn(window, from, joint)
  const stop = placeEnd(window.slice(0, stopIn(window, from, brake)))
  return start + trimmedLength(window.slice(0, stop))
}

/** Where the name of a body may begin. */
export const BODY_STARTS = new RegExp(`(?<![\\p{L}\\p{M}])(?=\\p{Lu})(?:${oneOf(ISSUER_HEADS)})(?![\\p{L}\\p{M}])`, 'giu')
/** Whether nothing from the body's head at `start` on ends its name before `end`. */
export function endsAsBody(text: string, start: number, end: number): boolean {
  const window = text.slice(start, end)
  HEAD.lastIndex = 0
  const head = HEAD.exec(window)
  if (!head || !/^\p{Lu}/u.test(window) || /^kỳ họp/iu.test(window)) return false
  const from = head[0].length
  if (brakeIn(window, from, false) < window.length || stopIn(window, from, window.length) < window.length) return false
  const place = placeEnd(window)
  return place === window.length || /^,?\s(?:khóa|khoá|nhiệm kỳ)\s/iu.test(window.slice(place, place + 12))
}

/** Whether the words are the name of one body: "Bộ Y tế", "tỉnh Vĩnh Long". */
export const isBody = (words: string): boolean => endsAsBody(words.replace(/^tỉnh(?=\s)/u, 'Tỉnh'), 0, words.length)
/** ", Ban Thường vụ Tỉnh ủy (khóa XIV) ban hành …": whether a body that acts follows the comma at `at`; not where a list of bodies ends with it. */
export function actsAt(window: string, at: number): boolean {
  const start = at + 2
  HEAD.lastIndex = start
  const head = HEAD.exec(window)
  if (!head || !/^\p{Lu}/u.test(head[0])) return false
  const end = issuerEnd(window, start, start + head[0].length, false)
  const rest = window.slice(end, end + 60).replace(/^\s\([^()\n]{1,30}\)/u, '')
  if (/^\stại\s/u.test(rest) || /(?:Ban|Tổ)$/u.test(window.slice(start, end)) || !(ACTS.test(rest) || ACTS_TOO.test(rest))) return false
  const before = window.slice(Math.max(0, at - 80), at)
  const named = /(?:giữa|giao|của|cho|công|nghị|với|cầu|và)\s(?=\p{Lu})([^,;]*)$/u.exec(before)?.[1]
  return named === undefined || !endsAsBody(named, 0, named.length)
}
const ACTS_TOO =
  /^\s(?:(?:đã|sẽ|xin|kính)\s)?(?:bổ sung|trình|gửi|có ý kiến|thống nhất|phối hợp|tiếp tục|cung cấp|đánh giá|ban hành|báo cáo|phê duyệt)(?![\p{L}\p{M}])/u

/** Where punctuation ends the name; the end of the window where none does. */
function brakeIn(window: string, from: number, joint: boolean): number {
  BRAKE.lastIndex = from
  for (let m = BRAKE.exec(window); m; m = BRAKE.exec(window)) {
    if (m[0] === '(') {
      const course = /^\((?:lần thứ|khóa|khoá|nay là|trước đây là)[^)\n]{0,40}\)/iu.exec(window.slice(m.index))
      const skipped = course ?? SHORT_FORM.exec(window.slice(m.index, m.index + 24))
      if (skipped) {
        BRAKE.lastIndex = m.index + skipped[0].length
        continue
      }
    }
    if ((m[0] === ',' || m[0] === ' - ') && insideCompound(window, m.index)) continue
    if (joint && m[0] === ',' && JOINED.test(window.slice(m.index))) continue
    if (m[0] === ' - ' && /^ - (?:\p{Lu}|Bộ)/u.test(window.slice(m.index))) continue
    if (m[0] === ',' && (coIssuer(window, m.index) || taskGoesOn(window, m.index))) continue
    if (m[0] === '.' && /(?:^|[\s])TP$/u.test(window.slice(Math.max(0, m.index - 3), m.index))) continue
    // "của Chính phủ⏎b) Rà soát": the letter is the next line's item.
    if (m[0] === ')' && /\s\p{Ll}$/u.test(window.slice(Math.max(0, m.index - 2), m.index))) return m.index - 2
    if (m[0] === '\n' && /^\n+(?!\p{Ll}{1,2}[).])(?:\p{Ll}|Chính phủ|Hồ Chí|Bí thư)/u.test(window.slice(m.index))) continue
    return m.index
  }
  return window.length
}

/** "Bộ Chính trị, Ban Bí thư", "Chính phủ, Thủ tướng Chính phủ"; not "của Thủ tướng Chính phủ, Thủ tướng yêu cầu:". */
function coIssuer(window: string, at: number): boolean {
  const m = CO_ISSUER.exec(window.slice(at, at + 30))
  if (!m) return false
  // "của Văn phòng Chính phủ, Thủ tướng Chính phủ Nguyễn Văn B đã đồng ý": a person acts.
  if (
    m[1] !== undefined &&
    (/Văn phòng Chính phủ$/u.test(window.slice(0, at)) || /^\s\p{Lu}\p{Ll}/u.test(window.slice(at + m[0].length, at + m[0].length + 4)))
  )
    return false
  return m[1] === undefined || (!window.slice(0, at).includes(m[1]) && !ACTS.test(window.slice(at + m[0].length, at + m[0].length + 24)))
}
/** "Ban Chỉ đạo … về phòng, chống lãng phí, tiêu cực về kết luận …": what a steering committee is for goes on while a second "về" is to come. */
const taskGoesOn = (window: string, at: number): boolean =>
  /^,\s\p{Ll}/u.test(window.slice(at, at + 3)) &&
  /^(?:,?\s(?!về)\p{Ll}[\p{L}\p{M}]*){1,8}?\svề\s/u.test(window.slice(at, at + 80)) &&
  /^(?:Ban|Tổ|Tiểu ban)\s(?:Chỉ đạo|chỉ đạo|Công tác|công tác)\s[^;:.]{0,60}\s(?:về|[Pp]hòng)(?![\p{L}\p{M}])/u.test(window.slice(0, at))

/** Where a word that belongs to no body's name begins, before `limit`; else `limit`. */
function stopIn(window: string, from: number, limit: number): number {
  const near = window.slice(0, limit + LONGEST_STOP)
  STOPS.lastIndex = Math.max(0, from - 1)
  for (let m = STOPS.exec(near); m && m.index < limit; m = STOPS.exec(near)) {
    if (m.index >= from && !insideBody(window, m.index, m[0])) return m.index
    STOPS.lastIndex = m.index + 1
  }
  return limit
}

/** The end of the first place's name that nothing joins to what follows; else the end of the name. */
function placeEnd(name: string): number {
  PLACE.lastIndex = 0
  for (let m = PLACE.exec(name); m; m = PLACE.exec(name)) {
    const after = m.index + m[0].length
    if (!/^[ \n]?(?:và|,|$)/u.test(name.slice(after, after + 4))) return after
  }
  return name.length
}

/** Length of a name without the "và", the marks and the digits behind it. */
function trimmedLength(name: string): number {
  const words = /(?:và|hoặc|cùng)\s*$/u.test(name.slice(-12)) ? name.replace(/\s+(?:và|hoặc|cùng)\s*$/u, '') : name
  if (!/[\s,*\d-]$/u.test(words.slice(-1))) return words.length
  return words.replace(/[\s,*\d-]+$/u, (tail) =>
    /^[\s]?\d+$/u.test(tail) && /(?:Trung ương|lần thứ|Quận|quận|thứ|khóa|khoá|Đề án)$/u.test(name.slice(0, name.length - tail.length)) ? tail : '',
  ).length
}

export const insideCompound = (window: string, at: number): boolean => {
  const around = window.slice(Math.max(0, at - 34), at + 34)
  const m = COMPOUND.exec(around)
  const place = Math.min(34, at)
  return m !== null && m.index < place && m.index + m[0].length > place
}
/** Words that open titles also stand in names of bodies: "Ban Quản lý", "Bộ Xây dựng", "Ban Tổ chức Trung ương", "Hội đồng Thi đua". */
/** Room for the longest word that is looked for right before a place in a name, and the letter before it. */
const NEAR = 24
const BODY_WORD = /^[\s,(]\p{Lu}/u
const SYLLABLE = `\\p{Lu}(?!\\p{Lu})[\\p{L}\\p{M}'’]*`
/** A place's kind and the syllables of its name so far. */
const PLACE_SO_FAR = new RegExp(`(?<![\\p{L}\\p{M}])(?:tỉnh|thành phố|TP\\.?|huyện|quận|xã|phường|thị trấn)((?:\\s${SYLLABLE}){0,3})$`, 'u')
const NEXT_SYLLABLE = new RegExp(`^\\s${SYLLABLE}`, 'u')
const NEXT_BODY = new RegExp(`^\\s(?:${oneOf(ISSUER_HEADS)})(?![\\p{L}\\p{M}])`, 'iu')
/**
 * "tỉnh Cao Bằng", "quận Bắc Từ Liêm", "huyện Giao Thủy": a stop word with a capital inside a place's name.
 * Not "UBND tỉnh Giao Sở Tài chính …", "tỉnh Vĩnh Long Về giá nước": a title may begin with a capital.
 */
function inPlaceName(window: string, at: number, found: string, near: string): boolean {
  const word = found.slice(1)
  if (!/^\p{Lu}\p{Ll}*$/u.test(word)) return false
  const name = PLACE_SO_FAR.exec(near)?.[1]
  if (name === undefined) return false
  const rest = window.slice(at + found.length, at + found.length + NEAR)
  const goesOn = NEXT_SYLLABLE.test(rest) && !NEXT_BODY.test(rest)
  if ((TITLE_OPENERS as readonly string[]).includes(word.toLowerCase())) return name === '' && word === 'Giao' && goesOn
  return goesOn || (name !== '' && !name.slice(1).includes(' '))
}
/** "CỦA BỘ KẾ HOẠCH VÀ ĐẦU TƯ HƯỚNG DẪN …": among capitals only the words of known names belong to one. */
const HEADS_IN_CAPITALS = /(?:^|\s)(?:BỘ|SỞ|BAN|CỤC|VỤ|PHÒNG|VIỆN)$/u
const NAMES_IN_CAPITALS = /^\s(?:KẾ HOẠCH|XÂY DỰNG|QUẢN LÝ|TỔ CHỨC|PHÁT TRIỂN|ĐÀO TẠO)$/u
function insideBody(window: string, at: number, found: string): boolean {
  const before = window.slice(0, at)
  const near = before.slice(-NEAR)
  if (BODY_WORD.test(found) && inPlaceName(window, at, found, near)) return true
  // "Cục Chuyển đổi số quốc gia": only a number or a year is told by these.
  if (/^[\s,(](?:số|năm)$/u.test(found) && !/^[\s,(](?:số|năm)\s?:?\s?\d/u.test(window.slice(at, at + 10))) return true
  if (/(?:^|\s)(?:Hội đồng|Tổ|Đoàn|Tổ công tác)$/u.test(near) && /^[\s,(](?:thẩm định|kiểm tra|thẩm tra|chỉ đạo|giải quyết|xây dựng|quản lý)$/iu.test(found))
    return true
  if (
    BODY_WORD.test(found) &&
    /(?:Bộ|Sở|Ban|Cục|Tổng cục|Vụ|Phòng|Hội đồng|Ủy ban|Uỷ ban|Viện|Trường|Trung tâm|Văn phòng|Giáo dục và|Liên|Bộ trưởng Bộ|Công ty|Chi cục|Nông nghiệp và|Ngân hàng|Quỹ|[Ll]iên bộ|\s-)$/u.test(
      near,
    )
  )
    return true
  if (NAMES_IN_CAPITALS.test(found) && HEADS_IN_CAPITALS.test(near)) return true
  if (
    /^[\s,(](?:xây dựng|phát triển|quản lý|đào tạo|tổ chức|chương trình|thực hiện|về|tổng kết|triển khai|thi|tăng cường|kiểm tra|hỗ trợ|ứng dụng|đề án)/iu.test(
      found,
    )
  ) {
    if (/(?:^|[\s])(?:Ban|Tổ|Tiểu ban)\s+(?:Chỉ đạo|chỉ đạo|Công tác|công tác)(?:[\s][\p{L}\p{M}]+){0,8}$/u.test(before)) return true
    if (/^[\s,(](?:đào tạo|phát triển)/iu.test(found) && /(?:Giáo dục|Nông nghiệp|giáo dục|nông nghiệp)\s+(?:và|&)$/iu.test(before)) return true
  }
  if (
    /^[\s,(]giao$/iu.test(found) &&
    (/Ngoại$/u.test(before) || /^\s(?:thông|dịch|lưu)(?![\p{L}\p{M}])/iu.test(window.slice(at + found.length, at + found.length + 7)))
  )
    return true
  if (/^[\s,(]đầu tư/iu.test(found)) return true
  // "Ban Chỉ đạo về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
  if (/^\schuyển$/iu.test(found) && /(?:và|về)$/u.test(before) && /^\sđổi số/u.test(window.slice(at + found.length, at + found.length + 7))) return true
  return false
}
