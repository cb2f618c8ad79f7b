import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash, decodeCursor, encodeCursor, pageOf, pageRange, sliceHash } from '../../../src/graph/index.ts'
import { citing } from '../../builders/slice.ts'

describe('a cursor', () => {
  it('comes back as it was given out, and is fit for a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), (text, number) => {
        const cursor = encodeCursor([text, number])
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(decodeCursor(cursor, 'after', ['string', 'number'])).toEqual([text.toWellFormed(), number])
      }),
    )
  })

  it('is refused by a list of another shape, with the argument named', () => {
    for (const cursor of ['', '?', encodeCursor(['a', 1]), encodeCursor([]), encodeCursor([1]), Buffer.from('null').toString('base64url')])
      expect(() => decodeCursor(cursor, 'before', ['string'])).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'before' } }))
  })
})

describe('a page', () => {
  const page = (rows: string[], request: Parameters<typeof pageRange>[0]) =>
    pageOf(
      rows,
      pageRange(request, ['string']),
      9,
      (row) => [row],
      (row) => row,
    )

  it('tells from one row too many that there is more', () => {
    expect(page(['a', 'b', 'c'], { first: 2 })).toMatchObject({
      items: [{ node: 'a' }, { node: 'b' }],
      hasNextPage: true,
      hasPreviousPage: false,
      totalCount: 9,
    })
    expect(page(['c', 'b', 'a'], { last: 2 })).toMatchObject({ items: [{ node: 'b' }, { node: 'c' }], hasNextPage: false, hasPreviousPage: true })
  })

  it('knows its neighbours from the cursors it was asked with', () => {
    const cursor = encodeCursor(['x'])
    expect(page(['a'], { first: 2, after: cursor })).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(page(['a'], { last: 2, before: cursor })).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })
})

describe('the hash of a graph', () => {
  it('is that of its slices in key order, whatever they were written in', () => {
    const slices = [citing('a', ['b']), citing('c', [])].map((slice) => ({ key: slice.key, hash: sliceHash(slice) }))
    const hash = contentHash(slices)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(contentHash(slices.map((entry) => ({ ...entry })))).toBe(hash)
    expect(contentHash(slices.slice(1))).not.toBe(hash)
    expect(() => contentHash([...slices].reverse())).toThrow(RangeError)
  })

  it('changes with anything that a text contributes', () => {
    const hashes = [citing('a', ['b']), citing('a', ['c']), citing('a', ['b'], { title: 'Tên' }), citing('a', [])].map(sliceHash)
    expect(new Set(hashes).size).toBe(4)
  })
})
