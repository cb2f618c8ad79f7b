/** What the reader of roles keeps while it goes through a stretch of text. Offsets are those of the view. */
import type { DocumentType } from '../../lexicon/document-types.ts'
import type { MentionRelation } from '../../lexicon/relation-types.ts'
import type { RoleRule } from './role-rule.ts'

/** A mention as the reader needs it. */
export interface Reference {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly type: DocumentType
  /** Where its title stands, null without. */
  readonly title: { readonly start: number; readonly end: number } | null
  /** The document names itself here: for certain (its number and nothing against it), perhaps (a cue may say otherwise), or not. */
  readonly self: 'YES' | 'MAYBE' | 'NO'
  /** Named in words: its name without the type word, else null. */
  readonly name: string | null
  /** It has a number. */
  readonly numbered: boolean
  readonly provision: string | null
}

/** The owners of the title in which a reference stands; null: the document, or the task row. */
export type Owners = readonly number[] | null

/** What was read for one mention. */
export interface Role {
  relation: MentionRelation
  owners: Owners
  rule: string
  /** Where the cue that makes it so stands, null where none does. */
  cue: { start: number; end: number } | null
  /** Only a part of the document is touched. */
  part: boolean
  note: string | null
}

/** A relation that one document states about another in passing. `to` null: about this document. */
export interface Statement {
  readonly from: number
  readonly type: MentionRelation
  readonly to: number | null
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** A cue in force. */
export interface Governor {
  readonly rule: RoleRule | null
  relation: MentionRelation
  readonly id: string
  readonly phrase: string
  readonly start: number
  readonly end: number
  /** References it has governed so far. */
  governed: number
  /** Folded syllables read since it, until it governs its first reference. */
  between: string[]
  content: number
  part: boolean
  readonly force: 'ROLE' | 'POINTS' | 'POINTS_SOFTLY' | 'ALIAS' | 'ENACTS'
  /** Keeps its force over a whole list, whatever stands between the members. */
  lasting: boolean
  /** It opens its clause. */
  opens: boolean
}

/** A verb in the passive: "đã được sửa đổi, bổ sung một số điều theo …". */
export interface Passive {
  readonly rule: RoleRule
  readonly start: number
  /** The word that announces the agent has been read. */
  agent: boolean
  /** A colon follows: the agents are listed. */
  list: boolean
  content: number
  /** Where its patient stands; null: this document. */
  readonly patient: number | null
  readonly inner: number | null
  /** Where no reference stands before it, it speaks of this document: "Khoản này được …", or any note of an editor. */
  readonly self: boolean
  /** Only of a part of it. */
  readonly part: boolean
  agents: number
  /** The first agent is known by its number, or by a name that says that it amends. */
  plain: boolean
}

/** A title, a bracket or the text itself. */
export interface Frame {
  readonly kind: 'TEXT' | 'TITLE' | 'NOTE' | 'PARENTHESIS'
  readonly owners: Owners
  /** Where a title ends; Infinity for the others. */
  readonly end: number
  governor: Governor | null
  passive: Passive | null
  /** References of this list so far, with whether a pointing word led to them. */
  chain: { index: number; pointed: boolean }[]
  /** How many of them a passive verb has settled for good. */
  settled: number
  /** Content syllables since the last reference or cue. */
  gap: number
  /** The last reference of this frame, and the last one inside a title that was closed since. */
  last: number | null
  inner: number | null
  /** "này" has been read since the last reference: what follows may speak of this document. */
  self: boolean
  /** A part of a document has been named since the last reference. */
  part: boolean
  lastWord: string | undefined
}

export const newFrame = (kind: Frame['kind'], owners: Owners, end: number, governor: Governor | null): Frame => ({
  kind,
  owners,
  end,
  governor,
  passive: null,
  chain: [],
  settled: 0,
  gap: 0,
  last: null,
  inner: null,
  self: false,
  part: false,
  lastWord: undefined,
})

/** A new list begins. */
export function beginList(frame: Frame): void {
  frame.chain = []
  frame.settled = 0
}

export const newGovernor = (
  from: { readonly rule: RoleRule | null; readonly relation: MentionRelation; readonly id: string; readonly phrase: string; readonly force: Governor['force'] },
  start: number,
  end: number,
): Governor => ({ ...from, start, end, governed: 0, between: [], content: 0, part: false, lasting: false, opens: false })
