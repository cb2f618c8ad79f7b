/** What a text contributes, as the rows that the writing statements take. Pure. */
import { createHash } from 'node:crypto'
import type { AgencyNode, DocumentNode, DocumentSlice, Relation, RelationType } from '../../graph/model.ts'
import { mentionProperties, type Properties, provisionProperties, taskProperties } from './node-properties.ts'

/** A node that several texts may speak of, as one of them does. */
export type SharedNode = DocumentNode | AgencyNode

/** Which relation: `mode` is empty where there is none. */
export interface RelationPlace {
  readonly from: string
  readonly type: RelationType
  readonly mode: string
  readonly to: string
}

export interface SliceRows {
  readonly source: Properties
  readonly shared: readonly SharedNode[]
  readonly contributions: readonly { readonly source: string; readonly id: string; readonly key: string; readonly value: string }[]
  readonly tasks: readonly Properties[]
  readonly mentions: readonly Properties[]
  readonly provisions: readonly Properties[]
  readonly claims: readonly Properties[]
  readonly dependencies: readonly { readonly source: string; readonly term: string }[]
  readonly relations: readonly (RelationPlace & Properties)[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Changes with anything that the text contributes. */
export const sliceHash = (slice: DocumentSlice): string => sha256(JSON.stringify(slice))

export function sliceRows(slice: DocumentSlice): SliceRows {
  const source = slice.key
  const { name, sha256: textHash, length } = slice.extraction.source
  const shared = [...slice.documents, ...slice.agencies]
  const relations = slice.relations.map((relation) => relationRow(relation, source))
  const terms = new Set(slice.mentions.flatMap((mention) => mention.terms))
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
      tasks: slice.tasks.map((task) => task.key),
      terms: [...terms],
      claimed: [...new Set(slice.claims.map((claim) => claim.term))],
      relations: JSON.stringify(relations.map(({ from, type, mode, to }) => [from, type, mode, to])),
    },
    shared,
    contributions: shared.map((node) => {
      const value = JSON.stringify(node)
      return { source, id: sha256(value), key: node.key, value }
    }),
    tasks: slice.tasks.map((task) => taskProperties(task, source)),
    mentions: slice.mentions.map((mention) => mentionProperties(mention, source)),
    provisions: slice.provisions.map((provision) => provisionProperties(provision, source)),
    claims: slice.claims.map(({ term, key, date, evidence }) => ({ source, identity: JSON.stringify([term, key, date]), term, key, date, ...evidence })),
    dependencies: [...terms].map((term) => ({ source, term })),
    relations,
  }
}

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
    via: via === null ? {} : { viaKey: via.key, viaLabel: via.label, viaSimilarity: via.similarity },
  }
}

/** The relations that a stored text contributes, from `source.relations`. */
export const storedRelations = (json: string): RelationPlace[] =>
  (JSON.parse(json) as [string, RelationType, string, string][]).map(([from, type, mode, to]) => ({ from, type, mode, to }))
