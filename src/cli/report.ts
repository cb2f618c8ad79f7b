/** `cancu report TASK`: the justification sheet of a task, to print, to send or to edit. */
import { AppError } from '../errors.ts'
import type { Sheet } from '../export/sheet.ts'
import { Command, examples, oneOf } from './command.ts'
import { assertNotOnScreen, writeParts } from './destination.ts'
import { findTaskOrDocument } from './find-node.ts'
import { nodeLine } from './node-label.ts'
import type { Session } from './session.ts'

const FORMATS = ['md', 'html', 'docx'] as const
type Format = (typeof FORMATS)[number]

interface Options {
  readonly document?: string
  readonly format: Format
  readonly output?: string
}

export const reportCommand = (session: Session): Command =>
  new Command('report')
    .summary("write a task's justification sheet")
    .description(
      "Writes a task's justification sheet: the task, its agencies and money, each basis with the sentence that says so and its place, the chain of bases, and one sentence to paste into a report.",
    )
    .argument('<task>', "a task's code (PL1.4) or key")
    .option('-d, --document <document>', 'the document that the task belongs to')
    .option('-f, --format <format>', 'md, html or docx', oneOf(FORMATS), 'md')
    .option('-o, --output <file>', 'write to this file')
    .addHelpText(
      'after',
      examples(
        'cancu report PL1.4',
        'cancu report PL1.4 --format html --output pl1.4.html',
        'cancu report PL1.4 --document 781/QĐ-UBND --format docx --output pl1.4.docx',
      ),
    )
    .action((text: string, options: Options) =>
      session.withStore(async (ctx) => {
        if (options.format === 'docx') assertNotOnScreen(options.output, 'a Word document')
        const { traceTask } = await import('./trace-shape.ts')
        const { taskSheet } = await import('./task-sheet.ts')
        const task = await findTaskOrDocument(ctx, text, options.document)
        if (task.kind !== 'TASK')
          throw new AppError(
            'NOT_FOUND',
            `"${text}": this is ${nodeLine(task)} and no task. Name a task, such as PL1.4; "cancu trace" shows what a document rests on.`,
          )
        await writeParts(session, options.output, [await rendered(options.format, taskSheet(await traceTask(ctx, task, {}), ctx.now()))])
      }),
    )

async function rendered(format: Format, sheet: Sheet): Promise<string | Uint8Array> {
  if (format === 'md') return (await import('../export/sheet-markdown.ts')).sheetMarkdown(sheet)
  if (format === 'html') return (await import('../export/sheet-html.ts')).sheetHtml(sheet)
  return (await import('../export/sheet-docx.ts')).sheetDocx(sheet)
}
