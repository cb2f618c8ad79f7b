/** The stage that says what part each reference plays, for whom, and which words prove it. */
import { fold, type View } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { AssignedRole, FoundMention, FoundTask, Roles, Structure } from '../stages.ts'
import { inQuotedWording } from '../structure/quoted-wording.ts'
import { proofOf } from './proof.ts'
import { type RolesRead, readRoles } from './read-roles.ts'
import type { Reference, Role, Statement } from './reading.ts'
import { type OwnName, selfReference } from './self-reference.ts'
import { unitsOf } from './units.ts'

const UNREAD: Role = { relation: 'CITES', owners: null, rule: 'role.cited', cue: null, part: false, note: null }
/** Relations that end or change a document, of which a part may be touched. */
const TOUCHING = new Set<Role['relation']>(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'CORRECTS'])

export function assignRoles(view: View, structure: Structure, mentions: readonly FoundMention[], tasks: readonly FoundTask[]): Roles {
  const { text } = view
  const { header } = structure
  const own: OwnName = { typeLabel: header.typeLabel, number: header.number, date: header.date, title: header.title, place: header.place }
  const containers = mentions.map(containerFinder(structure))
  const self = (index: number, before: string): Reference['self'] => namesItself(text, mentions, index, before, containers[index] === 'metadata', own)
  const consolidated = header.type === 'CONSOLIDATED_TEXT'
  const read = readRoles(text, unitsOf({ text, structure, mentions, tasks }, self), consolidated)
  const taskOf = taskFinder(tasks)
  const roles = mentions.map((mention, index): AssignedRole => {
    const said = isShortForm(text, mentions, index) ? UNREAD : issuedBy(text, mention, structure.header.issuer, read.roles.get(index) ?? UNREAD)
    // What the new wording of an amended article does, this text does not.
    const provisions = containers[index] === 'articles' || containers[index] === 'body'
    const role = said.owners === null && provisions && TOUCHING.has(said.relation) && inQuotedWording(text, mention.start) ? UNREAD : said
    const task = taskOf(mention)
    const root = task !== null && role.relation !== 'SELF' ? 'TASK' : 'DOCUMENT'
    return {
      relation: role.relation,
      subject: role.owners ?? root,
      container: containers[index] ?? 'body',
      task,
      sentence: proofOf(text, read.sentences.get(index) ?? mention, mention, role.cue),
      anomaly: mention.anomaly ?? role.note,
      part: role.part && TOUCHING.has(role.relation),
    }
  })
  return { roles, stated: statedOf(read, mentions, roles, consolidated) }
}

/** "Nghị định số 77/2018/NĐ-CP … quy định chi tiết Luật Thủy lợi (Nghị định số 77/2018/NĐ-CP)": the reference just made, again in brackets. */
function isShortForm(text: string, mentions: readonly FoundMention[], index: number): boolean {
  const { start, end, number, typeLabel } = mentions[index] as FoundMention
  if (number === null || text[start - 1] !== '(' || text[end] !== ')') return false
  return mentions
    .slice(Math.max(0, index - 4), index)
    .some((before) => before.number === number && before.typeLabel === typeLabel && before.titleSpan !== null && start - before.titleSpan.end <= 3)
}

/**
 * "Thực hiện …, UBND tỉnh vừa ban hành Quyết định số 77/QĐ-UBND": who issued it stands right before, whatever governs the sentence.
 * The author tells so of what it achieved; of another body it is told in passing.
 */
function issuedBy(text: string, { issuer, issuerSpan, start }: FoundMention, author: string | null, said: Role): Role {
  if (issuer === null || issuerSpan === null || issuerSpan.end >= start || said.owners !== null || !GOVERNED_LOOSELY.has(said.relation)) return said
  if (!ISSUING.test(text.slice(issuerSpan.end, start))) return said
  if (!isAuthor(issuer, author)) return UNREAD
  return { ...said, relation: 'ISSUED', rule: 'role.issued', cue: { start: issuerSpan.end + 1, end: start - 1 }, part: false }
}

