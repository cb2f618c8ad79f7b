/**
 * Lists that share an issuer or a date: "các Quyết định số 1/QĐ-UBND và số 2/QĐ-UBND ngày 3/4/2020 của Ủy ban nhân dân tỉnh",
 * "Nghị định của Chính phủ: Số 181/2004/NĐ-CP ngày …; số 188/2004/NĐ-CP ngày …".
 */
import type { FoundMention } from '../stages.ts'
import { issuerBefore } from './issuer-before.ts'

/** What stands between two members of a list whose later member has no type word of its own. */
const LINK = /^(?:[\s,;]|và|hoặc)+$/u
/** "Quyết định số 1/QĐ-UBND, Quyết định số 2/QĐ-UBND cùng ngày 5/5/2015": the day is every member's. */
const SAME_DAY = /\scùng ngày\s/u
const SHARED_BEFORE =
  /(?:[Ll]uật|[Nn]ghị định|[Nn]ghị quyết|[Qq]uyết định|[Tt]hông tư|[Cc]hỉ thị|[Kk]ế hoạch|[Cc]ông văn|[Vv]ăn bản)\s+của\s+([^:;.\n]{3,80}?)\s*(?:như )?(?:sau )?:[\s-]*$/u

/** "theo đề nghị của Sở Nội vụ tại các công văn: Số 15/SNV-VP …". */
const ASKED_HEAD = /(?:[Cc]ông văn|[Vv]ăn bản|[Tt]ờ trình)(?: sau)?\s?:\s$/u

export function shareLists(text: string, found: FoundMention[]): FoundMention[] {
  let sameDay = false
  for (let i = found.length - 2; i >= 0; i--) {
    const mention = found[i] as FoundMention
    const next = found[i + 1] as FoundMention
    const prefixed = mention.issuerSpan !== null && mention.issuerSpan.end <= mention.start && next.issuerSpan !== null && next.issuerSpan.start > next.start
    const linked =
      (mention.issuer === null || prefixed) && mention.title === null && next.typeLabel === mention.typeLabel && LINK.test(text.slice(mention.end, next.start))
    sameDay = linked && (sameDay || SAME_DAY.test(text.slice(next.start, next.end)))
    if (!linked) continue
    if (next.rule !== 'mention.number-in-list') {
      // "Quyết định số 1/QĐ-UBND ngày … và Quyết định số 2/QĐ-UBND ngày … của Chủ tịch … về việc điều chỉnh …"
      if (
        mention.number !== null &&
        next.number !== null &&
        (next.issuer !== null || next.title !== null) &&
        /và\s*$/u.test(text.slice(mention.end, next.start))
      )
        found[i] = { ...mention, issuer: next.issuer, issuerSpan: next.issuerSpan, title: next.title, titleSpan: next.titleSpan }
      else if (sameDay && mention.number !== null) found[i] = { ...mention, issuer: next.issuer, issuerSpan: next.issuerSpan }
      if (sameDay) found[i] = { ...(found[i] as FoundMention), date: mention.date ?? next.date }
      continue
    }
    found[i] = { ...mention, issuer: next.issuer, issuerSpan: next.issuerSpan, date: mention.date ?? next.date }
  }
  for (let i = 1; i < found.length; i++) {
    // "theo đề nghị của X tại Tờ trình số 1 và công văn số 2": who asked in the one asked in the other.
    const mention = found[i] as FoundMention
    const last = found[i - 1] as FoundMention
    if (
      mention.issuer === null &&
      last.issuerSpan !== null &&
      last.issuerSpan.end < last.start &&
      (/^\s(?:và|,)\s$/u.test(text.slice(last.end, mention.start)) || (text.slice(last.end, mention.start) === ', ' && sameHouse(last, mention)))
    )
      found[i] = { ...mention, issuer: last.issuer, issuerSpan: last.issuerSpan }
  }
  for (let i = 0; i < found.length; i++) {
    const mention = found[i] as FoundMention
    if (mention.rule !== 'mention.number-in-list' || mention.issuer !== null) continue
    const before = SHARED_BEFORE.exec(text.slice(Math.max(0, mention.start - 140), mention.start))
    if (before) {
      const start = mention.start - (before[0] as string).length + before[0].indexOf(before[1] as string)
      found[i] = { ...mention, issuer: (before[1] as string).replace(/\s+/gu, ' '), issuerSpan: { start, end: start + (before[1] as string).length } }
      continue
    }
    const head = ASKED_HEAD.exec(text.slice(Math.max(0, mention.start - 24), mention.start))
    const asked = head && issuerBefore(text, mention.start - head[0].length, found[i - 1]?.end ?? 0)
    if (asked) {
      found[i] = { ...mention, issuer: text.slice(asked.start, asked.end).replace(/\s+/gu, ' '), issuerSpan: asked }
      continue
    }
    const last = memberBefore(found, i)
    if (
      (last?.rule === 'mention.number-in-list' || (last && headsList(text, last, mention))) &&
      last.issuer &&
      mention.start - last.end < 700 &&
      !/[.\n]/u.test(text.slice(last.end, mention.start).replace(/\.\s?\d/gu, ''))
    )
      found[i] = { ...mention, issuer: last.issuer, issuerSpan: last.issuerSpan }
  }
  return found
}

/** "các Quyết định của Thủ tướng Chính phủ số: 1/2015/QĐ-TTg …; 2/2016/QĐ-TTg": the first member holds the issuer of all. */
const headsList = (text: string, first: FoundMention, member: FoundMention): boolean =>
  first.issuerSpan !== null &&
  first.issuerSpan.start > first.start &&
  first.issuerSpan.end < first.end &&
  first.typeLabel === member.typeLabel &&
  lastSymbol(first) === lastSymbol(member) &&
  /(?:[Cc]ác|[Nn]hững)\s$/u.test(text.slice(Math.max(0, first.start - 6), first.start))

const lastSymbol = ({ number }: FoundMention): string => (number ?? '').slice((number ?? '').lastIndexOf('-') + 1)

/** "94/TTr-SNV, 231/SNV-CCHC": both numbers name the body that issued them. */
function sameHouse(a: FoundMention, b: FoundMention): boolean {
  const own = symbolsOf(a)
  return symbolsOf(b).some((symbol) => own.includes(symbol))
}
const symbolsOf = ({ number }: FoundMention): string[] => (number ?? '').split(/[-/]/u).filter((part) => /^\p{Lu}{3,}$/u.test(part))

/** The reference before, those inside its title passed over. */
function memberBefore(found: readonly FoundMention[], index: number): FoundMention | undefined {
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const { rule, titleSpan } = found[i] as FoundMention
    if (rule === 'mention.number-in-list' && (i === index - 1 || (titleSpan?.end ?? 0) >= (found[index - 1]?.end ?? 0))) return found[i]
  }
  return found[index - 1]
}
