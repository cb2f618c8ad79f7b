/**
 * The agencies that a text names: one entry for each real body, with every form in which it is written.
 * Candidates begin at the words with which names of bodies begin; the longest form that the gazetteer knows counts.
 */
import { BRANCHED, CENTRAL_BODIES, ENTERPRISES, PARTY_BODIES } from '../../lexicon/agencies.ts'
import type { AgencyLevel } from '../schema.ts'
import type { FoundAgency, Structure, View } from '../stages.ts'
import { type CanonicalAgency, canonicalAgency } from './canonical-agency.ts'

const STARTS = [
  'Bộ',
  'Sở',
  'UBND',
  'HĐND',
  'Ủy ban',
  'Uỷ ban',
  'Hội đồng',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Văn phòng',
  'VP',
  'Phòng',
  'BHXH',
  'Thủ tướng',
  ...[...CENTRAL_BODIES, ...PARTY_BODIES, ...ENTERPRISES.flat(), ...BRANCHED].map((name) => name.split(' ').slice(0, 2).join(' ')),
]
const CANDIDATE = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${[...new Set(STARTS)].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\d])`, 'giu')
/** Bodies of a kind without a name of their own are known by what they are and where their name ends. */
const DESCRIBED =
  /(?<![\p{L}\p{M}\d])(?:Tổng cục|Cục|Chi cục|Trung tâm|Ban [Cc]hỉ đạo|Đội [Ứứ]ng cứu|Đài [Pp]hát thanh|Văn phòng [Đđ]ăng ký)(?: (?!(?:của|về|để|tại|theo|đã|được|có|là|trong|trên|thực|phối|chủ|hướng|tổ|triển|thuộc|trực|cho|với|từ|đến|các|này|cấp|trưởng|đồng|tiếp|như|nhằm|năm|khi|do|ban)(?![\p{L}\p{M}]))(?:[\p{L}\p{M}&]+|-(?= \p{Lu})))+/gu

/** Longest name in words. */
const WORDS = 16

export function findAgencies(view: View, structure: Structure): FoundAgency[] {
  const { text } = view
  const home = structure.header.place
  type Entry = { name: string; level: AgencyLevel; parent: string | null; forms: Set<string>; start: number; end: number }
  const found = new Map<string, Entry>()
  const note = (name: string, level: AgencyLevel, parent: string | null, start: number, end: number) => {
    const key = name.toLowerCase()
    const entry = found.get(key) ?? { name, level, parent, forms: new Set<string>(), start, end }
    entry.forms.add(text.slice(start, end))
    found.set(key, entry)
  }
  const known = new Map<string, CanonicalAgency | null>()
  const read = (form: string): CanonicalAgency | null => {
    const before = known.get(form)
    if (before !== undefined) return before
    const agency = canonicalAgency(form, home)
    known.set(form, agency)
    return agency
  }
  let until = 0
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index
    if (start < until || !/^\p{Lu}|^tổng/u.test(match[0])) continue
    for (const end of ends(text, start)) {
      const agency = read(text.slice(start, end))
      if (!agency) continue
      note(agency.name, agency.level, agency.parent, start, end)
      until = end
      break
    }
  }
  for (const match of text.matchAll(DESCRIBED)) {
    const form = match[0].replace(/(?: (?:và|-|số|mạng|tỉnh và))+$/u, '')
    if (form.split(' ').length < 3 && !/^Cục [Tt]huế$/u.test(form)) continue
    if (form.split(' ').length > 12) continue
    const level: AgencyLevel = /^(?:Tổng cục|Cục)/u.test(form) || /quốc gia$/u.test(form) ? (/^Cục thuế/iu.test(form) ? 'PROVINCE' : 'CENTRAL') : 'PROVINCE'
    note(withoutPlace(form, home), level, null, match.index, match.index + form.length)
  }
  return [...found.values()].map(({ forms, ...agency }) => ({ ...agency, variants: [...forms] })).sort((a, b) => a.start - b.start)
}

const withoutPlace = (form: string, home: string | null): string => (home !== null && form.endsWith(` ${home}`) ? form.slice(0, -home.length - 1) : form)

/** Where a name that begins at `start` may end: word by word, longest first, never beyond its paragraph (but a letterhead's two lines are one name). */
function ends(text: string, start: number): number[] {
  const window = text.slice(start, start + 120).replace(/\n(?=TỈNH |THÀNH PHỐ )/u, ' ')
  const limit = window.search(/[\n;:(|"“]/u)
  const name = limit < 0 ? window : window.slice(0, limit)
  const out: number[] = []
  for (const word of name.matchAll(/[\p{L}\p{M}\d&]+/gu)) {
    out.push(start + word.index + word[0].length)
    if (out.length >= WORDS) break
  }
  return out.reverse()
}
