/**
 * References in a text: one cheap pass finds candidates (a slash, a word for a law, a digit after a type word, a standard's prefix), recognisers run only there.
 * Left to right, disjoint; whoever begins first wins. See the recognisers for the forms.
 */
import { unitsOf, type View } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { FoundMention, Structure } from '../stages.ts'
import { bareNumberAt } from './bare-number.ts'
import { readOver } from './furniture.ts'
import { lawAt, mayOpenLaw } from './law-reference.ts'
import { shareLists } from './lists.ts'
import { asNamedElsewhere } from './named-elsewhere.ts'
import { numberedAt } from './numbered-reference.ts'
import { standardReferenceAt } from './standard-reference.ts'

/** What the recognisers see: the text, where the last reference ended, and what was found before. */
export interface Reading {
  readonly text: string
  readonly structure: Structure
  readonly found: readonly FoundMention[]
  floor: number
}

const NONE = 0
const SLASH = 1
const LAW = 2
const STANDARD = 3
const DIGIT = 4
const TRIGGERS = triggers()

function triggers(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const c of '/\u2044') table[c.charCodeAt(0)] = SLASH
  for (const c of 'LlBbPpHh') table[c.charCodeAt(0)] = LAW
  for (const c of 'TQI') table[c.charCodeAt(0)] = STANDARD
  for (const c of '0123456789') table[c.charCodeAt(0)] = DIGIT
  return table
}

export function findMentions(view: View, structure: Structure): FoundMention[] {
  if (structure.furniture.length === 0) return findIn(view.text, structure)
  const paper = readOver(view.text, structure.furniture)
  const back = (span: TextSpan | null) => span && paper.back(span)
  return findIn(paper.text, structure).map((mention) => ({
    ...mention,
    ...paper.back(mention),
    issuerSpan: back(mention.issuerSpan),
    titleSpan: back(mention.titleSpan),
    provisionSpan: back(mention.provisionSpan),
  }))
}

function findIn(text: string, structure: Structure): FoundMention[] {
  const found: FoundMention[] = []
  const reading: Reading = { text, structure, found, floor: 0 }
  const take = (mention: FoundMention | null): number => {
    if (!mention || mention.start < reading.floor || mention.end <= mention.start) return -1
    found.push(mention)
    reading.floor = mention.end
    return mention.end - 1
  }
  let lastDigit = -2
  const units = unitsOf(text)
  for (let i = 0; ; i++) {
    while (i < units.length && TRIGGERS[units[i] as number] === NONE) i++
    if (i >= units.length) break
    const kind = TRIGGERS[units[i] as number]
    let end = -1
    if (kind === SLASH) end = take(numberedAt(reading, i))
    else if (kind === LAW) end = mayOpenLaw(units, i) ? take(lawAt(reading, i)) : -1
    else if (kind === STANDARD) end = take(standardReferenceAt(reading, i))
    else {
      if (lastDigit !== i - 1) end = take(bareNumberAt(reading, i))
      lastDigit = i
    }
    if (end >= i) i = end
  }
  return asNamedElsewhere(shareLists(text, found))
}
