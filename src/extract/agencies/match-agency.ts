/** The body whose name begins at a word: the longest form that the gazetteer or a pattern knows. */
import {
  BRANCHED,
  CENTRAL_BODIES,
  CENTRAL_SHORT,
  COUNCIL_COMMITTEES,
  DISTRICT_OFFICES,
  ENTERPRISES,
  LOCAL_BODIES,
  LOCAL_PARTY_COMMITTEES,
  LOCAL_PARTY_UNITS,
  PARTY_BODIES,
  SUBJECTS,
} from '../../lexicon/agencies.ts'
import type { AgencyLevel } from '../schema.ts'
import { AgencyTree } from './agency-tree.ts'
import { type AgencyWords, agencyWords, isAnd } from './agency-words.ts'
import { type BodyPlace, CENTRAL_CITIES, placeAfter } from './place-after.ts'

export interface CanonicalAgency {
  readonly name: string
  readonly level: AgencyLevel
  /** Name of the body it belongs to, null where unknown. */
  readonly parent: string | null
  /** Province whose body it is, null for national bodies. */
  readonly place: string | null
}
export interface AgencyMatch {
  readonly agency: CanonicalAgency
  /** Index after the last word of the form. */
  readonly next: number
}

const initials = (name: string): string =>
  agencyWords(name, 0)
    .first()
    .filter((word) => !isAnd(word))
    .map(({ key }) => key.charAt(0))
    .join('')

const FIXED = new AgencyTree<CanonicalAgency>()
const fixed = (name: string, level: AgencyLevel): CanonicalAgency => ({ name, level, parent: null, place: null })
for (const name of CENTRAL_BODIES) FIXED.add(name, fixed(name, 'CENTRAL'))
for (const [form, name] of CENTRAL_SHORT) FIXED.add(form, fixed(name, 'CENTRAL'))
for (const name of PARTY_BODIES) FIXED.add(name, fixed(name, 'PARTY'))
for (const forms of ENTERPRISES) for (const form of forms) FIXED.add(form, fixed(forms[0] ?? form, 'ENTERPRISE'))
for (const subject of SUBJECTS.filter(({ ministry }) => ministry))
  for (const form of [subject.name, ...subject.short, initials(subject.name)]) FIXED.add(`Bộ ${form}`, fixed(`Bộ ${subject.name}`, 'CENTRAL'))

const DEPARTMENTS = new AgencyTree<string>()
for (const { name, short, department } of SUBJECTS)
  if (department) for (const form of [name, ...short, initials(name)]) DEPARTMENTS.add(`Sở ${form}`, `Sở ${name}`)
// "STTTT" as one word.
for (const { name, short, department } of SUBJECTS)
  if (department) for (const form of short.filter((f) => /^\p{Lu}{3,}$/u.test(f))) DEPARTMENTS.add(`S${form}`, `Sở ${name}`)

interface Committee {
  readonly office: string
  readonly body: string
}
const COMMITTEES = new AgencyTree<Committee>()
for (const [body, forms] of [
  ['UBND', ['UBND', 'Ủy ban nhân dân', 'Ủy ban ND', 'UB nhân dân']],
  ['HĐND', ['HĐND', 'Hội đồng nhân dân']],
  ['HĐND và UBND', ['HĐND UBND', 'HĐND Ủy ban nhân dân', 'Hội đồng nhân dân Ủy ban nhân dân', 'Hội đồng nhân dân UBND']],
  ['Đoàn ĐBQH và HĐND', ['Đoàn ĐBQH HĐND', 'Đoàn đại biểu Quốc hội HĐND', 'Đoàn đại biểu Quốc hội Hội đồng nhân dân']],
] as const)
  for (const form of forms) {
    if (body === 'UBND' || body === 'HĐND') {
      COMMITTEES.add(form, { office: '', body })
      COMMITTEES.add(`Chủ tịch ${form}`, { office: 'Chủ tịch ', body })
      COMMITTEES.add(`Thường trực ${form}`, { office: 'Thường trực ', body })
    }
    for (const office of ['Văn phòng', 'VP']) COMMITTEES.add(`${office} ${form}`, { office: 'Văn phòng ', body })
  }
for (const committee of COUNCIL_COMMITTEES)
  for (const form of ['HĐND', 'Hội đồng nhân dân', 'của HĐND', 'của Hội đồng nhân dân'])
    COMMITTEES.add(`${committee} ${form}`, { office: `${committee} `, body: 'HĐND' })
COMMITTEES.add('Đoàn đại biểu Quốc hội', { office: '', body: 'Đoàn đại biểu Quốc hội' })
COMMITTEES.add('Đoàn ĐBQH', { office: '', body: 'Đoàn đại biểu Quốc hội' })

