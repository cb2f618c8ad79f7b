/** A printed line of a table whose cells lost their borders, with what tells to which column it may belong. Read once, asked often. */
import { AGENCY_HEAD, AMOUNT_LINE, DEADLINE, DEADLINE_WORD, OPEN_END, OTHER_CELL, PRODUCT, TASK_VERB } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import { agencyWords } from '../agencies/agency-words.ts'
import { canonicalAgency } from '../agencies/canonical-agency.ts'
import { walkName } from '../agencies/match-agency.ts'
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
  /** Goes on with a body's name that the line above began: "Sở Công" / "Thương". */
  readonly joins: boolean
  /** The name of a known body is complete at its end. */
  readonly whole: boolean
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
    due: DEADLINE.test(`${folded} `) || WRAPPED_DUE.test(text),
    dueWord: DEADLINE_WORD.test(folded),
    product: PRODUCT.test(folded),
    verb: TASK_VERB.test(folded),
    amount: AMOUNT_LINE.test(folded),
    other: OTHER_CELL.test(folded),
    open: OPEN_END.test(text),
    closed: /[.;…]["”]?$/u.test(text),
    joins: false,
    whole: false,
    depth: count(text, '(') - count(text, ')'),
  }
}

const count = (text: string, unit: string): number => text.split(unit).length - 1

/** The first word of a deadline, alone in a narrow column. */
const WRAPPED_DUE = /^(?:Quý|Tháng|Năm|Ngày|Trước|Từ|Trong|Đến|Giai|Giai đoạn|Hằng|Hàng|Định|Thường|Trước ngày|Từ tháng|Từ năm|Đến năm)$/u

/** The last body that a line begins to name. */
const LAST_BODY = /(?:^|[;,] ?|\(\d{1,2}\) ?)(\p{Lu}[^;,()]*)$/u
const LONGEST_NAME = 90

/** Lines of a table, each knowing whether a body's name runs on into it or ends with it. */
export function cellLinesOf(printed: readonly PrintedLine[]): CellLine[] {
  let open = ''
  return printed.map((line) => {
    const own = cellLine(line)
    const before = open
    let joins = false
    if (before !== '' && !/^[\p{Ll}\d]/u.test(own.text)) {
      const words = agencyWords(`${before} ${own.text.slice(0, LONGEST_NAME)}`, 0)
      joins = (words[walkName(words) - 1]?.end ?? 0) > before.length
    }
    const last = LAST_BODY.exec(own.text.slice(-LONGEST_NAME))?.[1] ?? ''
    const grown =
      joins && last.length === own.text.length
        ? `${before} ${own.text}`
        : own.lower && before !== '' && !/[;,]/u.test(own.text)
          ? `${before} ${own.text}`
          : last
    open = grown.length < LONGEST_NAME && AGENCY_HEAD.test(fold(grown)) ? grown : ''
    const whole = open !== '' && canonicalAgency(open, null) !== null
    return joins || whole ? { ...own, joins, whole } : own
  })
}

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
