/** One sentence that a lawyer can paste into a report: what a task rests on, by kind of proof, and said plainly where nothing is. Pure. */
import type { DocumentNode, JustificationMode, TaskNode } from '../graph/model.ts'
import { annexCitation, citation } from './citation.ts'
import type { Justification } from './model.ts'

/** A sentence that lists more is no sentence: it gives their number and the first of them. */
const MOST_LISTED = 6
const FIRST_LISTED = 3

interface StatementInput {
  readonly task: TaskNode
  readonly justifications: readonly Justification[]
  /** The document that assigns the task; null where it is unknown. */
  readonly document: DocumentNode | null
  /** The decision that issues this document in the same file, where there is one. */
  readonly issuing: DocumentNode | null
}

/** The kinds of proof are told apart; a weaker kind speaks only where no stronger one does. */
export function taskStatement({ task, justifications, document, issuing }: StatementInput): string {
  const place = document === null ? '' : ` tại ${issuing === null ? citation(document) : annexCitation(document, issuing)}`
  const named = `Nhiệm vụ ${task.code} “${task.name.replace(/\s+/gu, ' ').trim()}”${place}`
  const of = (mode: JustificationMode) => justifications.filter((justification) => justification.mode === mode)
  const explicit = of('EXPLICIT')
  if (explicit.length > 0) return `${named} được ghi căn cứ trực tiếp là ${list(explicit)}.`
  const none = `${named} không được ghi căn cứ trực tiếp nào`
  const linked = of('LINKED')
  if (linked.length > 0) return `${none}; ${lenders(linked)} được ghi căn cứ là ${list(linked)}.`
  const section = of('SECTION')
  if (section.length > 0) return `${none}; phần “${section[0]?.via?.label ?? ''}” chứa nhiệm vụ này nêu ${list(section)}.`
  const inherited = of('INHERITED')
  if (inherited.length > MOST_LISTED)
    return `${none}; căn cứ chung của văn bản giao nhiệm vụ gồm ${inherited.length} văn bản, trước hết là ${list(inherited.slice(0, FIRST_LISTED))}.`
  if (inherited.length > 0) return `${none}; căn cứ chung của văn bản giao nhiệm vụ là ${list(inherited)}.`
  return `${none}, và văn bản giao nhiệm vụ không nêu căn cứ nào đã đọc được.`
}

/** The rows and objectives that lend their bases, each once. */
function lenders(linked: readonly Justification[]): string {
  const names = new Map(linked.map(({ via }) => [via?.key ?? via?.label ?? '', via]))
  const each = [...names.values()].map((via) =>
    via?.key == null ? `mục tiêu “${via?.label ?? ''}”` : `nhiệm vụ ${via.key.slice(via.key.indexOf(':') + 1)} cùng nội dung`,
  )
  return joined(each)
}

const list = (justifications: readonly Justification[]): string =>
  joined(
    justifications.map(({ document }) => citation(document)),
    '; ',
  )

function joined(items: readonly string[], separator = ', '): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(separator)} và ${last}`
}
