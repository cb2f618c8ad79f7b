/**
 * The agencies that a text names: one entry for each real body, with every form in which it is written.
 * Candidates begin at the words with which names of bodies begin; the longest form that the gazetteer or a pattern knows counts.
 */
import {
  BRANCHED,
  CENTRAL_BODIES,
  CENTRAL_SHORT,
  DESCRIBED_KINDS,
  ENTERPRISES,
  LOCAL_BODIES,
  LOCAL_PARTY_COMMITTEES,
  LOCAL_PARTY_UNITS,
  PARTY_BODIES,
  SHORT_WORDS,
  SUBJECTS,
} from '../../lexicon/agencies.ts'
import { FoldedWords, unitsOf } from '../../text/index.ts'
import type { AgencyLevel } from '../schema.ts'
import type { FoundAgency, FoundTask, Structure, View } from '../stages.ts'
import { type AgencyWords, agencyWords, isWord } from './agency-words.ts'
import { canonicalAgency } from './canonical-agency.ts'
import { describedBody } from './described-body.ts'
import { type AgencyMatch, type CanonicalAgency, matchAgency, ownOffice } from './match-agency.ts'

/** First words of names, and what may stand second; null where one word is enough to look. */
const SECOND = new FoldedWords<Set<string> | null>()
for (const form of [
  ...[
    'Bộ',
    'Sở',
    'UBND',
    'HĐND',
    'Ủy ban',
    'Uỷ ban',
    'Hội đồng',
    'Chủ tịch',
    'Thường trực',
    'Văn phòng',
    'VP',
    'Phòng',
    'Đoàn đại',
    'Đoàn ĐBQH',
    'Ban Chấp',
    'Thuế',
  ],
  ...[...CENTRAL_BODIES, ...PARTY_BODIES, ...ENTERPRISES.flat(), ...CENTRAL_SHORT.map(([short]) => short)],
  ...SUBJECTS.flatMap(({ short }) => short.filter((word) => /^\p{Lu}{3,}$/u.test(word)).map((word) => `S${word}`)),
  ...LOCAL_BODIES.flatMap(({ name, short }) => [name, ...short]),
  ...BRANCHED.map(([written]) => written),
  ...LOCAL_PARTY_COMMITTEES,
  ...LOCAL_PARTY_UNITS.map((unit) => `${unit} ủy`),
  ...DESCRIBED_KINDS,
]) {
  const [first, second] = agencyWords(form, 0).first(2)
  if (!first) continue
  const known = SECOND.get(first.key)
  if (second === undefined || known === null) SECOND.set(first.key, null)
  else if (known) known.add(second.key)
  else SECOND.set(first.key, new Set([second.key]))
}
for (const key of ['van', 'ban', 'bi', 'thuong', 'uy', 'ubnd', 'hdnd', 'bo', 'so']) SECOND.set(key, null)
/** Written small they are still names: nothing else is called so. */
const SMALL = ['tổng công', 'tập đoàn', 'trung tâm phục', 'văn phòng đăng', 'ban chỉ']

const OTHER = 0
const LETTER = 1
const CAPITAL = 2
/** The small letters that names in small letters begin with. */
const SMALL_START = 3
/** Beyond it no capital begins a Vietnamese word. */
const LAST_CAPITAL = 0x2000
const KINDS = kinds()

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LETTER, LAST_CAPITAL)
  for (let code = 0; code < table.length; code++) {
    if (!isWord(code)) table[code] = OTHER
    else if (code < LAST_CAPITAL) table[code] = /^\p{Lu}$/u.test(String.fromCharCode(code)) ? CAPITAL : LETTER
  }
  for (const name of SMALL) table[name.charCodeAt(0)] = SMALL_START
  return table
}

/** Second and third letters of the names in small letters. */
const SECONDS = SMALL.map((name) => name.charCodeAt(1))
const THIRDS = SMALL.map((name) => name.charCodeAt(2))

function beginsSmall(text: string, units: Uint16Array, at: number): boolean {
  const second = units[at + 1] as number
  const third = units[at + 2] as number
  for (let i = 0; i < SMALL.length; i++) if (SECONDS[i] === second && THIRDS[i] === third && text.startsWith(SMALL[i] as string, at)) return true
  return false
}

