import { describe, expect, test } from 'vitest'
import { trimEnd, unitsOf } from '../../../src/text/index.ts'

describe('trimEnd', () => {
  test.each([
    ['Sở Y tế; .', '.;', 'Sở Y tế'],
    ['Sở Y tế', '.;', 'Sở Y tế'],
    ['1. Trồng cây.', '', '1. Trồng cây.'],
    ['a\u00a0\n', '', 'a'],
    [' ;.', '.;', ''],
    ['', '.', ''],
  ])('%j without %j at its end is %j', (text, marks, kept) => {
    expect(trimEnd(text, marks)).toBe(kept)
  })
})

describe('unitsOf', () => {
  test.each(['', 'Điều 1', '\ud83d\ude00', 'lẻ \ud800'])('%j as numbers is what charCodeAt tells', (text) => {
    expect([...unitsOf(text)]).toEqual(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))
  })
})
