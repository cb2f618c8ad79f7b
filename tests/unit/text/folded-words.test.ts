import { describe, expect, test } from 'vitest'
import { FoldedWords, unitsOf } from '../../../src/text/index.ts'

const words = new FoldedWords<number>()
words.set('Bộ', 1)
words.set('Bộ trưởng'.split(' ')[1] ?? '', 2)
const at = (text: string, start = 0, end = text.length) => words.at(unitsOf(text), start, end)

describe('words known by their folded letters', () => {
  test.each(['Bộ', 'BỘ', 'bo', 'bô', 'B\u1ed9'.normalize('NFD')])('%s is found however it is written', (text) => {
    expect(at(text)).toBe(1)
  })

  test('a word is found in the middle of a text, by where it begins and ends', () => {
    expect(at('của Bộ trưởng', 7, 13)).toBe(2)
    expect(at('của Bộ trưởng', 4, 6)).toBe(1)
  })

  test.each(['B', 'Bộc', 'trưởn', 'sở', '', 'Βο', '中文', 'b'.repeat(1_000_000)])('another word is none of them', (text) => {
    expect(at(text)).toBeUndefined()
  })

  test('letters of rare writing are folded as fold does: full width', () => {
    const fold = new FoldedWords<number>()
    fold.set('Ḃộ', 3)
    expect(fold.at(unitsOf('bo'), 0, 2)).toBe(3)
    expect(fold.at(unitsOf('bo\u20dd'), 0, 3)).toBe(3)
  })
})
