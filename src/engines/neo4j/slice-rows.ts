/** What a text contributes, as the rows that the writing statements take. Pure. */
import { createHash } from 'node:crypto'
import { sliceHash } from '../../graph/index.ts'
import type { DocumentSlice, GraphNode, Relation, RelationType } from '../../graph/model.ts'
import { indexable } from './indexable.ts'
import { mentionProperties, type Properties, provisionProperties } from './node-properties.ts'

/** Which relation: `mode` is empty where there is none. */
export interface RelationPlace {
  readonly from: string
  readonly type: RelationType
  readonly mode: string
  readonly to: string
}

export interface SliceRows {
  readonly source: Properties
  /** Nodes as this text describes them; others may describe them too. */
  readonly shared: readonly GraphNode[]
  readonly contributions: readonly { readonly source: string; readonly id: string; readonly key: string; readonly value: string }[]
  readonly mentions: readonly Properties[]
  readonly provisions: readonly Properties[]
  readonly claims: readonly { readonly claim: Properties; readonly term: string }[]
  readonly dependencies: readonly { readonly source: string; readonly term: string }[]
  readonly relations: readonly (RelationPlace & Properties)[]
}

export function sliceRows(slice: DocumentSlice): SliceRows {
  const source = slice.key
  const { name, sha256: textHash, length } = slice.extraction.source
  const shared = [...slice.documents, ...slice.tasks, ...slice.agencies]
  const relations = relationsByPlace(slice.relations).map((relation) => relationRow(relation, source))
  const terms = new Set(slice.mentions.flatMap((mention) => mention.terms.map(indexable)))
  return {
    source: {
      key: source,
      name,
      sha256: textHash,
      length,
      text: slice.text,
      extraction: JSON.stringify(slice.extraction),
      sliceHash: sliceHash(slice),
      shared: [...new Set(shared.map((node) => node.key))],
      terms: [...terms],
      claimed: [...new Set(slice.claims.map((claim) => indexable(claim.term)))],
      relations: JSON.stringify(relations.map(({ from, type, mode, to }) => [from, type, mode, to])),
    },
    shared,
    contributions: shared.map((node) => {
      const value = JSON.stringify(node)
      return { source, id: wordingId(value), key: node.key, value }
    }),
    mentions: slice.mentions.map((mention, ordinal) => mentionProperties(mention, ordinal, source)),
    provisions: slice.provisions.map((provision) => provisionProperties(provision, source)),
    claims: slice.claims.map(({ term, key, date, evidence }) => ({
      claim: { source, identity: indexable(JSON.stringify([term, key, date])), term, key, date, ...evidence },
      term: indexable(term),
    })),
    dependencies: [...terms].map((term) => ({ source, term })),
    relations,
  }
}

/** Texts that say the same of a node share one wording. */
const wordingId = (value: string): string => createHash('sha256').update(value).digest('hex')

/** One relation for each place, with all its evidence, each sentence once. */
function relationsByPlace(relations: readonly Relation[]): Relation[] {
  const places = Map.groupBy(relations, ({ from, type, mode, to }) => JSON.stringify([from, type, mode, to]))
  return [...places.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const evidence = new Map(alike.flatMap((relation) => relation.evidence).map((item) => [`${item.start} ${item.end} ${item.line} ${item.rule}`, item]))
    return [{ ...first, evidence: [...evidence.values()], via: alike.findLast((relation) => relation.via !== null)?.via ?? null }]
  })
}

/** The evidence lies in lists side by side: a list of Neo4j holds plain values alone. */
function relationRow({ from, type, mode, to, evidence, via }: Relation, source: string): RelationPlace & Properties {
  return {
    from,
    type,
    mode: mode ?? '',
    to,
    sources: evidence.map(() => source),
    documents: evidence.map((item) => item.document),
    sha256: evidence.map((item) => item.sha256),
    starts: evidence.map((item) => item.start),
    ends: evidence.map((item) => item.end),
    quotes: evidence.map((item) => item.quote),
    lines: evidence.map((item) => item.line),
    rules: evidence.map((item) => item.rule),
    vias: evidence.map(() => (via === null ? '' : JSON.stringify(via))),
  }
}

/** The relations that a stored text contributes, from `source.relations`. */
export const storedRelations = (json: string): RelationPlace[] =>
  (JSON.parse(json) as [string, RelationType, string, string][]).map(([from, type, mode, to]) => ({ from, type, mode, to }))
