/** What a transaction touches that other texts may share; put right at its end. */
import type { GraphNode } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

export interface Touched {
  /** Ids of the keys that it met. */
  readonly ids: Map<string, number>
  /** Nodes whose wordings or edges changed. */
  readonly nodes: Set<number>
  /** All that is said of nodes that were not there before: their wordings need not be read. */
  readonly said: Map<number, { readonly wording: number; readonly node: GraphNode; readonly body: string }[]>
  /** Wordings that a text no longer uses, with their nodes. */
  readonly wordings: Map<number, number>
  /** Edges that lost evidence. */
  readonly edges: Set<number>
  /** Terms that a text no longer depends on. */
  readonly terms: Set<number>
  /** References that came: node, key of the text, run. */
  readonly targets: (readonly [number, string, number])[]
  /** Wordings that texts of this transaction use, by their words, with how often more than before. */
  readonly used: Map<string, { readonly id: number; uses: number }>
  readonly rules: Map<string, number>
  readonly termIds: Map<string, number>
  /** Ends of edges that the text itself does not describe, with that text. */
  readonly ends: Map<string, string>
}

export const touchNothing = (): Touched => ({
  ...{ ids: new Map(), nodes: new Set(), said: new Map(), wordings: new Map(), edges: new Set(), terms: new Set(), targets: [] },
  ...{ used: new Map(), rules: new Map(), termIds: new Map(), ends: new Map() },
})

/** The id of a key, given now where there is none: edges name ends that another text of the same transaction may describe. */
export function idOf(db: Connection, key: string, kind: number, { ids, said }: Touched): number {
  let id = ids.get(key)
  if (id === undefined) {
    id = db.get(sql('find-id'), [key])?.id as number | undefined
    if (id === undefined) {
      id = db.run(sql('put-node'), [key, kind]).id
      said.set(id, [])
    }
    ids.set(key, id)
  }
  return id
}
