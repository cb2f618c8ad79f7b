/** Constraints and indexes. Each statement says IF NOT EXISTS, so that two programs may start at once. */
export const SCHEMA_VERSION = 1

interface SchemaItem {
  /** Of the index, a constraint's own included. */
  readonly name: string
  readonly statement: string
}

const named = (name: string, statement: (name: string) => string): SchemaItem => ({ name, statement: statement(`${name} IF NOT EXISTS`) })

const unique = (label: string, ...properties: readonly string[]): SchemaItem =>
  named(
    `cancu_${label.toLowerCase()}_${properties.join('_').toLowerCase()}`,
    (name) => `CREATE CONSTRAINT ${name} FOR (n:${label}) REQUIRE (${properties.map((property) => `n.${property}`).join(', ')}) IS UNIQUE`,
  )

const range = (label: string, ...properties: readonly string[]): SchemaItem =>
  named(
    `cancu_${label.toLowerCase()}_by_${properties.join('_').toLowerCase()}`,
    (name) => `CREATE INDEX ${name} FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`,
  )

/** Our own words, one blank between them, go into the full-text index: white space is all that its analyser splits at. */
const fullText = (name: string, labels: string, property: string): SchemaItem =>
  named(
    name,
    (name) =>
      `CREATE FULLTEXT INDEX ${name} FOR (n:${labels}) ON EACH [n.${property}] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
  )

export const SCHEMA: readonly SchemaItem[] = [
  unique('CancuStore', 'name'),
  unique('CancuLock', 'name'),
  unique('Document', 'key'),
  unique('Task', 'key'),
  unique('Agency', 'key'),
  unique('Source', 'key'),
  unique('Contribution', 'id'),
  unique('Identity', 'id'),
  unique('Term', 'term'),
  unique('Value', 'kind', 'id'),
  unique('Mention', 'key'),
  unique('Provision', 'key'),
  range('Document', 'numberKey'),
  range('Document', 'type'),
  range('Document', 'level'),
  range('Document', 'availability'),
  range('Task', 'numberKey'),
  range('Task', 'document'),
  range('Task', 'code'),
  range('Agency', 'level'),
  range('Agency', 'parent'),
  range('Mention', 'source'),
  range('Mention', 'status'),
  range('Mention', 'document', 'start', 'ordinal'),
  range('Mention', 'target', 'document', 'start', 'ordinal'),
  range('Provision', 'source'),
  range('Provision', 'document', 'ordinal', 'key'),
  range('Claim', 'source'),
  range('Claim', 'identity', 'document', 'start', 'end', 'rule'),
  range('Identity', 'term'),
  range('Contribution', 'key'),
  fullText('cancu_words', 'Document|Task|Agency', 'words'),
  fullText('cancu_issuer_words', 'Document', 'issuerWords'),
]

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)'
