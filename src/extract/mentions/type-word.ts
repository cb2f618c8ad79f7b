/**
 * The word that says what kind of document a number belongs to: "Quyết định số", "Kế hoạch", "THÔNG TƯ SỐ", OCR "Nghi quyet sô".
 * Compared without diacritics and case, so that noise does not hide it.
 */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { fold, remember } from '../../text/index.ts'
import { courtLabel, OF_COURT } from './court-number.ts'
import { isOwnSymbol } from './type-symbols.ts'

export interface TypeWord {
  readonly start: number
  readonly end: number
  readonly label: string
}

const ALIASES: readonly (readonly [string, string])[] = [
  ['ket hoach', 'Kế hoạch'],
  ['thong tu lien bo', 'Thông tư liên bộ'],
  ['thong tu lien tich', 'Thông tư liên tịch'],
  ['nghi quyet lien tich', 'Nghị quyết liên tịch'],
  ['van ban hop nhat', 'Văn bản hợp nhất'],
  ['cong dien', 'Công điện'],
  ['bo luat', 'Bộ luật'],
  ['chuong trinh hanh dong', 'Chương trình'],
  ['chuong trinh cong tac', 'Chương trình'],
  ['ke hoach hanh dong', 'Kế hoạch'],
  ['ke hoach cong tac', 'Kế hoạch'],
  ['ke hoach lien tich', 'Kế hoạch'],
  ['ke hoach phoi hop', 'Kế hoạch'],
  ['huong dan lien nganh', 'Hướng dẫn'],
  ['thong bao ket luan', 'Thông báo'],
  ['cong van hoa toc', 'Công văn'],
  ['nghi dinh dinh', 'Nghị định'],
  ['bao cao tham tra', 'Báo cáo'],
  ['nghi quyet chung', 'Nghị quyết'],
  ['ban an', 'Khác'],
  ['cao trang', 'Khác'],
]
const LABELS: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES.filter((t) => t.label !== 'Khác' && t.label !== 'Tiêu chuẩn').map((t) => [fold(t.label), t.label] as const),
  ...ALIASES,
])
/** "NĐ số 68/2000/NĐ-CP", "QĐ 12/QĐ-UB": abbreviations, in capitals only. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['NĐ', 'Nghị định'],
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
  ['CV', 'Công văn'],
  ['KH', 'Kế hoạch'],
  ['TB', 'Thông báo'],
  ['KL', 'Kết luận'],
])
const MOST_SYLLABLES = 4
const LAST_SYLLABLES: ReadonlySet<string> = new Set(
  [...LABELS.keys(), ...[...ABBREVIATED.keys()].map(fold)].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)
/** Where "số" ("sô", "so", "số:", "SỐ") begins that ends a stretch, but for what may stand between it and a number; −1 where none does. */
function numberWordEnding(left: string): number {
  let end = left.length
  while (end > 0 && ' \n*|'.includes(left[end - 1] as string)) end--
  if (left[end - 1] === ':' || left[end - 1] === '.') end--
  if (left[end - 1] === ' ') end--
  const start = end - 2
  if (start < 0 || !'Ss'.includes(left[start] as string) || !'ốôoóồỗộỐÔ'.includes(left[start + 1] as string)) return -1
  return start === 0 || ' \n,:(|*"“'.includes(left[start - 1] as string) ? start : -1
}

