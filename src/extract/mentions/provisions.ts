/**
 * The pinpoint before a reference, small to large: "khoản 2 Điều 5", "điểm a, b khoản 4 Điều 10, khoản 5 Điều 26", "Điều 34 và Điều 35", "điểm 1 Mục I Biểu mức thu phí …", "Phụ lục II", "từ Điều 3 đến Điều 7".
 * Source: law 80/2015/QH13, article 8 and decree 34/2016/NĐ-CP: part, chapter, section, article, clause, point.
 */
import type { TextSpan } from '../schema.ts'

const UNIT = '(?:tiểu mục|tiểu tiết|điểm|tiết|khoản|điều|mục|chương|phần|phụ lục|biểu|đoạn|gạch đầu dòng|mẫu số|các điểm|các khoản|các điều)'
const LABEL =
  '(?:(?:số\\s)?(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:[a-zđ](?![\\p{L}\\p{M}]))?|[IVXLC]{1,6}(?:\\.\\d{1,2})?(?![\\p{L}\\p{M}])|[a-zđA-Z](?:\\.?\\d{1,2})?(?![\\p{L}\\p{M}])|thứ\\s\\p{L}+)(?:-[IVXLC\\d]{1,4}(?![\\p{L}\\p{M}]))?|(?<=phụ lục\\s|Phụ lục\\s))'
const LIST = `${LABEL}(?:(?:\\s?,\\s?|\\s(?:và|hoặc|đến)\\s|\\s?-\\s?|,\\s(?:và|hoặc)\\s)(?:${LABEL})(?![\\p{L}\\p{M}/]))*`
const PART = `${UNIT}\\s${LIST}`
const LINK = `(?:\\s|,\\s|\\s(?:và|hoặc|đến|của|tại|thuộc)\\s|,\\s(?:và|hoặc)\\s|;\\s)`
const PINPOINT = new RegExp(
  `(?<![\\p{L}\\p{M}])((?:từ\\s)?${PART}(?:${LINK}(?:từ\\s)?${PART})*(?:\\s(?:Biểu|Danh mục|Bảng)\\s[^;.:]{0,140}?(?=\\sban hành kèm theo\\s*$))?)(?:\\s(?:Quy chế|Quy định|Điều lệ|Quy trình|Phương án|Đề án)(?:\\s[^;.:\\n]{0,140}?)?(?=\\sban hành kèm theo\\s*$))?(?:\\s(?:của|tại|thuộc|trong|các|ban hành kèm theo|kèm theo|Quy chế|Quy định|Danh mục)|\\svà các biện pháp[^;.\\n]{0,40}thi hành){0,4}(?:,|\\s-)?\\s*$`,
  'iu',
)
const FIRST_UNIT = new RegExp(`(?<![\\p{L}\\p{M}])(?:từ\\s)?${UNIT}\\s`, 'iu')
/** Read backwards from where it is asked for, so that it is tried once and not from every letter before. */
const LEADS_ON =
  /(?<=(?:(?:^|[\s(,])(?:\d[\d.]*[a-zđ]?|[IVXLC]+(?:\.\d+)?|[a-zA-ZđĐ](?:\.?\d+)?|\p{L}+-[IVXLC\d]+)|của|tại|thuộc|lục|trong|các|theo|thứ\s\p{L}+|Quy chế|Quy định|Danh mục|thi hành)(?:,|\s-)?\s*)/uy
const WINDOW = 260

/** The pinpoint that ends right before `at`, not before `floor`. */
export function provisionBefore(text: string, at: number, floor: number): TextSpan | null {
  const from = Math.max(floor, at - WINDOW)
  // Cheap refusal: what stands right before is neither a label nor a linking word.
  const near = text.slice(Math.max(from, at - 24), at)
  LEADS_ON.lastIndex = near.length
  if (!LEADS_ON.test(near)) return null
  // "khoản 2, Điều 9, Luật Thanh tra": a comma or a dash between article and act, where the act's own word follows.
  if (/[,-]\s?$/u.test(near) && !/\p{Lu}\p{L}/u.test(text.slice(at, at + 2))) return null
  const window = text.slice(from, at)
  const unit = window.search(FIRST_UNIT)
  if (unit < 0) return null
  const m = PINPOINT.exec(window.slice(unit))
  if (!m) return null
  const start = from + unit + m.index
  return { start, end: start + (m[1] as string).length }
}
