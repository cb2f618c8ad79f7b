/** Short lines that break a name, or a cue and its object, before a capital. Asked only where nothing else tells that the line goes on. */
import { TORN_IN_SENTENCE, TORN_NAMES, type TornName } from './torn-name-list.ts'

interface Torn extends TornName {
  readonly inSentence: boolean
}

/** By the last syllable of the head: most lines end in none of them. */
const BY_LAST = new Map<string, Torn[]>()
for (const [names, inSentence] of [
  [TORN_NAMES, false],
  [TORN_IN_SENTENCE, true],
] as const) {
  for (const name of names) {
    const last = name.head.slice(name.head.lastIndexOf(' ') + 1)
    const known = BY_LAST.get(last)
    if (known === undefined) BY_LAST.set(last, [{ ...name, inSentence }])
    else known.push({ ...name, inSentence })
  }
}

/** "Thực hiện" / "Quyết định số …"; the column "Thực hiện" beside the column "Kế hoạch" has no number behind it. */
const CUE_LAST = /(?:^|[,;] )(?:căn cứ|thực hiện)$/iu
const NUMBERED = /^(?:Luật|Nghị (?:định|quyết)|Quyết định|Thông (?:tư|báo)|Chỉ thị|Kế hoạch|Kết luận|Công văn|Chương trình) số\s/u

/** The last syllables of lines that may be torn so. */
export const TORN_ENDS: ReadonlySet<string> = new Set([...BY_LAST.keys(), 'hiện', 'cứ'])

/** `line`: short, not finished; `following`: what the next line begins with, a capital. */
export function tearsName(line: string, following: string): boolean {
  const last = line.slice(line.lastIndexOf(' ') + 1)
  if (last === 'hiện' || last === 'cứ') return CUE_LAST.test(line) && NUMBERED.test(following)
  return BY_LAST.get(last)?.some((name) => endsIn(line, name) && name.rest.some((rest) => opens(following, rest))) === true
}

/** The head is not the whole line: a name alone is a cell or a letterhead. */
function endsIn(line: string, { head, inSentence }: Torn): boolean {
  const at = line.length - head.length
  if (at < 2 || line[at - 1] !== ' ' || !line.endsWith(head)) return false
  const first = line.charAt(line.lastIndexOf(' ', at - 2) + 1)
  return !inSentence || (first === first.toLowerCase() && first !== first.toUpperCase())
}

const opens = (text: string, name: string): boolean => text.startsWith(name) && !/\p{L}/u.test(text.charAt(name.length))
