/** Every kind of small value that the use cases keep in the store beside the graph: whoever copies a store copies these. */
export const VALUE_KINDS = {
  /** What a person decided about a finding, by the finding. */
  review: 'review',
  /** What a person decided about references, by document. */
  settlements: 'settlement',
  /** Which earlier texts of a document are kept, by document. */
  versions: 'versions',
  /** Those texts. They are long: read them by id. */
  versionText: 'version-text',
} as const
