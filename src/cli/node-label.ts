/** Nodes as people name them, in one line. */
import type { GraphNode } from '../graph/model.ts'
import { documentLabel } from '../usecases/citation.ts'

export function nodeLabel(node: GraphNode): string {
  if (node.kind === 'DOCUMENT') return documentLabel(node)
  return node.kind === 'TASK' ? `Nhiệm vụ ${node.code}` : node.name
}

/** The label with what tells it from others of that name: title, name of the task, level. */
export function nodeLine(node: GraphNode): string {
  if (node.kind === 'TASK') return `${nodeLabel(node)}: ${node.name}`
  if (node.kind === 'AGENCY') return node.name
  const date =
    node.issuedOn === null
      ? node.dates.length > 1
        ? ` (ngày ghi khác nhau: ${node.dates.map(vietnameseDate).join(', ')})`
        : ''
      : ` ngày ${vietnameseDate(node.issuedOn)}`
  return `${documentLabel(node)}${date}`
}

/** ISO date → the form that decree 30/2020/NĐ-CP prescribes for texts, in digits: `21/4/2022`; partial dates stay partial. */
export function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && String(Number(day)).padStart(2, '0'), month && (Number(month) < 3 ? month : String(Number(month))), year].filter(Boolean).join('/')
}
