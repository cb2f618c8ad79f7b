/** One measurement of the evaluation. A further one is a further file with a `measure` function, named in `scripts/eval.ts`. */
export interface Section {
  readonly name: string
  /** Named figures, each 1.0 at best. */
  readonly figures: Readonly<Record<string, number>>
  /** What is wrong, by text: offsets and names of fields, never words of the corpus. A miss that was not there before is a loss. */
  readonly misses: Readonly<Record<string, readonly string[]>>
  /** The table for people. */
  readonly table: string
  /** The misses in words, for people who ask with --show. */
  readonly details: readonly string[]
  /** The evaluation fails where a figure is below it. */
  readonly floor?: number
}

export interface CorpusContext {
  /** Folder of the corpus, absolute. */
  readonly corpus: string
  /** Scratch folder, removed at the end. */
  readonly scratch: string
}
