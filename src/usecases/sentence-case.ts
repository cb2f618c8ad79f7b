/** Letterheads and titles stand in capitals; in a sentence only names keep them (decree 30/2020/NĐ-CP, appendix II). Pure. */
import { CENTRAL_BODIES } from '../lexicon/agencies.ts'
import { PROVINCES } from '../lexicon/provinces.ts'

/** Names that keep their capitals wherever they stand. Longer ones first. */
const NAMES = [...PROVINCES, ...CENTRAL_BODIES, 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Việt Nam', 'Nhà nước', 'Đảng'].sort(
  (a, b) => b.length - a.length,
)
const NAME_PATTERN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NAMES.map((name) => name.toLocaleLowerCase('vi')).join('|')})(?![\\p{L}\\p{M}])`, 'gu')
const BY_SMALL = new Map(NAMES.map((name) => [name.toLocaleLowerCase('vi'), name]))

/** Text in capitals as it stands in a sentence; any other text as it is. `WITHIN`: the first letter is small too. White space collapsed. */
export function inSentenceCase(text: string, place: 'FIRST' | 'WITHIN' = 'FIRST'): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (/\p{Ll}/u.test(words) || !/\p{Lu}{2}/u.test(words)) return words
  const small = words.toLocaleLowerCase('vi').replace(NAME_PATTERN, (name) => BY_SMALL.get(name) ?? name)
  return place === 'WITHIN' ? small : `${small.charAt(0).toLocaleUpperCase('vi')}${small.slice(1)}`
}
