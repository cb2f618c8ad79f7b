/** `cancu register import FILE`: facts about documents that people already have as a list. */
import { EXIT } from '../errors.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const registerCommand = (session: Session): Command => {
  const importing = new Command('import')
    .summary('import a register from CSV')
    .description(
      'Imports a CSV with the columns number, type, date, issuer, title, status, source: all of it, or nothing and a list of what is wrong in which line and column. A register identifies and dates documents that are only cited, and never overrides a text.',
    )
    .argument('<file>', 'the CSV, in UTF-8')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu register import so-dang-ky.csv', 'cancu register import so-dang-ky.csv --json'))
    .action((file: string, options: { json?: boolean }) =>
      session.withStore(async (ctx, { maxDocumentBytes }) => {
        const { readText } = await import('../ingest/read-text.ts')
        const { importRegister } = await import('../usecases/index.ts')
        const { output } = session
        const input = await readText(session.path(file), { maxBytes: maxDocumentBytes })
        const outcome = await importRegister(ctx, input)
        if (outcome.status === 'REJECTED') session.exitCode = EXIT.REFUSED
        if (options.json) output.json(outcome)
        else if (outcome.status === 'IMPORTED')
          output.print(
            outcome.change === 'unchanged'
              ? `${input.name}: ${outcome.rows} dòng, không đổi.`
              : `${input.name}: đã nhập ${outcome.rows} dòng (${outcome.key}).`,
          )
        else {
          for (const { line, column, field, message } of outcome.problems)
            output.note(`${input.name}:${line}:${column}: ${field === null ? '' : `${field}: `}${message}`)
          output.note(`Không nhập dòng nào: sửa ${outcome.problems.length} chỗ trên rồi nhập lại.`)
        }
      }),
    )
  return new Command('register').summary('import lists of known documents').description('Registers: lists of facts about documents.').addCommand(importing)
}
