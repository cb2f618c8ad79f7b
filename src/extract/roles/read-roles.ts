/** Goes through the paragraphs of a text in order and hands each one that has references to the reader, together with what stands above it. */
import { consolidate, consolidationHead } from './consolidation.ts'
import { basisOf, isBasisHeading, type LeadIn, leadInOf } from './lead-in.ts'
import { type Closed, lex } from './lexer.ts'
import { type Governor, newGovernor, type Owners, type Reference, type Role, type Statement } from './reading.ts'
import { UnitReader } from './unit-reader.ts'
import type { UnitReading } from './unit-reading.ts'

/** A paragraph, list item or cell. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly heading: boolean
  /** Footnotes and the text above them are read apart. */
  readonly stream: 'TEXT' | 'FOOTNOTE'
  /** A cell that gives the basis of a task. */
  readonly basis: boolean
  /** It stands in the preamble. */
  readonly preamble: boolean
  readonly references: readonly Reference[]
  readonly closed: readonly Closed[]
}

export interface RolesRead {
  readonly roles: Map<number, Role>
  readonly sentences: Map<number, { start: number; end: number }>
  readonly statements: Statement[]
}

interface Stream {
  /** The last paragraph that may lead a list in, read only when an item under it asks. */
  waiting: Unit | null
  lead: LeadIn | null
  /** The heading of the section, where it says that a basis follows. */
  section: Unit | null
  /** Whose basis is being quoted. */
  quoted: Owners
  /** The paragraph before named a basis or a proposal and ended with a semicolon: the list may go on. */
  goesOn: Governor | null
  /** The first basis has been read: letterhead, title and the list of consolidated acts lie behind. */
  basisSeen: boolean
}

