/** A printed line of a table whose cells lost their borders, with what tells to which column it may belong. Each is told when asked for, once. */
import { AGENCY_HEAD, AMOUNT_LINE, DEADLINE, DEADLINE_WORD, OPEN_END, OTHER_CELL, PRODUCT, TASK_VERB } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import { printedWidth } from './printed-width.ts'

/** What the lines above make of a line. */
export interface Continuation {
  /** It goes on with a body's name that the line above began: "Sở Công" / "Thương". */
  readonly joins: boolean
  /** The name of a known body is complete at its end. */
  readonly whole: boolean
}
const ALONE: Continuation = { joins: false, whole: false }

interface Printed extends TextSpan {
  readonly text: string
  readonly blanks: number
  readonly breaks: boolean
}

/** The first word of a deadline, alone in a narrow column. */
const WRAPPED_DUE = /^(?:Quý|Tháng|Năm|Ngày|Trước|Từ|Trong|Đến|Giai|Giai đoạn|Hằng|Hàng|Định|Thường|Trước ngày|Từ tháng|Từ năm|Đến năm)$/u

export class CellLine implements Printed {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly blanks: number
  readonly breaks: boolean
  readonly #continuation: () => Continuation
  #folded: string | undefined
  #width: number | undefined
  #firstWord: number | undefined
  #depth: number | undefined
  #agency: boolean | undefined
  #due: boolean | undefined
  #dueWord: boolean | undefined
  #product: boolean | undefined
  #verb: boolean | undefined
  #amount: boolean | undefined
  #other: boolean | undefined
  #open: boolean | undefined
  #closed: boolean | undefined
  #upper: boolean | undefined
  #lower: boolean | undefined

  constructor({ text, start, end, blanks, breaks }: Printed, continuation: () => Continuation = () => ALONE) {
    this.text = text
    this.start = start
    this.end = end
    this.blanks = blanks
    this.breaks = breaks
    this.#continuation = continuation
  }

  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }
  get width(): number {
    this.#width ??= printedWidth(this.text)
    return this.#width
  }
  get firstWord(): number {
    this.#firstWord ??= printedWidth(/^\S*/u.exec(this.text)?.[0] ?? '')
    return this.#firstWord
  }
  /** Brackets opened less brackets closed. */
  get depth(): number {
    this.#depth ??= bracketDepth(this.text)
    return this.#depth
  }
  get agency(): boolean {
    this.#agency ??= AGENCY_HEAD.test(this.folded)
    return this.#agency
  }
  get due(): boolean {
    this.#due ??= DEADLINE.test(`${this.folded} `) || WRAPPED_DUE.test(this.text)
    return this.#due
  }
  get dueWord(): boolean {
    this.#dueWord ??= DEADLINE_WORD.test(this.folded)
    return this.#dueWord
  }
  get product(): boolean {
    this.#product ??= PRODUCT.test(this.folded)
    return this.#product
  }
  get verb(): boolean {
    this.#verb ??= TASK_VERB.test(this.folded)
    return this.#verb
  }
  get amount(): boolean {
    this.#amount ??= AMOUNT_LINE.test(this.folded)
    return this.#amount
  }
  get other(): boolean {
    this.#other ??= OTHER_CELL.test(this.folded)
    return this.#other
  }
  /** Ends with a word or mark after which no text ends. */
  get open(): boolean {
    this.#open ??= OPEN_END.test(this.text)
    return this.#open
  }
  /** Ends with a full stop or semicolon. */
  get closed(): boolean {
    this.#closed ??= /[.;…]["”]?$/u.test(this.text.slice(-2))
    return this.#closed
  }
  get upper(): boolean {
    this.#upper ??= /^[\p{Lu}\d("“‘*+-]/u.test(this.text)
    return this.#upper
  }
  get lower(): boolean {
    this.#lower ??= /^[\p{Ll},;.)]/u.test(this.text)
    return this.#lower
  }
  get joins(): boolean {
    return this.#continuation().joins
  }
  get whole(): boolean {
    return this.#continuation().whole
  }

  /** What stands before the character at `length`. */
  head(length: number): CellLine {
    return new CellLine({ text: this.text.slice(0, length), start: this.start, end: this.start + length, blanks: this.blanks, breaks: this.breaks })
  }

  /** What follows the first `skipped` characters. */
  tail(skipped: number, blanks = this.blanks): CellLine {
    return new CellLine({ text: this.text.slice(skipped), start: this.start + skipped, end: this.end, blanks, breaks: this.breaks })
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
