/**
 * What a document still to be made will do: "giao Sở Y tế tham mưu UBND tỉnh ban hành Quyết định thay thế Quyết định số …" replaces nothing yet.
 * "Chính phủ ban hành Nghị định sửa đổi Nghị định số …" is the enacting formula of the very decree, and does.
 */
import { BEFORE_PROCESS, DOCUMENT_NOUNS, PLANNING_WORDS } from '../../lexicon/cues.ts'
import { foldSyllable } from './fold-syllable.ts'
import type { Token } from './lexer.ts'

const fold = (phrase: string): string => phrase.split(' ').map(foldSyllable).join(' ')
const NOUNS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS.map(fold))
const PLANS: ReadonlySet<string> = new Set(PLANNING_WORDS.map(fold))
const NOT_SUBMITTED: ReadonlySet<string> = new Set(BEFORE_PROCESS.map(fold))
/** How many tokens before the verb are looked at; "xây dựng" speaks of houses too, and is asked from close by. */
const FARTHEST = 24
const NEAR = 8

/** `at`: where the verb stands among the tokens. */
export function isPlanned(text: string, tokens: readonly Token[], at: number): boolean {
  const head = tokens[at - 1]
  const before = tokens[at - 2]
  if (head?.kind !== 'WORD') return false
  if (!NOUNS.has(head.folded) && !(before?.kind === 'WORD' && NOUNS.has(`${before.folded} ${head.folded}`))) return false
  let after = ''
  for (let i = at - 2; i >= 0 && i >= at - FARTHEST; i -= 1) {
    const token = tokens[i] as Token
    if (token.kind === 'STOP' || token.kind === 'MENTION' || (token.kind === 'MARK' && token.mark === ';')) return false
    if (token.kind !== 'WORD') {
      // "Theo đề nghị của Bộ trưởng …, Chính phủ ban hành Nghị định sửa đổi …"
      if (token.kind === 'CUE' && token.cue.rule?.relation === 'PROPOSED_BY') return false
      after = ''
      continue
    }
    const pair = `${token.folded} ${after}`
    const plans = PLANS.has(pair) ? pair !== 'xay dung' || at - i <= NEAR : PLANS.has(token.folded) && !isProcess(tokens[i - 1])
    if (plans && !isInName(text, tokens, i)) return true
    after = token.folded
  }
  return false
}

const isProcess = (before: Token | undefined): boolean => before?.kind === 'WORD' && NOT_SUBMITTED.has(before.folded)

/** "Bộ Xây dựng", "Bộ Tổng Tham mưu": a capital that opens no clause. */
function isInName(text: string, tokens: readonly Token[], at: number): boolean {
  const { start } = tokens[at] as Token
  const first = text.charAt(start)
  return first !== first.toLowerCase() && tokens[at - 1]?.kind === 'WORD'
}
