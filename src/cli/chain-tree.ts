/** A chain as a tree: each node once, under the first edge that reaches it; what proves the edge stands below. */
import type { Evidence, Relation } from '../graph/model.ts'
import { RELATION_TYPES } from '../lexicon/relation-types.ts'
import type { Chain, Validity } from '../usecases/model.ts'
import type { Names } from './api-shape.ts'
import { nodeLabel, nodeLine, vietnameseDate } from './node-label.ts'
import type { Branch } from './tree.ts'

const LABELS = new Map<string, string>(RELATION_TYPES.map(({ type, vi }) => [type, vi]))
/** Long enough for the sentence of a proof; a whole table row is cut. */
const QUOTE_LENGTH = 700

export const relationLabel = (type: string): string => LABELS.get(type) ?? type

/** `direction`: OUT for what the start rests on, IN for what rests on it. */
export function chainTree(chain: Chain, names: Names, direction: 'OUT' | 'IN'): Branch[] {
  const near = (edge: Relation) => (direction === 'OUT' ? edge.from : edge.to)
  const far = (edge: Relation) => (direction === 'OUT' ? edge.to : edge.from)
  const members = new Map(chain.nodes.map((member) => [member.node.key, member]))
  const leaving = Map.groupBy(chain.edges, near)
  const shown = new Set([chain.start])
  const branchesOf = (key: string): Branch[] => {
    const depth = members.get(key)?.depth ?? 0
    const edges = (leaving.get(key) ?? []).filter((edge) => far(edge) !== key)
    const first = new Set(edges.filter((edge) => !shown.has(far(edge)) && members.get(far(edge))?.depth === depth + 1))
    for (const edge of first) shown.add(far(edge))
    const expanded = new Set<string>()
    return edges.map((edge): Branch => {
      const member = members.get(far(edge))
      const again = !first.has(edge) || expanded.has(far(edge))
      expanded.add(far(edge))
      const title = `${relationLabel(edge.type)}${edge.mode && edge.mode !== 'EXPLICIT' ? ` (${edge.mode})` : ''} ${direction === 'OUT' ? '→' : '←'} ${member ? (again ? nodeLabel(member.node) : nodeLine(member.node)) : far(edge)}`
      return {
        title: again ? `${title} (xem trên)` : title,
        lines: [...(again || !member?.status ? [] : [statusLine(member.status)]), ...proofLines(edge.evidence, names)],
        branches: again ? [] : branchesOf(far(edge)),
      }
    })
  }
  return branchesOf(chain.start)
}

/** The first proof in full, and how many more there are. */
export function proofLines(evidence: readonly Evidence[], names: Names): string[] {
  const [first] = evidence
  if (!first) return []
  const more = evidence.length > 1 ? ` (và ${evidence.length - 1} chỗ khác)` : ''
  return [`“${shorten(first.quote)}” — ${placeOf(first, names)}${more}`]
}

/** File and line where the words stand. */
export function placeOf(evidence: Evidence, names: Names): string {
  const node = names.get(evidence.document)
  return `${node?.kind === 'DOCUMENT' && node.source ? node.source.name : evidence.document}:${evidence.line}`
}

function shorten(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  return text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH - 1).replace(/\s+\S*$/, '')} …`
}

const STATES: Record<Validity['state'], string> = {
  IN_FORCE: 'còn hiệu lực',
  NOT_YET_IN_FORCE: 'chưa có hiệu lực',
  SUSPENDED: 'bị đình chỉ',
  REPLACED: 'đã bị thay thế',
  REPEALED: 'đã bị bãi bỏ',
  UNKNOWN: 'chưa rõ hiệu lực',
}
const statusLine = ({ state, by, effectiveOn }: Validity): string =>
  `[${STATES[state]}${by ? ` bởi ${nodeLabel(by)}` : ''}${effectiveOn ? `, từ ngày ${vietnameseDate(effectiveOn)}` : ''}]`
