/** Findings as a list for people, JSON, CSV or a workbook; all but the last as they come. */
import { Readable } from 'node:stream'
import type { Severity } from '../audit/rule.ts'
import { AUDIT_RULES } from '../audit/rules.ts'
import { FINDING_COLUMNS, type FindingRow, findingRow } from '../export/finding-rows.ts'
import type { ReviewedFinding } from '../usecases/audit.ts'
import { documentLabel } from '../usecases/citation.ts'
import type { Context } from '../usecases/model.ts'
import { evidenceShape, type Names } from './api-shape.ts'
import type { FindingFormat } from './audit.ts'
import { placeOf, proofLines } from './chain-tree.ts'
import { growingNames } from './growing-names.ts'
import type { Output } from './output.ts'
import { wrap } from './tree.ts'

type Findings = AsyncIterable<ReviewedFinding>
type Parts = AsyncIterable<string | Uint8Array>

const SEVERITY_LABELS: Record<Severity, string> = { ERROR: 'LỖI', WARNING: 'CẢNH BÁO', INFO: 'LƯU Ý' }
const COLOURS = { ERROR: 'red', WARNING: 'yellow', INFO: 'cyan' } as const
const WIDTHS: Partial<Record<(typeof FINDING_COLUMNS)[number], number>> = { message: 70, expected: 35, found: 35, quote: 70, place: 40, document: 35, rule: 28 }
const TITLES = new Map(AUDIT_RULES.map(({ id, title }) => [id, title.vi]))

export function findingParts(format: FindingFormat, ctx: Context, findings: Findings, output: Output): Parts {
  if (format === 'json') return jsonParts(ctx, findings)
  if (format === 'csv') return csvParts(ctx, findings)
  return format === 'xlsx' ? workbookParts(ctx, findings) : tableParts(ctx, findings, output)
}

async function* named(ctx: Context, findings: Findings): AsyncGenerator<{ finding: ReviewedFinding; names: Names }> {
  const names = growingNames(ctx)
  for await (const finding of findings) yield { finding, names: await names([finding.document, ...finding.evidence.map(({ document }) => document)]) }
}

async function* jsonParts(ctx: Context, findings: Findings): AsyncGenerator<string> {
  let separator = '\n'
  yield '{ "findings": ['
  for await (const {
    finding: { id, rule, severity, message, expected, found, evidence },
    names,
  } of named(ctx, findings)) {
    const shape = { id, rule, severity, message, expected, found, evidence: evidence.map((proof) => evidenceShape(proof, names)) }
    yield `${separator}${JSON.stringify(shape)}`
    separator = ',\n'
  }
  yield '\n] }\n'
}

async function* rows(ctx: Context, findings: Findings): AsyncGenerator<FindingRow> {
  for await (const { finding, names } of named(ctx, findings)) {
    const document = names.get(finding.document)
    yield findingRow(finding, document?.kind === 'DOCUMENT' ? documentLabel(document) : finding.document, (evidence) => placeOf(evidence, names))
  }
}

async function* csvParts(ctx: Context, findings: Findings): AsyncGenerator<Uint8Array> {
  const { csvStream } = await import('../export/csv.ts')
  yield* Readable.from(rows(ctx, findings)).compose(csvStream(FINDING_COLUMNS)) as AsyncIterable<Uint8Array>
}

async function* workbookParts(ctx: Context, findings: Findings): AsyncGenerator<Uint8Array> {
  const { workbook } = await import('../export/workbook.ts')
  const columns = FINDING_COLUMNS.map((name) => ({ name, width: WIDTHS[name] ?? 14 }))
  yield workbook('Rà soát', columns, await Array.fromAsync(rows(ctx, findings)))
}

async function* tableParts(ctx: Context, findings: Findings, output: Output): AsyncGenerator<string> {
  const counts: Record<Severity, number> = { ERROR: 0, WARNING: 0, INFO: 0 }
  let document = ''
  for await (const { finding, names } of named(ctx, findings)) {
    if (finding.document !== document) {
      document = finding.document
      const node = names.get(document)
      yield `${output.style('bold', node?.kind === 'DOCUMENT' ? `${documentLabel(node)} (${node.source?.name ?? document})` : document)}\n`
    }
    counts[finding.severity]++
    const review = finding.review ? ` [${finding.review.state}${finding.review.note ? `: ${finding.review.note}` : ''}]` : ''
    yield `\n${output.style(COLOURS[finding.severity], SEVERITY_LABELS[finding.severity])} ${TITLES.get(finding.rule) ?? finding.rule} (${finding.rule})${review}\n`
    const lines = [
      finding.message,
      ...(finding.expected === null ? [] : [`cần:  ${finding.expected}`]),
      ...(finding.found === null ? [] : [`thấy: ${finding.found}`]),
      ...finding.evidence.slice(0, MOST_PROOFS).flatMap((proof) => proofLines([proof], names)),
      ...(finding.evidence.length > MOST_PROOFS ? [`… và ${finding.evidence.length - MOST_PROOFS} chỗ khác`] : []),
    ]
    for (const line of lines)
      yield `${wrap(line, output.width - 2)
        .map((part) => `  ${part}`)
        .join('\n')}\n`
  }
  const total = counts.ERROR + counts.WARNING + counts.INFO
  yield total === 0 ? 'Không phát hiện gì.\n' : `\n${total} phát hiện: ${counts.ERROR} lỗi, ${counts.WARNING} cảnh báo, ${counts.INFO} lưu ý.\n`
}

/** Pieces of evidence shown in full for one finding. */
const MOST_PROOFS = 4
