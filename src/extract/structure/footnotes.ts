/**
 * Footnotes: "[1] …" at the end of a text, "1 Luật An ninh mạng số … có căn cứ ban hành như sau:" at the foot of a gazette page.
 * A number alone opens a note only where it is the next one and its mark stands glued to a word above ("nghiệp1.").
 */
import type { TextSpan } from '../schema.ts'
import type { PageLine } from './page-lines.ts'

export interface Footnote extends TextSpan {
  readonly mark: string | null
}

const BRACKETED = /^\[(\d{1,3})\] ?\S/u
const NUMBERED = /^(\d{1,3}) ?(?=[\p{Lu}“"])/u
/** How a note of a consolidated text goes on after a page break. */
const CONTINUED =
  /có căn cứ ban hành như sau:?$|^(?:Điều|Khoản|Điểm|Cụm từ|Đoạn|Tên) .{0,60}(?:này )?được (?:sửa đổi|bổ sung|thay thế|bãi bỏ).{0,40}theo quy định tại/u

export function readFootnotes(text: string, lines: readonly PageLine[], furniture: readonly TextSpan[]): Footnote[] {
  const notes: Footnote[] = []
  const page = new Set(furniture.map(({ start }) => start))
  const marks = new Marks(text)
  let expected = 1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    const bracketed = BRACKETED.exec(line.text)
    const numbered = bracketed ? null : NUMBERED.exec(line.text)
    const number = Number(bracketed?.[1] ?? numbered?.[1] ?? Number.NaN)
    const opens = bracketed !== null || (numbered !== null && number >= expected && number < expected + 3 && marks.standsBefore(number, line.start))
    const goesOn = !opens && notes.length > 0 && CONTINUED.test(`${line.text} ${lines[i + 1]?.text ?? ''}`.slice(0, 240))
    if (!opens && !goesOn) continue
    const quotation = new Quotation()
    let last = i
    while (last + 1 < lines.length) {
      const below = lines[last + 1] as PageLine
      if (page.has(below.start) || BRACKETED.test(below.text)) break
      if (bracketed ? quotation.endsAfter(lines[last] as PageLine, below) : opensNext(below, number + 1, marks)) break
      last++
    }
    notes.push({ start: line.start, end: lines[last]?.end ?? line.end, mark: opens ? String(number) : null })
    if (opens) expected = number + 1
    i = last
  }
  return notes
}

/** The next numbered note ends the one above. */
function opensNext(line: PageLine, number: number, marks: Marks): boolean {
  const found = NUMBERED.exec(line.text)
  return found !== null && Number(found[1]) === number && marks.standsBefore(number, line.start)
}

/** A bracketed note is one paragraph, and the quotation that a colon at its end opens. Told its lines one by one. */
class Quotation {
  #open = false
  #length = -1

  /** Whether the note ends with `line`, before `below`. */
  endsAfter({ text, continues }: PageLine, below: PageLine): boolean {
    const opening = text.lastIndexOf('“')
    const closing = text.lastIndexOf('”')
    if (opening !== closing) this.#open = opening > closing
    this.#length += text.length + 1
    if (continues) return false
    if (text.endsWith(':')) return !/^\s*[“"]/u.test(below.text)
    return this.#length > LONGEST_QUOTATION || !this.#open
  }
}
const LONGEST_QUOTATION = 6_000

/** How far above a note its mark may stand. */
const REACH = 12_000
const BEFORE_MARK = /[\p{Ll}\p{M}”")]$/u
const BEHIND_MARK = /^[\p{L}\d/]/u

/** Marks glued to a word, each searched for once: the lines ask in the order of the text. */
class Marks {
  readonly #text: string
  readonly #searched = new Map<number, { next: number; last: number }>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the mark of note `number` stands not too far above `before`. */
  standsBefore(number: number, before: number): boolean {
    const mark = String(number)
    const from = before - REACH
    const state = this.#searched.get(number) ?? { next: this.#find(mark, from), last: -1 }
    this.#searched.set(number, state)
    if (state.next < from) state.next = this.#find(mark, from)
    for (; state.next + mark.length <= before; state.next = this.#find(mark, state.next + 1)) if (this.#isMark(state.next, mark.length)) state.last = state.next
    return state.last >= 0 && state.last > from
  }

  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }

  #isMark(at: number, length: number): boolean {
    const behind = at + length
    return BEFORE_MARK.test(this.#text.slice(Math.max(0, at - 2), at)) && !BEHIND_MARK.test(this.#text.slice(behind, behind + 2))
  }
}
