/**
 * Whose body issued a document, as parts of its key: province, then district or commune.
 *   "Chủ tịch UBND tỉnh Vĩnh Long"   → ['vinh-long']
 *   "UBND huyện Vũng Liêm"           → [province of the citing document, 'huyen-vung-liem']
 *   "Chủ tịch UBND tỉnh"             → the province of the citing document
 *   "Thủ tướng Chính phủ"            → nothing
 */
import { PROVINCES } from '../lexicon/provinces.ts'
import { slug } from './slug.ts'

export interface Place {
  /** Parts of the key; empty where the words name no place. */
  readonly parts: readonly string[]
  /** The province's name as people write it, null where unknown. */
  readonly province: string | null
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'
}

const PROVINCE_BY_SLUG = new Map<string, string>(PROVINCES.map((name) => [slug(name), name]))
for (const [short, name] of [
  ['hcm', 'Hồ Chí Minh'],
  ['tphcm', 'Hồ Chí Minh'],
  ['thua-thien-hue', 'Thừa Thiên Huế'],
  ['brvt', 'Bà Rịa - Vũng Tàu'],
  ['dac-lac', 'Đắk Lắk'],
  ['dac-nong', 'Đắk Nông'],
] as const)
  PROVINCE_BY_SLUG.set(short, name)

const UNITS = [
  [/^(?:thi-tran|phuong|xa|dac-khu)$/u, 'COMMUNE'],
  [/^(?:huyen|quan|thi-xa)$/u, 'DISTRICT'],
] as const
const CLASSIFIER = /(?:^|-)(thi-tran|phuong|xa|dac-khu|huyen|quan|thi-xa|thanh-pho|tp|tinh)(?=-|$)/gu

/** The province of this name, however it is written; null for none. */
const provinceNamed = (name: string): string | null => PROVINCE_BY_SLUG.get(slug(name).replace(/^(?:tinh|thanh-pho|tp)-/u, '')) ?? null

export const provincePlace = (province: string): Place => ({
  parts: [slug(provinceNamed(province) ?? province)],
  province: provinceNamed(province) ?? province,
  level: 'PROVINCE',
})

/**
 * The place that an issuer's name gives. `home` is the province of the document in which the name stands; null where it has none.
 * Null where the words name no place and no kind of place.
 */
export function placeOfIssuer(issuer: string, home: Place | null): Place | null {
  const folded = slug(issuer)
  const found = [...folded.matchAll(CLASSIFIER)]
  const province = provinceIn(folded, found)
  for (const [index, match] of found.entries()) {
    const unit = match[1] ?? ''
    const after = folded.slice(match.index + match[0].length).replace(/^-/u, '')
    const end = found[index + 1]
    const name = (end === undefined ? after : folded.slice(match.index + match[0].length, end.index)).replace(/^-|-$/gu, '')
    const level = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? (isCityOfProvince(unit, name) ? 'DISTRICT' : null)
    if (level === null) continue
    const own = province ?? home?.province ?? null
    const part = name === '' ? `cap-${level === 'DISTRICT' ? 'huyen' : 'xa'}` : `${unit === 'tp' ? 'thanh-pho' : unit}-${withoutProvince(name, province)}`
    return { parts: [...(own === null ? [] : [slug(own)]), part], province: own, level }
  }
  if (province !== null) return provincePlace(province)
  if (found.some(([, unit]) => unit === 'tinh' || unit === 'thanh-pho' || unit === 'tp')) return home === null ? null : provincial(home)
  return null
}

/** `thành phố Vĩnh Long` is a city of its province where a province of that name has no such rank; the five (six since 2025) run by the centre are provinces. */
const CENTRAL_CITIES = new Set(['ha-noi', 'ho-chi-minh', 'hcm', 'hai-phong', 'da-nang', 'can-tho', 'hue'])
const isCityOfProvince = (unit: string, name: string): boolean =>
  (unit === 'thanh-pho' || unit === 'tp') && name !== '' && ![...CENTRAL_CITIES].some((city) => name === city || name.startsWith(`${city}-`))

const provincial = (place: Place): Place => (place.province === null ? place : provincePlace(place.province))
const withoutProvince = (name: string, province: string | null): string => (province === null ? name : name.replace(new RegExp(`-${slug(province)}$`, 'u'), ''))

function provinceIn(folded: string, units: readonly RegExpExecArray[]): string | null {
  for (const match of units) {
    const unit = match[1]
    if (unit !== 'tinh' && unit !== 'thanh-pho' && unit !== 'tp') continue
    const rest = folded.slice(match.index + match[0].length + 1)
    if (unit !== 'tinh' && isCityOfProvince(unit, rest)) continue
    const name = longestProvince(rest)
    if (name !== null) return name
  }
  return units.some(([, unit]) => unit !== 'tinh') ? null : provinceAtEnd(folded)
}

/** `Sở Thông tin và Truyền thông Vĩnh Long`: the province stands last, without a word for what it is. */
function provinceAtEnd(folded: string): string | null {
  const tokens = folded.split('-')
  for (let from = Math.max(1, tokens.length - 4); from < tokens.length; from++) {
    const name = PROVINCE_BY_SLUG.get(tokens.slice(from).join('-'))
    if (name !== undefined) return name
  }
  return null
}

function longestProvince(folded: string): string | null {
  const tokens = folded.split('-')
  for (let length = Math.min(5, tokens.length); length > 0; length--) {
    const name = PROVINCE_BY_SLUG.get(tokens.slice(0, length).join('-'))
    if (name !== undefined) return name
  }
  return null
}
