/**
 * The agency that a written form stands for.
 *   canonicalAgency("Sở LĐ- TBXH", "Vĩnh Long")      → Sở Lao động - Thương binh và Xã hội, PROVINCE, parent UBND tỉnh Vĩnh Long
 *   canonicalAgency("Chủ tịch UBND tỉnh", "Vĩnh Long") → Chủ tịch UBND tỉnh Vĩnh Long: an authority of its own beside UBND tỉnh (law 72/2025/QH15, articles 16-17)
 *   canonicalAgency("Bộ TTTT", null)                  → Bộ Thông tin và Truyền thông, CENTRAL
 * Null where the words name no body that the gazetteer or a pattern knows.
 */
import { BRANCHED, CENTRAL_BODIES, ENTERPRISES, PARTY_BODIES, SUBJECTS } from '../../lexicon/agencies.ts'
import { PROVINCES } from '../../lexicon/provinces.ts'
import { fold } from '../../text/index.ts'
import type { AgencyLevel } from '../schema.ts'

export interface CanonicalAgency {
  readonly name: string
  readonly level: AgencyLevel
  /** Name of the body it belongs to, null where unknown. */
  readonly parent: string | null
  /** Province whose body it is, null for national bodies. */
  readonly place: string | null
}

/** Compared: folded, without spaces, dashes, commas, "&" and "và". */
const plain = (text: string): string =>
  fold(text.replace(/\bUỶ\b/gu, 'ỦY'))
    .replace(/(^|[^a-z])va(?=[^a-z]|$)/gu, '$1')
    .replace(/[^a-z0-9]/gu, '')
const expanded = (text: string): string =>
  text
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND')
    .replace(/hội đồng nhân dân/giu, 'HĐND')
    .replace(/^VP(?= )/u, 'Văn phòng')
    .replace(/\s+/gu, ' ')
    .trim()

const initials = (name: string): string =>
  fold(name)
    .split(/[^a-z]+/u)
    .filter((w) => w !== 'va' && w !== '')
    .map((w) => w[0])
    .join('')
