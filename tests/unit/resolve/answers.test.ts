import { describe, expect, it } from 'vitest'
import { answerOf, MOST_CANDIDATES } from '../../../src/resolve/answers.ts'
import type { Claim } from '../../../src/resolve/claims.ts'

const NAME = 'name:luat:thu-vien'
const claim = (key: string, date: string | null = null): Claim => ({ key, date })
const law = (serial: number, year = 2019): Claim => claim(`luat.${serial}-${year}-qh14`, `${year}-06-01`)

describe('what claims answer', () => {
  it('does not depend on their order, nor on how often something is claimed', () => {
    const claims = [law(46), law(31, 2009), claim('luat.thu-vien.2019', '2019-11-21')]
    expect(answerOf(NAME, [...claims].reverse())).toBe(answerOf(NAME, claims))
    expect(answerOf(NAME, [...claims, ...claims])).toBe(answerOf(NAME, claims))
  })

  it('changes with a namesake, and with an earlier day of one', () => {
    expect(answerOf(NAME, [law(46), law(31, 2009)])).not.toBe(answerOf(NAME, [law(46)]))
    expect(answerOf(NAME, [law(46), claim('luat.46-2019-qh14', '2019-01-01')])).not.toBe(answerOf(NAME, [law(46)]))
    expect(answerOf(NAME, [law(46), claim('luat.46-2019-qh14', '2019-12-01')])).toBe(answerOf(NAME, [law(46)]))
  })

  it('stays as it is where there are too many namesakes already, unless the new one was there before them', () => {
    const many = Array.from({ length: MOST_CANDIDATES }, (_, i) => law(10 + i))
    expect(answerOf(NAME, [...many, law(99)])).toBe(answerOf(NAME, many))
    expect(answerOf(NAME, [...many, law(99, 2009)])).not.toBe(answerOf(NAME, many))
  })

  it('of a number that may be a code’s is the code', () => {
    expect(answerOf('code:45-2019-qh14', [claim('luat.45-2019-qh14')])).toBe('')
    expect(answerOf('code:45-2019-qh14', [claim('luat.45-2019-qh14'), claim('bo-luat.45-2019-qh14')])).toBe('bo-luat.45-2019-qh14')
  })
})