/** Where the next word begins that may begin a name: one with a capital, or one of the few names in small letters; −1 where none does. */
function nextStart(text: string, units: Uint16Array, from: number): number {
  const { length } = units
  for (let i = from; ; ) {
    while (i < length && KINDS[units[i] as number] === OTHER) i++
    if (i >= length) return -1
    const kind = KINDS[units[i] as number]
    if (kind === CAPITAL || (kind === SMALL_START && beginsSmall(text, units, i))) return i
    i = wordEnd(units, i)
  }
}
function wordEnd(units: Uint16Array, start: number): number {
  const { length } = units
  let end = start
  while (end < length && KINDS[units[end] as number] !== OTHER) end++
  return end
}
const HYPHEN = 45
const FULL_STOP = 46
const SLASH = 47

/** How far down the names of those who write may stand. */
const LETTERHEAD = 500
const isDistrict = ({ level, name }: CanonicalAgency): boolean => level === 'DISTRICT' && name.startsWith('UBND ')

/** As titles and letterheads write a name. */
const CAPITALS_ONLY = /^[^\p{Ll}]+$/u

type Entry = { name: string; level: AgencyLevel; parent: string | null; forms: Set<string>; start: number; end: number }

export function findAgencies(view: View, structure: Structure, tasks: readonly FoundTask[] = []): FoundAgency[] {
  const { text } = view
  const districtAt = districtsOf(tasks, structure.header.place)
  const home = structure.header.place
  const found = new Map<string, Entry>()
  /** As written, so that a name said again need not be folded again. */
  const written = new Map<string, Entry>()
  const note = ({ name, level, parent }: Pick<CanonicalAgency, 'name' | 'level' | 'parent'>, start: number, end: number): Entry => {
    let entry = written.get(name)
    if (!entry) {
      const key = name.toLowerCase()
      entry = found.get(key) ?? { name, level, parent, forms: new Set(), start, end }
      if (entry.name !== name && CAPITALS_ONLY.test(entry.name)) {
        entry.name = name
        entry.level = level
      }
      found.set(key, entry)
      written.set(name, entry)
    }
    entry.parent ??= parent
    entry.forms.add(text.slice(start, end))
    return entry
  }
  /** The people's committee of the district whose letterhead this is. */
  let district: string | null = null
  let until = 0
  const units = unitsOf(text)
  for (let start = nextStart(text, units, 0), next = 0; start >= 0; start = nextStart(text, units, next)) {
    next = wordEnd(units, start)
    if (start < until) continue
    const second = SECOND.at(units, start, next)
    if (second === undefined) continue
    const first = text.slice(start, next)
    const before = units[start - 1]
    // "T.Cục" is a "Tổng cục".
    if (before === FULL_STOP && text.startsWith('T.', start - 2)) continue
    if ((before === HYPHEN || before === SLASH) && /^\p{Lu}{3,}$/u.test(first)) continue
    const words = agencyWords(text, start)
    if (second !== null && !second.has(words.at(1)?.key ?? '')) continue
    const match: AgencyMatch | null = matchAgency(text, words, home) ?? (district === null ? null : ownOffice(words, district))
    if (match) {
      until = words.at(match.next - 1)?.end ?? start
      note(match.agency, start, until)
      if (start < LETTERHEAD && isDistrict(match.agency) && CAPITALS_ONLY.test(text.slice(start, until))) district ??= match.agency.name
      if (match.agency.parent !== null) noteParent(match.agency.parent, text, words, match.next, home, note)
      continue
    }
    const described = describedBody(text, words)
    if (!described || (!/^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(words.at(described.next - 1)?.written ?? ''))) continue
    const end = words.at(described.next - 1)?.end ?? start
    const parent = parentBehind(text, end, described.kind, home)
    const own = fullName(text.slice(start, end).replace(/\s+/gu, ' '), home)
    const lead = parent === null && described.kind === 'Ban Chỉ đạo' && !PLACED.test(own) ? districtAt(start) : null
    const entry = note(
      lead
        ? { name: `${own} ${lead.name.replace(/^UBND /u, '')}`, level: 'DISTRICT', parent: lead.name }
        : { name: own, level: levelOf(own, described.kind, parent?.agency ?? null, home), parent: parent?.agency.name ?? null },
      start,
      end,
    )
    if (parent?.joined) entry.forms.add(text.slice(start, parent.end))
    until = end
  }
  return [...found.values()].map(({ forms, ...agency }) => ({ ...agency, variants: [...forms] })).sort((a, b) => a.start - b.start)
}

const PLACED = /(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|quốc gia|Trung ương|Chính phủ)(?: \p{Lu}.*)?$/iu

