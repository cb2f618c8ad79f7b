/** What texts say about which document a name or number means. */
import { CONSTITUTIONS } from '../lexicon/constitutions.ts'

export interface Claim {
  readonly key: string
  readonly date: string | null
}
/** Claims of all other texts and of this one, by term. */
export type ClaimsView = Pick<ReadonlyMap<string, readonly Claim[]>, 'get'>

export const NO_CLAIMS: ClaimsView = new Map()

/** The year in a key: part of the number, else its last part; null where it has none. */
export function yearOfKey(key: string): number | null {
  const parts = key.split('.')
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && /^(?:19|20)\d\d$/u.test(last)) return Number(last)
  const match = /^\d+[a-z]?(?:-\d+)?-((?:19|20)\d\d)(?:-|$)/u.exec(parts[1] ?? '')
  return match ? Number(match[1]) : null
}

/** A key that carries a document number, not a law's name alone. */
export const isNumbered = (key: string): boolean => /^[^.]+\.\d/u.test(key) && !/^[^.]+\.(?:19|20)\d\d$/u.test(key)

/** Identities claimed for a law's name: a name with a year is absorbed by the one number that carries that year. */
export function distinctLaws(claims: readonly Claim[]): string[] {
  const keys = [...new Set(claims.map(({ key }) => key))].sort()
  const numbered = keys.filter(isNumbered)
  return keys.filter((key) => isNumbered(key) || numbered.filter((other) => yearOfKey(other) === yearOfKey(key)).length !== 1)
}

/** Whether the document was issued by that day, as far as its year or a claimed date says. Unknown counts as issued. */
export function issuedBy(key: string, claims: readonly Claim[], day: string | null): boolean {
  if (day === null) return true
  const dates = claims.filter((claim) => claim.key === key && claim.date !== null).map((claim) => claim.date ?? '')
  if (dates.length > 0) return dates.some((date) => date.slice(0, day.length) <= day.slice(0, date.length))
  const year = yearOfKey(key)
  return year === null || year <= Number(day.slice(0, 4))
}

/** Constitutions are told apart by the day: one that was no longer in force is not what a later text rests on. */
export function constitutionEnded(key: string, day: string | null): boolean {
  const year = yearOfKey(key)
  const known = CONSTITUTIONS.find((constitution) => constitution.year === year)
  return day !== null && known?.until !== undefined && known.until !== null && day > known.until
}
