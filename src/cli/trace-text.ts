/** What `trace` prints above the chain: the row or the document, and its justifications grouped by mode. */
import { type DocumentNode, JUSTIFICATION_MODES, type JustificationMode, type Relation, type TaskNode } from '../graph/model.ts'
import type { Justification } from '../usecases/model.ts'
import type { Names } from './api-shape.ts'
import { placeOf, proofLines, relationLabel } from './chain-tree.ts'
import { nodeLabel, nodeLine } from './node-label.ts'
import type { Output } from './output.ts'
import { type Branch, treeLines, wrap } from './tree.ts'

export const MODE_TITLES: Record<JustificationMode, string> = {
  EXPLICIT: 'Căn cứ ghi trực tiếp tại nhiệm vụ (EXPLICIT)',
  LINKED: 'Căn cứ của mục cùng nội dung (LINKED)',
  SECTION: 'Căn cứ của nhóm, phụ lục chứa nhiệm vụ (SECTION)',
  INHERITED: 'Căn cứ chung của văn bản giao nhiệm vụ (INHERITED)',
}
const MONEY = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })

const given = (pairs: readonly (readonly [string, string | null])[]): [string, string][] =>
  pairs.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as [string, string]]))

/** Aligned `label  value` lines. */
function aligned(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.max(0, ...pairs.map(([label]) => label.length)) + 2
  return pairs.flatMap(([label, value]) => wrap(value, width - column - 2).map((line, i) => `  ${(i === 0 ? label : '').padEnd(column)}${line}`))
}

export const taskLines = (task: TaskNode, names: Names, output: Output): string[] => [
  ...wrap(`${task.code}  ${task.name}`, output.width).map((line) => output.style('bold', line)),
  ...aligned(taskFields(task, names), output.width),
]

/** What the row says beside its name, with labels; what it leaves out is left out. */
export function taskFields(task: TaskNode, names: Names): [label: string, value: string][] {
  const document = names.get(task.document)
  const agencies = (keys: readonly string[]) => keys.map((key) => nameOf(key, names)).join('; ')
  return given([
    ['Văn bản', document ? nodeLine(document) : task.document],
    ['Nhóm', task.group],
    ['Chủ trì', agencies(task.leadAgencies)],
    ['Phối hợp', agencies(task.coordinatingAgencies)],
    ['Kinh phí', money(task)],
    ['Thời hạn', task.due],
    ['Kết quả', task.result],
    ['Tại', placeOf(task.evidence, names)],
  ])
}

function money({ budget: { total, recurrent, investment } }: TaskNode): string | null {
  const parts = [
    ...(recurrent === null ? [] : [`thường xuyên ${MONEY.format(recurrent)}`]),
    ...(investment === null ? [] : [`đầu tư ${MONEY.format(investment)}`]),
  ]
  if (total === null && parts.length === 0) return null
  return `${total === null ? '' : MONEY.format(total)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''} triệu đồng`.trim()
}

/** Explicit first, and said when there is none; the modes are never added together. */
export function justificationLines(reasons: readonly Justification[], names: Names, output: Output, { all }: { readonly all: boolean }): string[] {
  return JUSTIFICATION_MODES.flatMap((mode) => {
    const own = reasons.filter((reason) => reason.mode === mode)
    if (own.length === 0)
      return mode === 'EXPLICIT' ? ['', output.style('bold', MODE_TITLES.EXPLICIT), '  Không có: nhiệm vụ không ghi căn cứ trực tiếp nào.'] : []
    const lines =
      mode === 'INHERITED' && !all && reasons.length > own.length
        ? inheritedLines(own, names)
        : treeLines(justificationBranches(mode, own, names), output.width)
    return ['', output.style('bold', MODE_TITLES[mode]), ...lines]
  })
}

/** Inherited bases stand under the document whose bases they are; the others say themselves why they count. */
export function justificationBranches(mode: JustificationMode, own: readonly Justification[], names: Names, prove = proofLines): Branch[] {
  if (mode !== 'INHERITED')
    return own.map(({ document, evidence, explanation }) => ({
      title: nodeLine(document),
      lines: [...(mode === 'EXPLICIT' ? [] : [explanation]), ...prove(evidence, names)],
    }))
  return [...Map.groupBy(own, ({ via }) => via?.label ?? '')].map(([label, inherited]) => ({
    title: `Căn cứ của ${label} (${inherited.length} văn bản)`,
    branches: inherited.map(({ document, evidence }) => ({ title: nodeLine(document), lines: prove(evidence, names) })),
  }))
}

/** Where a stronger proof speaks, the bases of the whole plan are counted, with the place where they stand. */
function inheritedLines(inherited: readonly Justification[], names: Names): string[] {
  const groups = [...Map.groupBy(inherited, ({ via }) => via?.label ?? '')]
  const lines = groups.map(([label, own]) => {
    const proofs = own.flatMap(({ evidence }) => evidence.slice(0, 1)).sort((a, b) => a.line - b.line)
    const [first] = proofs
    const last = proofs.at(-1)?.line
    const place = first ? ` (${placeOf(first, names)}${last !== undefined && last > first.line ? `-${last}` : ''})` : ''
    return `  ${own.length} văn bản là căn cứ của ${label}${place}`
  })
  return [...lines, '  --all liệt kê từng văn bản với nguyên văn.']
}

/** What a lawyer can paste into a report, on lines of its own. */
export const statementLines = (statement: string, output: Output): string[] => [
  '',
  output.style('bold', 'Câu trích dẫn'),
  ...wrap(statement, output.width - 2).map((line) => `  ${line}`),
]

export function documentLines(document: DocumentNode, relations: readonly Relation[], names: Names, output: Output): string[] {
  const annexes = relations.filter(({ type, to }) => type === 'ANNEX_OF' && to === document.key).map(({ from }) => `${nameOf(from, names)} (${from})`)
  return [
    output.style('bold', nodeLine(document)),
    ...aligned(
      given([
        ['Trích yếu', document.title],
        ['Kèm theo', annexes.join('; ')],
        ['Cơ quan', document.issuer],
        ['Người ký', document.signer],
        ['Khóa', document.key],
        ['Tình trạng', document.availability === 'INGESTED' ? `đã đọc (${document.source?.name ?? ''})` : 'chỉ được viện dẫn, chưa đọc'],
      ]),
      output.width,
    ),
  ]
}

/** What the document says of others, and what others say of it, each with its proof. */
export function relationLines(document: DocumentNode, relations: readonly Relation[], names: Names, output: Output): string[] {
  const groups = [
    { title: 'Văn bản này', own: relations.filter((relation) => relation.from === document.key), other: (relation: Relation) => relation.to, arrow: '→' },
    { title: 'Được nhắc đến bởi', own: relations.filter((relation) => relation.to === document.key), other: (relation: Relation) => relation.from, arrow: '←' },
  ]
  return groups.flatMap(({ title, own, other, arrow }) => {
    if (own.length === 0) return []
    const branches = own.map((relation) => {
      const node = names.get(other(relation))
      return { title: `${relationLabel(relation.type)} ${arrow} ${node ? nodeLine(node) : other(relation)}`, lines: proofLines(relation.evidence, names) }
    })
    return ['', output.style('bold', title), ...treeLines(branches, output.width)]
  })
}

const nameOf = (key: string, names: Names): string => {
  const node = names.get(key)
  return node ? nodeLabel(node) : key
}
