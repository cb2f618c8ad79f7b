/**
 * What a document number is made of (decree 30/2020/NĐ-CP, article 8 and appendix I; guideline 36-HD/VPTW for the Party).
 *   47/2020/NĐ-CP → serial 47, year 2020, symbol NĐ-CP      19-NQ/TU → serial 19, symbol NQ/TU
 *   8103/UBND-VX  → serial 8103, symbol UBND-VX             TCVN 11930:2017 → no serial, year 2017
 */
import { normaliseNumber } from '../graph/normalise-number.ts'
import { slug } from './slug.ts'

export interface ParsedNumber {
  /** `47`, `30a`, `66.16`; null where the number does not begin with one (standards). */
  readonly serial: string | null
  readonly year: number | null
  /** Upper case, `Đ` for `Ð`, one kind of dash; empty for a bare number. */
  readonly symbol: string
  /** The symbol's parts: `NĐ`, `CP`. */
  readonly parts: readonly string[]
}

/** `26CP` is `26-CP`: before the nineties ended the symbol often stood right behind the serial. One letter alone belongs to the serial (`30a`). */
const parted = (number: string): string => normaliseNumber(number).replace(/^(\d+)(?=[A-ZĐ]{2})/u, '$1-')

/** The number as part of a key: `47-2020-nd-cp`. `QĐ.UB`, `QĐ-UB` and `QĐ/UB` are one. */
export const numberSlug = (number: string): string => slug(parted(number))

const NUMBER = /^(\d+(?:\.\d+)?[A-ZĐ]?(?![A-ZĐ]))(?:[/-](\d{4}|\d{2}(?=[/-]\p{L}))(?=$|[/-]))?[/-]?(.*)$/u

export function parseNumber(number: string): ParsedNumber {
  const normal = parted(number)
  const match = NUMBER.exec(normal)
  if (!match) {
    const standardYear = /[:-]((?:19|20)\d\d)$/u.exec(normal)
    return { serial: null, year: standardYear ? Number(standardYear[1]) : null, symbol: normal, parts: [] }
  }
  const symbol = match[3] ?? ''
  return {
    serial: match[1] ?? null,
    year: yearOf(match[2]),
    symbol,
    parts: symbol
      .replace(/\(.*\)/u, '')
      .split(/[-/.]/u)
      .filter(Boolean),
  }
}

/** `2020` → 2020, `98` → 1998; null for what is no year of this legal system. */
function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = digits.length === 2 ? 1900 + Number(digits) : Number(digits)
  return year >= 1945 && year <= 2100 ? year : null
}
