/**
 * Short quotations: what they say is not said here ("bãi bỏ cụm từ “an toàn thông tin;” tại khoản 1 Điều 24 của Luật X").
 * One with a reference in it is mere wording only where that is said before it: "thay thế cụm từ “Nghị định số …” bằng cụm từ “…”", "đã in “…”, nay sửa lại là “…”".
 */
import { BEFORE_WORDING } from '../../lexicon/cues.ts'
import { foldSyllable } from './fold-syllable.ts'
import type { Token } from './lexer.ts'

/** Quoted words longer than this are a text of their own. */
const LONGEST_QUOTATION = 60
const BEFORE: ReadonlySet<string> = new Set(BEFORE_WORDING.map(foldSyllable))
const JOINS: ReadonlySet<string> = new Set(['va', 'hoac'])

/** By the position of the token that opens each quotation: the position of the one that closes it. */
export function quotationsIn(tokens: readonly Token[]): Map<number, number> {
  const found = new Map<number, number>()
  let open = -1
  let closing = '”'
  let wording = false
  let closed = -1
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token
    if (token.kind === 'STOP' || (open >= 0 && position - open > LONGEST_QUOTATION)) open = -1
    else if (token.kind === 'MENTION' && !wording) open = -1
    else if (token.kind !== 'MARK') continue
    else if (open >= 0 && token.mark === closing) {
      found.set(open, position)
      if (wording) closed = position
      open = -1
    } else if (token.mark === '“' || (token.mark === '"' && open < 0)) {
      wording = announcesWording(tokens, position, closed)
      // Straight marks look alike at both ends: they open only where wording is announced.
      open = token.mark === '“' || wording ? position : -1
      closing = token.mark === '“' ? '”' : '"'
    } else if (token.mark === '”') open = -1
  }
  return found
}

/** `closed`: where the last piece of wording before closes; one more may follow it in the same list. */
function announcesWording(tokens: readonly Token[], position: number, closed: number): boolean {
  const before = tokens[position - 1]
  const last = before?.kind === 'MARK' && before.mark === ':' ? tokens[position - 2] : before
  if (last === undefined) return false
  if (last.kind === 'WORD' && BEFORE.has(last.folded)) return true
  if (last.kind === 'CUE' && last.cue.phrase.endsWith(' tu')) return true
  const joins = last.kind === 'MARK' ? last.mark === ',' || last.mark === ';' : last.kind === 'WORD' && JOINS.has(last.folded)
  return joins && closed >= 0 && position - closed === 2
}
