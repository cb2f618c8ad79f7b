/** Short quotations: what they say is not said here ("bãi bỏ cụm từ “an toàn thông tin;” tại khoản 1 Điều 24 của Luật X"). */
import type { Token } from './lexer.ts'

/** Quoted words longer than this are a text of their own. */
const LONGEST_QUOTATION = 60

/** Quotations without references, by the position of the token that opens each: the position of the one that closes it. */
export function quotationsIn(tokens: readonly Token[]): Map<number, number> {
  const found = new Map<number, number>()
  let open = -1
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token
    if (token.kind === 'MENTION' || token.kind === 'STOP' || (open >= 0 && position - open > LONGEST_QUOTATION)) open = -1
    else if (token.kind !== 'MARK') continue
    else if (token.mark === '“') open = position
    else if (token.mark === '”') {
      if (open >= 0) found.set(open, position)
      open = -1
    }
  }
  return found
}