/** The "số" before a number and the type word before that, in the text up to `at` and not before `floor`. */
export function typeWordBefore(text: string, at: number, floor: number): { word: TypeWord | null; numberWord: number | null } {
  const from = Math.max(floor, at - 80)
  let left = text.slice(from, at)
  let numberWord: number | null = null
  const so = numberWordEnding(left)
  if (so >= 0) {
    numberWord = from + so
    left = left.slice(0, so)
  } else if (left !== '' && !/[\s*|(“"]/u.test(left.charAt(left.length - 1))) return { word: null, numberWord: null }
  const word = typeWordEnding(text, from + left.trimEnd().length, from)
  return { word, numberWord }
}

/** Whether the syllable that ends at `end` is the last of a type word: a look that refuses nearly all others. */
export function endsTypeWord(text: string, end: number, floor: number): boolean {
  let start = end
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start--
  return LAST_SYLLABLES.has(foldPhrase(text.slice(start, end)))
}

/** The longest type word that ends exactly at `end`. */
export function typeWordEnding(text: string, end: number, floor: number): TypeWord | null {
  const starts: number[] = []
  let i = end
  for (let n = 0; n < MOST_SYLLABLES && i > floor; n++) {
    let k = i
    while (k > floor && isLetter(text.charCodeAt(k - 1))) k--
    if (k === i) break
    starts.push(k)
    i = k
    if (i > floor && (text[i - 1] === ' ' || text[i - 1] === '\n')) i--
    else break
  }
  for (let n = starts.length - 1; n >= 0; n--) {
    const start = starts[n] as number
    if (end - start > 24) continue
    const phrase = text.slice(start, end)
    const label = LABELS.get(foldPhrase(phrase)) ?? ABBREVIATED.get(phrase)
    if (label) return { start, end, label }
  }
  return null
}

/** "Báo cáo kết quả thẩm định số 77/BC-STP", "Tờ trình liên ngành số 5/TTrLN": words between the type word and "số" say what it is about. */
const QUALIFIED =
  /^(?:văn|công|\p{Lu}[\p{L}\p{M}]*)(?: \p{Ll}[\p{L}\p{M}]*)?(?: (?!(?:của|tại|theo|và|về|này|trên|từ|ngày|do|được|có) )\p{Ll}[\p{L}\p{M}]*){1,8} $/u
/** One, two and three words at the beginning. */
const FIRST_WORDS = [/^(?:[\p{L}\p{M}]+ ){1}/u, /^(?:[\p{L}\p{M}]+ ){2}/u, /^(?:[\p{L}\p{M}]+ ){3}/u]
export function qualifiedTypeWord(text: string, numberWord: number, floor: number, number: string, symbolLabel: string | null): TypeWord | null {
  const court = courtTypeWord(text, numberWord, floor)
  if (court && (court.label === 'Khác' || symbolLabel === court.label || courtLabel(number) === court.label)) return court
  const from = Math.max(floor, numberWord - 60)
  for (const m of text.slice(from, numberWord).matchAll(/(?<![\p{L}\p{M}])(?:\p{Lu}|văn bản|công văn)/gu)) {
    const start = from + m.index
    if (!QUALIFIED.test(text.slice(start, numberWord))) continue
    for (let words = 3; words > 0; words--) {
      const phrase = FIRST_WORDS[words - 1]?.exec(text.slice(start, numberWord))?.[0].trimEnd() ?? ''
      const label = LABELS.get(foldPhrase(phrase))
      if (label !== undefined && (symbolLabel === null ? label === 'Văn bản' || label === 'Công văn' || isOwnSymbol(label, number) : label === symbolLabel))
        return { start, end: start + phrase.length, label }
    }
  }
  return null
}

/** "bản án dân sự sơ thẩm số 31/2020/DS-ST", "quyết định giám đốc thẩm số 44/2022/DS-GĐT". */
function courtTypeWord(text: string, numberWord: number, floor: number): TypeWord | null {
  const left = text.slice(Math.max(floor, numberWord - 120), numberWord)
  const m = left.includes('thẩm') ? OF_COURT.exec(left) : null
  if (!m) return null
  const phrase = m[1] as string
  const start = numberWord - left.length + m.index
  return { start, end: start + phrase.length, label: LABELS.get(foldPhrase(phrase)) as string }
}

/** Folding of short phrases: the same few stand before almost every number. */
export const foldPhrase = remember(fold)

export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  )
}
