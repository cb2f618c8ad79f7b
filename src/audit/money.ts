/** Amounts of money in running text, in million VND. */
const UNITS: Readonly<Record<string, number>> = { tỷ: 1000, tỉ: 1000, triệu: 1, nghìn: 0.001, ngàn: 0.001, đồng: 0.000001 }
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const AMOUNT = new RegExp(String.raw`(?<![\d.,])(?:(${NUMBER})\s*[*x×]\s*)?(${NUMBER})\s*(tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?![\p{L}\p{M}])`, 'giu')

export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** "1.642,4" → 1642.4. */
export const parseNumber = (written: string): number => Number(written.replace(/\./g, '').replace(',', '.'))

/** "15 * 80 triệu" → 1200; "1.950 triệu đồng" → 1950; "3 tỷ" → 3000. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value:
      (match[1] ? parseNumber(match[1]) : 1) * parseNumber(match[2] as string) * (UNITS[(match[3] as string).normalize('NFC').toLocaleLowerCase('vi')] ?? 0),
  }))
}
