/** What the relation statements are filled with, and what comes back of them. */
import type { JustificationMode, Relation, RelationType } from '../../graph/model.ts'
import type { Direction } from '../../graph/store.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import { type Properties, readEvidence } from './node-properties.ts'

const ALL_TYPES: readonly RelationType[] = RELATION_TYPES.map((entry) => entry.type)

/** `A|B`: the known ones of `types`, all of them for none given; null where nothing is left to ask for. */
export function typesPattern(types: readonly RelationType[] | undefined): string | null {
  if (types === undefined) return ALL_TYPES.join('|')
  const asked = ALL_TYPES.filter((type) => types.includes(type))
  return asked.length === 0 ? null : asked.join('|')
}

/** The two ends of a relationship pattern. */
export const arrows = (direction: Direction): { LEFT: string; RIGHT: string } => ({
  LEFT: direction === 'IN' ? '<' : '',
  RIGHT: direction === 'OUT' ? '>' : '',
})

export function readRelation(from: unknown, type: unknown, to: unknown, properties: Properties): Relation {
  const label = properties['viaLabel']
  return {
    from: from as string,
    type: type as RelationType,
    to: to as string,
    mode: (properties['mode'] || null) as JustificationMode | null,
    evidence: readEvidence(properties).sort(byPlace),
    via:
      label == null
        ? null
        : { key: (properties['viaKey'] ?? null) as string | null, label: label as string, similarity: (properties['viaSimilarity'] ?? null) as number | null },
  }
}
