/**
 * Clauses that say when a document takes or loses effect.
 *   "Quyết định có hiệu lực kể từ ngày ký" · "có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026" · "sau 45 ngày, kể từ ngày ký"
 *   "Luật A số … hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành"
 * Source: law 80/2015/QH13, articles 151 and 154.
 */
import type { FoundEffect, FoundMention, Segment, View } from '../stages.ts'
import { headerDate } from './header-dates.ts'

const CLAUSE = /(?<![\p{L}\p{M}])(có hiệu lực|hết hiệu lực)(?: thi hành)?(?![\p{L}\p{M}])/gu
const ON = /^[ ,]*(?:kể )?từ ngày\s+(\d{1,2}\s*(?:tháng|\/)\s*\d{1,2}\s*(?:năm|\/)\s*\d{4})/u
const SIGNING = /^[ ,]*(?:(?:kể )?từ ngày (?:ký|ban hành)|sau (\d{1,3}) ngày[ ,]*(?:kể )?từ ngày (?:ký|ban hành))/u
const SELF =
  /(?:^|[\s(])(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy định|Quy chế|Kế hoạch|Văn bản)(?: liên tịch)?(?: này)?(?: được .{0,60}thông qua.{0,60})? ?(?:này )?$/u
const THIS_TAKES_EFFECT = /^[ ,]*kể từ (?:ngày|khi) [\p{L} ]{2,30} này có hiệu lực/u

export function readEffects(view: View, mentions: readonly FoundMention[], segments: readonly Segment[]): FoundEffect[] {
  const { text } = view
  const found: FoundEffect[] = []
  for (const match of text.matchAll(CLAUSE)) {
    const at = match.index
    const container = segments.find((s) => s.start <= at && at < s.end)?.container
    if (container === 'footnote' || container === 'preamble' || container === 'metadata') continue
    const after = text.slice(at + match[0].length, at + match[0].length + 120)
    const start = clauseStart(text, at)
    const before = text.slice(start, at)
    const on = ON.exec(after)
    const signing = SIGNING.exec(after)
    const kind = match[1] === 'có hiệu lực' ? ('TAKES_EFFECT' as const) : ('LOSES_EFFECT' as const)
    const cited = mentions.flatMap((m, i) => (m.start >= start && m.end <= at ? [i] : []))
    const tail = on ?? signing ?? (kind === 'LOSES_EFFECT' ? THIS_TAKES_EFFECT.exec(after) : null)
    if (kind === 'TAKES_EFFECT' && tail === null) continue
    if (kind === 'LOSES_EFFECT' && cited.length === 0) continue
    const own = kind === 'TAKES_EFFECT' && cited.length === 0 && SELF.test(before)
    if (kind === 'TAKES_EFFECT' && !own) continue
    found.push({
      kind,
      of: own ? 'DOCUMENT' : cited,
      on: on ? headerDate(on[1] ?? '') : null,
      daysAfterSigning: signing ? Number(signing[1] ?? 0) : null,
      start,
      end: at + match[0].length + (tail?.[0].length ?? 0),
      rule: own ? 'effect.own' : 'effect.other',
    })
  }
  return found
}

function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 1500; i--) {
    const c = text[i]
    if (c === '\n' || c === ';' || (c === '.' && text[i + 1] === ' ' && /\p{Lu}/u.test(text[i + 2] ?? '') && /\p{L}/u.test(text[i - 1] ?? ''))) {
      let start = i + 1
      while (start < at && text[start] === ' ') start++
      return start
    }
  }
  return at - 1500 > 0 ? at : 0
}
