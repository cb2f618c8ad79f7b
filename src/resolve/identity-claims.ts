/** What a text says about identities: its own heading, references that give a law's name with its number or year, and full numbers that recur every year. */
import type { Extraction, Mention } from '../extract/schema.ts'
import type { IdentityClaim } from '../graph/model.ts'
import { isNumbered, yearOfKey } from './claims.ts'
import { effectDayIn, takesEffectOn } from './effect-dates.ts'
import { codeTerm, documentKey, endedTerm, heldTerm, isDay, lostTerm, numberTerm, yearTerm } from './identity.ts'
import { isRegister, type OwnDocument } from './own-document.ts'
import { compare, type Prove } from './proof.ts'
import { mentionNameTerm, type ResolvedReference } from './references.ts'

/** `references` are those that the text alone gives: claims must not depend on what other texts claim. */
export function identityClaims(extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[], prove: Prove): IdentityClaim[] {
  const claims: IdentityClaim[] = [...headingClaims(extraction, own, prove)]
  for (const [i, mention] of extraction.mentions.entries()) {
    const reference = references[i]
    if (reference?.status === 'RESOLVED' && reference.identity !== null && reference.target !== null)
      claims.push(...mentionClaims(mention, reference, reference.target, prove))
  }
  claims.push(...endingClaims(extraction, own, references, prove))
  if (isRegister(extraction)) claims.push(...registerClaims(extraction, references, prove))
  return distinctClaims(claims)
}

function headingClaims({ document }: Extraction, own: OwnDocument, prove: Prove): IdentityClaim[] {
  const span = document.cells.number ?? document.cells.title ?? document.cells.type
  if (own.identity === null || span === undefined) return []
  const evidence = prove(span, 'heading')
  const date = isDay(own.date) ? own.date : null
  const terms = [
    ...(own.identity.by === 'NUMBER' ? [numberTerm(own.identity.id)] : []),
    ...(own.identity.by === 'NUMBER' && own.type === 'CODE' ? [codeTerm(own.identity.id)] : []),
    ...(own.nameTerm === null ? [] : [...namesOf(own.nameTerm, own.key), heldTerm(own.nameTerm)]),
  ]
  return terms.map((term) => ({ term, key: own.key, date, evidence }))
}

/** A number is asked for under the name, and under the name with the number's year. */
function namesOf(term: string, key: string): string[] {
  const year = yearOfKey(key)
  return year !== null && isNumbered(key) ? [term, yearTerm(term, year)] : [term]
}

function mentionClaims(mention: Mention, { identity }: ResolvedReference, target: string, prove: Prove): IdentityClaim[] {
  if (identity === null) return []
  const evidence = () => prove(mention, mention.rule)
  const claims: IdentityClaim[] = []
  const term = mention.type === 'CONSTITUTION' ? 'name:hien-phap:' : mentionNameTerm(mention)
  const saysWhich = (mention.number !== null && isNumbered(target)) || (mention.number === null && mention.date !== null) || mention.type === 'CONSTITUTION'
  const date = isDay(mention.date) ? mention.date : null
  if (term !== null && saysWhich && yearOfKey(target) !== null)
    for (const asked of namesOf(term, target)) claims.push({ term: asked, key: target, date, evidence: evidence() })
  const recurs = identity.by === 'NUMBER' && !identity.yearInNumber && identity.year !== null && documentKey(identity) === target
  const code = identity.by === 'NUMBER' && identity.body === 'ASSEMBLY' && identity.type === 'CODE'
  if (recurs) claims.push({ term: numberTerm(identity.id), key: target, date: null, evidence: evidence() })
  if (code) claims.push({ term: codeTerm(identity.id), key: target, date: null, evidence: evidence() })
  return claims
}

/** Laws that this text ends as a whole, and from when: a later text that says only the name does not mean them. */
function endingClaims(extraction: Extraction, own: OwnDocument, references: readonly ResolvedReference[], prove: Prove): IdentityClaim[] {
  const from = takesEffectOn(extraction) ?? own.date
  const byId = new Map(extraction.mentions.map((mention, i) => [mention.id, i]))
  const ended = (index: number, on: string | null, span: { start: number; end: number }, rule: string): IdentityClaim[] => {
    const mention = extraction.mentions[index]
    const target = references[index]?.target ?? null
    const term = mention === undefined ? null : mentionNameTerm(mention)
    return mention === undefined || mention.provision !== null || mention.part === true || target === null || term === null || target === own.key || !isDay(on)
      ? []
      : [{ term: endedTerm(term), key: target, date: on, evidence: prove(span, rule) }]
  }
  const byMention = extraction.mentions.flatMap((mention, i) =>
    (mention.relation === 'REPEALS' || mention.relation === 'REPLACES') && mention.subject === 'DOCUMENT' ? ended(i, from, mention.sentence, mention.rule) : [],
  )
  const byEffect = extraction.effects.flatMap((effect) =>
    effect.kind === 'LOSES_EFFECT' && effect.of !== 'DOCUMENT'
      ? effect.of.flatMap((id) => ended(byId.get(id) ?? -1, effectDayIn(extraction, effect, own.date) ?? from, effect, effect.rule))
      : [],
  )
  return [...byMention, ...byEffect]
}

/** A register vouches for the law that it names with its number, and says which documents have ended; from when, if it does. */
function registerClaims(extraction: Extraction, references: readonly ResolvedReference[], prove: Prove): IdentityClaim[] {
  const targets = new Map(extraction.mentions.map(({ id }, i) => [id, references[i]?.target ?? null]))
  const held = extraction.mentions.flatMap((mention): IdentityClaim[] => {
    const target = targets.get(mention.id) ?? null
    const term = mentionNameTerm(mention)
    if (term === null || target === null || !isNumbered(target)) return []
    return [{ term: heldTerm(term), key: target, date: isDay(mention.date) ? mention.date : null, evidence: prove(mention.sentence, mention.rule) }]
  })
  const lost = extraction.effects.flatMap((effect): IdentityClaim[] =>
    effect.of === 'DOCUMENT'
      ? []
      : effect.of.flatMap((id) => {
          const target = targets.get(id) ?? null
          return target === null
            ? []
            : [{ term: lostTerm(target), key: target, date: isDay(effect.on) ? effect.on : null, evidence: prove(effect, effect.rule) }]
        }),
  )
  return [...held, ...lost]
}

/** One for each (term, key, date), that which stands first. */
function distinctClaims(claims: readonly IdentityClaim[]): IdentityClaim[] {
  const first = new Map<string, IdentityClaim>()
  for (const claim of claims) {
    const id = `${claim.term}\n${claim.key}\n${claim.date}`
    const known = first.get(id)
    if (known === undefined || claim.evidence.start < known.evidence.start) first.set(id, claim)
  }
  return [...first.values()].sort((a, b) => compare(a.term, b.term) || compare(a.key, b.key) || compare(a.date ?? '', b.date ?? ''))
}
