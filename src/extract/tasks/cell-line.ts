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
    depth: bracketDepth(text),
  }
}

function bracketDepth(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 40) depth++
    else if (unit === 41) depth--
  }
  return depth
}

/** The first word of a deadline, alone in a narrow column. */
const WRAPPED_DUE = /^(?:Quý|Tháng|Năm|Ngày|Trước|Từ|Trong|Đến|Giai|Giai đoạn|Hằng|Hàng|Định|Thường|Trước ngày|Từ tháng|Từ năm|Đến năm)$/u

/** The last body that a line begins to name. */
const LAST_BODY = /(?:^|[;,] ?|\(\d{1,2}\) ?)(\p{Lu}[^;,()]*)$/u
const LONGEST_NAME = 90

/** A line that begins so neither goes on with a body's name nor depends on the lines above. */
const STANDS_ALONE = /^\d/u

/** The printed lines of a stretch as lines of a table, read when a table asks for them: each knows whether a body's name runs on into it or ends with it. */
export class CellLines {
  readonly #printed: readonly PrintedLine[]
  /** The line of the first head: what stands above it has no say. */
  readonly #first: number
  readonly #read: { readonly line: CellLine; readonly open: string }[] = []

  constructor(printed: readonly PrintedLine[], first: number) {
    this.#printed = printed
    this.#first = first
  }

  at(index: number): CellLine | undefined {
    const known = this.#read[index]
    if (known) return known.line
    if (index >= this.#printed.length) return undefined
    let from = index
    while (from > this.#first && !this.#read[from - 1] && !STANDS_ALONE.test((this.#printed[from] as PrintedLine).text)) from--
    for (let i = from; i <= index; i++) this.#read[i] = followed(this.#printed[i] as PrintedLine, this.#read[i - 1]?.open ?? '')
    return this.#read[index]?.line
  }

  /** What the lines from `from` on say, up to `count` of them. */
  texts(from: number, count: number): string[] {
    return this.#printed.slice(from, from + count).map(({ text }) => text)
  }
}

/** A line below one that ends with a body's name begun: `before`. */
function followed(printed: PrintedLine, before: string): { line: CellLine; open: string } {
  const own = cellLine(printed)
  let joins = false
  if (before !== '' && !/^[\p{Ll}\d]/u.test(own.text)) {
    const words = agencyWords(`${before} ${own.text.slice(0, LONGEST_NAME)}`, 0)
    joins = (words.at(walkName(words) - 1)?.end ?? 0) > before.length
  }
  const last = LAST_BODY.exec(own.text.slice(-LONGEST_NAME))?.[1] ?? ''
  const grown =
    joins && last.length === own.text.length ? `${before} ${own.text}` : own.lower && before !== '' && !/[;,]/u.test(own.text) ? `${before} ${own.text}` : last
  const open = grown.length < LONGEST_NAME && AGENCY_HEAD.test(fold(grown)) ? grown : ''
  const whole = open !== '' && canonicalAgency(open, null) !== null
  return { line: joins || whole ? { ...own, joins, whole } : own, open }
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
