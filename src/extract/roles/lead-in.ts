/**
 * What stands above a list and speaks for its items: "Tỉnh đã ban hành các văn bản:" · "Bãi bỏ các Quyết định sau đây:" · "Các Thông tư sau hết hiệu lực:" ·
 * "được sửa đổi, bổ sung bởi:" · a section headed "CĂN CỨ LẬP KẾ HOẠCH".
 */
import { BASIS_HEADINGS, DOCUMENT_NOUNS } from '../../lexicon/cues.ts'
import { foldSyllable } from './fold-syllable.ts'
import { type Governor, newGovernor } from './reading.ts'
import { basedOn } from './rules/based-on.ts'
import type { UnitReading } from './unit-reading.ts'

export interface LeadIn {
  readonly governor: Governor
  /** The act whose amending acts are listed, null for other lists. */
  readonly patient: number | null
}

const foldPhrase = (phrase: string): string => phrase.split(' ').map(foldSyllable).join(' ')
const NOUNS = DOCUMENT_NOUNS.map(foldPhrase)
const HEADINGS = BASIS_HEADINGS.map(foldPhrase)

const namesDocuments = (words: readonly string[]): boolean => {
  const joined = ` ${words.join(' ')} `
  return NOUNS.some((noun) => joined.includes(` ${noun} `))
}

const NUMERAL = /^(?:\d+|[IVXLC]+|[a-zA-ZđĐ])$/
const OPENING = 8

/** Folded words of the opening of a heading, its numeral left out: "II. CĂN CỨ PHÁP LÝ" → "can cu phap ly". */
function foldedOpening(text: string): string {
  const opening: string[] = []
  const words = /[\p{L}\p{M}\p{N}]+/gu
  for (let word = words.exec(text)?.[0]; word !== undefined && opening.length < OPENING; word = words.exec(text)?.[0])
    if (opening.length > 0 || !NUMERAL.test(word)) opening.push(foldSyllable(word))
  return opening.join(' ')
}

export const isBasisHeading = (heading: string): boolean => {
  const opening = foldedOpening(heading)
  return HEADINGS.some((words) => opening === words || opening.startsWith(`${words} `))
}

/** The basis that a section heading or the column of a table gives to what stands under it. */
export const basisOf = (start: number, end: number, id: string, lasting: boolean): Governor => ({
  ...newGovernor({ rule: basedOn, relation: 'BASED_ON', id, phrase: 'can cu', force: 'ROLE' }, start, end),
  lasting,
})

/** The lead-in that a paragraph leaves for the list below it; null where it leaves none. */
export function leadInOf(reading: UnitReading, start: number, end: number): LeadIn | null {
  if (reading.expired && namesDocuments(reading.words)) {
    return { governor: newGovernor({ rule: null, relation: 'REPEALS', id: 'role.expiry', phrase: 'het hieu luc', force: 'ROLE' }, start, end), patient: null }
  }
  const tail = reading.tail
  if (tail === null || tail.force !== 'ROLE' || tail.governed > 0) return null
  if (tail.between.length > 0 && !namesDocuments(tail.between)) return null
  if (tail.relation === 'IMPLEMENTS' && tail.content > 6) return null
  return { governor: { ...tail, between: [], content: 0, part: false }, patient: null }
}
