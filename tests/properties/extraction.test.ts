import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Extraction } from '../../src/extract/schema.ts'
import { anyString, fragments } from './fragments.ts'
import { assertSound } from './sound.ts'

const read = (text: string): Extraction => extract({ name: 'text.txt', sha256: createHash('sha256').update(text).digest('hex'), text })

const expectSound = (text: string): void => assertSound(text, read(text))

describe('an extraction', () => {
  it('is sound for any string', () => {
    fc.assert(fc.property(anyString(), expectSound), { numRuns: 150 })
  })

  it('is sound for legal writing gone wrong: spans in bounds, references sorted and disjoint, quotes exact, proofs around them', () => {
    fc.assert(fc.property(fragments(), expectSound), { numRuns: 300 })
  })

  it('is the same whenever the same text is read', () => {
    fc.assert(
      fc.property(fragments(), (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 50 },
    )
  })
})
