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
  let expected = 1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    const bracketed = BRACKETED.exec(line.text)
    const numbered = bracketed ? null : NUMBERED.exec(line.text)
    const number = Number(bracketed?.[1] ?? numbered?.[1] ?? Number.NaN)
    const opens = bracketed !== null || (numbered !== null && number >= expected && number < expected + 3 && isMarked(text, number, line.start))
    const goesOn = !opens && notes.length > 0 && CONTINUED.test(`${line.text} ${lines[i + 1]?.text ?? ''}`.slice(0, 240))
    if (!opens && !goesOn) continue
    let last = i
    while (
      last + 1 < lines.length &&
      !page.has(lines[last + 1]?.start ?? -1) &&
      !BRACKETED.test(lines[last + 1]?.text ?? '') &&
      !endsNote(lines, i, last, bracketed !== null)
    )
      last++
    // The next numbered note ends this one.
    for (let k = i + 1; k <= last; k++) {
      const next = NUMBERED.exec(lines[k]?.text ?? '')
      if (!bracketed && next && Number(next[1]) === number + 1 && isMarked(text, number + 1, lines[k]?.start ?? 0)) last = k - 1
    }
    notes.push({ start: line.start, end: lines[last]?.end ?? line.end, mark: opens ? String(number) : null })
    if (opens) expected = number + 1
    i = last
  }
  return notes
}

/** A bracketed note is one paragraph, and the quotation that a colon at its end opens. */
function endsNote(lines: readonly PageLine[], first: number, last: number, bracketed: boolean): boolean {
  if (!bracketed || (lines[last]?.continues ?? false)) return false
  const opened = lines
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('\n')
  if (/:\s*$/u.test(opened)) return !/^\s*[“"]/u.test(lines[last + 1]?.text ?? '')
  return opened.length > LONGEST_QUOTATION || opened.lastIndexOf('“') <= opened.lastIndexOf('”')
}
const LONGEST_QUOTATION = 6_000

function isMarked(text: string, number: number, before: number): boolean {
  const window = text.slice(Math.max(0, before - 12_000), before)
  return new RegExp(`[\\p{Ll}\\p{M}”")]${number}(?![\\p{L}\\d/])`, 'u').test(window)
}
