/** What was read from a text, packed: without what lies elsewhere (source, references) and without empty lists. */
import type { Extraction } from '../extract/schema.ts'

const EMPTY = {
  tasks: [],
  agencies: [],
  stated: [],
  effects: [],
  provisions: [],
  objectives: [],
  sectionBases: [],
  totals: [],
  diagnostics: [],
} as const satisfies Partial<Extraction>

export function packExtraction(extraction: Extraction): string {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(extraction)) {
    if (name === 'source' || name === 'mentions' || (name in EMPTY && (value as readonly unknown[]).length === 0)) continue
    kept[name] = value
  }
  return JSON.stringify(kept)
}

export function unpackExtraction(packed: string, source: Extraction['source'], mentions: Extraction['mentions']): Extraction {
  const { schemaVersion, document, ...lists } = JSON.parse(packed) as Omit<Extraction, 'source' | 'mentions'>
  const empty = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, []])) as unknown as Omit<
    Extraction,
    'schemaVersion' | 'source' | 'document' | 'mentions'
  >
  return { schemaVersion, source, document, mentions, ...empty, ...lists }
}
