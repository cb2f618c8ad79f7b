/** What holds for every extraction, whatever the text: checked by the properties and by the attacks on reading. */
import assert from 'node:assert/strict'
import { type Extraction, ExtractionSchema } from '../../src/extract/schema.ts'

/** @throws AssertionError naming what does not hold. */
export function assertSound(text: string, extraction: Extraction): void {
  ExtractionSchema.parse(extraction)
  for (const { start, end } of spansOf(extraction)) assert(0 <= start && start <= end && end <= text.length, `the span ${start}-${end} leaves the text`)
  let before = 0
  const ids = new Set(extraction.mentions.map(({ id }) => id))
  for (const { id, start, end, quote, sentence, subject } of extraction.mentions) {
    assert.equal(text.slice(start, end), quote, `${id} quotes what does not stand there`)
    assert(start >= before && end > start, `${id} is empty or overlaps the one before it`)
    assert(sentence.start <= start && sentence.end >= end, `${id} leaves its sentence`)
    if (Array.isArray(subject)) for (const owner of subject) assert(ids.has(owner), `${id} stands in ${owner}, which is no reference`)
    before = end
  }
  for (const { from, to } of extraction.stated) assert(ids.has(from) && (to === 'DOCUMENT' || ids.has(to)), `${from} or ${to} is no reference`)
}

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
