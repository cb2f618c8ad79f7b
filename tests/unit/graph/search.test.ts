import { describe, expect, it } from 'vitest'
import { issuerWords, normaliseNumber, searchNumber, searchQuery, searchWords } from '../../../src/graph/index.ts'
import { agency, document, SliceBuilder } from '../../builders/slice.ts'

describe('words of a node', () => {
  it('are folded and cut at whatever is not a letter or a digit', () => {
    expect(searchWords(document('x', { number: '749/QĐ-TTg' }))).toBe('749 qd ttg')
    expect(searchQuery('  Họp  TRỰC-tuyến! ')?.tokens).toEqual(['hop', 'truc', 'tuyen'])
    expect(searchQuery(' …/-- ')).toBeNull()
  })

  it('never let a phrase run from one field into the next', () => {
    const words = ` ${searchWords(document('x', { number: '9/CT-TTg', name: 'Giao dịch', title: 'số hóa' }))}`
    expect(words).toContain(' ct ttg')
    expect(words).not.toContain(' ttg giao')
    expect(words).not.toContain(' dich so')
  })

  it('are those of number, name, title and variants; of a task its code and name', () => {
    const [task] = new SliceBuilder('p').task('PL1.4', { name: 'Tập huấn', group: 'không tìm' }).build().tasks
    expect(task && searchWords(task)).toBe('pl1 4 \uE000 tap huan')
    expect(searchWords(agency('a', { name: 'Sở Văn hóa', variants: ['SVH', 'Sở Văn hóa'] }))).toBe('so van hoa \uE000 svh')
    expect(issuerWords(document('x', { issuer: 'UBND tỉnh' }))).toBe('ubnd tinh')
    expect(issuerWords(agency('a'))).toBe('')
  })
})

describe('an exact number', () => {
  it('is the same however it is written', () => {
    const spellings = ['15/QĐ-UBND', '015/qđ-ubnd', '15 /QÐ–UBND', '15/QĐ\u2011UBND', '15/Q\u0110-\u200BUBND']
    expect(new Set(spellings.map(normaliseNumber))).toEqual(new Set(['15/QĐ-UBND']))
    expect(normaliseNumber('0')).toBe('0')
  })

  it('is the code of a task, and no agency has one', () => {
    const [task] = new SliceBuilder('p').task('PL1.4').build().tasks
    expect(task && searchNumber(task)).toBe(searchQuery('pl1.4')?.number)
    expect([searchNumber(agency('a')), searchNumber(document('x'))]).toEqual([null, null])
  })
})
