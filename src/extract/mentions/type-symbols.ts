/** The type that a number's own symbols name: "749/QĐ-TTg" → "Quyết định", "77/2015/QH13" → null (laws and resolutions share it). */

import { COURT_DECISION_SYMBOLS } from '../../lexicon/court.ts'
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { remember } from '../../text/index.ts'

const BY_SYMBOL: ReadonlyMap<string, string> = new Map(DOCUMENT_TYPES.flatMap((t) => t.symbols.map((s) => [s.toUpperCase(), t.label] as const)))
const EXACT: ReadonlyMap<string, string> = new Map([
  ['TTr', 'Tờ trình'],
  ['CTr', 'Chương trình'],
  ['CTrHĐ', 'Chương trình'],
  ['CTHĐ', 'Chương trình'],
  ['PA', 'Phương án'],
  ...COURT_DECISION_SYMBOLS.map((symbol) => [symbol, 'Quyết định'] as const),
])

/** A text names the same few numbers again and again. */
export const typeOfSymbol = remember(read)

function read(number: string): string | null {
  const symbols = number.split(/[/\-.]/u)
  for (let i = 1; i < symbols.length; i++) {
    const symbol = symbols[i] as string
    const label = EXACT.get(symbol) ?? BY_SYMBOL.get(symbol.toUpperCase())
    // "09A/PL-TNCN" is an appendix (phụ lục) of a form.
    if (label === 'Pháp lệnh' && !/^(?:UBTVQH|HĐNN|CTN)/u.test(symbols[i + 1] ?? 'CTN')) continue
    if (label) return label === 'Lệnh' && i > 1 ? null : label
    if (/^CP$|^HĐBT$/u.test(symbol) && i === 1) return 'Nghị định'
  }
  return null
}

/** "41/BCTĐ-STP" after "Báo cáo thẩm định": the type's own symbol with letters of its qualification. */
export function isOwnSymbol(label: string, number: string): boolean {
  const symbol = number.split(/[/\-.]/u).find((part) => /^\p{Lu}/u.test(part))
  return symbol !== undefined && (SYMBOLS.get(label) ?? []).some((own) => symbol.length > own.length && symbol.startsWith(own))
}
const SYMBOLS: ReadonlyMap<string, readonly string[]> = new Map(DOCUMENT_TYPES.map((t) => [t.label, t.symbols.filter((symbol) => symbol.length > 1)]))

/** "57/2014/QH13": passed by the National Assembly or its standing committee. */
export const isAssemblyNumber = (number: string): boolean => /\/(?:UBTV)?QH[\dIVX]+/u.test(number)
