/** `cancu coverage DOCUMENT`: how far its tasks and references are proven. Kinds of proof are counted apart and never added together. */
import type { Coverage, TaskCoverage } from '../audit/coverage.ts'
import { AppError } from '../errors.ts'
import { type Names, namesOf, reference } from './api-shape.ts'
import { Command, examples } from './command.ts'
import { findOneDocument } from './find-node.ts'
import { nodeLine } from './node-label.ts'
import type { Output } from './output.ts'
import type { Session } from './session.ts'

export const coverageCommand = (session: Session): Command =>
  new Command('coverage')
    .summary('count how far the tasks of a document are justified')
    .description(
      'Counts the tasks of a document by how they are justified (explicitly, by a linked item, by their section, by inheritance, not at all), with the money behind them, by appendix, group and agency; and its references. One task may count in several modes.',
    )
    .argument('<document>', "the document's key, URN or number")
    .option('--json', 'print JSON with the names of the API')
    .addHelpText('after', examples('cancu coverage 781/QĐ-UBND', 'cancu coverage 781/QĐ-UBND --json'))
    .action((text: string, options: { json?: boolean }) =>
      session.withStore(async (ctx) => {
        const { coverageOf } = await import('../usecases/audit.ts')
        const document = await findOneDocument(ctx, text)
        const coverage = await coverageOf(ctx, document.key)
        if (coverage === null) throw new AppError('NOT_FOUND', `"${text}": ${nodeLine(document)} is only cited. Read it first with "cancu ingest".`)
        const names = await namesOf(ctx, [
          coverage.document,
          ...coverage.agencies.flatMap(({ label }) => label ?? []),
          ...coverage.declaredNeverUsed,
          ...coverage.usedNeverDeclared,
        ])
        if (options.json) session.output.json(coverageShape(coverage, names))
        else for (const line of coverageLines(coverage, names, session.output)) session.output.print(line)
      }),
    )

function coverageShape(coverage: Coverage, names: Names) {
  return {
    ...coverage,
    document: reference(coverage.document, names),
    agencies: coverage.agencies.map((row) => ({
      ...row,
      label: agencyName(row, names),
      agency: row.label === null ? null : reference(row.label, names),
    })),
    declaredNeverUsed: coverage.declaredNeverUsed.map((key) => reference(key, names)),
    usedNeverDeclared: coverage.usedNeverDeclared.map((key) => reference(key, names)),
  }
}

const MONEY = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })
const HEAD = ['nhiệm vụ', 'EXPLICIT', 'LINKED', 'SECTION', 'INHERITED', 'không có', 'triệu đồng', 'không EXPLICIT']
const WIDTHS = [10, 10, 8, 9, 11, 10, 14, 16]
const LABEL_WIDTH = 34

function coverageLines(
  { document, total, appendices, groups, agencies, references, citedDocuments, ...bases }: Coverage,
  names: Names,
  output: Output,
): string[] {
  const node = names.get(document)
  const section = (title: string, rows: readonly TaskCoverage[]) =>
    rows.length === 0 ? [] : ['', output.style('bold', title), ...rows.map((row) => line(labelOf(row, names), cells(row)))]
  const list = (title: string, keys: readonly string[]) =>
    keys.length === 0
      ? []
      : [
          '',
          output.style('bold', `${title} (${keys.length})`),
          ...keys.map((key) => {
            const found = names.get(key)
            return `  ${found ? nodeLine(found) : key}`
          }),
        ]
  return [
    output.style('bold', node ? nodeLine(node) : document),
    'Mỗi cách chứng minh đếm riêng; một nhiệm vụ có thể có nhiều cách. Tiền: triệu đồng.',
    '',
    line('', HEAD),
    line('Toàn văn bản', cells(total)),
    ...section('Phụ lục', appendices),
    ...section('Nhóm', groups),
    ...section('Cơ quan chủ trì', agencies),
    '',
    `Viện dẫn: ${references.total} (${references.resolved} đã xác định, ${references.ambiguous} chưa rõ, ${references.unidentified} không xác định được)`,
    `Văn bản được viện dẫn: ${citedDocuments.total} (${citedDocuments.ingested} đã đọc, ${citedDocuments.citedOnly} chưa đọc)`,
    ...list('Căn cứ đã nêu, không nhiệm vụ nào dựa vào', bases.declaredNeverUsed),
    ...list('Nhiệm vụ dựa vào, phần căn cứ không nêu', bases.usedNeverDeclared),
  ]
}

function cells({ tasks, byMode, unjustified, budget, withoutExplicit }: TaskCoverage): string[] {
  return [
    String(tasks),
    ...byMode.map((mode) => String(mode.tasks)),
    String(unjustified.tasks),
    MONEY.format(budget),
    `${withoutExplicit.tasks} · ${MONEY.format(withoutExplicit.budget)}`,
  ]
}

const line = (label: string, values: readonly string[]): string =>
  `${label.length > LABEL_WIDTH ? `${label.slice(0, LABEL_WIDTH - 1)}…` : label.padEnd(LABEL_WIDTH)}${values.map((value, i) => value.padStart(WIDTHS[i] ?? 10)).join('')}`

const agencyName = ({ label }: TaskCoverage, names: Names): string | null => {
  const node = label === null ? undefined : names.get(label)
  return node?.kind === 'AGENCY' ? node.name : label
}
const labelOf = (row: TaskCoverage, names: Names): string => (row.scope === 'AGENCY' ? agencyName(row, names) : row.label) ?? '(không ghi)'