const LOCALS = new AgencyTree<(typeof LOCAL_BODIES)[number]>()
for (const body of LOCAL_BODIES) for (const form of [body.name, ...body.short]) LOCALS.add(form, body)

const PARTY = new AgencyTree<{ name: string; committee: string | null }>()
for (const committee of LOCAL_PARTY_COMMITTEES) {
  PARTY.add(committee, { name: committee, committee: null })
  for (const unit of LOCAL_PARTY_UNITS) PARTY.add(`${unit} ${committee}`, { name: `${unit} ${committee}`, committee })
}
PARTY.add('Ban Chấp hành Đảng bộ', { name: 'Ban Chấp hành Đảng bộ', committee: null })

const BRANCHES = new AgencyTree<string>()
for (const [form, name] of BRANCHED) BRANCHES.add(form, name)

const OFFICES = new AgencyTree<string>()
for (const office of DISTRICT_OFFICES)
  for (const form of [office, initials(office), shortened(office), office.split(' - ').map(initials).join(' '), office.split(' và ').map(initials).join(' ')])
    OFFICES.add(`Phòng ${form}`, `Phòng ${office}`)
/** "Tài chính - Kế hoạch" is written "Tài chính - KH". */
function shortened(office: string): string {
  return office.replace(/ - (.+)$/u, (_, tail: string) => ` - ${initials(tail)}`)
}

/** "Chính phủ điện tử", "Chính phủ số" are no government. */
const NO_GOVERNMENT = new Set(['dien', 'so'])

type Reader = (text: string, words: AgencyWords, home: string | null) => AgencyMatch | null
/** In the order of preference where two forms are equally long. */
const READERS: readonly (readonly [tree: AgencyTree<unknown>, reader: Reader])[] = [
  [COMMITTEES, committee],
  [FIXED, fixedBody],
  [DEPARTMENTS, department],
  [PARTY, party],
  [LOCALS, local],
  [BRANCHES, branch],
  [OFFICES, districtOffice],
]
/** By the first word of a form. */
const BY_FIRST = new Map<string, (readonly [tree: AgencyTree<unknown>, reader: Reader])[]>()
for (const entry of READERS)
  for (const first of entry[0].firsts()) {
    const known = BY_FIRST.get(first)
    if (known) known.push(entry)
    else BY_FIRST.set(first, [entry])
  }
const readersOf = (words: AgencyWords) => BY_FIRST.get(words.at(0)?.key ?? '') ?? []

/** Words that folding makes into "Sở" and "Bộ": "Số TC 12" is no "Sở TC". */
const NO_HEAD = /^(?:số|sổ|bố|bỏ|bó)$/iu

/** `home`: the province whose text it is; what names no place of its own belongs to it. */
export function matchAgency(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  if (NO_HEAD.test(words.at(0)?.written ?? '')) return null
  let best: AgencyMatch | null = null
  for (const [, read] of readersOf(words)) {
    const match = read(text, words, home)
    if (match && (best === null || match.next > best.next)) best = match
  }
  return best
}

/** How many words from the first on go along a known name, complete or not. */
export function walkName(words: AgencyWords): number {
  return Math.max(0, ...readersOf(words).map(([tree]) => tree.walk(words)))
}

function fixedBody(_text: string, words: AgencyWords): AgencyMatch | null {
  const found = FIXED.longest(words, 0)
  if (!found) return null
  const after = words.at(found.next)
  if (found.value.name === 'Chính phủ' && after && !after.comma && NO_GOVERNMENT.has(after.key)) return null
  // The Party's; other organisations have a central committee too.
  if (found.value.name === 'Ban Chấp hành Trung ương' && after && !after.comma && /^(?:Đoàn|Hội|Tổng|Liên)$/u.test(after.written)) return null
  return { agency: found.value, next: found.next }
}

/** The few characters behind a form. */
function after(text: string, words: AgencyWords, next: number): string {
  const end = words.at(next - 1)?.end ?? 0
  return text.slice(end, end + 4)
}
const tail = ({ unit, name }: BodyPlace): string => `${unit ?? ''}${unit && name ? ' ' : ''}${name ?? ''}`
const ofProvince = (name: string): string => `${CENTRAL_CITIES.has(name) ? 'thành phố' : 'tỉnh'} ${name}`
const provinceOf = (place: BodyPlace, home: string | null): string | null => (place.level === 'PROVINCE' ? place.name : home)

