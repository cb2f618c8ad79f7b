/** `cancu remove KEY`: takes a text and all it contributed out of the store. */
import { AppError } from '../errors.ts'
import { Command, examples } from './command.ts'
import { findOneDocument } from './find-node.ts'
import { nodeLine } from './node-label.ts'
import type { Session } from './session.ts'

export const removeCommand = (session: Session): Command =>
  new Command('remove')
    .summary('take a document out of the store')
    .description('Takes a text and all that it contributed out of the store. What other documents cite of it becomes cited-only again.')
    .argument('<document>', "the document's key, URN or number")
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu remove quyet-dinh.781-qd-ubnd.vinh-long.2022', 'cancu remove 781/QĐ-UBND'))
    .action((text: string, options: { json?: boolean }) =>
      session.withStore(async (ctx) => {
        const { removeDocument } = await import('../usecases/index.ts')
        const document = await findOneDocument(ctx, text)
        if (document.source === null)
          throw new AppError(
            'NOT_FOUND',
            `"${text}": ${nodeLine(document)} is cited by other documents, and no text of it is stored. Remove those that cite it.`,
          )
        const outcome = await removeDocument(ctx, document.source.document)
        if (outcome.status === 'NOT_FOUND') throw new AppError('NOT_FOUND', `"${text}": no text of it is stored any more.`, { details: { near: outcome.near } })
        if (options.json) session.output.json(outcome)
        else session.output.print(`Đã gỡ ${nodeLine(document)} (${outcome.key}).`)
      }),
    )
