/** Values of a register's cells, as the graph knows them; a fault's message where a cell makes no sense. */
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { REGISTER_STATES, type RegisterState } from '../lexicon/registers.ts'
import { foldTokens } from '../text/index.ts'

const folded = (text: string): string => foldTokens(text).join(' ')
const TYPES = new Map<string, DocumentType>(DOCUMENT_TYPES.flatMap(({ type, label }) => [[folded(label), type] as const, [folded(type), type] as const]))

/** `Nghị định`, `nghi dinh`, `DECREE` → DECREE; undefined for what is no type. */
export const registerType = (text: string): DocumentType | undefined => TYPES.get(folded(text))

/** `09/04/2020`, `9-4-2020`, `2020-04-09` → 2020-04-09; null for what is no day of the calendar. */
export function registerDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text)
  const written = /^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/iu.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [written?.[3], written?.[2], written?.[1]]
  if (year === undefined || month === undefined || day === undefined) return null
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${found}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== found ? null : found
}

/** A number as documents carry one: `47/2020/NĐ-CP`, `8103/UBND-VX`, `TCVN 11930:2017`. */
export const isDocumentNumber = (text: string): boolean =>
  /^(?=.*\d)[\p{L}\p{M}\d ./&:()-]{2,60}$/u.test(text.replace(/[\p{Pd}]/gu, '-')) && /[/:-]/u.test(text)

/** Undefined for words that say nothing about validity. */
export function registerState(text: string): RegisterState | undefined {
  const words = folded(text)
  return REGISTER_STATES.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The day in a status: "hết hiệu lực từ 01/07/2026". */
export function dayIn(text: string): string | null {
  const match = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}/u.exec(text)
  return match === null ? null : registerDay(match[0].trim())
}
