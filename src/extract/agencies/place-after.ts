/**
 * Whose body it is, written behind its name:
 *   "tỉnh" · "tỉnh Vĩnh Long" · "TP. Hồ Chí Minh" · "huyện Long Hồ" · "Vĩnh Long"
 */
import { PROVINCES } from '../../lexicon/provinces.ts'
import { AgencyTree } from './agency-tree.ts'
import type { AgencyWords } from './agency-words.ts'

export interface BodyPlace {
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'
  /** "tỉnh", "thành phố", "huyện" …; null where only the province is named. */
  readonly unit: string | null
  readonly name: string | null
  readonly next: number
}

export const CENTRAL_CITIES: ReadonlySet<string> = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'])
const PROVINCE_TREE = new AgencyTree<string>()
for (const name of PROVINCES) PROVINCE_TREE.add(name, name)
PROVINCE_TREE.add('HCM', 'Hồ Chí Minh')

const UNITS = new AgencyTree<string>()
for (const unit of ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']) UNITS.add(unit, unit)
UNITS.add('TP', 'thành phố')
UNITS.add('T P', 'thành phố')
const COMMUNES = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])
const NAME_WORDS = 4

/** `text` tells what stands behind the last word. Null where nothing names a place that could be one. */
export function placeAfter(text: string, words: AgencyWords, from: number, home: string | null): BodyPlace | null {
  const first = words.at(from)
  if (!first || first.comma) return null
  const unit = UNITS.longest(words, from)
  if (!unit) {
    const province = /^\p{Lu}/u.test(first.written) ? PROVINCE_TREE.longest(words, from) : null
    return province && unbroken(words, from, province.next) ? { level: 'PROVINCE', unit: null, name: province.value, next: province.next } : null
  }
  if (!unbroken(words, from, unit.next)) return null
  const named = PROVINCE_TREE.longest(words, unit.next)
  const capital = /^\p{Lu}/u.test(words.at(unit.next)?.written ?? '')
  const province = named && capital && unbroken(words, unit.next, named.next) && !words.at(unit.next)?.comma ? named : null
  if (unit.value === 'tỉnh' && !province && home === null && isOneOfMany(words, unit.next)) return null
  if (unit.value === 'tỉnh') return { level: 'PROVINCE', unit: 'tỉnh', name: province?.value ?? home, next: province?.next ?? unit.next }
  if (unit.value === 'thành phố' && province && (CENTRAL_CITIES.has(province.value) || home === null))
    return { level: CENTRAL_CITIES.has(province.value) ? 'PROVINCE' : 'DISTRICT', unit: 'thành phố', name: province.value, next: province.next }
  const proper = properName(text, words, unit.next)
  if (proper === null) {
    if (unit.value === 'thành phố' && home !== null && CENTRAL_CITIES.has(home)) return { level: 'PROVINCE', unit: 'thành phố', name: home, next: unit.next }
    return null
  }
  return { level: COMMUNES.has(unit.value) ? 'COMMUNE' : 'DISTRICT', unit: unit.value, name: proper.name, next: proper.next }
}

/** "Cục Hải quan tỉnh, thành phố": not one body but each of its kind. */
export const isOneOfMany = (words: AgencyWords, next: number): boolean => words.at(next)?.comma === true && UNITS.longest(words, next) !== null

function unbroken(words: AgencyWords, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words.at(i)?.comma) return false
  return true
}

/** Behind a name in capitals: "HỘI ĐỒNG NHÂN DÂN HUYỆN BA BỂ KHÓA IX KỲ HỌP THỨ 3". */
const TERM = /^(?:khoa [ivx\d]|nhiem ky|ky hop|ve |so \d|nam \d|ngay \d|thang \d)/

/** Words in capitals behind a unit; a last one that lost its capital counts where the name ends there ("Trà ôn"). */
function properName(text: string, words: AgencyWords, from: number): { name: string; next: number } | null {
  let next = from
  while (next - from < NAME_WORDS) {
    const word = words.at(next)
    if (!word || word.comma || !/^[\p{Lu}\d]/u.test(word.written)) break
    if (next > from && TERM.test(`${word.key} ${words.at(next + 1)?.key ?? ''} `)) break
    next++
  }
  if (next === from) return null
  const last = words.at(next)
  if (next === from + 1 && last && !last.comma && /^[\n;,)|]|^$/u.test(text.slice(last.end, last.end + 1)) && !/^\d/u.test(words.at(from)?.written ?? ''))
    next++
  const name = words
    .between(from, next)
    .first()
    .map(({ written }) =>
      /^\p{Lu}{2,}$/u.test(written) ? `${written.charAt(0)}${written.slice(1).toLowerCase()}` : `${written.charAt(0).toUpperCase()}${written.slice(1)}`,
    )
    .join(' ')
  return { name, next }
}
