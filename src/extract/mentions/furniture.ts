/**
 * Reading over the furniture of pages (running heads, page numbers, signature stamps) that stands inside a sentence:
 *   "… của" / "CÔNG BÁO/Số 293/Ngày 31-05-2026" / "104" / "Chính phủ quy định …" is read as "… của Chính phủ quy định …".
 */
import type { TextSpan } from '../schema.ts'

export interface Paper {
  readonly text: string
  /** Leads a span in `text` back to the text with its furniture. A reference that runs over a page break encloses the furniture. */
  back(span: TextSpan): TextSpan
}

const OPEN_END = /(?:[,(–-]|(?<![\p{L}\p{M}])(?:của|và|số|tại|về|các|hoặc|theo|với|cho|bởi|ngày|tháng|năm|khoản|điểm|Điều|điều|trong|là|do|từ|đến))$/u

export function readOver(text: string, furniture: readonly TextSpan[]): Paper {
  const pieces: string[] = []
  /** Where each piece begins in the reading and in the text. */
  const at: number[] = []
  const from: number[] = []
  let size = 0
  let position = 0
  const keep = (start: number, end: number) => {
    at.push(size)
    from.push(start)
    pieces.push(text.slice(start, end))
    size += end - start
  }
  for (const { start, end } of furniture) {
    if (start < position || end <= start) continue
    let stop = start
    while (stop > position && /\s/u.test(text[stop - 1] as string)) stop--
    let next = end
    while (next < text.length && /\s/u.test(text[next] as string)) next++
    keep(position, stop)
    const before = text.slice(Math.max(position, stop - 8), stop)
    pieces.push(OPEN_END.test(before) || /^\p{Ll}/u.test(text.slice(next, next + 2)) ? ' ' : '\n')
    size++
    position = next
  }
  keep(position, text.length)
  const pieceAt = (offset: number): number => {
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((at[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  const origin = (offset: number, piece: number): number => (from[piece] as number) + offset - (at[piece] as number)
  return {
    text: pieces.join(''),
    back: ({ start, end }) => ({ start: origin(start, pieceAt(start)), end: origin(end - 1, pieceAt(end - 1)) + 1 }),
  }
}
