/**
 * Bodies that are known by what they do, and where the name of such a body ends:
 *   "Cục An toàn thông tin" · "Ban Chỉ đạo xây dựng Chính quyền điện tử tỉnh" · "Trung tâm Giám sát an toàn không gian mạng quốc gia"
 */
import { DESCRIBED_KINDS, NO_BODY } from '../../lexicon/agencies.ts'
import { ANOTHER_ONE, HALF_NAME, NAME_END, NAME_VERB, ONE_WORD } from '../../lexicon/body-names.ts'
import { AgencyTree } from './agency-tree.ts'
import type { AgencyWord, AgencyWords } from './agency-words.ts'
import { matchAgency, walkName } from './match-agency.ts'
import { isOneOfMany, placeAfter } from './place-after.ts'

const KINDS = new AgencyTree<string>()
for (const kind of DESCRIBED_KINDS) KINDS.add(kind, kind)
const LONGEST = 12

export interface DescribedBody {
  readonly kind: string
  /** Index after the last word. */
  readonly next: number
}

/** Syllables that make another word of the kind's: "nhiệm vụ", "bệnh viện". */
const OTHER_WORD = /(?:nhiệm|phục|dịch|chức|nghĩa|nội|bệnh|sự|thời|học|nghiệp|công|thư|thế) $/iu
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2}/u

export function describedBody(text: string, words: AgencyWords): DescribedBody | null {
  const kind = KINDS.longest(words, 0)
  const first = kind ? words.at(kind.next) : undefined
  if (!kind || !first || !isKind(text, words, kind.value, first)) return null
  const next = nameEnd(text, words, kind.next)
  if (next === kind.next || NO_BODY.test(keys(words, next))) return null
  if (words.at(next - 1)?.key === 'tinh' && isOneOfMany(words, next)) return null
  if (next === kind.next + 1 && /^(?:trưởng|phó)$/iu.test(first.written)) return null
  // "Vụ Kiểm sát việc …" is no "Vụ Kiểm sát".
  return HALF_NAME.test(words.at(next - 1)?.written ?? '') || words.at(next)?.written === 'việc' ? null : { kind: kind.value, next }
}

const keys = (words: AgencyWords, to: number): string =>
  words
    .first(to)
    .map(({ key }) => key)
    .join(' ')

/**
 * A kind of one word wants its own marks, for "Vũ" and "Cúc" are called persons and places, and a name in capitals: "Vụ Kế hoạch", "Cục An toàn thông tin", not "vụ án".
 */
function isKind(text: string, words: AgencyWords, kind: string, first: AgencyWord): boolean {
  const own = words.at(0) as AgencyWord
  if (kind.includes(' ')) return !NAMED_KINDS.test(kind) || CAPITAL.test(first.written)
  if (own.written.toLowerCase() !== kind.toLowerCase() || ALL_CAPITALS.test(own.written)) return false
  return CAPITAL.test(first.written) && !OTHER_WORD.test(text.slice(Math.max(0, own.start - 8), own.start))
}
/** Schools and hospitals are bodies where they have a name of their own. */
const NAMED_KINDS = /^(?:Trường|Bệnh viện)/u

/** Index after the last word of the name that begins at `from`. */
function nameEnd(text: string, words: AgencyWords, from: number): number {
  const inCapitals = ALL_CAPITALS.test(words.at(0)?.written ?? '') && ALL_CAPITALS.test(words.at(from)?.written ?? '')
  let next = from
  while (next < LONGEST + from) {
    const word = words.at(next)
    if (!word || (word.comma && !goesOn(words, next))) break
    const behind = `${word.written} ${words.at(next + 1)?.written ?? ''} ${words.at(next + 2)?.written ?? ''} `
    const before = words.at(next - 1)?.written ?? ''
    const ends = NAME_END.test(inCapitals ? behind.toLowerCase() : behind) || (next > from && before !== 'và' && NAME_VERB.test(behind))
    if (ends && !ONE_WORD.test(`${before} ${word.written}`)) break
    if (word.dash && matchAgency(text, words.between(next), null)) break
    if (word.written === 'và' && isAnother(text, words, next + 1)) break
    if (next > from && isOwner(text, words, next)) break
    const place = PLACED.test(word.written) ? placeAfter(text, words, next, null) : null
    if (place) return place.next
    if (word.key === 'tinh') return next + (word.written === 'tỉnh' || word.written === 'TỈNH' ? 1 : 0)
    if (word.key === 'quoc' && words.at(next + 1)?.key === 'gia') return next + 2
    next++
  }
  while (next > from && /^(?:và|số|mạng)$/iu.test(words.at(next - 1)?.written ?? '')) next--
  return next
}
const PLACED = /^(?:tỉnh|huyện|thành|TỈNH|HUYỆN|THÀNH)$/u

/** The comma of "phòng, chống" parts no names. */
const goesOn = (words: AgencyWords, next: number): boolean => words.at(next)?.key === 'chong' && words.at(next - 1)?.key === 'phong'

/** Behind "và": an officer, several bodies, or a body whose name is known. */
function isAnother(text: string, words: AgencyWords, from: number): boolean {
  const rest = words.between(from)
  const word = rest.at(0)
  if (!word) return true
  if (ANOTHER_ONE.test(`${word.written} ${rest.at(1)?.written ?? ''} ${rest.at(2)?.written ?? ''} `)) return true
  return CAPITAL.test(word.written) && (KINDS.longest(rest, 0) !== null || walkName(rest) > 1 || matchAgency(text, rest, null) !== null)
}

/** "Vụ Pháp chế Bộ Tư pháp", "Vụ Pháp chế Bộ": to whom the body belongs is another name. */
function isOwner(text: string, words: AgencyWords, at: number): boolean {
  const word = words.at(at)
  if (!word || !OWNERS.test(word.written)) return false
  return word.key === 'bo' || matchAgency(text, words.between(at), null) !== null
}
const OWNERS = /^(?:Bộ|Sở|UBND|Ủy|Uỷ)$/u
