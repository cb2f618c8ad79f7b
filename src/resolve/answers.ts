/** What the claims about a term answer, in a form that compares: equal answers leave every reference as it is. */
import { type Claim, distinctLaws, isNumbered, yearOfKey } from './claims.ts'
import { compare } from './proof.ts'

/** Candidates of one reference, and keys of one answer, that are shown at most: beyond it nobody chooses from a list. */
export const MOST_CANDIDATES = 20

/**
 * A reference asks a term from the day of its own text, so the answer is, for every day, the first candidates issued by then.
 * That makes the arrival of one more namesake cheap where there are already too many, and of one more text that says the same cost nothing.
 */
export function answerOf(term: string, claims: readonly Claim[]): string {
  const kind = term.slice(0, term.indexOf(':'))
  if (kind === 'code') return firstCode(claims) ?? ''
  if (kind === 'year') return datedAnswer(claims)
  if (kind === 'ended') return [...earliest(claims)].map(([key, day]) => `${key}@${day}`).join('\n')
  return reachable(kind === 'name' ? distinctLaws(claims) : undefined, earliest(claims)).join('\n')
}

/** The code among the documents that a number is claimed to be. */
export const firstCode = (claims: readonly Claim[]): string | undefined =>
  claims
    .map(({ key }) => key)
    .filter((key) => key.startsWith('bo-luat.'))
    .sort(compare)[0]

/** Numbers of one name and year: which there are, and, where several are, the days that tell them apart. */
function datedAnswer(claims: readonly Claim[]): string {
  const keys = [...new Set(claims.map(({ key }) => key))].filter(isNumbered)
  if (keys.length < 2) return keys.join('\n')
  return [...new Set(claims.map(({ key, date }) => `${key}@${date}`))].sort(compare).join('\n')
}

/** Keys in order, each with the earliest day claimed for it. */
function earliest(claims: readonly Claim[]): Map<string, string> {
  const days = new Map<string, string>()
  for (const { key, date } of [...claims].sort((a, b) => compare(a.key, b.key))) {
    const known = days.get(key) ?? ''
    days.set(key, date !== null && (known === '' || date < known) ? date : known)
  }
  return days
}

/** Those that are among the first candidates on some day: fewer than the limit come before them and were issued by then. */
function reachable(only: readonly string[] | undefined, days: ReadonlyMap<string, string>): string[] {
  const keys = only ?? [...days.keys()]
  const found: string[] = []
  const before: string[] = []
  for (const key of keys) {
    const day = days.get(key) || String(yearOfKey(key) ?? '')
    if (before.filter((other) => other <= day).length < MOST_CANDIDATES) {
      found.push(`${key}@${day}`)
      before.push(day)
    }
  }
  return found
}
