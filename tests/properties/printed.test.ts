import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_TYPES } from '../../src/lexicon/document-types.ts'
import { LOCAL_SYMBOLS, MINISTRY_SYMBOLS } from '../../src/lexicon/issuing-symbols.ts'
import { find } from '../unit/mentions/find.ts'

const year = fc.integer({ min: 1990, max: 2030 })
const serial = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.boolean()).map(([n, zero]) => (zero && n < 10 ? `0${n}` : String(n)))
const typed = DOCUMENT_TYPES.filter(({ type, symbols }) => symbols.length > 0 && !['STANDARD', 'ORDINANCE', 'ORDER', 'DECREE_LAW', 'DECREE_ACT'].includes(type))
const issuing = fc.constantFrom(...MINISTRY_SYMBOLS, ...LOCAL_SYMBOLS.filter((symbol) => !symbol.includes('.')), 'CP', 'TTg')
const numbered = fc.record({ type: fc.constantFrom(...typed), serial, year: fc.option(year, { nil: null }), issuing }).map(({ type, ...parts }) => ({
  label: type.label,
  number: [parts.serial, ...(parts.year === null ? [] : [parts.year]), `${type.symbols[0]}-${parts.issuing}`].join('/'),
}))

const BEFORE = ['Căn cứ ', 'theo quy định tại Điều 5 ', 'thay thế ', '- ', '(']
const AFTER = [';', '.', ' của Chính phủ', ' và các quy định khác', ')', ',\n', ' về việc quản lý đất đai']

describe('what is printed is read', () => {
  it('numbers of documents', () => {
    fc.assert(
      fc.property(
        numbered,
        fc.constantFrom(...BEFORE),
        fc.constantFrom(' số ', ' ', ' số: '),
        fc.constantFrom(...AFTER),
        ({ label, number }, before, so, after) => {
          const [mention, ...others] = find(`${before}${label}${so}${number}${after}`)
          expect([mention?.number, mention?.typeLabel, mention?.words, others]).toEqual([number, label, `${label}${so}${number}`, []])
        },
      ),
      { numRuns: 400 },
    )
  })

  const two = (n: number): string => String(n).padStart(2, '0')
  const FORMS: readonly ((day: number, month: number, year: number) => string)[] = [
    (d, m, y) => ` ngày ${two(d)}/${two(m)}/${y}`,
    (d, m, y) => `, ngày ${d}/${m}/${y}`,
    (d, m, y) => ` ngày ${d}-${m}-${y}`,
    (d, m, y) => ` ngày ${two(d)}.${two(m)}.${y}`,
    (d, m, y) => ` ngày ${two(d)} tháng ${two(m)} năm ${y}`,
    (d, m, y) => ` ngày ${d} tháng ${m} năm ${y}`,
    (d, m, y) => ` (ngày ${d}/${m}/${y})`,
    (d, m, y) => ` ký ngày ${d}/${m}/${y}`,
  ]
  it('dates of references, in every written form', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1945-09-02'), max: new Date('2044-12-31'), noInvalidDate: true }), fc.constantFrom(...FORMS), (date, form) => {
        const [day, month, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
        const [mention] = find(`Căn cứ Quyết định số 15/QĐ-TTg${form(day, month, y)} của Thủ tướng Chính phủ;`)
        expect(mention?.date).toBe(`${y}-${two(month)}-${two(day)}`)
      }),
      { numRuns: 300 },
    )
  })
})
