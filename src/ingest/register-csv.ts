/** A register's CSV → its rows, each cell with its place, or a list of what is wrong where. Comma, semicolon or tab; a byte order mark may stand before the header. */
import { CsvError, parse } from 'csv-parse/sync'
import { foldTokens } from '../text/index.ts'
import { placeOf } from './text-place.ts'

export const REGISTER_FIELDS = ['number', 'type', 'date', 'issuer', 'title', 'status', 'source'] as const
export type RegisterField = (typeof REGISTER_FIELDS)[number]

export interface RegisterCell {
  readonly value: string
  readonly start: number
  readonly end: number
}
export interface RegisterRow {
  readonly start: number
  readonly end: number
  readonly cells: Readonly<Record<RegisterField, RegisterCell>>
}
/** `field` is null where the line as a whole is meant. */
export interface RegisterFault {
  readonly line: number
  readonly column: number
  readonly field: RegisterField | null
  readonly message: string
}
export type RegisterRead = { readonly rows: readonly RegisterRow[] } | { readonly faults: readonly RegisterFault[] }

/** Folded names of the columns, in English and as Vietnamese registers head them. */
const HEADERS: Readonly<Record<RegisterField, readonly string[]>> = {
  number: ['number', 'so', 'so ky hieu', 'so va ky hieu', 'so hieu', 'ky hieu', 'so van ban', 'so hieu van ban'],
  type: ['type', 'loai', 'loai van ban', 'hinh thuc', 'hinh thuc van ban', 'ten loai'],
  date: ['date', 'ngay', 'ngay ban hanh', 'ngay thang', 'ngay thang nam', 'ngay thang nam ban hanh', 'ngay van ban'],
  issuer: ['issuer', 'co quan ban hanh', 'co quan', 'noi ban hanh', 'don vi ban hanh'],
  title: ['title', 'trich yeu', 'trich yeu noi dung', 'ten', 'ten van ban', 'noi dung'],
  status: ['status', 'tinh trang', 'tinh trang hieu luc', 'hieu luc', 'trang thai'],
  source: ['source', 'nguon', 'nguon tin', 'can cu'],
}
/** Running numbers say nothing about a document. */
const PASSED_OVER = new Set(['', 'stt', 'tt', 'no', 'id'])
/** Beyond it nobody reads on: the file is to be mended and read again. */
export const MOST_REGISTER_FAULTS = 100

export function readRegisterCsv(text: string): RegisterRead {
  const delimiter = delimiterOf(text)
  let records: RegisterCell[][]
  try {
    records = cellsOf(text, delimiter)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return {
      faults: [{ line, column: 1, field: null, message: `dấu ngoặc kép của ô không khớp: ${error.message}. Mở lại bằng bảng tính và lưu thành CSV UTF-8.` }],
    }
  }
  const [header, ...body] = records
  if (header === undefined) return { faults: [{ line: 1, column: 1, field: null, message: 'tệp không có dòng nào.' }] }
  const { columns, faults } = columnsOf(header, text)
  if (faults.length > 0) return { faults }
  if (body.length === 0)
    return { faults: [{ line: 2, column: 1, field: null, message: 'sau dòng tên cột không có dòng nào: sổ phải có ít nhất một văn bản.' }] }
  const rows: RegisterRow[] = []
  const wrong: RegisterFault[] = []
  for (const record of body) {
    const [first] = record
    const last = record.at(-1)
    if (first === undefined || last === undefined) continue
    if (wrong.length >= MOST_REGISTER_FAULTS) break
    if (record.length !== header.length) {
      const message = `dòng có ${record.length} ô, dòng tên cột có ${header.length}. Ô có dấu “${delimiter}” phải đặt trong ngoặc kép.`
      wrong.push({ ...placeInRegister(text, first.start), field: null, message })
      continue
    }
    const cell = (field: RegisterField): RegisterCell => record[columns.get(field) ?? -1] ?? { value: '', start: first.start, end: first.start }
    rows.push({
      start: first.start,
      end: last.end,
      cells: Object.fromEntries(REGISTER_FIELDS.map((field) => [field, cell(field)])) as Record<RegisterField, RegisterCell>,
    })
  }
  return wrong.length > 0 ? { faults: wrong } : { rows }
}

export const placeInRegister = (text: string, offset: number): { line: number; column: number } => {
  const { line, column } = placeOf(text, offset)
  return { line, column }
}

/** Which of the three stands most often in the header. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/u.exec(text)?.[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The parser counts bytes; cells are led back to offsets in the text. Rows without a single word are left out. */
function cellsOf(text: string, delimiter: string): RegisterCell[][] {
  const bytes = Buffer.from(text, 'utf8')
  let atByte = 0
  let atOffset = 0
  const offsetOf = (byte: number): number => {
    atOffset += bytes.toString('utf8', atByte, byte).length
    atByte = byte
    return atOffset
  }
  const records: RegisterCell[][] = []
  let row: RegisterCell[] = []
  let previousEnd = 0
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    cast: (value, { index, bytes: end, quoting }) => {
      if (index === 0) {
        row = []
        records.push(row)
      }
      const ends = offsetOf(end)
      row.push(placed(text, value, index === 0 ? afterBreaks(text, previousEnd) : previousEnd + delimiter.length, ends, quoting))
      previousEnd = ends
      return value
    },
  })
  return records.filter((cells) => cells.some(({ value }) => value !== ''))
}

function afterBreaks(text: string, offset: number): number {
  let start = offset
  while (start < text.length && /[\r\n\uFEFF]/u.test(text[start] ?? '')) start++
  return start
}

/** Without its quotation marks, and without white space around it. */
function placed(text: string, value: string, from: number, to: number, quoted: boolean): RegisterCell {
  let [start, end] = quoted ? [text.indexOf('"', from) + 1, to - 1] : [from, to]
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  return { value: value.replace(/\s+/gu, ' ').trim(), start, end }
}

function columnsOf(header: readonly RegisterCell[], text: string): { columns: Map<RegisterField, number>; faults: RegisterFault[] } {
  const columns = new Map<RegisterField, number>()
  const faults: RegisterFault[] = []
  header.forEach(({ value, start }, index) => {
    const name = folded(value)
    const field = REGISTER_FIELDS.find((one) => HEADERS[one].includes(name))
    if (field === undefined) {
      if (!PASSED_OVER.has(name))
        faults.push({ ...placeInRegister(text, start), field: null, message: `cột “${value}” không có trong sổ. Các cột: ${REGISTER_FIELDS.join(', ')}.` })
    } else if (columns.has(field)) faults.push({ ...placeInRegister(text, start), field, message: `cột “${value}” có hai lần.` })
    else columns.set(field, index)
  })
  const missing = REGISTER_FIELDS.filter((field) => !columns.has(field))
  const end = header.at(-1)?.end ?? 0
  for (const field of missing)
    faults.push({ ...placeInRegister(text, end), field, message: `thiếu cột “${field}” (${HEADERS[field][1]}). Các cột: ${REGISTER_FIELDS.join(', ')}.` })
  return { columns, faults }
}

const folded = (name: string): string => foldTokens(name).join(' ')
