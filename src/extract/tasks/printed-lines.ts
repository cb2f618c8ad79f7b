/** The lines of a text as a reader of tables needs them, before any is known to stand in one. */
import type { Structure, View } from '../stages.ts'
import { type PageLine, pageLines } from '../structure/page-lines.ts'

export interface PrintedLine extends PageLine {
  /** Lines of nothing but white space right above it: an empty cell, or an empty paragraph that ends a cell. */
  readonly blanks: number
  /** The first line of a page. */
  readonly breaks: boolean
}

/** The printed lines of a text without the furniture of its pages. */
export function printedLines(view: View, structure: Structure): PrintedLine[] {
  const furniture = new Set(structure.furniture.map(({ start }) => start))
  const lines: PrintedLine[] = []
  let above = 0
  let breaks = false
  for (const { text, start, end, continues } of pageLines(view)) {
    const between = view.raw.slice(view.rawEnd(above), view.rawStart(start))
    above = end
    if (furniture.has(start)) {
      breaks = true
      continue
    }
    if (between.includes('\f')) breaks = true
    lines.push({ text, start, end, continues, blanks: breaks || between.length < 3 ? 0 : blankLines(between), breaks })
    breaks = false
  }
  return lines
}

/** Lines of nothing but blanks; an empty line between paragraphs is none. */
const blankLines = (between: string): number =>
  between
    .split(/\r\n?|\n/u)
    .slice(1, -1)
    .filter((line) => line !== '' && line.trim() === '').length