const SUBJECT_BY_FORM = new Map(SUBJECTS.flatMap((s) => [s.name, ...s.short, initials(s.name)].map((form) => [plain(form), s] as const)).reverse())
const PROVINCE_BY_FORM = new Map(PROVINCES.map((name) => [plain(name), name]))
const FIXED = new Map<string, CanonicalAgency>([
  ...CENTRAL_BODIES.map((name) => [plain(name), { name, level: 'CENTRAL', parent: null, place: null }] as const),
  ...PARTY_BODIES.map((name) => [plain(name), { name, level: 'PARTY', parent: null, place: null }] as const),
  ...ENTERPRISES.flatMap((forms) => forms.map((form) => [plain(form), { name: forms[0] ?? form, level: 'ENTERPRISE', parent: null, place: null }] as const)),
])
for (const [form, name] of [
  ['BHXH', 'Bảo hiểm xã hội'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['Thủ tướng Chính', 'Thủ tướng Chính phủ'],
  ['Thủ tướng', 'Thủ tướng Chính phủ'],
  ['Ban Chấp hành Đảng bộ', 'Ban Chấp hành Đảng bộ tỉnh'],
] as const) {
  const body = FIXED.get(plain(name))
  if (body) FIXED.set(plain(form), body)
}

const LOCAL = /^(chủ tịch |phó chủ tịch |văn phòng (?:HĐND và )?)?(UBND|HĐND) (tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: (.+))?$/iu

export function canonicalAgency(written: string, place: string | null): CanonicalAgency | null {
  const text = expanded(written)
  const fixed = FIXED.get(plain(text))
  if (fixed)
    return fixed.level === 'PARTY' && /ủy|uỷ|Đảng bộ/iu.test(fixed.name)
      ? { ...fixed, place, parent: /^(?:Văn phòng|Ban) .*Tỉnh ủy$/u.test(fixed.name) ? 'Tỉnh ủy' : null }
      : fixed
  return localBody(text, place) ?? departmentOf(text, place) ?? branch(text) ?? unitOf(text, place)
}

function localBody(text: string, place: string | null): CanonicalAgency | null {
  const found = LOCAL.exec(text)
  if (!found) return null
  const [, office = '', body = '', kind = '', name] = found
  const named = name ? (PROVINCE_BY_FORM.get(plain(name)) ?? null) : place
  const unit = kind.toLowerCase().replace(/^tp\.?$/u, 'thành phố')
  const provincial = unit === 'tỉnh' || (unit === 'thành phố' && (name === undefined || (named !== null && CENTRAL_CITIES.has(named))))
  const whose = provincial ? (named ?? name) : (name?.replace(/(^|\s)\p{Ll}/gu, (c) => c.toUpperCase()) ?? null)
  const tail = `${body.toUpperCase()} ${unit}${whose ? ` ${whose}` : ''}`
  const level = provincial ? 'PROVINCE' : /^(?:xã|phường|thị trấn|đặc khu)$/u.test(unit) ? 'COMMUNE' : 'DISTRICT'
  const head = office === '' ? '' : `${office.charAt(0).toUpperCase()}${office.slice(1).toLowerCase().replace('hđnd', 'HĐND')}`
  return { name: `${head}${tail}`, level, parent: head === '' ? null : tail, place: provincial ? named : place }
}
const CENTRAL_CITIES = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'])

/** Ministries and departments, by full name or by initials; a province may follow. */
function departmentOf(text: string, place: string | null): CanonicalAgency | null {
  const found = /^(Bộ|Sở) (.+)$/iu.exec(text)
  if (!found) return null
  const ministry = /^bộ$/iu.test(found[1] ?? '')
  let rest = plain(found[2] ?? '')
  let home = place
  if (!ministry && !SUBJECT_BY_FORM.has(rest)) {
    const words = (found[2] ?? '').split(' ')
    for (let n = Math.min(5, words.length - 1); n > 0; n--) {
      const name = PROVINCE_BY_FORM.get(plain(words.slice(-n).join(' ')))
      if (name === undefined) continue
      rest = plain(
        words
          .slice(0, -n)
          .join(' ')
          .replace(/ (?:tỉnh|thành phố|TP\.?)$/iu, ''),
      )
      home = name
      break
    }
  }
  const subject = SUBJECT_BY_FORM.get(rest)
  if (!subject || !(ministry ? subject.ministry : subject.department)) return null
  return ministry
    ? { name: `Bộ ${subject.name}`, level: 'CENTRAL', parent: null, place: null }
    : {
        name: `Sở ${subject.name}`,
        level: 'PROVINCE',
        parent: home === null ? null : `UBND ${CENTRAL_CITIES.has(home) ? 'thành phố' : 'tỉnh'} ${home}`,
        place: home,
      }
}

/** "Viettel Vĩnh Long", "Bưu điện tỉnh Vĩnh Long". */
function branch(text: string): CanonicalAgency | null {
  const head = BRANCHED.find((name) => fold(text).startsWith(`${fold(name)} `) && PROVINCE_BY_FORM.has(plain(text.slice(name.length).replace(/^ tỉnh /u, ' '))))
  if (head === undefined)
    return BRANCHED.some((name) => plain(name) === plain(text)) && !/^(?:Bưu điện|Điện lực)/u.test(text)
      ? { name: text, level: 'ENTERPRISE', parent: null, place: null }
      : null
  const place = PROVINCE_BY_FORM.get(plain(text.slice(head.length))) ?? null
  const kind = head.startsWith('Bưu điện') ? 'Bưu điện tỉnh' : head
  return { name: `${kind} ${place}`, level: 'ENTERPRISE', parent: null, place }
}

/** "Phòng VH&TT - UBND huyện Long Hồ" → Phòng Văn hóa và Thông tin huyện Long Hồ. */
function unitOf(text: string, place: string | null): CanonicalAgency | null {
  const found = /^Phòng (.+?)(?: -)?(?: UBND)? (huyện|quận|thị xã|thành phố) (\p{Lu}[\p{L} ]+)$/u.exec(text)
  if (!found) return null
  const [, subject = '', unit = '', name = ''] = found
  const full =
    DISTRICT_OFFICES.find((office) => plain(office) === plain(subject) || initials(office) === plain(subject) || plain(shortened(office)) === plain(subject)) ??
    subject
  return { name: `Phòng ${full} ${unit} ${name}`, level: 'DISTRICT', parent: `UBND ${unit} ${name}`, place }
}
const DISTRICT_OFFICES = [
  'Văn hóa và Thông tin',
  'Tài chính - Kế hoạch',
  'Nội vụ',
  'Tư pháp',
  'Giáo dục và Đào tạo',
  'Kinh tế và Hạ tầng',
  'Tài nguyên và Môi trường',
  'Lao động - Thương binh và Xã hội',
  'Quản lý đô thị',
  'Y tế',
  'Kinh tế',
] as const
/** "Tài chính - Kế hoạch" is written "Tài chính - KH", "VH&TT" stands for "Văn hóa và Thông tin". */
const shortened = (office: string): string => office.replace(/ - (.+)$/u, (_, tail: string) => ` - ${initials(tail)}`)
