/** The specific objectives of a plan: the items under its heading "Mục tiêu cụ thể", or "Mục tiêu" where it does not part them. */
import { fold } from '../text/index.ts'
import type { AuditedText } from './rule.ts'

export interface Objective {
  readonly name: string
  /** Offsets of the raw text. */
  readonly start: number
  readonly end: number
}

const HEADING =
  /^(?:[*_#\s]*)(?:(?:phan|muc)?\s*(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z])[.)]?\s+)?(?:cac\s+)?muc tieu(?: chu yeu)?(?<specific> cu the)?(?<rest>[^.;]{0,60})$/u
const GENERAL = /tong quat|chung|dai han/u
const ITEM = /^[-+•*–]\s*(?=\S)/u
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|\(\d{1,2}\))\s+/u

export function objectivesOf(audited: AuditedText): Objective[] {
  const { view, extraction } = audited
  const blocks = extraction.provisions.flatMap(({ start, end }) => {
    const lineEnd = audited.text.indexOf('\n', start)
    const head = HEADING.exec(fold(audited.text.slice(start, lineEnd < 0 ? end : lineEnd).trim()))
    return head === null || GENERAL.test(head.groups?.rest ?? '') ? [] : [{ start, end, specific: head.groups?.specific !== undefined }]
  })
  const specific = blocks.filter((block) => block.specific)
  const chosen = specific.length > 0 ? specific : blocks
  const firstTask = Math.min(...extraction.tasks.map((task) => task.start), Number.POSITIVE_INFINITY)
  return chosen.filter((block) => block.start < firstTask).flatMap((block) => itemsIn(view, block))
}

/** Items with a bullet; where there are none, numbered ones. A line that announces others ("…:") is none. */
function itemsIn(view: AuditedText['view'], block: { start: number; end: number }): Objective[] {
  const lines: (Objective & { text: string })[] = []
  let at = 0
  for (const text of view.text.split('\n')) {
    const start = view.rawStart(at)
    const end = view.rawEnd(at + text.length)
    if (start > block.start && start < block.end && text.trim() !== '') lines.push({ text, name: '', start, end })
    at += text.length + 1
  }
  const marker = lines.some(({ text }) => ITEM.test(text)) ? ITEM : NUMBERED
  return lines
    .filter(({ text }) => marker.test(text) && !/:\s*$/u.test(text))
    .map(({ text, start, end }) => ({ name: text.replace(marker, '').replace(/[.;\s]+$/u, ''), start, end }))
}