/** "UBND tỉnh" in a text of "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN". */
function isAuthor(issuer: string, author: string | null): boolean {
  if (author === null) return false
  const [body, own] = [bodyKey(issuer), bodyKey(author)]
  return own === body || ` ${own} `.includes(` ${body} `) || body.startsWith(`${own} `)
}
const bodyKey = (name: string): string => fold(name).replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd')
const GOVERNED_LOOSELY = new Set<Role['relation']>(['CITES', 'IMPLEMENTS', 'BASED_ON'])
const ISSUING = /^,?(?: [^;:.\n]{1,24})? (?:ban hành|có|thông qua|ra|ký) (?:các )?$/u

function namesItself(text: string, mentions: readonly FoundMention[], index: number, before: string, metadata: boolean, own: OwnName): Reference['self'] {
  const mention = mentions[index]
  if (mention === undefined) return 'NO'
  const { typeLabel, number, date, issuer, name, start, end } = mention
  const opensText = index === 0 && text.slice(Math.max(0, start - 200), start).trim() === ''
  return selfReference({ typeLabel, number, date, issuer, name, quote: text.slice(start, end), before, metadata, opensText }, own)
}

/** Finds the container of a mention; asked in text order. */
function containerFinder({ segments }: Structure): (mention: FoundMention) => AssignedRole['container'] {
  let at = 0
  return ({ start }) => {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= start) at += 1
    return segments[at]?.container ?? 'body'
  }
}

/** Finds the task row in which a mention stands: by its cells first, which a merged cell may carry outside the row, then by the row. */
function taskFinder(tasks: readonly FoundTask[]): (mention: FoundMention) => string | null {
  const spans: (TextSpan & { readonly id: string })[] = []
  for (const { id, start, end, cells } of tasks) {
    spans.push({ id, start, end })
    for (const cell of Object.values(cells)) if (cell.start < start || cell.end > end) spans.push({ id, start: cell.start, end: cell.end })
  }
  spans.sort((a, b) => a.start - b.start)
  let first = 0
  return ({ start }) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= start) first += 1
    for (let i = first; i < spans.length; i += 1) {
      const span = spans[i]
      if (span === undefined || span.start > start) break
      if (start < span.end) return span.id
    }
    return null
  }
}

/** What clauses state about two other documents. In a consolidated text "Điều này được sửa đổi …" speaks of the act that it consolidates. */
function statedOf(read: RolesRead, mentions: readonly FoundMention[], roles: readonly AssignedRole[], consolidated: boolean): Roles['stated'][number][] {
  const base = consolidated ? roles.findIndex((role) => role.relation === 'CONSOLIDATES') : -1
  return read.statements.flatMap((statement) => {
    const { from, type, rule } = statement
    if (!isStated(type)) return []
    const to = statement.to ?? (base >= 0 ? base : 'DOCUMENT')
    return to === from ? [] : [{ from, type, to, rule, ...clauseOf(statement, mentions, roles) }]
  })
}

type StatedType = Roles['stated'][number]['type']
const STATED: ReadonlySet<string> = new Set<StatedType>(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'DETAILS', 'CORRECTS', 'CONSOLIDATES'])
const isStated = (type: Statement['type']): type is StatedType => STATED.has(type)

const LONGEST_CLAUSE = 1_000

/** From one document to the other where that is short enough, else the sentence of the one that does it. */
function clauseOf(statement: Statement, mentions: readonly FoundMention[], roles: readonly AssignedRole[]): TextSpan {
  const agent = roles[statement.from]?.sentence ?? { start: statement.start, end: statement.end }
  const patient = statement.to === null ? undefined : mentions[statement.to]
  if (patient === undefined || (patient.start >= agent.start && patient.end <= agent.end)) return agent
  const start = Math.min(patient.start, agent.start)
  const end = Math.max(patient.end, agent.end)
  return end - start <= LONGEST_CLAUSE ? { start, end } : agent
}
