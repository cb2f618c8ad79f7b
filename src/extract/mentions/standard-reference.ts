/** A standard as a reference: its number is all there is, its type is "Tiêu chuẩn". */
import type { FoundMention } from '../stages.ts'
import { compose } from './compose.ts'
import type { Reading } from './find-mentions.ts'
import { standardAt } from './standards.ts'
import { isLetter } from './type-word.ts'

export function standardReferenceAt(reading: Reading, at: number): FoundMention | null {
  const { text } = reading
  const second = text.charCodeAt(at + 1)
  // "TC", "QC", "IS", "IE"
  if (second !== 67 && second !== 83 && second !== 69) return null
  if (at > 0 && isLetter(text.charCodeAt(at - 1))) return null
  const standard = standardAt(text, at)
  if (!standard) return null
  const number = { ...standard, number: text.slice(standard.start, standard.end).replace(/\s+/gu, ' '), symbolLabel: null, anomaly: null }
  return compose(reading, { ...standard, typeLabel: 'Tiêu chuẩn', number, name: null, rule: 'standard', alone: true })
}
