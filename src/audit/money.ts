/** Amounts of money in running text, in million VND. */
const UNITS: Readonly<Record<string, number>> = { tỷ: 1000, tỉ: 1000, triệu: 1, nghìn: 0.001, ngàn: 0.001, đồng: 0.000001 }
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
/** "15 * ", "30 lớp x ", "2 đợt x 10 lớp x ". */
const FACTORS = String.raw`(?:(?:${NUMBER})(?:\s+\p{L}+){0,2}\s*[*x×]\s*)*`
const AMOUNT = new RegExp(String.raw`(?<![\d.,])(${FACTORS})(${NUMBER})\s*(tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?![\p{L}\p{M}])`, 'giu')

export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Worked out of a number of things and the price of one. */
  readonly product: boolean
}

/** "1.642,4" → 1642.4. */
const parseNumber = (written: string): number => Number(written.replace(/\./g, '').replace(',', '.'))

/** "15 * 80 triệu" → 1200; "1.950 triệu đồng" → 1950; "3 tỷ" → 3000. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    product: match[1] !== '',
    value: factorsOf(match[1] ?? '') * parseNumber(match[2] as string) * (UNITS[(match[3] as string).normalize('NFC').toLocaleLowerCase('vi')] ?? 0),
  }))
}

const factorsOf = (written: string): number => [...written.matchAll(new RegExp(NUMBER, 'gu'))].reduce((all, [factor]) => all * parseNumber(factor), 1)
