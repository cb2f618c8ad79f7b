/** Where the title of a document ends and its text begins. Source: decree 30/2020/NĐ-CP, appendix I: the title stands alone, in the middle of its lines, and is no sentence. */
import { isCapitals, type PageLine } from './page-lines.ts'

/** "I. MỤC ĐÍCH", "1. Nâng cao …", "Phần thứ nhất", "Kính gửi", "THỦ TƯỚNG CHÍNH PHỦ điện:": what follows a title in a document without a preamble. */
const SECTION =
  /^(?:(?:[IVX]{1,5}|[A-H])(?:\.\d{1,2})* ?[.)-]|\d{1,2}(?:\.\d{1,2})* ?[.)/-]) ?\p{L}|^(?:Phần|Chương|Mục|Điều) (?:[IVX]+|\d+|thứ)(?!\p{L})|^Kính gửi|^.{4,80} điện ?: ?$/iu
/** How the sentence begins that leads from the title into the text. */
const OPENING =
  /^(?:Nhằm |Để |Ngày \d|Hôm nay|Sau khi |Vừa qua|Thời gian qua|Trong (?:thời gian|những năm|các ngày|\d)|Qua |Theo |Tiếp tục |Kính gửi|Tôi |Chúng tôi )|^(?:Ủy ban|UBND|Hội đồng|Sở|Bộ|Ban|Văn phòng|Chính phủ|Thủ tướng|Chủ tịch)(?= ).{0,160}? (?:ban hành|xây dựng|báo cáo|thông báo|đề nghị|yêu cầu|nhận được|kính trình|tổ chức|triển khai|hướng dẫn) /u
/** A line that one more must follow. */
const GOES_ON = /(?:[,–-]|(?<!\p{L})(?:và|của|về|việc|các|cho|theo|tại|trên|trong|với|đến|từ|để|là|do|bởi|số|ngày|năm|tháng|hoặc|những|một))$/iu

/** Whether the last line of a title leaves something open: "… SỐ 9/2019/NĐ-CP CỦA". */
const goesOn = (parts: readonly string[]): boolean => GOES_ON.test(parts.at(-1) ?? '')

/** Whether `next` no longer belongs to the title whose lines are `parts`, the last of them `above`. */
export function endsTitle(text: string, parts: readonly string[], above: PageLine, next: PageLine): boolean {
  if (SECTION.test(next.text)) return true
  if (parts.length === 0) return false
  if (parts.every(isCapitals)) return !isCapitals(next.text) && lettersOf(parts.join('')) > 8 && !goesOn(parts)
  if (goesOn(parts) || !/^["“']?\p{Lu}/u.test(next.text)) return false
  return OPENING.test(next.text) || /(?:như sau|sau đây) ?:$|[.;]$/u.test(next.text) || apart(text, above, next)
}

const lettersOf = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0

/** An empty line stands between them, and none between the lines of the title above. */
const apart = (text: string, above: PageLine, next: PageLine): boolean => (text.slice(above.end, next.start).match(/\n/gu)?.length ?? 0) > 1
