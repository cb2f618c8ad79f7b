/** Pieces of text that stand on one line, put together; and lines that stand side by side, told apart. */
import type { TextItem } from './pdf-page.ts'

/** A run of text on one line without a wide gap. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** One line of a page: its segments from left to right. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly baseline: number
  readonly size: number
}

/** Items in visual order: by line, then from left to right. A gap wider than `gap` letters' heights ends a segment. */
export function linesFrom(items: readonly TextItem[], gap: number): Line[] {
  const sorted = [...items].sort((a, b) => a.baseline - b.baseline || a.x - b.x)
  const groups: TextItem[][] = []
  for (const item of sorted) {
    const group = groups.at(-1)
    const line = group?.[0]
    if (group && line && item.baseline - line.baseline <= 0.45 * Math.max(line.size, item.size)) group.push(item)
    else groups.push([item])
  }
  return groups.map((group) => {
    const segments = segmentsOf(
      group.sort((a, b) => a.x - b.x),
      gap,
    )
    return { segments, baseline: Math.max(...segments.map((segment) => segment.baseline)), size: Math.max(...segments.map((segment) => segment.size)) }
  })
}

function segmentsOf(items: readonly TextItem[], gap: number): Segment[] {
  const segments: Segment[] = []
  for (const item of items) {
    const last = segments.at(-1)
    const size = Math.max(last?.size ?? 0, item.size)
    if (last && item.x - last.right <= gap * size) {
      const space = item.x - last.right > 0.12 * size && !last.text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : ''
      segments[segments.length - 1] = { ...last, text: last.text + space + item.text, right: Math.max(last.right, item.right), size }
    } else segments.push({ text: item.text, x: item.x, right: item.right, baseline: item.baseline, size: item.size })
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }))
}

/** The text of lines; where two blocks stand side by side (a letterhead, a signature), the left one first, then the right one. */
export function textLines(lines: readonly Line[], width: number): string[] {
  const out: string[] = []
  let right: string[] = []
  const flush = () => {
    out.push(...right)
    right = []
  }
  lines.forEach((line, i) => {
    const beside = line.segments.length === 2 || (right.length > 0 && isHalf(line, width)) || (isHalf(line, width) && lines[i + 1]?.segments.length === 2)
    if (!beside) {
      flush()
      out.push(line.segments.map((segment) => segment.text).join(' '))
      return
    }
    for (const segment of line.segments) (isRight(segment, width, line) ? right : out).push(segment.text)
  })
  flush()
  return out
}

const isHalf = (line: Line, width: number): boolean =>
  line.segments.every((segment) => segment.right < width * 0.52 || segment.x > width * 0.48) && line.segments.length <= 2
const isRight = (segment: Segment, width: number, line: Line): boolean => (line.segments.length === 2 ? segment === line.segments[1] : segment.x > width * 0.4)
