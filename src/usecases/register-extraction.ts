/**
 * What a register says, in the form in which texts say things: one reference for each row, proven by the row. So a register enters the graph by the same door as a text,
 * identifies and dates what others only cite, and never outweighs what a document says of itself.
 */
import { extract } from '../extract/extract.ts'
import type { Effect, Extraction, Mention, Stated } from '../extract/schema.ts'
import { MOST_REGISTER_FAULTS, placeInRegister, type RegisterCell, type RegisterFault, type RegisterField, type RegisterRow } from '../ingest/register-csv.ts'
import { dayIn, isDocumentNumber, registerDay, registerState, registerType } from '../ingest/register-values.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { REGISTER_LABEL } from '../lexicon/registers.ts'
import { parseNumber } from '../resolve/document-number.ts'
import { typeByNumber } from '../resolve/identity.ts'
import { isNamed } from '../resolve/own-document.ts'
import { withTargets } from '../resolve/resolve-document.ts'
import { sha256Of } from './read-document.ts'

const LABELS = new Map<DocumentType, string>(DOCUMENT_TYPES.map(({ type, label }) => [type, label]))
const TYPE_WORD = /^(?:bộ luật|luật|pháp lệnh|hiến pháp)\s+/iu
const ENDINGS = new Set(['REPEALS', 'REPLACES', 'SUSPENDS', 'AMENDS'])

export function registerExtraction(name: string, text: string, rows: readonly RegisterRow[]): Extraction | readonly RegisterFault[] {
  const faults: RegisterFault[] = []
  const mentions: Mention[] = []
  const stated: Stated[] = []
  const effects: Effect[] = []
  const lines = lineCounter(text)
  for (const row of rows) {
    if (faults.length >= MOST_REGISTER_FAULTS) break
    const wrong = faultsOf(row, text)
    faults.push(...wrong)
    if (wrong.length > 0) continue
    const mention = rowMention(row, text, `m${mentions.length + 1}`, lines)
    mentions.push(mention)
    const status = readStatus(row, text, mention, mentions.length, lines)
    mentions.push(...status.mentions)
    stated.push(...status.stated)
    effects.push(...status.effects)
  }
  if (faults.length > 0) return faults
  return withTargets({
    schemaVersion: 1,
    source: { name, sha256: sha256Of(text), length: text.length },
    document: {
      type: 'OTHER',
      typeLabel: REGISTER_LABEL,
      number: null,
      date: null,
      issuer: null,
      signer: null,
      title: name.replace(/\.[a-z]{2,4}$/iu, ''),
      place: null,
      cells: {},
      annex: null,
    },
    mentions,
    tasks: [],
    agencies: [],
    stated,
    effects,
    provisions: [],
    objectives: [],
    sectionBases: [],
    totals: [],
    diagnostics: [],
  })
}

function faultsOf({ cells, start }: RegisterRow, text: string): RegisterFault[] {
  const faults: RegisterFault[] = []
  const fault = (field: RegisterField | null, message: string) =>
    faults.push({ ...placeInRegister(text, field === null ? start : cells[field].start), field, message })
  const { number, type, date, title } = cells
  const known = type.value === '' ? undefined : registerType(type.value)
  if (type.value !== '' && known === undefined) fault('type', `“${type.value}” không phải tên loại văn bản. Ví dụ: Luật, Nghị định, Quyết định, Thông tư.`)
  if (number.value !== '' && !isDocumentNumber(number.value)) fault('number', `“${number.value}” không phải số, ký hiệu. Ví dụ: 47/2020/NĐ-CP.`)
  if (number.value === '' && !(known !== undefined && isNamed(known) && title.value !== ''))
    fault('number', 'thiếu số, ký hiệu: chỉ luật, bộ luật, pháp lệnh có tên ở cột trích yếu mới được để trống.')
  if (number.value !== '' && type.value === '' && typeOf(cells) === 'OTHER') fault('type', 'thiếu loại văn bản, và số, ký hiệu không cho biết loại.')
  if (date.value !== '' && registerDay(date.value) === null) fault('date', `“${date.value}” không phải một ngày. Ghi 09/04/2020 hoặc 2020-04-09.`)
  return faults
}

