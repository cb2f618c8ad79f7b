/** Who may write: whoever sends one of the tokens. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Takes an `Authorization` header and says whether it carries one of the tokens. The time it takes tells nothing about them. */
export function tokenChecker(tokens: readonly string[]): (authorization: string | undefined) => boolean {
  const known = tokens.map(digest)
  return (authorization) => {
    const sent = /^Bearer +(\S+)\s*$/i.exec(authorization ?? '')?.[1]
    if (sent === undefined) return false
    const offered = digest(sent)
    let matches = 0
    for (const token of known) if (timingSafeEqual(token, offered)) matches++
    return matches > 0
  }
}

export function requireWriter(context: { readonly writer: boolean }): void {
  if (!context.writer)
    throw new AppError(
      'UNAUTHENTICATED',
      'Writing needs a token: send "Authorization: Bearer <token>" with one of the tokens in CANCU_TOKENS. Where none is set nobody can write.',
    )
}
