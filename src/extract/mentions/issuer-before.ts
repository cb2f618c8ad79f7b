/**
 * The issuer named before the reference: "theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 18/TTr-STC và Công văn số 20/STC-NS",
 * "được Cục Tin học hóa xác nhận tại Công văn số 134/THH-THHT", "Ủy ban Thường vụ Quốc hội đã ban hành Nghị quyết số 751/2019/UBTVQH14".
 * Source: decree 34/2016/NĐ-CP, template of the preamble ("Theo đề nghị của …").
 */
import { ISSUER_HEADS } from '../../lexicon/issuers.ts'
import type { TextSpan } from '../schema.ts'

const HEADS = [...ISSUER_HEADS].sort((a, b) => b.length - a.length).join('|')
const OPEN = `(?<![\\p{L}\\p{M}])`
const BODY = `(?=\\p{Lu})(?:${HEADS})(?![\\p{L}\\p{M}])[^;:.()\\n"“”]{0,160}?`
const ASKED = new RegExp(
  `${OPEN}(?:đề nghị|kiến nghị|đề xuất|ý kiến|ý kiến chỉ đạo|chỉ đạo|yêu cầu|hướng dẫn|kết luận)\\s+của\\s+(?:các\\s+|đồng chí\\s+|liên ngành\\s+)?(${BODY})\\s*,?\\s+(?:tại|trong)\\s+(?:các\\s+|văn bản\\s+)?$`,
  'iu',
)
const DONE = new RegExp(
  `${OPEN}được\\s+(${BODY})\\s+(?:xác nhận|phê duyệt|thông qua|chấp thuận|ban hành|đồng ý|cho phép|giao|công nhận|thống nhất)\\s+(?:tại|bằng|theo)\\s+$`,
  'iu',
)
const ISSUED = new RegExp(`${OPEN}(${BODY})\\s+(?:đã\\s+)(?:ký\\s+)?ban hành\\s+(?:các\\s+)?$`, 'iu')
/** "… tại Tờ trình số 1/TTr-UBND, Giám đốc Sở Xây dựng tại Tờ trình số 2/TTr-SXD": the next one who asked, right after the reference before. */
const NEXT = new RegExp(`^(?:\\sngày[^,;]{0,30})?\\s?(?:,|;|và)\\s(?:của\\s)?(${BODY})\\s+tại\\s+$`, 'iu')
/** The word right before the reference, and the forms that end with it. */
const LAST_WORD = /(tại|trong|các|bản|bằng|theo|hành)\s+$/u
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  tại: [ASKED, DONE, NEXT],
  trong: [ASKED],
  các: [ASKED, ISSUED],
  bản: [ASKED],
  bằng: [DONE],
  theo: [DONE],
  hành: [ISSUED],
}
const WINDOW = 230

export function issuerBefore(text: string, at: number, floor: number): TextSpan | null {
  const from = Math.max(floor, at - WINDOW)
  const forms = FORMS[LAST_WORD.exec(text.slice(Math.max(from, at - 8), at))?.[1] ?? '']
  if (forms === undefined) return null
  const window = text.slice(from, at)
  for (const form of forms) {
    const m = form.exec(window)
    if (!m) continue
    const name = m[1] as string
    if (!/^\p{Lu}/u.test(name)) continue
    const start = at - window.length + m.index + m[0].indexOf(name)
    return { start, end: start + name.replace(/[\s,]+$/u, '').length }
  }
  return null
}
