/** Days from which a text's clauses about effect count. */
import type { Effect, Extraction } from '../extract/schema.ts'
import { isDay } from './identity.ts'

/** The day that a clause gives, or works out from the day of signing ("sau 45 ngày kể từ ngày ký"); null where neither is known. */
function effectDay(effect: Effect, signed: string | null): string | null {
  if (isDay(effect.on)) return effect.on
  if (effect.daysAfterSigning === null || !isDay(signed)) return null
  return addDays(signed, effect.daysAfterSigning)
}

/** The same for a clause of a whole text: what it ends without a day ends when it takes effect itself. */
export function effectDayIn(extraction: Extraction, effect: Effect, signed: string | null): string | null {
  const open = effect.on === null && effect.daysAfterSigning === null
  return open && effect.kind === 'LOSES_EFFECT' && effect.of !== 'DOCUMENT' ? takesEffectOn(extraction) : effectDay(effect, signed)
}

/** The day on which the document as a whole takes effect, null where its text does not say. */
export function takesEffectOn({ effects, document }: Extraction): string | null {
  const clause = effects.find((effect) => effect.kind === 'TAKES_EFFECT' && effect.of === 'DOCUMENT')
  return clause === undefined ? null : effectDay(clause, document.date)
}

function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10)
}
