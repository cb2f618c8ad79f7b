/** Why a document counts as a justification, in one sentence in Vietnamese. Pure. */
import type { DocumentNode, TaskNode } from '../graph/model.ts'
import { fold, foldTokens } from '../text/index.ts'
import type { Justification } from './model.ts'

export function explain(task: TaskNode, { mode, via, evidence }: Omit<Justification, 'explanation'>, source: DocumentNode | null): string {
  if (mode === 'EXPLICIT') return `Ghi trực tiếp tại nhiệm vụ ${task.code}${lineOf(evidence)}.`
  const label = via?.label ?? ''
  if (mode === 'SECTION') return `Nêu tại “${label}”, phần chứa nhiệm vụ ${task.code}${lineOf(evidence)}.`
  if (mode === 'INHERITED')
    return source !== null && source.key !== task.document
      ? `Là căn cứ của ${label}, văn bản ban hành văn bản giao nhiệm vụ ${task.code}.`
      : `Là căn cứ của ${label}, văn bản giao nhiệm vụ ${task.code}.`
  const lender = via?.key == null ? 'mục tiêu' : `nhiệm vụ ${via.key.slice(via.key.indexOf(':') + 1)}`
  return `Là căn cứ của ${lender} “${label}” trong cùng văn bản, ${likeness(task.name, label, via?.similarity ?? null)}.`
}

const lineOf = (evidence: Justification['evidence']): string => (evidence[0] ? `, dòng ${evidence[0].line}` : '')

/** The words that both names share, in the order of the first, and how close they are. */
function likeness(name: string, other: string, similarity: number | null): string {
  if (fold(name) === fold(other)) return 'trùng tên'
  const theirs = new Set(foldTokens(other))
  const shared = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((word) => foldTokens(word).every((token) => theirs.has(token))) ?? []
  const percent = similarity === null ? '' : ` ${Math.round(similarity * 100)} %`
  return `giống${percent}; cùng có: “${shared.join(' ')}”`
}
