/**
 * Text with its references marked by hand, so that rules about roles can be tested without the recognisers:
 * ⟦reference⟧, ⟨title of the reference before it⟩, ⟪title of all references since the last title⟫, ‹issuer›. A line is a paragraph; "# " opens a heading,
 * "^ " a footnote, "~ " a cell that gives the basis of a task, "& " a line of the preamble, "% " one of the letterhead.
 */

import { proofOf } from '../../../src/extract/roles/proof.ts'
import { type RolesRead, readRoles, type Unit } from '../../../src/extract/roles/read-roles.ts'
import type { Reference, Role, Statement } from '../../../src/extract/roles/reading.ts'
import { type OwnName, selfReference } from '../../../src/extract/roles/self-reference.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../../../src/lexicon/document-types.ts'

type Building = { -readonly [K in keyof Reference]: Reference[K] }

export interface MarkedRoles {
  /** "BASED_ON" or, inside titles, "IMPLEMENTS of 0". */
  readonly roles: string[]
  readonly stated: string[]
  readonly proofs: string[]
  readonly read: RolesRead
  readonly text: string
}

const NO_NAME: OwnName = { typeLabel: null, number: null, date: null, title: null, place: null }
const LABELS = DOCUMENT_TYPES.toSorted((a, b) => b.label.length - a.label.length)

const typeOf = (quote: string): DocumentType => LABELS.find((type) => quote.toLowerCase().startsWith(type.label.toLowerCase()))?.type ?? 'OTHER'
const labelOf = (quote: string): string => LABELS.find((type) => quote.toLowerCase().startsWith(type.label.toLowerCase()))?.label ?? 'Khác'

export function rolesIn(marked: string, own: Partial<OwnName> = {}, consolidated = false): MarkedRoles {
  let text = ''
  const references: Building[] = []
  const units: Unit[] = []
  for (const line of marked.split('\n')) {
    const kind = /^[#^~&%] /.exec(line)?.[0].charAt(0) ?? ''
    const first = references.length
    const start = text.length
    const closed: { start: number; end: number; index: number }[] = []
    text = readLine(kind === '' ? line : line.slice(2), text, references, closed, { own: { ...NO_NAME, ...own }, start, kind, opens: start === 0 })
    const own0 = references.slice(first)
    const inner = own0.flatMap((reference) => {
      const title = reference.title
      const nested = title !== null && own0.some((other) => other.start >= title.start && other.start < title.end)
      return title === null || nested ? [] : [{ ...title, index: -1 }]
    })
    const sorted = [...closed, ...inner].sort((a, b) => a.start - b.start || b.index - a.index)
    const disjoint = sorted.filter((span, i) => i === 0 || span.start >= Math.max(...sorted.slice(0, i).map((before) => before.end)))
    units.push({
      start,
      end: text.length,
      heading: kind === '#',
      stream: kind === '^' ? 'FOOTNOTE' : 'TEXT',
      basis: kind === '~',
      preamble: kind === '&',
      references: own0,
      closed: disjoint,
    })
    text += '\n'
  }
  const read = readRoles(text, units, consolidated)
  return {
    roles: references.map((reference) => shown(read.roles.get(reference.index))),
    stated: read.statements.map(stated),
    proofs: references.map((reference) => {
      const sentence = read.sentences.get(reference.index) ?? reference
      const proof = proofOf(text, sentence, reference, read.roles.get(reference.index)?.cue ?? null)
      return text.slice(proof.start, proof.end)
    }),
    read,
    text,
  }
}

interface LineOf {
  readonly own: OwnName
  readonly start: number
  readonly kind: string
  readonly opens: boolean
}

function readLine(line: string, before: string, references: Building[], closed: { start: number; end: number; index: number }[], at: LineOf): string {
  let text = before
  let opened = 0
  let titles = 0
  const titled: { owners: Building[]; start: number }[] = []
  let untitled = references.length
  for (const char of line) {
    if (char === '⟦' || char === '‹') opened = text.length
    else if (char === '⟧') {
      references.push(reference(text, opened, references.length, at))
      closed.push({ start: opened, end: text.length, index: references.length - 1 })
    } else if (char === '›') closed.push({ start: opened, end: text.length, index: -1 })
    else if (char === '⟨' || char === '⟪') {
      titled.push({ owners: char === '⟨' ? references.slice(-1) : references.slice(untitled), start: text.length })
      titles += 1
      untitled = references.length
    } else if (char === '⟩' || char === '⟫') {
      const title = titled.pop()
      for (const owner of title?.owners ?? []) owner.title = { start: title?.start ?? 0, end: text.length }
      untitled = references.length
    } else text += char
  }
  if (titled.length > 0 || titles < 0) throw new Error(`a title is not closed in: ${line}`)
  return text
}

function reference(text: string, start: number, index: number, at: LineOf): Building {
  const quote = text.slice(start)
  const number = /\d[\d.]*[a-z]?\/[^\s,;]+|\d+-[^\s,;]+\/[^\s,;]+/u.exec(quote)?.[0] ?? null
  const day = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(quote)
  const date = day === null ? (/năm (\d{4})/.exec(quote)?.[1] ?? null) : `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`
  const before = text.slice(at.start, start)
  const typeLabel = labelOf(quote)
  const name =
    number === null
      ? quote
          .slice(typeLabel.length)
          .replace(/,? (?:ngày|năm) .*$/u, '')
          .trim()
      : null
  const self = selfReference(
    { typeLabel, number, date, issuer: null, name, quote, before, metadata: at.kind === '%', opensText: at.opens && before.trim() === '' },
    at.own,
  )
  const provision = /(?:(?:điểm|khoản|Điều|Phụ lục) [\wđ]+,? )+(?:của )?$/iu.exec(before)?.[0].trim() ?? null
  return { index, start, end: text.length, type: typeOf(quote), title: null, self, name, numbered: number !== null, provision }
}

function shown(role: Role | undefined): string {
  if (role === undefined) return '?'
  return role.owners === null ? role.relation : `${role.relation} of ${role.owners.join('+')}`
}

const stated = (statement: Statement): string => `${statement.from} ${statement.type} ${statement.to ?? 'DOCUMENT'}`