function committee(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const head = COMMITTEES.longest(words, 0)
  const place = head ? placeAfter(text, words, head.next, home) : null
  if (!head || !place?.unit) return null
  const { office, body } = head.value
  const own = `${body} ${tail(place)}`
  return {
    agency: {
      name: `${office}${own}`,
      level: place.level,
      parent: office === '' ? null : body.endsWith('UBND') ? `UBND ${tail(place)}` : body.endsWith('HĐND') ? `HĐND ${tail(place)}` : null,
      place: provinceOf(place, home),
    },
    next: place.next,
  }
}

function department(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const found = DEPARTMENTS.longest(words, 0)
  // "Sở TM & MT" is no "Sở TM".
  if (!found || /^ ?& ?\p{L}/u.test(after(text, words, found.next))) return null
  const place = placeAfter(text, words, found.next, home)
  const of = place?.level === 'PROVINCE' ? place : null
  const whose = of?.name ?? home
  return {
    agency: { name: found.value, level: 'PROVINCE', parent: whose === null ? null : `UBND ${ofProvince(whose)}`, place: whose },
    next: of?.next ?? found.next,
  }
}

function party(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const found = PARTY.longest(words, 0)
  if (!found) return null
  const place = placeAfter(text, words, found.next, home)
  const { name, committee: whose } = found.value
  const bare = place === null && /^(?:Huyện|Quận|Thị|Đảng) ủy$/u.test(whose ?? name)
  if (bare) return null
  const where = place ? tail(place) : home === null ? '' : name.endsWith('Đảng bộ') ? ofProvince(home) : home
  const suffix = where === '' ? '' : ` ${where}`
  return {
    agency: { name: `${name}${suffix}`, level: 'PARTY', parent: whose === null ? null : `${whose}${suffix}`, place: place ? provinceOf(place, home) : home },
    next: place?.next ?? found.next,
  }
}

function local(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const found = LOCALS.longest(words, 0)
  if (!found) return null
  const place = placeAfter(text, words, found.next, home)
  const { name, bare, ofCommittee } = found.value
  if (!place && !(bare && home !== null)) return null
  // Of another body than the place's: "Ban Dân tộc của Hội đồng nhân dân", which has no place of its own.
  if (!place && /^(?:cua|hdnd)$/u.test(words.at(found.next)?.key ?? '')) return null
  const where = !place ? ofProvince(home ?? '') : place.unit === null && place.name !== null ? ofProvince(place.name) : tail(place)
  return {
    agency: {
      name: `${name} ${where}`,
      level: place?.level ?? 'PROVINCE',
      parent: ofCommittee ? `UBND ${where}` : null,
      place: place ? provinceOf(place, home) : home,
    },
    next: place?.next ?? found.next,
  }
}

/** "Viettel Vĩnh Long", "Bưu điện tỉnh Vĩnh Long". */
function branch(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const found = BRANCHES.longest(words, 0)
  if (!found) return null
  const place = placeAfter(text, words, found.next, home)
  const named = place?.level === 'PROVINCE' && place.name !== null ? place : null
  const bare = named === null && /^Bưu điện (?:tỉnh|thành phố)$/u.test(found.value) && home !== null && words.at(found.next - 1)?.key !== 'dien'
  if (!named && !bare) return null
  return {
    agency: { name: `${found.value} ${named?.name ?? home}`, level: 'ENTERPRISE', parent: null, place: named?.name ?? home },
    next: named?.next ?? found.next,
  }
}

/** "Phòng VH&TT - UBND huyện Long Hồ" → Phòng Văn hóa và Thông tin huyện Long Hồ. */
function districtOffice(text: string, words: AgencyWords, home: string | null): AgencyMatch | null {
  const found = OFFICES.longest(words, 0)
  if (!found) return null
  const from = words.at(found.next)?.key === 'ubnd' && !words.at(found.next)?.comma ? found.next + 1 : found.next
  const place = placeAfter(text, words, from, home)
  if (!place?.unit || place.name === null || place.level === 'COMMUNE') return null
  const district = place.level === 'PROVINCE' ? null : place
  if (!district) return null
  return { agency: { name: `${found.value} ${tail(district)}`, level: 'DISTRICT', parent: `UBND ${tail(district)}`, place: home }, next: place.next }
}

/** "Phòng Tư pháp", "Phòng Tư pháp huyện": in a district's own text its own office; null where the words name no office. */
export function ownOffice(words: AgencyWords, committee: string): AgencyMatch | null {
  const found = OFFICES.longest(words, 0)
  if (!found) return null
  const unit = words.at(found.next)
  const next = unit && !unit.comma && /^(?:huyện|quận)$/iu.test(unit.written) ? found.next + 1 : found.next
  return { agency: { name: `${found.value} ${committee.replace(/^UBND /u, '')}`, level: 'DISTRICT', parent: committee, place: null }, next }
}
