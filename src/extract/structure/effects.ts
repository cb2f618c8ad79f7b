/**
 * Clauses that say when a document takes or loses effect.
 *   "Quyết định có hiệu lực kể từ ngày ký" · "có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026" · "sau 45 ngày, kể từ ngày ký"
 *   "Luật A số …; Luật B số … hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành" · "có hiệu lực … đến hết ngày 31 tháng 12 năm 2025"
 * What takes or loses effect in part ("khoản 2 Điều 5 của Luật này có hiệu lực từ …") is no clause about the document.
 * Source: law 80/2015/QH13, articles 151 and 154.
 */
import type { AssignedRole, FoundEffect, FoundMention, Segment, View } from '../stages.ts'
import { headerDate } from './header-dates.ts'
import { inQuotedWording } from './quoted-wording.ts'

const DATE = String.raw`(?:ngày\s+)?(\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4})`
/** Begins with letters that a search can leap to; what stands before them is looked at then. */
const CLAUSE = /hiệu lực(?<=(?<![\p{L}\p{M}])(có|hết|chấm dứt) hiệu lực)(?: thi hành)?(?![\p{L}\p{M}])/gu
const ON = new RegExp(String.raw`^[ ,]*(?:kể )?từ\s+${DATE}`, 'u')
const SIGNING =
  /^[ ,]*(?:(?:kể )?từ ngày (?:được )?(?:ký|ban hành)|(?:thi hành )?sau (\d{1,3})(?: \([\p{L} ]{2,30}\))? ngày[ ,]*(?:kể )?từ ngày (?:được )?(?:ký|ban hành))/u
const UNTIL = new RegExp(String.raw`^.{0,120}?(?<![\p{L}\p{M}])đến (?:hết )?${DATE}`, 'u')
const FROM_DAY = new RegExp(String.raw`[Kk]ể từ\s+${DATE}`, 'u')
/** "bãi bỏ Quyết định số … kể từ ngày …", but not "… và có hiệu lực kể từ ngày …". */
const ENDED_FROM = new RegExp(String.raw`(?<!hiệu lực (?:thi hành )?)kể từ\s+${DATE}`, 'u')
const NEXT_PROVISION = /^\s*(?:Điều|Chương|Mục|Phần|PHẦN)(?![\p{L}\p{M}])/u
const NUMBERED = /^\s*\d+\./u
const THIS_TAKES_EFFECT = /^[ ,]*kể từ (?:ngày|khi) [\p{L} ]{2,30} này có hiệu lực(?: thi hành)?/u
const ENUMERATOR = /^(?:(?:Điều\s+\d+[a-zđ]?|\d+(?:\.\d+)*)\s*[.):]?\s*|[a-zđ]\)\s*|[-–+*•]\s*)+/u
const TYPE =
  '(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy định|Quy chế|Kế hoạch|Văn bản|Chương trình|Đề án|Hướng dẫn|Nội quy|Quy trình)(?: liên tịch)?'
