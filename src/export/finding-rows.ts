/** Findings as rows of a sheet: one finding is one row, its evidence side by side in two cells. */
import type { ReviewedFinding } from '../usecases/audit.ts'

export const FINDING_COLUMNS = ['id', 'rule', 'severity', 'document', 'message', 'expected', 'found', 'place', 'quote', 'review', 'note', 'reviewedBy'] as const
export type FindingRow = Record<(typeof FINDING_COLUMNS)[number], string>

/** `placeOf` names the file and line of a piece of evidence. */
export function findingRow(finding: ReviewedFinding, document: string, placeOf: (evidence: ReviewedFinding['evidence'][number]) => string): FindingRow {
  const { id, rule, severity, message, expected, found, evidence, review } = finding
  return {
    id,
    rule,
    severity,
    document,
    message,
    expected: expected ?? '',
    found: found ?? '',
    place: evidence.map(placeOf).join('; '),
    quote: evidence.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join(' … '),
    review: review?.state ?? 'OPEN',
    note: review?.note ?? '',
    reviewedBy: review?.by ?? '',
  }
}
