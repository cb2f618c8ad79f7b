/** From what one text says, and what all texts claim about identities, to everything that the text contributes to the graph. */
import type { Extraction } from '../extract/schema.ts'
import type { DocumentSlice, IdentityClaim, MentionNode, ProvisionNode } from '../graph/model.ts'
import { agencyIndex } from './agencies.ts'
import { type ClaimsView, NO_CLAIMS } from './claims.ts'
import { documentNodes } from './document-nodes.ts'
import { identityClaims } from './identity-claims.ts'
import { type OwnDocument, ownDocument } from './own-document.ts'
import { proofOf } from './proof.ts'
import { type Decisions, type ResolvedReference, resolveReferences } from './references.ts'
import { documentRelations } from './relations.ts'
import { taskKeys, taskNodes } from './tasks.ts'

/** What a text says and asks about identities, before the library is consulted. */
export interface TextIdentities {
  readonly own: OwnDocument
  readonly claims: readonly IdentityClaim[]
  /** Terms that its references depend on, sorted, each once. */
  readonly terms: readonly string[]
}

export function textIdentities(extraction: Extraction, text: string): TextIdentities {
  const own = ownDocument(extraction)
  const references = resolveReferences(extraction, own, NO_CLAIMS)
  const prove = proofOf(text, own.key, extraction.source.sha256)
  return { own, claims: identityClaims(extraction, own, references, prove), terms: [...new Set(references.flatMap(({ terms }) => terms))].sort() }
}

/** Pure: the same extraction, text, claims and decisions give the same slice. `view` holds the claims of every text, this one included; `identities` are the text's own, where they are known already. */
export function resolveDocument(
  extraction: Extraction,
  text: string,
  view: ClaimsView,
  decisions?: Decisions,
  identities: TextIdentities = textIdentities(extraction, text),
): DocumentSlice {
  const { own, claims } = identities
  const references = resolveReferences(extraction, own, view, decisions)
  const prove = proofOf(text, own.key, extraction.source.sha256)
  const agencies = agencyIndex(extraction, own)
  const { keys, byId } = taskKeys(extraction, own)
  const relations = documentRelations({ text, extraction, own, references, agencies, taskKeys: byId, prove })
  const tasks = taskNodes({ extraction, own, references, agencies, keys, prove }, relations)
  return {
    key: own.key,
    text,
    extraction,
    documents: documentNodes(extraction, own, references, prove),
    tasks,
    agencies: agencies.nodes,
    provisions: provisionNodes(extraction, own),
    mentions: mentionNodes(extraction, own, references),
    relations: relations.list(),
    claims,
  }
}

/** The extraction with each reference's `target`: what the text alone gives. It stands where the schema has it, so that a store that takes the parts apart gives the same JSON back. */
export function withTargets(extraction: Extraction): Extraction {
  const references = resolveReferences(extraction, ownDocument(extraction), NO_CLAIMS)
  const mentions = extraction.mentions.map(({ rule, sentence, name, anomaly, part, ...mention }, i) => ({
    ...mention,
    target: references[i]?.target ?? null,
    ...{ rule, sentence, name, anomaly },
    ...(part === undefined ? {} : { part }),
  }))
  return { ...extraction, mentions }
}

const mentionNodes = (extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[]): MentionNode[] =>
  extraction.mentions.map((mention, i) => {
    const reference = references[i]
    return {
      key: `${own.key}#${mention.id}`,
      document: own.key,
      mention,
      status: reference?.status ?? 'UNIDENTIFIED',
      target: reference?.target ?? null,
      candidates: reference?.candidates ?? [],
      terms: reference?.terms ?? [],
      sha256: extraction.source.sha256,
    }
  })

function provisionNodes({ provisions, document }: Extraction, own: OwnDocument): ProvisionNode[] {
  const annexFrom = document.annex?.start ?? Number.POSITIVE_INFINITY
  return provisions.map(({ id, label, title, kind, parent, start, end }, ordinal) => ({
    key: `${own.key}#${id}`,
    document: own.annex !== null && start >= annexFrom ? own.annex : own.key,
    label,
    title,
    kind,
    parent: parent === null ? null : `${own.key}#${parent}`,
    ordinal,
    start,
    end,
  }))
}
