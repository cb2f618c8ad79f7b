/** What the relation statements are filled with, and what comes back of them. */
import { byPlace } from '../../graph/index.ts'
import type { JustificationMode, Relation, RelationType } from '../../graph/model.ts'
import type { Direction } from '../../graph/store.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import { type Properties, readEvidence } from './node-properties.ts'

const ALL_TYPES: readonly RelationType[] = RELATION_TYPES.map((entry) => entry.type)

/** `:A|B`: the known ones of `types`, all of them for none given; empty where nothing is left to ask for. */
export function typesPattern(types: readonly RelationType[] | undefined): string {
  const asked = types === undefined ? ALL_TYPES : ALL_TYPES.filter((type) => types.includes(type))
  return asked.length === 0 ? '' : `:${asked.join('|')}`
}

/** The two ends of a relationship pattern. */
export const arrows = (direction: Direction): { LEFT: string; RIGHT: string } => ({
  LEFT: direction === 'IN' ? '<' : '',
  RIGHT: direction === 'OUT' ? '>' : '',
})

/** The same relations seen from their other end. */
export const reverse = (direction: Direction): Direction => (direction === 'OUT' ? 'IN' : direction === 'IN' ? 'OUT' : 'BOTH')

/** `via` is what its first evidence comes with. */
export function readRelation(from: unknown, type: unknown, to: unknown, properties: Properties): Relation {
  const vias = (properties.vias ?? []) as readonly string[]
  const proofs = readEvidence(properties)
    .map((evidence, i) => ({ evidence, via: vias[i] ?? '' }))
    .sort((a, b) => byPlace(a.evidence, b.evidence))
  const via = proofs.find((proof) => proof.via !== '')?.via
  return {
    from: from as string,
    type: type as RelationType,
    to: to as string,
    mode: (properties.mode || null) as JustificationMode | null,
    evidence: proofs.map(({ evidence }) => evidence),
    via: via === undefined ? null : (JSON.parse(via) as Relation['via']),
  }
}

/** A relation of a page, which carries its place. */
export const readPlaced = ({ place: [type, , from, to], properties }: { readonly place: readonly unknown[]; readonly properties: Properties }): Relation =>
  readRelation(from, type, to, properties)
