/** `cancu backup FILE` and `cancu restore FILE`: the embedded store as one file, and back. */
import { stat } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const backupCommand = (session: Session): Command =>
  new Command('backup')
    .summary('copy the embedded store into one file, while it serves')
    .description('Copies the embedded store into one file. A server may go on reading and writing: the file holds the store of one moment.')
    .argument('<file>', 'the file to write; an earlier backup of that name is replaced, nothing else is')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu backup sao-luu-2026-11-24.db', 'CANCU_DATA=/var/lib/cancu cancu backup /backup/cancu.db'))
    .action(async (typed: string, options: { json?: boolean }) => {
      const config = session.config()
      const file = session.path(typed)
      await session.engines.backup(config.store, config, file)
      const { size } = await stat(file)
      if (options.json) session.output.json({ file, bytes: size })
      else session.output.print(`Đã sao lưu vào ${file} (${(size / 1e6).toFixed(1)} MB).`)
    })

export const restoreCommand = (session: Session): Command =>
  new Command('restore')
    .summary('bring a backup back into the embedded store')
    .description(
      'Checks a file that "cancu backup" wrote and makes the embedded store what it was then. A store that holds documents is replaced only with --replace; a damaged one is moved aside.',
    )
    .argument('<file>', 'the backup')
    .option('--replace', 'replace the documents that the store holds now')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('CANCU_DATA=./khoi-phuc cancu restore sao-luu-2026-11-24.db', 'cancu restore sao-luu-2026-11-24.db --replace'))
    .action(async (typed: string, options: { replace?: boolean; json?: boolean }) => {
      const config = session.config()
      const file = session.path(typed)
      if (!options.replace && (await holdsDocuments(session)))
        throw new AppError(
          'BAD_USER_INPUT',
          `${config.data}: the store holds documents, which a restore replaces. Add --replace, or set CANCU_DATA to another folder.`,
        )
      await session.engines.restore(config.store, config, file)
      const stats = await session.withStore(({ store }) => store.stats())
      if (options.json) session.output.json({ file, ...stats })
      else session.output.print(`Đã khôi phục ${stats.documents.ingested} văn bản từ ${file} (hash ${stats.hash}).`)
    })

/** A damaged store holds nothing that could be kept: restoring is what helps it. */
async function holdsDocuments({ withStore }: Session): Promise<boolean> {
  try {
    return (await withStore(({ store }) => store.sourceList({ first: 1 }))).totalCount > 0
  } catch (error) {
    if (error instanceof AppError && error.code === 'STORE_DAMAGED') return false
    throw error
  }
}
