/** What one rule about roles is: the words that announce a relation, how far they reach, and what may overrule them. */
import type { MentionRelation } from '../../lexicon/relation-types.ts'

/** One use of a cue: the words between it and the reference. */
export interface CueUse {
  /** The phrase as matched, folded: "dieu chinh". */
  readonly phrase: string
  /** Folded syllables between the cue and the reference, in order. */
  readonly between: readonly string[]
  /** How many of them are neither links ("của", "và") nor names of parts ("điều", "khoản"). */
  readonly content: number
  /** A part of the document is named between them: "một số điều", "cụm từ", "khoản 2 Điều 5". */
  readonly part: boolean
  /** The cue opens its clause. */
  readonly opens: boolean
}

export interface RoleRule {
  readonly id: string
  readonly relation: MentionRelation
  /** Phrases in NFC, lower case. */
  readonly cues: readonly string[]
  /** Greatest number of content syllables between the cue and the first reference. */
  readonly reach: number
  /** Which relation this use states; null where the words announce nothing here. Left out: always the rule's own. */
  readonly judge?: (use: CueUse) => MentionRelation | null
}
