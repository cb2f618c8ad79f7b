/** What the relation statements are filled with, and what comes back of them. */
import { byPlace } from '../../graph/index.ts'
import type { JustificationMode, Relation, RelationType } from '../../graph/model.ts'
import type { Direction } from '../../graph/store.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import { cypher } from './cypher.ts'

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

const PROOFS = ['documents', 'sha256', 'starts', 'ends', 'quotes', 'lines', 'rules', 'vias']
/** A relation as one list, lighter than its properties with their names. */
export const RELATION = `[type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key, ${PROOFS.map((name) => `relation.${name}`).join(', ')}]`

export type StoredRelation = readonly [
  ...place: readonly [type: RelationType, mode: string, from: string, to: string],
  ...proofs: readonly [documents: Texts, sha256: Texts, starts: Numbers, ends: Numbers, quotes: Texts, lines: Numbers, rules: Texts, vias: Texts],
]
type Texts = readonly string[] | null
type Numbers = readonly number[] | null

/** The question for relations of many nodes; `pattern` is that of their types. */
export const relationsStatement = (pattern: string, direction: Direction): string => cypher('relations', { TYPES: pattern, RELATION, ...arrows(direction) })

/** `via` is what its first evidence comes with. */
export function readRelation([type, mode, from, to, documents, sha256, starts, ends, quotes, lines, rules, vias]: StoredRelation): Relation {
  const proofs = (documents ?? []).map((document, i) => ({
    evidence: {
      document,
      sha256: sha256?.[i] ?? '',
      start: starts?.[i] ?? 0,
      end: ends?.[i] ?? 0,
      quote: quotes?.[i] ?? '',
      line: lines?.[i] ?? 0,
      rule: rules?.[i] ?? '',
    },
    via: vias?.[i] ?? '',
  }))
  if (proofs.length > 1) proofs.sort((a, b) => byPlace(a.evidence, b.evidence))
  const via = proofs.find((proof) => proof.via !== '')?.via
  return {
    from,
    type,
    to,
    mode: (mode || null) as JustificationMode | null,
    evidence: proofs.map(({ evidence }) => evidence),
    via: via === undefined ? null : (JSON.parse(via) as Relation['via']),
  }
}
