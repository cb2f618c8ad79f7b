import { ownWords } from '../graph/index.ts'
import type { Evidence, MentionNode } from '../graph/model.ts'
import { createLineIndex, createView, type View } from '../text/index.ts'
import type { AuditedText, AuditInput } from './rule.ts'

/** Computes once what several rules look up. */
export function prepare(input: AuditInput): AuditedText {
  const lines = createLineIndex(input.text)
  const view = createView(input.text)
  const byTarget = new Map<string, MentionNode[]>()
  const mentionById = new Map<string, MentionNode>()
  for (const node of input.mentions) {
    mentionById.set(node.mention.id, node)
    if (node.target === null || node.mention.relation === 'SELF') continue
    const list = byTarget.get(node.target)
    if (list) list.push(node)
    else byTarget.set(node.target, [node])
  }
  const at = (start: number, end: number, rule: string): Evidence => {
    let from = start
    let to = end
    while (from < to && /\s/u.test(input.text[from] as string)) from++
    while (to > from && /\s/u.test(input.text[to - 1] as string)) to--
    return { document: input.key, sha256: input.sha256, start: from, end: to, quote: input.text.slice(from, to), line: lines.lineAt(from), rule }
  }
  return {
    ...input,
    self: input.documents.get(input.key) ?? null,
    byTarget,
    mentionById,
    taskById: new Map(input.extraction.tasks.map((task) => [task.id, task])),
    at,
    view,
    seen: (start, end, rule) => at(view.rawStart(start), view.rawEnd(end), rule),
    paragraphStart: (offset) => {
      const here = viewOffset(view, offset)
      return view.rawStart(here === 0 ? 0 : view.text.lastIndexOf('\n', here - 1) + 1)
    },
    cite: ownWords,
    label: (key) => {
      const document = input.documents.get(key)
      if (!document) return key
      return document.number === null ? `${document.typeLabel} ${document.name ?? document.title ?? ''}`.trim() : `${document.typeLabel} số ${document.number}`
    },
  }
}

/** The first offset of the view that stands for the raw one or what follows it. */
function viewOffset(view: View, raw: number): number {
  let low = 0
  let high = view.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.rawStart(middle) < raw) low = middle + 1
    else high = middle
  }
  return low
}
