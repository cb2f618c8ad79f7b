/** Where a list of amending acts ends and the next amended act begins. */
import { PASSIVES } from './cue-index.ts'
import type { Token } from './lexer.ts'
import type { Passive, Reference } from './reading.ts'

/** An act that amends another: known by number alone, or named so. */
export const amends = ({ name }: Reference): boolean => name === null || /^(?:sửa đổi|bổ sung)/iu.test(name)
const isAmendment = (token: Token | undefined): boolean => token?.kind === 'CUE' && token.cue.rule?.relation === 'AMENDS'

/** "Luật A được sửa đổi theo Luật số 1 và Luật số 2, Luật B được sửa đổi theo Luật số 3": B is no agent but the next to be amended. `at`: where B stands among the tokens. */
export function beginsAnew(reference: Reference, passive: Passive, tokens: readonly Token[], at: number): boolean {
  if (passive.plain && !amends(reference)) return true
  const [first, second, third] = tokens.slice(at + 1, at + 4)
  if (first?.kind !== 'WORD') return false
  if (first.folded === 'da') return second?.kind === 'WORD' && PASSIVES.has(second.folded) && isAmendment(third)
  return PASSIVES.has(first.folded) && isAmendment(second)
}
