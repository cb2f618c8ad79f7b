/**
 * The plan or regulation that a decision issues in the same file, with the clause that issues it:
 *   "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển chính quyền số …" and, below, "KẾ HOẠCH".
 * Source: decree 30/2020/NĐ-CP, article 8 and appendix I.
 */
import type { Header } from '../schema.ts'
import type { PageLine } from './page-lines.ts'
import { typeWordAt } from './type-word.ts'

const ISSUES = /(?:Ban hành|ban hành|Phê duyệt|phê duyệt)(?: kèm theo)? /u

/** `at`: the line that opens it. */
export function readAnnex(text: string, lines: readonly PageLine[], headEnd: number, at: number): Header['annex'] {
  const line = lines[at]
  const word = line ? typeWordAt(line.text) : null
  if (!line || !word) return null
  const clause = lines.find(
    (l) =>
      l.start >= headEnd && l.start < line.start && /^(?:Điều 1\b|Ban hành)/u.test(l.text) && ISSUES.test(text.slice(l.start, paragraphEnd(text, l.start))),
  )
  if (!clause) return null
  const title: string[] = [line.text.slice(word.length).trim()]
  for (let k = at + 1; k < lines.length && !/^\(/u.test(lines[k]?.text ?? '') && k < at + 7; k++) title.push(lines[k]?.text ?? '')
  const named = title.filter((t) => t !== '').join(' ')
  return {
    type: word.type,
    typeLabel: word.label,
    title: named === '' ? null : named,
    clause: { start: clause.start, end: paragraphEnd(text, clause.start) },
    start: line.start,
    end: text.length,
  }
}

function paragraphEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
