/** A justification sheet before it has a form: what Markdown, HTML and Word are made of. */
export interface SheetItem {
  readonly title: string
  /** What proves it: the sentence, and where it stands. */
  readonly lines?: readonly string[]
  readonly branches?: readonly SheetItem[]
}

export interface SheetSection {
  readonly title: string
  readonly note: string | null
  readonly items: readonly SheetItem[]
}

export interface Sheet {
  readonly title: string
  readonly fields: readonly (readonly [label: string, value: string])[]
  readonly sections: readonly SheetSection[]
  /** The sentence to paste into a report. */
  readonly statement: { readonly title: string; readonly text: string }
  readonly foot: string
}
