/**
 * Documents as texts cite them. Pure.
 * Decree 30/2020/NĐ-CP, appendix I, part I, section II.6: the first citation gives type word, number and symbol, date, issuing body and subject;
 * of laws and ordinances type word and name alone.
 *   Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, …
 *   Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006
 */
import type { DocumentNode } from '../graph/model.ts'
import { inSentenceCase } from './sentence-case.ts'

/** Type word and number, or type word and name: `Nghị định số 47/2020/NĐ-CP`, `Luật Đất đai số 45/2013/QH13`. */
export function documentLabel({ typeLabel, number, name, title }: Pick<DocumentNode, 'typeLabel' | 'number' | 'name' | 'title'>): string {
  return [typeLabel, number === null ? (name ?? title) : name, numberWords(number)].filter(Boolean).join(' ')
}

/** A standard's number begins with a symbol, and is named without `số`: `Tiêu chuẩn TCVN 11930:2017`. */
const numberWords = (number: string | null): string | null => (number === null ? null : /^\d/u.test(number) ? `số ${number}` : number)

/** The full citation, as far as the library knows the parts: what is unknown is left out, dates that texts give differently are all named. */
export function citation(document: DocumentNode): string {
  const { typeLabel, number, name, issuer, title } = document
  const date = dateWords(document)
  if (name !== null) return [typeLabel, name, date].filter(Boolean).join(' ')
  const parts = [typeLabel, numberWords(number), date, issuer === null ? null : `của ${inSentenceCase(issuer)}`]
  return [...parts, title === null ? null : subject(title)].filter(Boolean).join(' ')
}

/** The plan of a decision shares its number: `Kế hoạch … ban hành kèm theo Quyết định số 781/QĐ-UBND ngày …`. */
export function annexCitation(annex: DocumentNode, issuing: DocumentNode): string {
  const title = annex.title === null ? '' : ` ${inSentenceCase(annex.title, 'WITHIN')}`
  const by = issuing.issuer === null ? '' : ` của ${inSentenceCase(issuing.issuer)}`
  return `${annex.typeLabel}${title} ban hành kèm theo ${[documentLabel(issuing), dateWords(issuing)].filter(Boolean).join(' ')}${by}`
}

/** `ngày 03 tháng 6 năm 2020`: days below 10, and the months 1 and 2, with a leading zero (appendix I, part I, section II.4). */
function dateWords({ issuedOn, dates }: DocumentNode): string | null {
  if (issuedOn !== null) return dayWords(issuedOn)
  const [only, ...others] = dates
  if (only === undefined) return null
  return others.length === 0 ? dayWords(only) : `(ngày ban hành được ghi khác nhau: ${dates.map((date) => dayWords(date).replace(/^ngày /u, '')).join('; ')})`
}

function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const padded = (digits: string, below: number) => String(Number(digits)).padStart(Number(digits) < below ? 2 : 1, '0')
  return [day && `ngày ${padded(day, 10)}`, month && `tháng ${padded(month, 3)}`, `năm ${year}`].filter(Boolean).join(' ')
}

/** Verbs with which a subject begins on its own: `phê duyệt …`, `ban hành …`. Anything else follows `về`. */
const OPENS_WITH_VERB =
  /^(?:về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|điều chỉnh|bãi bỏ|thay thế|hướng dẫn|công bố|công nhận|giao (?:chỉ tiêu|nhiệm vụ|kế hoạch|dự toán|quyền)|thành lập|thông qua|đính chính|đình chỉ)(?![\p{L}\p{M}])/iu

/** Words that a heading writes with a capital and a sentence does not. */
const OPENS_SMALL =
  /^(?:triển khai|thực hiện|tổ chức|tăng cường|đẩy mạnh|nâng cao|phát triển|xây dựng|kiện toàn|tiếp tục|một số|chuyển đổi|ứng dụng|phân công|phòng,? chống|bảo đảm|đảm bảo|cải cách|quản lý|hỗ trợ)(?![\p{L}\p{M}])/iu

function subject(title: string): string {
  const words = inSentenceCase(title, 'WITHIN').replace(/^v\/v\s+/iu, 'về việc ')
  const small = () => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
  if (OPENS_WITH_VERB.test(words)) return small()
  return `về ${OPENS_SMALL.test(words) ? small() : words}`
}