/** Short forms opened, the text's own province left out, a capital first. */
function fullName(written: string, home: string | null): string {
  const open = written.replace(SHORTENED, (form) => OPENED.get(form) ?? form)
  const ending = home === null ? '' : ` ${home}`.toLowerCase()
  const own = ending !== '' && open.toLowerCase().endsWith(ending) ? open.slice(0, -ending.length) : open
  return `${own.charAt(0).toUpperCase()}${own.slice(1)}`
}
const OPENED = new Map(SHORT_WORDS)
const SHORTENED = new RegExp(`(?<![\\p{L}\\p{M}&])(?:${SHORT_WORDS.map(([form]) => form).join('|')})(?![\\p{L}\\p{M}&])`, 'gu')

/** What a district's row names without saying whose is the district's: "kiện toàn ban chỉ đạo CNTT" in a row led by UBND huyện X. */
function districtsOf(tasks: readonly FoundTask[], home: string | null): (at: number) => CanonicalAgency | null {
  const rows = [...tasks].sort((a, b) => a.start - b.start)
  return (at) => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.start ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const row = rows[low - 1]
    const lead = row && at < row.end ? row.lead[0] : undefined
    const agency = lead === undefined ? null : canonicalAgency(lead, home)
    return agency && isDistrict(agency) ? agency : null
  }
}

/** The body to which a form belongs stands in it: "UBND huyện Long Hồ" in "Phòng VH&TT - UBND huyện Long Hồ". */
function noteParent(
  parent: string,
  text: string,
  words: AgencyWords,
  next: number,
  home: string | null,
  note: (agency: CanonicalAgency, start: number, end: number) => Entry,
): void {
  for (let from = 1; from < next; from++) {
    const inner = matchAgency(text, words.between(from, next), home)
    if (inner?.agency.name !== parent) continue
    note(inner.agency, words.at(from)?.start ?? 0, words.at(from + inner.next - 1)?.end ?? 0)
    return
  }
}

/** "…, Bộ Thông tin và Truyền thông", "… Bộ Y tế", "… thuộc Văn phòng UBND tỉnh": the body to which the one before belongs. */
function parentBehind(text: string, end: number, kind: string, home: string | null): { agency: CanonicalAgency; end: number; joined: boolean } | null {
  const link = /^(?:(,)| -| thuộc| trực thuộc|( của)|(?= (?:Bộ|Sở|UBND|[ỦU][ỷy] ban) )) (?=\p{Lu})/u.exec(text.slice(end, end + 16))
  if (!link) return null
  const words = agencyWords(text, end + link[0].length)
  const match = matchAgency(text, words, home)
  const stop = words.at((match?.next ?? 0) - 1)?.end ?? end
  if (!match || (link[1] && !(mayOwn(kind, match.agency) && !/^(?:,| và )/u.test(text.slice(stop, stop + 4))))) return null
  return { agency: match.agency, end: stop, joined: !link[2] }
}

/** In a row of bodies parted by commas the next one is a sibling: to belong to it, the one before must be of a kind that has an owner, and of no higher rank. */
function mayOwn(kind: string, { name, level }: CanonicalAgency): boolean {
  if (OWN_MASTERS.test(kind) || !OWNER.test(name)) return false
  return level === 'CENTRAL' || !/^(?:Tổng cục|Cục|Vụ)$/u.test(kind)
}
const OWN_MASTERS = /^(?:Hội đồng|Ban Chỉ đạo|Tổ công tác)$/u
const OWNER = /^(?:Bộ|Sở|UBND|Văn phòng|Thanh tra|Ngân hàng|Bảo hiểm|Kiểm toán|Tòa án|Viện|Tổng cục|Kho bạc|Công an) /u

function levelOf(name: string, kind: string, parent: CanonicalAgency | null, home: string | null): AgencyLevel {
  if (parent) return parent.level
  if (/(?: quốc gia| Trung ương| Chính phủ)$/iu.test(name) || /^(?:Tổng cục|Cục|Vụ|Học viện)$/u.test(kind)) return 'CENTRAL'
  if (/ (?:huyện|thị xã|quận)(?: \p{Lu}.*)?$/iu.test(name)) return 'DISTRICT'
  if (/ (?:xã|phường)(?: \p{Lu}.*)?$/u.test(name)) return 'COMMUNE'
  if (/ (?:tỉnh|thành phố)(?: \p{Lu}.*)?$/iu.test(name)) return 'PROVINCE'
  // A school's or a hospital's name tells no rank.
  return home === null || /^(?:Trường|Bệnh viện)/u.test(kind) ? 'OTHER' : 'PROVINCE'
}
