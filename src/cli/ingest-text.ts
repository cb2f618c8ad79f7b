/** How the outcome of reading a document is told. */
import type { IngestOutcome } from '../usecases/model.ts'
import type { IngestedInput } from './ingest-files.ts'
import { nodeLine } from './node-label.ts'

export interface Summary {
  inputs: number
  created: number
  replaced: number
  unchanged: number
  refused: number
  seconds: number
}

type Ingested = Extract<IngestOutcome, { status: 'INGESTED' }>
const CHANGES: Record<Ingested['change'], string> = { created: 'mới', replaced: 'thay bản cũ', unchanged: 'không đổi' }
/** Diagnostics shown for one document; JSON has all of them. */
const MOST_DIAGNOSTICS = 5

export function ingestedLine(name: string, { change, document, annex, counts }: Ingested): string {
  const head = `${name}: ${nodeLine(document)}${annex ? `, kèm ${annex.typeLabel}` : ''} (${CHANGES[change]})`
  return change === 'unchanged'
    ? head
    : `${head} · ${counts.mentions} viện dẫn đến ${counts.documents} văn bản, ${counts.tasks} nhiệm vụ, ${counts.agencies} cơ quan`
}

export function diagnosticLines({ file, outcome, places }: IngestedInput): string[] {
  if (outcome.status !== 'INGESTED' || outcome.change === 'unchanged') return []
  const told = outcome.diagnostics.map((diagnostic, i) => ({ diagnostic, place: places[i] })).filter(({ diagnostic }) => diagnostic.severity !== 'info')
  const lines = told
    .slice(0, MOST_DIAGNOSTICS)
    .map(({ diagnostic, place }) => `  ${file.name}:${place?.line ?? 1}:${place?.column ?? 1}: ${diagnostic.message} (${diagnostic.code})`)
  return told.length > MOST_DIAGNOSTICS ? [...lines, `  … và ${told.length - MOST_DIAGNOSTICS} lưu ý khác (--json liệt kê hết)`] : lines
}

export const summaryLine = ({ inputs, created, replaced, unchanged, refused, seconds }: Summary): string =>
  `${inputs} tệp: ${created} văn bản mới, ${replaced} thay bản cũ, ${unchanged} không đổi, ${refused} bị từ chối · ${seconds.toFixed(1)} s`
