import type { ChainPartsFragment } from '../generated/graphql.ts'

type Node = ChainPartsFragment['nodes'][number]

/**
 * The columns in which a chain is drawn: every arrow leads at least one column further, so that what stands behind stands to the right.
 * A node on a cycle keeps the column that its distance from the start gives.
 */
export function chainColumns({ nodes, edges }: ChainPartsFragment, reversed: boolean): Node[][] {
  const column = new Map(nodes.map(({ node, depth }) => [node.key, depth]))
  const waiting = new Map<string, number>()
  const onward = new Map<string, string[]>()
  for (const edge of edges) {
    const [near, far] = reversed ? [edge.to, edge.from] : [edge.from, edge.to]
    if (near === far) continue
    onward.set(near, [...(onward.get(near) ?? []), far])
    waiting.set(far, (waiting.get(far) ?? 0) + 1)
  }
  const free = nodes.map(({ node }) => node.key).filter((key) => !waiting.has(key))
  for (let key = free.pop(); key !== undefined; key = free.pop()) {
    for (const far of onward.get(key) ?? []) {
      column.set(far, Math.max(column.get(far) ?? 0, (column.get(key) ?? 0) + 1))
      const left = (waiting.get(far) ?? 1) - 1
      waiting.set(far, left)
      if (left === 0) free.push(far)
    }
  }
  const columns: Node[][] = []
  for (const member of nodes) {
    const at = column.get(member.node.key) ?? 0
    while (columns.length <= at) columns.push([])
    columns[at]?.push(member)
  }
  return columns.filter((members) => members.length > 0)
}
