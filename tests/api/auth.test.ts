import { describe, expect, it } from 'vitest'
import { tokenChecker } from '../../src/api/auth.ts'

describe('a token', () => {
  it('is one of those that are set', () => {
    const check = tokenChecker(['first', 'second'])
    expect(check('Bearer first')).toBe(true)
    expect(check('bearer second')).toBe(true)
    expect(check('Bearer third')).toBe(false)
  })

  it('is nothing less and nothing else than a bearer token', () => {
    const check = tokenChecker(['secret'])
    for (const header of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'secret',
      'Basic secret',
      'Bearer secre',
      'Bearer secrets',
      'Bearer secret secret',
      'Bearer Secret',
    ])
      expect(check(header), String(header)).toBe(false)
  })

  it('is never right where none is set', () => {
    const check = tokenChecker([])
    expect(check('Bearer ')).toBe(false)
    expect(check('Bearer undefined')).toBe(false)
  })
})
