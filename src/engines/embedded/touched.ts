/** What a transaction touches that other texts may share; put right at its end. */
import type { GraphNode } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'
import { WaitingRows } from './waiting-rows.ts'

/** What a text says of a node. */
export interface Said {
  readonly wording: number
  readonly node: GraphNode
  readonly body: string
}
export interface UsedWording {
  readonly id: number
  readonly node: number
  /** Of one that the store does not hold yet. */
  readonly fresh: Uint8Array | null
  uses: number
}
export interface FreshNode {
  readonly key: string
  readonly said: Said[]
}

export interface Touched {
  /** Ids of the keys that it met. */
  readonly ids: Map<string, number>
  /** Nodes whose wordings or edges changed. */
  readonly nodes: Set<number>
  /** Nodes that came, written at the end with all that is said of them. */
  readonly fresh: Map<number, FreshNode>
  /** The greatest ids given out. */
  readonly last: { node: number; wording: number }
  readonly rows: WaitingRows
  /** Wordings that a text no longer uses, with their nodes. */
  readonly wordings: Map<number, number>
  /** Edges that lost evidence. */
  readonly edges: Set<number>
  /** Terms that a text no longer depends on. */
  readonly terms: Set<number>
  /** References that came: node, key of the text, run. */
  readonly targets: (readonly [target: number, document: string, run: number])[]
  /** Edges that came, as they lie at their other end. */
  readonly arrivals: (readonly [to: number, type: string, mode: string, fromKey: string, from: number, edge: number])[]
  /** Wordings that texts of this transaction use, by their words, with how often more than before. */
  readonly used: Map<string, UsedWording>
  readonly rules: Map<string, number>
  readonly termIds: Map<string, number>
  /** Ends of edges that the text itself does not describe, with that text. */
  readonly ends: Map<string, string>
}

export const touchNothing = (db: Connection): Touched => ({
  last: { ...(db.get(sql('last-ids')) as { node: number; wording: number }) },
  rows: new WaitingRows(db),
  ...{ ids: new Map(), nodes: new Set(), fresh: new Map(), wordings: new Map(), edges: new Set(), terms: new Set(), targets: [], arrivals: [] },
  ...{ used: new Map(), rules: new Map(), termIds: new Map(), ends: new Map() },
})

/** The id of a key, given now where there is none: edges name ends that another text of the same transaction may describe. */
export function idOf(db: Connection, key: string, touched: Touched): number {
  const id = touched.ids.get(key) ?? (db.get(sql('find-id'), [key])?.id as number | undefined)
  return id === undefined ? freshId(key, touched) : remember(key, id, touched)
}

/** The id of a key, and of the wording of this hash where the store has it. */
export function wordingOf(db: Connection, key: string, hash: Uint8Array, touched: Touched): { readonly id: number; readonly wording: number | null } {
  const id = touched.ids.get(key)
  if (id !== undefined) {
    // Of a node that came with this transaction every wording is among those used.
    return { id, wording: touched.fresh.has(id) ? null : ((db.get(sql('find-wording'), [id, hash])?.id ?? null) as number | null) }
  }
  const known = db.get(sql('find-node-wording'), [hash, key]) as { readonly id: number; readonly wording: number | null } | undefined
  return known === undefined ? { id: freshId(key, touched), wording: null } : { id: remember(key, known.id, touched), wording: known.wording }
}

function freshId(key: string, touched: Touched): number {
  const id = ++touched.last.node
  touched.fresh.set(id, { key, said: [] })
  return remember(key, id, touched)
}

function remember(key: string, id: number, { ids }: Touched): number {
  ids.set(key, id)
  return id
}
