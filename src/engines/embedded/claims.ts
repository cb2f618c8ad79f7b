/** What texts claim that a term means. */
import type { Evidence, IdentityClaim } from '../../graph/model.ts'
import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

/** One claim for each identity and date, in order of (key, date): the cost follows how many those are, not how many texts repeat them. */
export function claimsOf(db: Connection, term: string, except: readonly string[]): IdentityClaim[] {
  const claims: IdentityClaim[] = []
  const left = JSON.stringify(except)
  let [key, date] = ['', '']
  for (;;) {
    const next = db.get(sql('next-claim'), { term, key, date })
    if (next === undefined) return claims
    key = next.key as string
    date = next.date as string
    const claim = db.get(sql('first-claim'), { term, key, date, except: left })
    if (claim !== undefined) claims.push({ term, key, date: date || null, evidence: { ...claim } as unknown as Evidence })
  }
}
