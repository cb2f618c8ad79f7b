/** Findings as a file for a spreadsheet, made in the browser from what the API answers. Loaded when somebody exports. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import writeExcelFile from 'write-excel-file/universal'
import { type FindingFilter, FindingsDocument, type FindingsQuery } from './generated/graphql.ts'
import { send } from './graphql.ts'
import type { Language } from './messages.ts'

type Finding = FindingsQuery['findings']['nodes'][number]
export type ExportFormat = 'csv' | 'xlsx'

const HEADINGS: Record<Language, readonly string[]> = {
  vi: ['Mã', 'Quy tắc', 'Mức độ', 'Nội dung', 'Đúng ra', 'Đang ghi', 'Văn bản', 'Dòng', 'Câu chứng minh', 'Đánh giá', 'Ghi chú'],
  en: ['Id', 'Rule', 'Severity', 'Message', 'Expected', 'Found', 'Document', 'Lines', 'Evidence', 'Review', 'Note'],
}
const WIDTHS = [14, 26, 12, 60, 30, 30, 26, 10, 80, 14, 30]

/** Every finding that the filter admits, read page by page, as a file that the browser then saves. */
export async function exportFindings(filter: FindingFilter, format: ExportFormat, language: Language): Promise<void> {
  const rows = (await allFindings(filter)).map(rowOf)
  const name = `cancu-findings.${format}`
  save(format === 'csv' ? csvOf(rows, language) : await xlsxOf(rows, language), name)
}

async function allFindings(filter: FindingFilter): Promise<Finding[]> {
  const all: Finding[] = []
  let after: string | null = null
  for (;;) {
    const { findings }: FindingsQuery = await send(FindingsDocument, { filter, after })
    all.push(...findings.nodes)
    if (!findings.pageInfo.hasNextPage) return all
    after = findings.pageInfo.endCursor ?? null
  }
}

const rowOf = ({ id, rule, severity, message, expected, found, evidence, review }: Finding): string[] => [
  id,
  rule,
  severity,
  message,
  expected ?? '',
  found ?? '',
  [...new Set(evidence.map(({ document }) => document.label))].join('\n'),
  evidence.map(({ line }) => line).join(', '),
  evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')).join('\n'),
  review?.state ?? '',
  review?.note ?? '',
]

/** With a byte order mark, so that spreadsheets read it as UTF-8; a cell that begins like a formula is made harmless. */
const csvOf = (rows: readonly string[][], language: Language): Blob =>
  new Blob([stringify([[...HEADINGS[language]], ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })], {
    type: 'text/csv;charset=utf-8',
  })

/** Every cell is text: nothing in it is computed. */
async function xlsxOf(rows: readonly string[][], language: Language): Promise<Blob> {
  const head = HEADINGS[language].map((value) => ({ value, fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map((value) => ({ type: String, value, wrap: true, alignVertical: 'top' as const })))
  const content = await writeExcelFile([head, ...body], { columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 }).toBlob()
  return content
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
