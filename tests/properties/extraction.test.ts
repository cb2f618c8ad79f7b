import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { type Extraction, ExtractionSchema } from '../../src/extract/schema.ts'
import { anyString, fragments } from './fragments.ts'

const read = (text: string): Extraction => extract({ name: 'text.txt', sha256: createHash('sha256').update(text).digest('hex'), text })

/** Everything in an extraction that has a span. */
function spansOf(extraction: Extraction): { start: number; end: number }[] {
  const { document, mentions, tasks, agencies, stated, effects, provisions, objectives, sectionBases, totals, diagnostics } = extraction
  return [
    ...Object.values(document.cells),
    ...mentions,
    ...mentions.map(({ sentence }) => sentence),
    ...tasks.flatMap((task) => [task, ...Object.values(task.cells)]),
    ...agencies,
    ...stated,
    ...effects,
    ...provisions,
    ...objectives,
    ...sectionBases,
    ...totals,
    ...diagnostics,
  ]
}

function expectSound(text: string): void {
  const extraction = read(text)
  expect(() => ExtractionSchema.parse(extraction)).not.toThrow()
  for (const { start, end } of spansOf(extraction)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  let before = 0
  const ids = new Set(extraction.mentions.map(({ id }) => id))
  for (const { start, end, quote, sentence, subject } of extraction.mentions) {
    expect(text.slice(start, end)).toBe(quote)
    expect(start).toBeGreaterThanOrEqual(before)
    expect(end).toBeGreaterThan(start)
    expect(sentence.start).toBeLessThanOrEqual(start)
    expect(sentence.end).toBeGreaterThanOrEqual(end)
    if (Array.isArray(subject)) for (const owner of subject) expect(ids.has(owner)).toBe(true)
    before = end
  }
  for (const { from, to } of extraction.stated) {
    expect(ids.has(from)).toBe(true)
    expect(to === 'DOCUMENT' || ids.has(to)).toBe(true)
  }
}

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