/** The document itself, whole, at the start of the clause: "Nghị quyết này đã được Hội đồng nhân dân tỉnh … thông qua ngày … và". */
const SELF = new RegExp(String.raw`^(?:${TYPE} này(?![\p{L}\p{M}])(?!.*(?:Điều|khoản|điểm|quy định tại|Phụ lục)(?![\p{L}\p{M}])).{0,260}|${TYPE} ?)$`, 'u')
const LONGEST = 1500
const LONGEST_EXCEPTION = 300
const EXCEPTS = /[,(]\s*(?:trừ|ngoại trừ|riêng|trong đó)\s(?=[^,;]*(?:[Đđ]iều|khoản|điểm|[Cc]hương|[Mm]ục|[Pp]hụ lục|quy định)(?![\p{L}\p{M}]))/u

export interface EffectsInput {
  readonly view: View
  readonly mentions: readonly FoundMention[]
  readonly segments: readonly Segment[]
  readonly roles: readonly AssignedRole[]
  /** A consolidated text repeats the clauses of others: they are not its own. */
  readonly consolidated: boolean
}

export function readEffects({ view: { text }, mentions, segments, roles, consolidated }: EffectsInput): FoundEffect[] {
  const speaks = (at: number): boolean => {
    const container = containerAt(segments, at)
    return container !== 'footnote' && container !== 'preamble' && container !== 'metadata' && !inQuotedWording(text, at)
  }
  if (consolidated) return []
  const ended = mentions.flatMap((mention, index): Ended[] => {
    const role = roles[index]
    const ends = role !== undefined && (role.relation === 'REPEALS' || role.relation === 'REPLACES') && role.subject === 'DOCUMENT'
    return ends && mention.provision === null && !role.part && speaks(mention.start) ? [{ index, start: mention.start, end: mention.end }] : []
  })
  const found: FoundEffect[] = []
  const headless = segments.every(({ container }) => container === 'body' || container === 'footnote')
  let told = -1
  for (const match of text.matchAll(CLAUSE)) {
    const [whole, verb = ''] = match
    const at = match.index - verb.length - 1
    if (!speaks(at)) continue
    const end = match.index + whole.length
    if (verb === 'có') found.push(...taking(text, at, end).filter(({ start }) => !(headless && speaksOfAnother(text, start, mentions))))
    else {
      if (told < 0 || !isException(text, told, at)) found.push(...losing(text, at, end, ended, told))
      told = end
    }
  }
  return [...found, ...endedFrom(text, ended, found)].sort((a, b) => a.start - b.start)
}

/** "… hết hiệu lực từ ngày …, trừ Điều 5 hết hiệu lực từ ngày …": the second clause speaks of a part of what the first has told. */
function isException(text: string, told: number, at: number): boolean {
  if (at - told > LONGEST_EXCEPTION) return false
  const between = text.slice(told, at)
  return EXCEPTS.test(between) && !/[;\n]|\.\s/u.test(between)
}

/** "UBND tỉnh vừa ban hành Quyết định số 31/2019/QĐ-UBND … Quyết định này có hiệu lực …" in a text without head and articles: the decision just reported, not the text. */
function speaksOfAnother(text: string, at: number, mentions: readonly FoundMention[]): boolean {
  const last = mentions[indexFrom(mentions, at) - 1]
  return last !== undefined && last.number !== null && at - last.end < LONGEST && text.startsWith(last.typeLabel, at)
}

/** Segments are sorted, disjoint and cover the text. */
function containerAt(segments: readonly Segment[], at: number): Segment['container'] | undefined {
  const segment = segments[indexFrom(segments, at + 1) - 1]
  return segment !== undefined && at < segment.end ? segment.container : undefined
}

/** Index of the first span that begins at or after an offset. */
function indexFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A whole document that this text ends. */
interface Ended {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** What this text says of its own beginning, and of its end where it sets one. */
function taking(text: string, at: number, end: number): FoundEffect[] {
  const start = clauseStart(text, at, ';\n')
  const [enumerator = ''] = ENUMERATOR.exec(text.slice(start, at)) ?? []
  if (!SELF.test(text.slice(start + enumerator.length, at))) return []
  const after = text.slice(end, end + 200)
  const on = ON.exec(after)
  const signing = on === null ? SIGNING.exec(after) : null
  const tail = on ?? signing
  if (tail === null) return []
  const begins = end + tail[0].length
  const clause = { of: 'DOCUMENT', start: start + enumerator.length, rule: 'effect.own' } as const
  const takes: FoundEffect = {
    ...clause,
    kind: 'TAKES_EFFECT',
    on: on ? headerDate(on[1] ?? '') : null,
    daysAfterSigning: signing ? Number(signing[1] ?? 0) : null,
    end: begins,
  }
  const until = UNTIL.exec(sentenceRest(text, begins))
  const last = until === null ? null : headerDate(until[1] ?? '')
  return until === null || last === null
    ? [takes]
    : [takes, { ...clause, kind: 'LOSES_EFFECT', on: dayAfter(last), daysAfterSigning: null, end: begins + until[0].length }]
}

/** Whole documents that a sentence, or the list under it, ends; from when, unless it is the day on which this document takes effect: then `on` is null. */
function losing(text: string, at: number, end: number, ended: readonly Ended[], told: number): FoundEffect[] {
  if (ended.length === 0) return []
  const start = Math.max(told, clauseStart(text, at, '\n'))
  const rest = sentenceRest(text, end)
  const before = within(ended, start, at)
  // "A hết hiệu lực từ ngày …; B hết hiệu lực từ ngày …": each clause has its own.
  const inSentence = before.length > 0 && /(?:hết|chấm dứt) hiệu lực/u.test(rest) ? before : within(ended, start, end + rest.length)
  const listEnd = /:\s*$/u.test(rest) ? endOfList(text, start, end + rest.length) : end
  const documents = inSentence.length > 0 ? inSentence : within(ended, end, listEnd)
  if (documents.length === 0) return []
  const direct = ON.exec(rest) ?? THIS_TAKES_EFFECT.exec(rest)
  const later = direct ?? FROM_DAY.exec(rest)
  const day = later === null ? FROM_DAY.exec(text.slice(start, at))?.[1] : later[1]
  return [
    {
      kind: 'LOSES_EFFECT',
      of: documents.map(({ index }) => index),
      on: day === undefined ? null : headerDate(day),
      daysAfterSigning: null,
      start: inSentence.length === 0 || (later === null && day !== undefined) ? start : Math.min(at, ...documents.map((one) => one.start)),
      end: Math.max(...documents.map((one) => one.end), later === null ? end : end + later.index + later[0].length),
      rule: 'effect.other',
    },
  ]
}

/** Those that stand whole between two offsets; they are sorted and disjoint. */
function within(ended: readonly Ended[], start: number, end: number): Ended[] {
  const found: Ended[] = []
  for (let i = indexFrom(ended, start); i < ended.length; i++) {
    const one = ended[i] as Ended
    if (one.end > end) break
    found.push(one)
  }
  return found
}

/** "Bãi bỏ Quyết định số 15/2018/QĐ-UBND kể từ ngày 01 tháng 9 năm 2023": documents for which no other clause gave the day. */
function endedFrom(text: string, ended: readonly Ended[], found: readonly FoundEffect[]): FoundEffect[] {
  const told = new Set(found.flatMap(({ kind, of }) => (kind === 'LOSES_EFFECT' && of !== 'DOCUMENT' ? of : [])))
  return ended.flatMap(({ index, start, end }): FoundEffect[] => {
    const match = told.has(index) ? null : ENDED_FROM.exec(sentenceRest(text, end))
    const on = match === null ? null : headerDate(match[1] ?? '')
    if (match === null || on === null) return []
    return [{ kind: 'LOSES_EFFECT', of: [index], on, daysAfterSigning: null, start, end: end + match.index + match[0].length, rule: 'effect.other' }]
  })
}

/** The items under a clause that ends in a colon: up to the next article, or to the next number where the clause itself has one. */
function endOfList(text: string, clause: number, from: number): number {
  const lineStart = text.lastIndexOf('\n', clause) + 1
  const numbered = NUMBERED.test(text.slice(lineStart, lineStart + 12))
  let end = from
  while (end < text.length && end - from < 2 * LONGEST) {
    const next = text.indexOf('\n', end)
    if (next < 0) return text.length
    const line = text.slice(next + 1, next + 40)
    if (NEXT_PROVISION.test(line) || (numbered && NUMBERED.test(line))) return next
    end = next + 1
  }
  return end
}

/** Back to the last break: a character of `breaks`, or the end of a sentence. */
function clauseStart(text: string, at: number, breaks: string): number {
  let start = Math.max(0, at - LONGEST)
  for (let i = at - 1; i >= start; i--)
    if (breaks.includes(text.charAt(i)) || endsSentence(text, i)) {
      start = i + 1
      break
    }
  while (start < at && text[start] === ' ') start++
  return start
}

function sentenceRest(text: string, from: number): string {
  const most = Math.min(text.length, from + LONGEST)
  let end = from
  while (end < most && text.charCodeAt(end) !== NEWLINE && !endsSentence(text, end)) end++
  return text.slice(from, end)
}

const NEWLINE = 10
const FULL_STOP = 46
const endsSentence = (text: string, i: number): boolean =>
  text.charCodeAt(i) === FULL_STOP &&
  /\s/u.test(text[i + 1] ?? '') &&
  /\p{Lu}/u.test(text[i + 2] ?? '') &&
  /[\p{L}\p{M}\d)”"]/u.test(text[i - 1] ?? '') &&
  !isEnumerator(text, i)

/** The dot of "Điều 2. Quyết định này …" and of "1. Luật này …" ends no sentence. */
const isEnumerator = (text: string, dot: number): boolean => /(?:^|\n)\s*(?:Điều\s+)?\d{1,3}[a-zđ]?$/u.test(text.slice(Math.max(0, dot - 14), dot))

function dayAfter(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time + 86_400_000).toISOString().slice(0, 10)
}
