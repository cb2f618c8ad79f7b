/** `cancu export`: the whole graph for other programs, as JSON-LD or as two CSV sheets. */
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { Command, examples, oneOf } from './command.ts'
import { writeParts } from './destination.ts'
import type { Session } from './session.ts'

const FORMATS = ['jsonld', 'csv'] as const
const SHEETS = ['nodes', 'edges'] as const

interface Options {
  readonly format: (typeof FORMATS)[number]
  readonly output?: string
  readonly sheet?: (typeof SHEETS)[number]
}

export const exportCommand = (session: Session): Command =>
  new Command('export')
    .summary('export the graph as JSON-LD or CSV')
    .description(
      'Writes the whole graph: as JSON-LD in the terms of the European Legislation Identifier, documents named by URNs of the LEX namespace; or as CSV, one sheet of nodes and one of edges with a row for each piece of evidence.',
    )
    .requiredOption('-f, --format <format>', 'jsonld or csv', oneOf(FORMATS))
    .option('-o, --output <path>', 'jsonld: the file to write; csv: the folder for nodes.csv and edges.csv')
    .option('--sheet <sheet>', 'csv: only nodes or only edges, to standard output or to a file', oneOf(SHEETS))
    .addHelpText(
      'after',
      examples(
        'cancu export --format jsonld --output do-thi.jsonld',
        'cancu export --format csv --output xuat/',
        'cancu export --format csv --sheet edges > edges.csv',
      ),
    )
    .action((options: Options) =>
      session.withStore(async (ctx) => {
        const { edgeParts, jsonLdParts, nodeParts } = await import('./export-parts.ts')
        const { format, sheet, output } = options
        if (format === 'jsonld') {
          if (sheet !== undefined) throw new AppError('BAD_USER_INPUT', 'sheet: JSON-LD has no sheets. Leave --sheet out, or choose --format csv.')
          await writeParts(session, output, jsonLdParts(ctx))
        } else if (sheet !== undefined) await writeParts(session, output, sheet === 'nodes' ? nodeParts(ctx) : edgeParts(ctx))
        else if (output === undefined)
          throw new AppError('BAD_USER_INPUT', 'output: CSV has two sheets. Name a folder with --output, or one of them with --sheet nodes or --sheet edges.')
        else {
          const { mkdir } = await import('node:fs/promises')
          await mkdir(session.path(output), { recursive: true }).catch((cause: unknown) => {
            throw new AppError('BAD_USER_INPUT', `output: the folder ${output} cannot be made. Name one that may be written.`, { cause })
          })
          await writeParts(session, join(output, 'nodes.csv'), nodeParts(ctx))
          await writeParts(session, join(output, 'edges.csv'), edgeParts(ctx))
          session.output.note(`${join(output, 'nodes.csv')}\n${join(output, 'edges.csv')}`)
        }
      }),
    )
