/** A printed line of a table whose cells lost their borders, with what tells to which column it may belong. Read once, asked often. */
import { AGENCY_HEAD, AMOUNT_LINE, DEADLINE, DEADLINE_WORD, OPEN_END, OTHER_CELL, PRODUCT, TASK_VERB } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { Structure, View } from '../stages.ts'
import { type PageLine, pageLines } from '../structure/page-lines.ts'
import { printedWidth } from './printed-width.ts'

export interface CellLine extends TextSpan {
  readonly text: string
  /** Lines of nothing but white space right above it: an empty cell, or an empty paragraph that ends a cell. */
  readonly blanks: number
  /** The first line of a page. */
  readonly breaks: boolean
  readonly width: number
  readonly firstWord: number
  readonly folded: string
  readonly upper: boolean
  readonly lower: boolean
  readonly agency: boolean
  readonly due: boolean
  readonly dueWord: boolean
  readonly product: boolean
  readonly verb: boolean
  readonly amount: boolean
  readonly other: boolean
  /** Ends with a word or mark after which no text ends. */
  readonly open: boolean
  /** Ends with a full stop or semicolon. */
  readonly closed: boolean
  /** Brackets opened less brackets closed. */
  readonly depth: number
}

export function cellLine({ text, start, end, blanks = 0, breaks = false }: Pick<CellLine, 'text' | 'start' | 'end'> & Partial<CellLine>): CellLine {
  const folded = fold(text)
  const agency = AGENCY_HEAD.test(folded)
  return {
    text,
    start,
    end,
    blanks,
    breaks,
    width: printedWidth(text),
    firstWord: printedWidth(/^\S*/u.exec(text)?.[0] ?? ''),
    folded,
    upper: /^[\p{Lu}\d("“‘*+-]/u.test(text),
    lower: /^[\p{Ll},;.)]/u.test(text),
    agency,
    due: DEADLINE.test(`${folded} `),
    dueWord: DEADLINE_WORD.test(folded),
    product: PRODUCT.test(folded),
    verb: TASK_VERB.test(folded),
    amount: AMOUNT_LINE.test(folded),
    other: OTHER_CELL.test(folded),
    open: OPEN_END.test(text),
    closed: /[.;…]["”]?$/u.test(text),
    depth: count(text, '(') - count(text, ')'),
  }
}

const count = (text: string, unit: string): number => text.split(unit).length - 1

/** What follows the first `skipped` characters of a line. */
export const tailOf = (line: CellLine, skipped: number): CellLine => cellLine({ ...line, text: line.text.slice(skipped), start: line.start + skipped })

/** A printed line before it is known to stand in a table. */
export interface PrintedLine extends PageLine {
  readonly blanks: number
  readonly breaks: boolean
}

/** The printed lines of a text without the furniture of its pages. */
export function printedLines(view: View, structure: Structure): PrintedLine[] {
  const furniture = new Set(structure.furniture.map(({ start }) => start))
  const lines: PrintedLine[] = []
  let above = 0
  let breaks = false
  for (const line of pageLines(view)) {
    const between = view.raw.slice(view.rawEnd(above), view.rawStart(line.start))
    above = line.end
    if (furniture.has(line.start)) {
      breaks = true
      continue
    }
    if (between.includes('\f')) breaks = true
    lines.push({ ...line, blanks: breaks || between.length < 3 ? 0 : blankLines(between), breaks })
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
