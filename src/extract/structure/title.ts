/** The line of the kind ("KẾ HOẠCH") and the title under it. Source: decree 30/2020/NĐ-CP, appendix I. */
import { trimEnd } from '../../text/index.ts'
import { beginsIssuer, ISSUER_LINE, isIssuerLine } from './issuer-line.ts'
import { mottoIn } from './letterhead.ts'
import { isCapitals, type PageLine } from './page-lines.ts'
import { endsTitle } from './title-end.ts'
import { typeWordAt } from './type-word.ts'

/** "LUẬT CỦA QUỐC HỘI … SỐ 31/2003/QH11 NGÀY 10 THÁNG 6 NĂM 2003 SỬA ĐỔI …": older laws name themselves before they say what they are about. */
const OWN_NUMBER =
  /^(?:CỦA |(?=BỘ |CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|TỔNG CỤC|LIÊN BỘ)).{3,120}? SỐ \d+[^ ]*(?: [^ ]{2,20})? NGÀY \d{1,2} ?(?:THÁNG|[/-]) ?\d{1,2} ?(?:NĂM|[/-]) ?\d{4} (?=\p{Lu})/u
export const stripAbout = (text: string): string => text.trim().replace(/^(?:về việc|v\/v|về)\s+/iu, '')

/** What a body is named for in a title: "… CỦA" in one line, "CHÍNH PHỦ VỀ …" in the next. */
const OWNED = /(?: (?:CỦA|VÀ|VỚI|GIỮA|DO)|,)$/iu

export function readTitle(text: string, heads: readonly PageLine[], from: number) {
  for (let i = from; i < heads.length; i++) {
    const line = heads[i] as PageLine
    const whole = titleWordIn(line.text)
    const broken = whole === null && brokenWord(line, heads[i + 1])
    const at = broken ? 0 : whole
    if (at === null) continue
    const head = broken ? `${line.text} ${heads[i + 1]?.text}` : line.text
    const word = typeWordAt(head.slice(at))
    if (!word) continue
    const written = head.slice(at + word.length).trim()
    const author = /^CỦA (.+)$/u.exec(written)?.[1] ?? null
    const byAuthor = author !== null && isIssuerLine(author) && author.length < 90 && !/ (?:SỐ|NGÀY|NĂM|VỀ) /u.test(author)
    const own = byAuthor || written === ':' ? '' : written
    const parts = own === '' ? [] : [own]
    const first = broken ? i + 1 : i
    let last = first
    let issuer: string | null = byAuthor ? author : null
    for (let k = first + 1; k < heads.length; k++) {
      const next = heads[k] as PageLine
      const named = parts.length === 0 ? /^CỦA (.+)$/u.exec(next.text)?.[1] : undefined
      if (named !== undefined && isIssuerLine(named) && !/ (?:SỐ|VỀ) /u.test(named)) {
        issuer = named
        continue
      }
      // Under the issuer's name stands the title or, where there is none, the text.
      if (parts.length === 0 && issuer !== null && /^\p{Ll}/u.test(next.text) && !/^(?:về|v\/v) /iu.test(next.text)) break
      if (parts.length > 0 && isCapitals(next.text) && beginsIssuer(heads, k) && !OWNED.test(parts.at(-1) ?? '')) break
      if (
        /^[-=*]{3,}$|^\(|^Căn cứ|^(?:Quốc hội|[ỦU][ỷy] ban [Tt]hường vụ Quốc hội) ban hành|được sửa đổi, bổ sung/u.test(next.text) ||
        (typeWordAt(next.text) && parts.length > 0 && / số /u.test(next.text))
      )
        break
      if (own !== '' && parts.length > 0 && !isCapitals(next.text)) break
      if (endsTitle(text, parts, heads[k - 1] as PageLine, next)) break
      parts.push(next.text)
      last = k
    }
    let words = parts.join(' ')
    let stripped = false
    const owner = heads
      .slice(0, from + 1)
      .map(beforeMotto)
      .find((t) => t.length > 5 && ISSUER_LINE.test(t))
    if (owner && words.endsWith(` ${owner}`) && !/ (?:CỦA|VÀ|VỚI|GIỮA|DO|CHO|TẠI|THUỘC)$/iu.test(words.slice(0, -owner.length - 1))) {
      issuer = owner
      stripped = true
      words = words.slice(0, -owner.length - 1)
    }
    const base = / (?:Luật|Bộ luật|Pháp lệnh|Nghị định) .{0,80}?số \d+\/\d{4}/u.exec(words)
    if (base && base.index > 3 && isCapitals(words.slice(0, base.index))) words = words.slice(0, base.index)
    const title = stripAbout(trimEnd(words, '-_*').replace(OWN_NUMBER, ''))
    if (title === '') continue
    const start = parts[0] === own ? line.start + at : (heads[first + 1]?.start ?? line.start)
    const end =
      stripped || base
        ? start + (line.text.slice(at).indexOf(title) >= 0 ? line.text.slice(at).indexOf(title) + title.length : line.text.length - at)
        : (heads[last]?.end ?? line.end)
    return { type: word.type, label: word.label, word: head.slice(at, at + word.length), title, start, end: Math.max(start, end), lastLine: last, issuer }
  }
  return null
}

function beforeMotto({ text }: PageLine): string {
  const motto = mottoIn(text)
  return trimEnd(motto < 0 ? text : text.slice(0, motto), '-*')
}

/** "QUYẾT" over "ĐỊNH": a narrow column broke the word of the kind. */
const brokenWord = (line: PageLine, next: PageLine | undefined): boolean =>
  next !== undefined && line.text.length + next.text.length < 20 && titleWordIn(`${line.text} ${next.text}`) === 0

/** Where a type word in capitals stands: at the line's start, or after the date in a line that holds the whole letterhead. */
export function titleWordIn(text: string): number | null {
  const capital = (at: number): boolean => {
    const word = typeWordAt(text.slice(at))
    const written = word ? text.slice(at, at + word.length) : ''
    return word !== null && written === written.toUpperCase() && !/^\s*(?:số|\d)/iu.test(text.slice(at + word.length))
  }
  if (capital(0) && !/^VĂN BẢN/u.test(text)) return 0
  const noisy = /^[\s:_.-]+/u.exec(text)?.[0].length ?? 0
  if (noisy > 0 && capital(noisy)) return noisy
  const dated = /năm \d{4} (?=\p{Lu}{2})/u.exec(text)
  const after = dated ? dated.index + dated[0].length : -1
  return after > 0 && capital(after) ? after : null
}
