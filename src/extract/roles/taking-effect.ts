/** "Nghị định số 12/2019/NĐ-CP có hiệu lực từ ngày … và thay thế Nghị định số …": the decree replaces, not the text that reports it. */
import type { Token } from './lexer.ts'

const FARTHEST = 30

/** Where the reference that takes effect stands among the tokens, −1 for none. `at`: where the verb stands; the sentence must open with the reference. */
export function takesEffectBefore(tokens: readonly Token[], at: number): number {
  const joined = tokens[at - 1]
  if (joined?.kind !== 'WORD' || !/^(?:va|thoi)$/.test(joined.folded)) return -1
  let effect = false
  for (let i = at - 2; i >= 0 && i >= at - FARTHEST; i -= 1) {
    const token = tokens[i] as Token
    if (token.kind === 'STOP' || (token.kind === 'WORD' && token.folded === 'nay')) return -1
    if (token.kind === 'WORD' && token.folded === 'hieu') effect = true
    if (token.kind === 'CUE') {
      if (!token.cue.phrase.startsWith('co hieu luc') && token.cue.kind !== 'POINTS') return -1
      effect ||= token.cue.phrase.startsWith('co hieu luc')
    }
    if (token.kind === 'MENTION') return effect && opensSentence(tokens, i) ? i : -1
  }
  return -1
}

const opensSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.kind === 'STOP'