/** A footnote opens: what the one before quoted is over. */
const NOTE_MARK = /^\[?\d{1,3}\]?[\s.]/
const ITEM = /^[\s|>*_]*(?:[-–+•·]|\(?\d{1,3}(?:\.\d{1,3})*[.)/]|\(?[a-zđ]\)|\|)/iu
const HEAD = /^(?:[\s|>*_“"(–+•·-]|\d{1,3}(?:\.\d{1,3})*[.)/]?\s|[a-zđ]\)\s|các\s|số\s|tại\s|và\s|theo\s)*$/iu

/** `consolidated`: the text is a consolidated one, whose letterhead and enacting formula name the act that it consolidates. */
export function readRoles(text: string, units: Iterable<Unit>, consolidated: boolean): RolesRead {
  const read: RolesRead = { roles: new Map(), sentences: new Map(), statements: [] }
  const streams = { TEXT: newStream(), FOOTNOTE: newStream() }
  for (const unit of units) visit(text, unit, streams[unit.stream], read, consolidated)
  return read
}

const newStream = (): Stream => ({ waiting: null, lead: null, section: null, quoted: null, goesOn: null, basisSeen: false })

function visit(text: string, unit: Unit, stream: Stream, read: RolesRead, consolidated: boolean): void {
  if (unit.heading) {
    stream.section = isBasisHeading(text.slice(unit.start, Math.min(unit.end, unit.start + 200))) ? unit : null
    stream.lead = null
    stream.waiting = unit
    stream.goesOn = null
    if (unit.references.length === 0) return
  }
  if (unit.stream === 'FOOTNOTE' && NOTE_MARK.test(text.slice(unit.start, unit.start + 8))) stream.quoted = null
  const first = unit.references[0]
  if (first === undefined) {
    const opens = lastChar(text, unit) === ':'
    if (opens || (!ITEM.test(text.slice(unit.start, unit.start + 12)) && startsSentence(text, unit))) {
      stream.waiting = opens ? unit : null
      stream.lead = null
      stream.goesOn = null
    }
    return
  }
  const opening = openingOf(text, unit, first)
  const atHead = opening !== null && HEAD.test(opening)
  if (atHead && stream.waiting !== null && stream.waiting !== unit) {
    stream.lead = leadInOf(readUnit(text, stream.waiting, null, null), stream.waiting.start, stream.waiting.end)
    stream.waiting = null
  }
  const initial = atHead ? initialFor(unit, stream) : null
  const reading = readUnit(text, unit, initial, stream.quoted)
  keep(reading, read)
  const consolidates = unit.stream === 'TEXT' ? settleConsolidation(text, unit, stream, read, consolidated) : null
  if (atHead && stream.lead !== null && stream.lead.patient !== null && initial !== null) {
    read.statements.push({ from: first.index, type: 'AMENDS', to: stream.lead.patient, start: first.start, end: unit.end, rule: 'stated.listed' })
  }
  moveOn(text, unit, consolidates === null ? reading : { ...reading, tailPatient: consolidates }, atHead, stream, read)
}

/** What stands in a paragraph before its first reference and the pinpoint of that; null where that is long. */
function openingOf(text: string, unit: Unit, first: Reference): string | null {
  if (first.start - unit.start >= 200) return null
  const opening = text.slice(unit.start, first.start).replace(/\s+/g, ' ')
  const pinpoint = first.provision === null ? -1 : opening.lastIndexOf(first.provision)
  return pinpoint < 0 ? opening : opening.slice(0, pinpoint)
}

/** What stands above a paragraph that begins with a reference says of it. */
function initialFor(unit: Unit, stream: Stream): Governor | null {
  if (unit.basis) return basisOf(unit.start, unit.start, 'role.basis-cell', true)
  if (stream.lead !== null) return { ...stream.lead.governor, between: [] }
  if (stream.section !== null) return basisOf(stream.section.start, stream.section.end, 'role.basis-section', true)
  if (stream.goesOn !== null) return { ...stream.goesOn, between: [], content: 0, governed: 0 }
  return null
}

function readUnit(text: string, unit: Unit, initial: Governor | null, owners: Owners): UnitReading {
  const tokens = lex(text, unit.start, unit.end, unit.closed)
  return new UnitReader({ tokens, references: unit.references, start: unit.start, end: unit.end, initial, owners, text }).read()
}

function keep(reading: UnitReading, read: RolesRead): void {
  for (const [index, role] of reading.roles) read.roles.set(index, role)
  for (const [index, sentence] of reading.sentences) read.sentences.set(index, sentence)
  for (const statement of reading.statements) read.statements.push(statement)
}

/** What this paragraph leaves for the ones after it. */
function moveOn(text: string, unit: Unit, reading: UnitReading, atHead: boolean, stream: Stream, read: RolesRead): void {
  const last = lastChar(text, unit)
  if (reading.quotes !== null) stream.quoted = [reading.quotes]
  else if (reading.unquotes && last !== ';') stream.quoted = null
  stream.goesOn = unit.preamble && last === ';' ? lastingOf(reading) : null
  if (last === ':' || unit.heading) {
    stream.waiting = null
    stream.lead = reading.tailPatient === null ? leadInOf(reading, unit.start, unit.end) : amendingActs(reading, unit, read)
  } else if (!atHead && !ITEM.test(text.slice(unit.start, unit.start + 12))) {
    stream.lead = null
    stream.waiting = null
  }
}

/** The basis or the proposal still in force at the end of a paragraph. */
const lastingOf = (reading: UnitReading): Governor | null => (reading.tail?.lasting ? reading.tail : null)

/** The head of a consolidated text, and whatever names its act before the first basis and in the enacting formula. Gives the act whose amending acts are listed. */
function settleConsolidation(text: string, unit: Unit, stream: Stream, read: RolesRead, consolidated: boolean): number | null {
  const first = unit.references[0]
  if (first === undefined) return null
  let act: number | null = null
  if (!stream.basisSeen) {
    const at = consolidationHead(text, first.end, unit.end)
    const patient = at < 0 ? undefined : unit.references.findLast(({ numbered, start, end }) => numbered && end <= at && !isInTitle(unit, start))
    if (patient !== undefined) {
      act = patient.index
      consolidate(read, act, at, unit.end)
    }
  }
  for (const { index } of unit.references) {
    const role = read.roles.get(index)
    if (role === undefined) continue
    if (role.relation === 'BASED_ON') stream.basisSeen = true
    const heads = !stream.basisSeen && role.relation === 'CITES' && role.rule === 'role.cited' && role.owners === null
    if (consolidated && (heads || role.rule === 'role.enactment')) read.roles.set(index, { ...role, relation: 'CONSOLIDATES', rule: 'role.consolidated-act' })
  }
  return act
}

const isInTitle = ({ references }: Unit, at: number): boolean => references.some(({ title }) => title !== null && title.start <= at && at < title.end)

/** "… được sửa đổi, bổ sung bởi:": the acts listed below share the role of the act they amend where it is a basis or is being consolidated. */
function amendingActs(reading: UnitReading, unit: Unit, read: RolesRead): LeadIn {
  const patient = reading.tailPatient
  const role = patient === null ? undefined : read.roles.get(patient)
  const relation = role?.relation === 'BASED_ON' || role?.relation === 'CONSOLIDATES' ? role.relation : 'CITES'
  const governor = newGovernor(
    { rule: null, relation, id: role?.rule ?? 'role.cited', phrase: 'boi', force: relation === 'CITES' ? 'POINTS' : 'ROLE' },
    unit.start,
    unit.end,
  )
  return { governor, patient }
}

function lastChar(text: string, unit: Unit): string {
  let at = unit.end - 1
  while (at > unit.start && /[\s*_|]/.test(text.charAt(at))) at -= 1
  return text.charAt(at)
}

/** Begins like a sentence of its own, not like the rest of a wrapped line. */
function startsSentence(text: string, unit: Unit): boolean {
  const letter = /[\p{L}\p{N}]/u.exec(text.slice(unit.start, unit.start + 20))?.[0]
  return letter !== undefined && letter !== letter.toLowerCase()
}
