/** What the reader of one stretch is given, and what it gives back. */
import type { Token } from './lexer.ts'
import type { Governor, Owners, Reference, Role, Statement } from './reading.ts'

export interface UnitInput {
  readonly tokens: readonly Token[]
  readonly references: readonly Reference[]
  readonly start: number
  readonly end: number
  /** What a lead-in, a section heading or a column already says of the references of this stretch. */
  readonly initial: Governor | null
  /** Whose basis is being quoted here, null outside such a quotation. */
  readonly owners: Owners
  readonly text: string
}

export interface UnitReading {
  readonly roles: Map<number, Role>
  readonly sentences: Map<number, { start: number; end: number }>
  readonly statements: Statement[]
  /** The cue still in force at the end, for the list that may follow. */
  readonly tail: Governor | null
  /** A passive verb still waiting for its agents at the end: "được sửa đổi, bổ sung bởi:". */
  readonly tailPatient: number | null
  /** The words of the last sentence, folded. */
  readonly words: readonly string[]
  /** The last sentence says that what it speaks of has lost effect. */
  readonly expired: boolean
  /** The mention whose basis is quoted from here on. */
  readonly quotes: number | null
  /** A quotation is closed here. */
  readonly unquotes: boolean
}
