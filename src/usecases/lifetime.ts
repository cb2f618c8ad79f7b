/** The state of one document on a day, from the clauses that begin, change and end it. Pure. */
import type { DocumentNode, Evidence, ResolvedEffect } from '../graph/model.ts'
import { parseNumber } from '../resolve/document-number.ts'
import type { Validity } from './model.ts'

export type Ending = 'REPLACED' | 'REPEALED' | 'SUSPENDED'

/** Another document that amends it or ends it. */
export interface Change {
  readonly by: DocumentNode
  /** Null: it amends, or ends a part. */
  readonly ending: Ending | null
  /** The clause that gives the day; null where no text does. */
  readonly effect: ResolvedEffect | null
  /** The last day of a suspension that ends by itself. */
  readonly until?: string | null
  /** Day of the first other text that speaks of it as done. */
  readonly toldOn: string | null
  readonly evidence: readonly Evidence[]
}

export interface Lifetime {
  readonly document: DocumentNode
  readonly takesEffect: ResolvedEffect | null
  readonly losesEffect: ResolvedEffect | null
  readonly changes: readonly Change[]
  /** Words that say it has ended, but not when. */
  readonly doubts?: readonly Evidence[]
}

export function validityOn({ document, takesEffect, losesEffect, changes, doubts = [] }: Lifetime, day: string): Validity {
  const possible = changes.filter(({ by }) => !(by.issuedOn !== null && document.issuedOn !== null && by.issuedOn < document.issuedOn))
  const counting = possible.filter((change) => counts(change, day) === 'YES')
  const amending = counting.filter(({ ending }) => ending === null)
  const amendedBy = [...new Map(amending.map(({ by }) => [by.key, by])).values()].sort((a, b) => compare(a.key, b.key))
  const amendments = amending.flatMap(({ evidence }) => evidence.slice(0, 1))
  const state = (values: Omit<Validity, 'amendedBy'>): Validity => ({ ...values, amendedBy, evidence: distinct([...values.evidence, ...amendments]) })

  const [ended] = counting.filter(({ ending }) => ending === 'REPLACED' || ending === 'REPEALED').sort(byDay)
  if (losesEffect?.on && losesEffect.on <= day && !(ended && dayOf(ended) <= losesEffect.on))
    return state({ state: 'REPEALED', by: null, effectiveOn: losesEffect.on, evidence: [losesEffect.evidence] })
  const [suspended] = counting.filter(({ ending }) => ending === 'SUSPENDED').sort(byDay)
  const ending = ended ?? suspended
  if (ending?.ending) {
    const evidence = [...ending.evidence, ...(ending.effect ? [ending.effect.evidence] : [])]
    return state({ state: ending.ending, by: ending.by, effectiveOn: ending.effect?.on ?? null, evidence })
  }
  const begins = takesEffect?.on ?? null
  const evidence = takesEffect ? [takesEffect.evidence] : []
  if (document.availability === 'INGESTED') {
    const notYet = begins === null ? document.issuedOn !== null && day < document.issuedOn : day < begins
    if (notYet) return state({ state: 'NOT_YET_IN_FORCE', by: null, effectiveOn: begins, evidence })
  }
  const open = possible.filter((change) => change.ending !== null && counts(change, day) === 'PERHAPS')
  if (open.length > 0 || doubts.length > 0)
    return state({ state: 'UNKNOWN', by: null, effectiveOn: null, evidence: [...open.flatMap((change) => change.evidence), ...doubts] })
  if (begins !== null) return state({ state: 'IN_FORCE', by: null, effectiveOn: begins, evidence })
  return state({ state: 'UNKNOWN', by: null, effectiveOn: null, evidence: [] })
}

/**
 * Whether a change counts on a day. Without a clause that gives the day, a document takes effect with its issue; but one that makes law (its number carries a year)
 * takes effect later (law 80/2015/QH13, article 151), so that between its issue and the end of the next year nothing is certain unless another text speaks of it as done.
 */
function counts({ by, effect, until, toldOn }: Change, day: string): 'YES' | 'NO' | 'PERHAPS' {
  if (until != null && until < day) return 'NO'
  if (effect?.on) return effect.on <= day ? 'YES' : 'NO'
  if (toldOn !== null && toldOn <= day) return 'YES'
  const { issuedOn, year } = by
  if (issuedOn !== null && day < issuedOn) return 'NO'
  if (issuedOn !== null && !makesLaw(by)) return 'YES'
  if (year === null) return 'PERHAPS'
  const dayYear = Number(day.slice(0, 4))
  return dayYear < year ? 'NO' : dayYear > year + 1 ? 'YES' : 'PERHAPS'
}

const makesLaw = ({ number, level }: DocumentNode): boolean =>
  level === 'CONSTITUTION' || level === 'LAW' || (number !== null && parseNumber(number).year !== null)

const dayOf = ({ effect, by }: Change): string => effect?.on ?? by.issuedOn ?? (by.year === null ? '9999' : String(by.year))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** The first that ended it; of one day replacement before repeal, then by key. */
const byDay = (a: Change, b: Change): number =>
  compare(dayOf(a), dayOf(b)) || Number(b.ending === 'REPLACED') - Number(a.ending === 'REPLACED') || compare(a.by.key, b.by.key)

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((proof) => [`${proof.document} ${proof.start} ${proof.end} ${proof.rule}`, proof])).values(),
]
