/**
 * The issuer named before the reference: "theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 18/TTr-STC và Công văn số 20/STC-NS",
 * "được Cục Tin học hóa xác nhận tại Công văn số 134/THH-THHT", "Ủy ban Thường vụ Quốc hội đã ban hành Nghị quyết số 751/2019/UBTVQH14",
 * "thay mặt Ban Bí thư, đồng chí … đã ký ban hành Quy định số 301-QĐ/TW".
 * Source: decree 34/2016/NĐ-CP, template of the preamble ("Theo đề nghị của …").
 */
import { ISSUER_HEADS, ISSUER_STOPS, TITLE_OPENERS } from '../../lexicon/issuers.ts'
import { oneOf } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import { BODY_STARTS, endsAsBody, insideCompound } from './issuers.ts'

const OPEN = `(?<![\\p{L}\\p{M}])`
const BODY = `(?=\\p{Lu})(?:${oneOf(ISSUER_HEADS)})(?![\\p{L}\\p{M}])[^;:.()\\n"“”]{0,160}?`
const ASKED = new RegExp(
  `${OPEN}(?:đề nghị|kiến nghị|đề xuất|ý kiến|ý kiến chỉ đạo|chỉ đạo|yêu cầu|hướng dẫn|kết luận)\\s+của\\s+(?:các\\s+|đồng chí\\s+|liên ngành\\s+)?(${BODY})(?:\\s\\([^()\\n]{1,80}\\))?\\s*,?\\s+(?:(?:tại|trong)\\s+(?:các\\s+|văn bản\\s+)?|\\()$`,
  'iu',
)
const DONE = new RegExp(
  `${OPEN}được\\s+(${BODY})\\s+(?:xác nhận|phê duyệt|thông qua|chấp thuận|ban hành|đồng ý|cho phép|giao|công nhận|thống nhất)\\s+(?:tại|bằng|theo)\\s+$`,
  'iu',
)
/** What a body does that issues: "đã ban hành", "vừa ký ban hành", "ban hành", "đã có", "đã thông qua". */
const ISSUING = /((?: (?:đã|vừa|mới|cũng)){0,2})(?: (?:kịp thời|khẩn trương|chủ động))? (?:(?:ký |thông qua và )?ban hành|có|thông qua|ra|ký) (?:các )?$/iu
/** "… tại Tờ trình số 1/TTr-UBND, Giám đốc Sở Xây dựng tại Tờ trình số 2/TTr-SXD": the next one who asked, right after the reference before. */
const NEXT = new RegExp(`^(?:\\sngày[^,;]{0,30})?\\s?(?:,|;|và)\\s(?:của\\s)?(${BODY})\\s+tại\\s+$`, 'iu')
/** The word right before the reference, and the forms that end with it. */
const LAST_WORD = /(?:(tại|trong|các|bản|bằng|theo)\s+|(\())$/u
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  tại: [ASKED, DONE, NEXT],
  trong: [ASKED],
  các: [ASKED],
  bản: [ASKED],
  bằng: [DONE],
  theo: [DONE],
  '(': [ASKED],
}
const ISSUING_WORD = / (?:hành|có|qua|ra|ký) (?:các )?$/u
const ON_BEHALF = /(?:thay mặt|thừa lệnh|th[ừu]a [ủu][yỷ] quyền) (?=\p{Lu})/giu
/** What may stand right before the name of a body that issues: the clause's beginning, a figure of a date, a word that belongs to no name. */
const BEFORE_BODY = new RegExp(
  `(?:^\\s*[-–+•*]?|[\\d/]|${OPEN}(?:${[...ISSUER_STOPS, ...TITLE_OPENERS, 'việc', 'qua', 'và', 'của', 'bởi', 'rằng', 'nhưng', 'liên', 'giúp', 'mời', 'nhờ', 'hiện'].filter((w) => w !== 'do').join('|')}))\\s*$`,
  'iu',
)
const SITTING = /,? (?:tại )?kỳ họp thứ [\p{L}\p{M}\d]+$/iu
/** "Thủ tướng Chính phủ Phạm Minh Chính": whose name follows that of the office. */
const PERSON = /(?<=(?:Chính phủ|Ban Bí thư|Quốc hội|Chủ tịch nước))(?: \p{Lu}\p{Ll}+){3,4}$/u
const WINDOW = 230

/** `named`: a law by its name, of which the enacting formula speaks too ("Quốc hội ban hành Luật …"): only what has been issued counts. */
export function issuerBefore(text: string, at: number, floor: number, named = false): TextSpan | null {
  const from = Math.max(floor, at - WINDOW)
  if (ISSUING_WORD.test(text.slice(Math.max(from, at - 14), at))) {
    const issued = whoIssued(text, from, at, named)
    if (issued) return issued
  }
  const last = LAST_WORD.exec(text.slice(Math.max(from, at - 8), at))
  const forms = FORMS[last?.[1] ?? last?.[2] ?? '']
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

/** Who "đã ban hành …": the body whose name ends right before the verb, the last one after a comma; the one for whom a person signs. */
function whoIssued(text: string, from: number, at: number, named: boolean): TextSpan | null {
  const window = text.slice(from, at)
  const verb = ISSUING.exec(window)
  if (!verb || (named && verb[1] === '')) return null
  let said = window
    .slice(0, verb.index)
    .replace(/ \([^()\n]{1,30}\)$/u, '')
    .replace(SITTING, '')
  let opening = said.length
  while (opening > 0 && !ENDS_CLAUSE.includes(said[opening - 1] as string)) opening--
  ON_BEHALF.lastIndex = opening
  const behalf = ON_BEHALF.exec(said)
  if (behalf) {
    const start = behalf.index + behalf[0].length
    const comma = commaAfter(said, start)
    return comma > 0 && endsAsBody(said, start, comma) ? { start: from + start, end: from + comma } : null
  }
  said = said.replace(PERSON, '')
  for (let comma = commaAfter(said, opening); comma >= 0; comma = commaAfter(said, opening)) opening = comma + 1
  BODY_STARTS.lastIndex = opening
  for (let m = BODY_STARTS.exec(said); m; m = BODY_STARTS.exec(said)) {
    const before = said.slice(opening, m.index)
    if (BEFORE_BODY.test(before) && endsAsBody(said, m.index, said.length))
      return { start: from + m.index - (/liên $/iu.test(before) ? 5 : 0), end: from + said.length }
    BODY_STARTS.lastIndex = m.index + 1
  }
  return null
}

const ENDS_CLAUSE = ';:.()\n"“”'
/** The next comma that stands in no body's name, −1 where none does. */
function commaAfter(said: string, start: number): number {
  let at = said.indexOf(',', start)
  while (at >= 0 && insideCompound(said, at)) at = said.indexOf(',', at + 1)
  return at
}
