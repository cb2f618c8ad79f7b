/** References as they lie in the database: in runs of some that follow one another in a text, one row each. */
import { type PackedMention, pageOf, pageRange, type SliceBodies, unpackMention } from '../../graph/index.ts'
import type { DocumentSlice, MentionNode } from '../../graph/model.ts'
import type { Page, PageRequest } from '../../graph/store.ts'
import type { Connection, Row } from './connection.ts'
import { refused } from './refused.ts'
import { sql } from './sql.ts'

/** So many that a row of them is worth its place, and so few that one of them is read at little cost. */
const LENGTH = 48
/** Runs of one text have ids that begin with the text's. */
const RUNS = 65_536

export interface Run {
  readonly id: number
  readonly start: number
  readonly ordinal: number
  readonly ordinals: readonly number[]
  /** Keys of the nodes meant, each once. */
  readonly targets: readonly string[]
  /** JSON. */
  readonly mentions: string
}

interface Placed {
  readonly start: number
  readonly ordinal: number
  readonly node: MentionNode
}

export function runsOf(source: number, { key, mentions }: DocumentSlice, bodies: SliceBodies['mentions']): Run[] {
  const placed = mentions.map(({ mention, target }, ordinal) => ({ start: mention.start, ordinal, target }))
  placed.sort((a, b) => a.start - b.start || a.ordinal - b.ordinal)
  const runs: Run[] = []
  if (placed.length > RUNS * LENGTH) throw refused(key, `there are ${placed.length} references, more than the store can tell apart`)
  for (let at = 0; at < placed.length; at += LENGTH) {
    const run = placed.slice(at, at + LENGTH)
    const { start = 0, ordinal = 0 } = run[0] ?? {}
    runs.push({
      ...{ id: source * RUNS + runs.length, start, ordinal },
      ordinals: run.map((mention) => mention.ordinal),
      targets: [...new Set(run.flatMap(({ target }) => target ?? []))],
      mentions: `[${run.map((mention) => bodies[mention.ordinal]).join(',')}]`,
    })
  }
  return runs
}

export const rangeOf = (source: number) => ({ first: source * RUNS, last: source * RUNS + RUNS - 1 })

/** All references of a text, in the order in which they were read. */
export function mentionsRead(db: Connection, source: number, document: string, sha256: string): MentionNode[] {
  const placed = db.all(sql('runs'), rangeOf(source)).flatMap((row) => unpackRun(row, document, sha256))
  return placed.sort((a, b) => a.ordinal - b.ordinal).map(({ node }) => node)
}

export function mentionPage(db: Connection, document: string, request: PageRequest): Page<MentionNode> {
  const range = pageRange(request, ['number', 'number'])
  const [start, ordinal] = (range.after ?? [-1, -1]) as readonly [number, number]
  const [lastStart, lastOrdinal] = (range.before ?? [Number.MAX_SAFE_INTEGER, 0]) as readonly [number, number]
  const source = db.get(sql('find-source'), [document]) as { readonly id: number; readonly sha256: string } | undefined
  const found: Placed[] = []
  if (source !== undefined) {
    const place = range.backwards ? { start: lastStart, ordinal: lastOrdinal } : { start, ordinal }
    for (const row of db.rows(sql(range.backwards ? 'runs-to' : 'runs-from'), { ...rangeOf(source.id), ...place })) {
      const run = unpackRun(row, document, source.sha256).filter(
        (mention) => isBefore(start, ordinal, mention.start, mention.ordinal) && isBefore(mention.start, mention.ordinal, lastStart, lastOrdinal),
      )
      found.push(...(range.backwards ? run.reverse() : run))
      if (found.length > range.count) break
    }
  }
  const total = (db.get(sql('count-mentions'), { document })?.total ?? 0) as number
  return pageOf(
    found.slice(0, range.count + 1),
    range,
    total,
    (mention) => [mention.start, mention.ordinal],
    ({ node }) => node,
  )
}

/** The first references to a node, wherever they stand, in the order of texts and places. */
export function mentionsOf(db: Connection, target: string, limit: number): MentionNode[] {
  const id = db.get(sql('find-id'), [target])?.id as number | undefined
  const found: MentionNode[] = []
  if (id === undefined || limit < 1) return found
  for (const row of db.rows(sql('runs-of'), { target: id })) {
    for (const packed of JSON.parse(row.mentions as string) as PackedMention[]) {
      const mention = unpackMention(packed, row.document as string, row.sha256 as string)
      if (mention.target === target) found.push(mention)
    }
    if (found.length >= limit) break
  }
  return found.slice(0, limit)
}

/** Nodes that a run refers to, by key. */
export const targetsOf = (row: Row): string[] => [
  ...new Set((JSON.parse(row.mentions as string) as PackedMention[]).flatMap((packed) => unpackMention(packed, '', '').target ?? [])),
]

function unpackRun({ ordinals, mentions }: Row, document: string, sha256: string): Placed[] {
  const places = JSON.parse(ordinals as string) as number[]
  return (JSON.parse(mentions as string) as PackedMention[]).map((packed, i) => {
    const node = unpackMention(packed, document, sha256)
    return { start: node.mention.start, ordinal: places[i] ?? 0, node }
  })
}

const isBefore = (start: number, ordinal: number, otherStart: number, otherOrdinal: number): boolean =>
  start < otherStart || (start === otherStart && ordinal < otherOrdinal)
