import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.ts'
import { AUDIT_RULES } from '../../../src/audit/rules.ts'
import { auditInput } from '../../helpers/audit-inputs.ts'
import { PLANTINGS } from '../../planted/defects/index.ts'
import { measure, precision, recall } from '../../planted/measure.ts'
import { cleanText } from '../../planted/planting.ts'
import { CLEAN_TEXTS, readClean, TEXT_DEFECTS } from '../../planted/text-defects.ts'

const messages = (text: string): string[] => audit(auditInput(text)).map(({ rule, message }) => `${rule}: ${message}`)

describe('clean documents', () => {
  it.each(CLEAN_TEXTS)('%s gives no finding', (name) => {
    expect(messages(readClean(name))).toEqual([])
  })

  // Every layout of the table, both ways of writing days, a decision with its plan and a plan alone.
  it.each([1, 2, 3, 4, 6, 9])('a made decision or plan (%i) gives no finding', (seed) => {
    expect(messages(cleanText(seed))).toEqual([])
  })
})

describe('planted defects', () => {
  it('are there for every rule, in more than one way', () => {
    const ways = new Map(AUDIT_RULES.map(({ id }) => [id, 0]))
    for (const { rule } of [...PLANTINGS, ...TEXT_DEFECTS]) ways.set(rule, (ways.get(rule) ?? 0) + 1)
    expect([...ways].filter(([, count]) => count < 2)).toEqual([])
  })

  it('are found by their rule, where they stand, and by no other; the full measurement is part of the evaluation', () => {
    const { scores, misses } = measure([1, 2, 3, 4], 1)
    expect(misses).toEqual([])
    for (const score of scores) expect([score.rule, precision(score) >= 0.98, recall(score) >= 0.98]).toEqual([score.rule, true, true])
  })
})
