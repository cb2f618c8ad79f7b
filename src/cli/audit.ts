/** `cancu audit`: what rules find wrong, each finding with the words that show it. */
import { SEVERITIES, type Severity } from '../audit/rule.ts'
import { EXIT } from '../errors.ts'
import type { FindingFilter, ReviewedFinding } from '../usecases/audit.ts'
import type { Context } from '../usecases/model.ts'
import { Command, examples, listOf, oneOf } from './command.ts'
import { assertNotOnScreen, writeParts } from './destination.ts'
import { findOneDocument } from './find-node.ts'
import type { Session } from './session.ts'

const FINDING_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const
export type FindingFormat = (typeof FINDING_FORMATS)[number]

interface Options {
  readonly rule?: string[]
  readonly severity?: Severity[]
  readonly document?: string
  readonly format: FindingFormat
  readonly output?: string
  readonly failOn?: Severity
  readonly json?: boolean
}

export const auditCommand = (session: Session): Command =>
  new Command('audit')
    .summary('report what is cited badly, does not add up or has no basis')
    .description(
      'Runs the audit rules over every document of the store, or over one, and tells each finding with its rule, what was expected, what was found and where. Exit code 0, or 6 with --fail-on when there is a finding of that severity or a graver one.',
    )
    .option('-r, --rule <ids>', 'only these rules, separated by commas', (value) => value.split(',').map((id) => id.trim()))
    .option('-s, --severity <severities>', 'only these: ERROR,WARNING,INFO', listOf(SEVERITIES))
    .option('-d, --document <document>', 'only this document')
    .option('-f, --format <format>', 'table, json, csv or xlsx', oneOf(FINDING_FORMATS), 'table')
    .option('-o, --output <file>', 'write to this file')
    .option('--fail-on <severity>', 'end with exit code 6 when there is such a finding or a graver one', oneOf(SEVERITIES))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      examples(
        'cancu audit --document 781/QĐ-UBND',
        'cancu audit --rule conflicting-dates --format json',
        'cancu audit --severity ERROR,WARNING --format xlsx --output ra-soat.xlsx',
        'cancu audit --fail-on ERROR',
      ),
    )
    .action((options: Options) =>
      session.withStore(async (ctx) => {
        const { findingParts } = await import('./audit-formats.ts')
        const format = options.json ? 'json' : options.format
        if (format === 'xlsx') assertNotOnScreen(options.output, 'a workbook')
        const findings = watched(await found(ctx, options), (finding) => {
          if (options.failOn !== undefined && SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(options.failOn)) session.exitCode = EXIT.FINDINGS
        })
        await writeParts(session, options.output, findingParts(format, ctx, findings, session.output))
      }),
    )

async function found(ctx: Context, { rule, severity, document }: Options): Promise<AsyncIterable<ReviewedFinding>> {
  const { selectRules, streamFindings } = await import('../usecases/audit.ts')
  selectRules(rule)
  const filter: FindingFilter = {
    ...(rule === undefined ? {} : { rules: rule }),
    ...(severity === undefined ? {} : { severities: severity }),
    ...(document === undefined ? {} : { documents: [(await findOneDocument(ctx, document)).key] }),
  }
  return streamFindings(ctx, filter)
}

async function* watched<T>(items: AsyncIterable<T>, see: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    see(item)
    yield item
  }
}
