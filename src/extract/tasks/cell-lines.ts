/** The printed lines of a stretch as lines of a table. A body's name may run on from one into the next: "Sở Công" / "Thương". */
import { AGENCY_HEAD } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'
import { agencyWords } from '../agencies/agency-words.ts'
import { canonicalAgency } from '../agencies/canonical-agency.ts'
import { walkName } from '../agencies/match-agency.ts'
import { CellLine, type Continuation } from './cell-line.ts'
import type { PrintedLine } from './printed-lines.ts'

/** The last body that a line begins to name. */
const LAST_BODY = /(?:^|[;,] ?|\(\d{1,2}\) ?)(\p{Lu}[^;,()]*)$/u
const LONGEST_NAME = 90
/** A line that begins so neither goes on with a body's name nor depends on the lines above. */
const STANDS_ALONE = /^\d/u

/** With the name, whole or begun, that stands at the end of the line. */
interface Followed extends Continuation {
  readonly name: string
}

export class CellLines {
  readonly #printed: readonly PrintedLine[]
  /** The line of the first head: what stands above it has no say. */
  readonly #first: number
  readonly #lines: CellLine[] = []
  readonly #followed: Followed[] = []

  constructor(printed: readonly PrintedLine[], first: number) {
    this.#printed = printed
    this.#first = first
  }

  at(index: number): CellLine | undefined {
    const printed = this.#printed[index]
    if (printed === undefined) return undefined
    this.#lines[index] ??= new CellLine(printed, () => this.#follow(index))
    return this.#lines[index]
  }

  /** What the lines from `from` on say, up to `count` of them. */
  texts(from: number, count: number): string[] {
    return this.#printed.slice(from, from + count).map(({ text }) => text)
  }

  /** Read from the nearest line above that depends on no other. */
  #follow(index: number): Followed {
    let from = index
    while (from > this.#first && !this.#followed[from - 1] && !STANDS_ALONE.test((this.#printed[from] as PrintedLine).text)) from--
    for (let i = from; i <= index; i++) this.#followed[i] ??= followed(this.at(i) as CellLine, this.#followed[i - 1]?.name ?? '')
    return this.#followed[index] as Followed
  }
}

/** A line below one that ends with the name `before`. */
function followed(line: CellLine, before: string): Followed {
  const { text } = line
  let joins = false
  if (before !== '' && !/^[\p{Ll}\d]/u.test(text)) {
    const words = agencyWords(`${before} ${text.slice(0, LONGEST_NAME)}`, 0)
    joins = (words.at(walkName(words) - 1)?.end ?? 0) > before.length
  }
  const last = LAST_BODY.exec(text.slice(-LONGEST_NAME))?.[1] ?? ''
  const runsOn = (joins && last.length === text.length) || (line.lower && before !== '' && !/[;,]/u.test(text))
  const grown = runsOn ? `${before} ${text}` : last
  const name = grown.length < LONGEST_NAME && AGENCY_HEAD.test(fold(grown)) ? grown : ''
  return { joins, whole: name !== '' && canonicalAgency(name, null) !== null, name }
}
