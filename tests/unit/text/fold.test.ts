import { describe, expect, it } from 'vitest'
import { createLineIndex, fold, foldTokens } from '../../../src/text/index.ts'

describe('folding', () => {
  it.each([
    ['Họp  Trực tuyến', 'hop truc tuyen'],
    ['Ủy ban / Uỷ ban', 'uy ban / uy ban'],
    ['ĐÀ NẴNG Ð đ', 'da nang d d'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('splits at whatever is not a letter or digit', () => {
    expect(foldTokens('749/QĐ-TTg, "họp"')).toEqual(['749', 'qd', 'ttg', 'hop'])
  })
})

describe('lines', () => {
  const lines = createLineIndex('một\r\nhai\nba')
  it('are counted from 1, whatever ends them', () => {
    expect([lines.lineAt(0), lines.lineAt(5), lines.lineAt(9), lines.count]).toEqual([1, 2, 3, 3])
  })
  it('give line, column and span of a place', () => {
    expect(lines.placeAt(6)).toEqual({ line: 2, column: 2 })
    expect(lines.lineSpan(1)).toEqual({ start: 0, end: 3 })
  })
})
