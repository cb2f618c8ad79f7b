/** What the stages of extraction hand on. All offsets are into `view.text`; `assemble` leads them back to the raw text. */
import type { View } from '../text/index.ts'
import type {
  Container,
  Diagnostic,
  Effect,
  ExtractedAgency,
  ExtractedProvision,
  ExtractedTask,
  Extraction,
  Header,
  Mention,
  Stated,
  TextSpan,
} from './schema.ts'

/** A stretch of the text that speaks in one voice. Segments are sorted, disjoint and cover the text. */
export interface Segment extends TextSpan {
  readonly container: Container
}

export interface Structure {
  readonly header: Header
  readonly segments: readonly Segment[]
  readonly provisions: readonly ExtractedProvision[]
  /** Running heads, page numbers and other furniture of the page: to be read over. Sorted, disjoint. */
  readonly furniture: readonly TextSpan[]
  /** Footnotes: the note's text. Sorted. */
  readonly footnotes: readonly (TextSpan & { readonly mark: string | null })[]
}

/** A reference as recognised: what it says, not yet what part it plays. */
export interface FoundMention extends TextSpan {
  readonly type: Mention['type']
  readonly typeLabel: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly issuerSpan: TextSpan | null
  readonly title: string | null
  readonly titleSpan: TextSpan | null
  readonly provision: string | null
  readonly provisionSpan: TextSpan | null
  readonly name: string | null
  readonly rule: string
  readonly anomaly: string | null
}

/** A task row; `bases` is filled once the parts of the references in it are known. */
export type FoundTask = Omit<ExtractedTask, 'line' | 'bases'>

/** What the reader of task tables and lists hands on. */
export interface TasksRead {
  readonly tasks: readonly FoundTask[]
  readonly totals: readonly Extraction['totals'][number][]
  /** Headings and introductions that speak for the rows under them: the references in `start`..`end` are the rows' SECTION bases. */
  readonly sections: readonly (TextSpan & { readonly label: string; readonly tasks: readonly string[] })[]
  /** Items of the body that name work and cite what it rests on. */
  readonly objectives: readonly (TextSpan & { readonly id: string; readonly name: string })[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An agency named in the text; `start`..`end` is where it is first named. */
export type FoundAgency = ExtractedAgency

/** The part each mention plays, aligned with the mentions. `subject` holds indices of mentions. */
export interface AssignedRole {
  readonly relation: Mention['relation']
  readonly subject: 'DOCUMENT' | 'TASK' | readonly number[]
  readonly container: Container
  /** Id of the task row in which it stands. */
  readonly task: string | null
  readonly sentence: TextSpan
  readonly anomaly: string | null
  /** The relation touches only a part of the cited document; goes to `Mention.part` where true. */
  readonly part: boolean
}

export interface Roles {
  readonly roles: readonly AssignedRole[]
  /** `from` and `to` are indices of mentions; "DOCUMENT" is this text itself. */
  readonly stated: readonly (Omit<Stated, 'from' | 'to'> & { readonly from: number; readonly to: number | 'DOCUMENT' })[]
}

/** A clause about effect; `of` holds indices of mentions. */
export type FoundEffect = Omit<Effect, 'of'> & { readonly of: 'DOCUMENT' | readonly number[] }

export type { View }
