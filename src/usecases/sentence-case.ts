/** Letterheads and titles stand in capitals; in a sentence only names keep them (decree 30/2020/NĐ-CP, appendix II). Pure. */
import { CENTRAL_BODIES } from '../lexicon/agencies.ts'
import { PROVINCES } from '../lexicon/provinces.ts'

/** Names that keep their capitals wherever they stand. Longer ones first. */
const NAMES = [...PROVINCES, ...CENTRAL_BODIES, 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Việt Nam', 'Nhà nước', 'Đảng', 'UBND', 'HĐND'].sort(
  (a, b) => b.length - a.length,
)
const NAME_PATTERN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NAMES.map((name) => name.toLocaleLowerCase('vi')).join('|')})(?![\\p{L}\\p{M}])`, 'gu')
/** What follows the word for a district or commune is its name: two words at most, as long as no other word of a name's kind begins. */
const PLACE_NAME =
  /(?<![\p{L}\p{M}])(huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành phố) (\p{Ll}[\p{Ll}\p{M}]*|\d+)( \p{Ll}[\p{Ll}\p{M}]*)?(?= (?:tỉnh|thành phố|huyện|quận|thị xã|về|năm|giai đoạn|và|trên|đến)(?![\p{L}\p{M}])|[,;.)]|$)/gu
const NO_NAMES = new Set(['cấp', 'nông', 'hội', 'đội', 'tập', 'trực', 'trên', 'và', 'các', 'của'])
const BY_SMALL = new Map(NAMES.map((name) => [name.toLocaleLowerCase('vi'), name]))

/** Text in capitals as it stands in a sentence; any other text as it is. `WITHIN`: the first letter is small too. White space collapsed. */
export function inSentenceCase(text: string, place: 'FIRST' | 'WITHIN' = 'FIRST'): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (/\p{Ll}/u.test(words) || !/\p{Lu}{2}/u.test(words)) return words
  const small = words
    .toLocaleLowerCase('vi')
    .replace(NAME_PATTERN, (name) => BY_SMALL.get(name) ?? name)
    .replace(PLACE_NAME, placeName)
  return place === 'WITHIN' ? small : `${small.charAt(0).toLocaleUpperCase('vi')}${small.slice(1)}`
}

function placeName(words: string, unit: string, first: string, second = ''): string {
  const capital = (word: string) => word.replace(/\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'))
  return NO_NAMES.has(first) ? words : `${unit} ${capital(first)}${second && ` ${capital(second.trim())}`}`
}