const typeOf = ({ number, type }: RegisterRow['cells']): DocumentType => {
  const word = registerType(type.value) ?? 'OTHER'
  return number.value === '' ? word : typeByNumber(word, parseNumber(number.value))
}

function rowMention({ start, end, cells }: RegisterRow, text: string, id: string, lineOf: (offset: number) => number): Mention {
  const type = registerType(cells.type.value) ?? typeOf(cells)
  const named = cells.number.value === '' ? cells.title : cells.number
  return {
    id,
    ...place(named, text, lineOf),
    type,
    typeLabel: LABELS.get(type) ?? cells.type.value,
    number: cells.number.value === '' ? null : cells.number.value,
    date: registerDay(cells.date.value),
    issuer: cells.issuer.value === '' ? null : cells.issuer.value,
    title: cells.title.value === '' ? null : cells.title.value,
    provision: null,
    relation: 'CITES',
    subject: 'DOCUMENT',
    container: 'body',
    task: null,
    rule: 'register.row',
    sentence: { start, end },
    name: isNamed(type) && cells.title.value !== '' ? cells.title.value.replace(TYPE_WORD, '') : null,
    anomaly: null,
  }
}

/** "Hết hiệu lực từ 20/02/2026, thay thế bởi Thông tư số 24/2025/TT-BVHTTDL": who ended it, and from when. */
function readStatus(row: RegisterRow, text: string, of: Mention, count: number, lineOf: (offset: number) => number) {
  const { status } = row.cells
  const state = status.value === '' ? undefined : registerState(status.value)
  if (state === undefined || !ENDINGS.has(state)) return { mentions: [], stated: [], effects: [] }
  const cell = text.slice(status.start, status.end)
  const cited = /\d\s*\/\s*[\p{L}\d]/u.test(cell) ? extract({ name: '', sha256: '', text: cell }).mentions.filter(({ number }) => number !== null) : []
  const mentions = cited.map(
    (mention, i): Mention => ({
      ...mention,
      ...place({ start: status.start + mention.start, end: status.start + mention.end }, text, lineOf),
      id: `m${count + 1 + i}`,
      relation: 'CITES',
      subject: 'DOCUMENT',
      container: 'body',
      task: null,
      rule: 'register.status',
      sentence: { start: row.start, end: row.end },
    }),
  )
  const span = { start: row.start, end: row.end }
  const type = state as 'REPEALS' | 'REPLACES' | 'SUSPENDS' | 'AMENDS'
  const rest = cited.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), cell)
  return {
    mentions,
    stated: mentions.map(({ id }): Stated => ({ from: id, type, to: of.id, ...span, rule: 'register.status' })),
    effects: type === 'AMENDS' || type === 'SUSPENDS' ? [] : [ending(of.id, dayIn(rest), span)],
  }
}

const ending = (mention: string, on: string | null, span: { start: number; end: number }): Effect => ({
  kind: 'LOSES_EFFECT',
  of: [mention],
  on,
  daysAfterSigning: null,
  ...span,
  rule: 'register.status',
})

const place = ({ start, end }: Pick<RegisterCell, 'start' | 'end'>, text: string, lineOf: (offset: number) => number) => ({
  start,
  end,
  quote: text.slice(start, end),
  line: lineOf(start),
})

/** 1-based lines of offsets that are mostly asked in order. */
function lineCounter(text: string): (offset: number) => number {
  let from = 0
  let line = 1
  return (offset) => {
    if (offset < from) [from, line] = [0, 1]
    for (let next = text.indexOf('\n', from); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
      line++
      from = next + 1
    }
    return line
  }
}
