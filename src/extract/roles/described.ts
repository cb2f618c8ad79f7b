/** Verbs that tell what documents not named here, or a provision of another document, do: "các Nghị định sửa đổi Nghị định số …", "khoản 4 Điều 1 (sửa đổi Điều 17 của …)". */
import { DOCUMENT_NOUNS } from '../../lexicon/cues.ts'
import { foldSyllable } from './fold-syllable.ts'
import type { Token } from './lexer.ts'

const NOUNS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS.map((noun) => noun.split(' ').map(foldSyllable).join(' ')))
const LONGEST = Math.max(...DOCUMENT_NOUNS.map((noun) => noun.split(' ').length))
const PLURAL = /^(?:cac|nhung)$/
const PROVISION = /^(?:dieu|khoan|diem)$/

const wordAt = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at]
  return token?.kind === 'WORD' ? token.folded : null
}

/** `at`: where the verb stands. A plural before the type word: one without is this document's or one still to be made. */
export function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  let noun = ''
  for (let i = at - 1; i >= at - LONGEST; i -= 1) {
    const word = wordAt(tokens, i)
    if (word === null) return false
    noun = noun === '' ? word : `${word} ${noun}`
    if (NOUNS.has(noun) && PLURAL.test(wordAt(tokens, i - 1) ?? '')) return true
  }
  return false
}

/** The verb opens a bracket behind a provision whose document is not named: which one it belongs to is not told. */
export function explainsProvision(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at - 1]
  if (open?.kind !== 'MARK' || open.mark !== '(') return false
  return /^\d{1,3}[a-zđ]?$/.test(wordAt(tokens, at - 2) ?? '') && PROVISION.test(wordAt(tokens, at - 3) ?? '')
}
