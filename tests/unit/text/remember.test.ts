import { describe, expect, test } from 'vitest'
import { remember } from '../../../src/text/index.ts'

describe('what was read once', () => {
  test('is not read again', () => {
    let reads = 0
    const length = remember((text) => {
      reads += 1
      return text.length
    })
    expect([length('Sở Y tế'), length('Sở Y tế'), length('')]).toEqual([7, 7, 0])
    expect(reads).toBe(2)
  })

  test('an answer of nothing is an answer', () => {
    let reads = 0
    const nothing = remember(() => {
      reads += 1
      return null
    })
    expect([nothing('a'), nothing('a')]).toEqual([null, null])
    expect(reads).toBe(1)
  })

  test('is forgotten when too much has been read', () => {
    const read: string[] = []
    const same = remember((text) => {
      read.push(text)
      return text
    }, 2)
    for (const text of ['a', 'b', 'a', 'c', 'a']) expect(same(text)).toBe(text)
    expect(read).toEqual(['a', 'b', 'c', 'a'])
  })
})
