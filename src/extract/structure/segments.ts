/**
 * Which voice speaks where. Metadata, preamble and articles are the decision's; body, appendix and footnote the annexed plan's.
 * A slice from the middle begins with what it shows: an article, an appendix, or the body.
 */
import type { Container } from '../schema.ts'
import type { Segment } from '../stages.ts'
import type { Footnote } from './footnotes.ts'
import { BASIS_LINE } from './header.ts'
import type { PageLine } from './page-lines.ts'
import { typeWordAt } from './type-word.ts'

export const APPENDIX_HEAD = /^(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ |số )?([\dIVXLC]+[a-z]?))?[.:]?(?: ?\(.*\))?$/u
const APPENDIX_TITLED = /^PHỤ LỤC ([\dIVXLC]+[A-Z]?)[.: -]/u
const ARTICLES =
  /^(?:(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)[^.\n]{0,60}\. )?(?:Điều \d+[a-zđ]?(?=[.: ]|$)|(?:Chương|CHƯƠNG) [\dIVXLC]+|(?:Phần|PHẦN) (?:thứ|THỨ|[\dIVX]+)|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|CHỈ THỊ|Quyết định|Quyết nghị) ?:$|LỜI NÓI ĐẦU$)/u
const SECTION = /^(?:(?:Phần|PHẦN) (?:thứ|THỨ|[\dIVX]+)|[IVX]+ ?[.-] ?\p{L}|[A-E]\. \p{Lu}|1\. \p{Lu})/u
const WITH = /^\(?[\s*]*(?:Ban hành )?kèm theo /iu

/** Index of the line that opens the plan, regulation or programme annexed to the decision; -1 for none. */
export function annexLine(lines: readonly PageLine[], from: number): number {
  return lines.findIndex((line, i) => {
    // Nearly every line is refused by a small letter.
    if (line.start < from || line.text.length > 200 || /[a-z]/.test(line.text) || line.text !== line.text.toUpperCase()) return false
    if (lines.slice(Math.max(0, i - 3), i).some(({ text }) => APPENDIX_HEAD.test(text))) return false
    if (typeWordAt(line.text) === null && !/^(?:ĐIỀU LỆ|DANH MỤC|QUY TRÌNH|NỘI QUY|PHƯƠNG ÁN|CHIẾN LƯỢC|QUY HOẠCH|BẢNG)/u.test(line.text)) return false
    for (let k = i + 1; k <= i + 8 && k < lines.length; k++) {
      if (WITH.test(lines[k]?.text ?? '')) return true
      if (/^(?:Điều|Căn cứ|PHỤ LỤC)/u.test(lines[k]?.text ?? '')) return false
    }
    return false
  })
}

export interface SegmentSources {
  readonly lines: readonly PageLine[]
  readonly headEnd: number | null
  /** Index of the line that opens what the decision issues, -1 for none. */
  readonly annexAt: number
  readonly footnotes: readonly Footnote[]
}

export function readSegments(text: string, { lines, headEnd, annexAt, footnotes }: SegmentSources): Segment[] {
  const borders: { at: number; container: Container }[] = []
  const open = (at: number, container: Container) => {
    if (borders.at(-1)?.at === at) borders.pop()
    if (borders.at(-1)?.container !== container) borders.push({ at, container })
  }
  const basis = lines.findIndex((line) => BASIS_LINE.test(line.text) && line.start >= (headEnd ?? 0))
  const hasHead = headEnd !== null || (basis >= 0 && basis < 12)
  let container: Container = hasHead ? 'metadata' : 'body'
  open(0, container)
  const preambleFrom = headEnd ?? (basis >= 0 && basis < 12 ? lines[basis]?.start : undefined)
  // A plan in parts ("Phần I") has no articles.
  const articled = lines.some((line) => ARTICLES.test(line.text) && !/^phần /iu.test(line.text))
  lines.forEach((line, i) => {
    if (container === 'metadata' && preambleFrom !== undefined && line.end > preambleFrom) {
      container = 'preamble'
      open(Math.max(line.start, preambleFrom), container)
    }
    if (i === annexAt) {
      container = 'body'
      open(line.start, container)
      return
    }
    if (line.text.startsWith('P') && (APPENDIX_HEAD.test(line.text) || APPENDIX_TITLED.test(line.text))) {
      container = 'appendix'
      open(line.start, container)
      return
    }
    if (container === 'preamble' && (ARTICLES.test(line.text) || (!articled && SECTION.test(line.text)))) {
      container = articled ? 'articles' : 'body'
      open(line.start, container)
    } else if (container === 'body' && annexAt < 0 && /^Điều \d+[a-zđ]?[.:]/u.test(line.text)) {
      container = 'articles'
      open(i === 0 || !hasHead ? (borders.length === 1 && borders[0]?.container === 'body' ? 0 : line.start) : line.start, container)
    }
  })
  const segments = borders.map(({ at, container: kind }, i): Segment => ({ start: at, end: borders[i + 1]?.at ?? text.length, container: kind }))
  return withNotes(segments, footnotes)
}

/** Segments cut where notes begin and end; both are sorted and disjoint. */
function withNotes(segments: readonly Segment[], notes: readonly Footnote[]): Segment[] {
  const pieces: Segment[] = []
  let first = 0
  for (const segment of segments) {
    while (first < notes.length && (notes[first] as Footnote).end <= segment.start) first++
    let { start } = segment
    for (let i = first; i < notes.length && (notes[i] as Footnote).start < segment.end; i++) {
      const note = notes[i] as Footnote
      if (note.start > start) pieces.push({ ...segment, start, end: note.start })
      const end = Math.min(segment.end, note.end)
      pieces.push({ start: Math.max(start, note.start), end, container: 'footnote' })
      start = end
    }
    if (start < segment.end) pieces.push({ ...segment, start })
  }
  return pieces
}
