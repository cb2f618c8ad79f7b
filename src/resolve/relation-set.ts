/** Edges under construction: one for each (from, type, mode, to), with all its proofs. */
import type { Evidence, JustificationMode, Relation, RelationType } from '../graph/model.ts'
import { compare, sortedEvidence } from './proof.ts'

interface Edge {
  readonly from: string
  readonly type: RelationType
  readonly to: string
  readonly mode?: JustificationMode
  readonly via?: Relation['via']
}

export class RelationSet {
  readonly #edges = new Map<string, { edge: Edge; evidence: Evidence[] }>()

  /** Nothing relates to itself, and nothing stands without proof. The first `via` of an edge stays. */
  add(edge: Edge, ...evidence: readonly Evidence[]): void {
    if (edge.from === edge.to || evidence.length === 0) return
    const id = `${edge.from}\n${edge.type}\n${edge.mode ?? ''}\n${edge.to}`
    const known = this.#edges.get(id)
    if (known) known.evidence.push(...evidence)
    else this.#edges.set(id, { edge, evidence: [...evidence] })
  }

  has(from: string, type: RelationType, mode: JustificationMode | undefined, to: string): boolean {
    return this.#edges.has(`${from}\n${type}\n${mode ?? ''}\n${to}`)
  }

  /** In order of (from, type, mode, to). */
  list(): Relation[] {
    return [...this.#edges.values()]
      .map(({ edge: { from, type, to, mode, via }, evidence }) => ({
        from,
        type,
        to,
        mode: mode ?? null,
        evidence: sortedEvidence(evidence),
        via: via ?? null,
      }))
      .sort((a, b) => compare(a.from, b.from) || compare(a.type, b.type) || compare(a.mode ?? '', b.mode ?? '') || compare(a.to, b.to))
  }
}
