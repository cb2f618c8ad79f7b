/** `cancu backup FILE` and `cancu restore FILE`: the embedded store as one file, and back. */
import { stat } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const backupCommand = (session: Session): Command =>
  new Command('backup')
    .summary('copy the embedded store into one file, while it serves')
    .description('Copies the embedded store into one file. A server may go on reading and writing: the file holds the store of one moment.')
    .argument('<file>', 'the file to write; it must not exist')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu backup sao-luu-2026-11-24.db', 'CANCU_DATA=/var/lib/cancu cancu backup /backup/cancu.db'))
    .action(async (typed: string, options: { json?: boolean }) => {
      const config = session.config()
      const file = session.path(typed)
      if (await exists(file)) throw new AppError('BAD_USER_INPUT', `${typed}: this file exists, and a backup overwrites nothing. Name a new file.`)
      await session.engines.backup(config.store, config, file)
      const { size } = await stat(file)
      if (options.json) session.output.json({ file, bytes: size })
      else session.output.print(`Đã sao lưu vào ${file} (${(size / 1e6).toFixed(1)} MB).`)
    })

export const restoreCommand = (session: Session): Command =>
  new Command('restore')
    .summary('make a backup the embedded store of an empty folder')
    .description('Checks a file that "cancu backup" wrote and puts it into the folder of the embedded store, which must hold no store yet.')
    .argument('<file>', 'the backup')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('CANCU_DATA=./khoi-phuc cancu restore sao-luu-2026-11-24.db'))
    .action(async (typed: string, options: { json?: boolean }) => {
      const config = session.config()
      const file = session.path(typed)
      if (!(await exists(file))) throw new AppError('INPUT_UNREADABLE', `${typed}: there is no such file. Check the path.`)
      await session.engines.restore(config.store, config, file)
      const stats = await session.withStore(({ store }) => store.stats())
      if (options.json) session.output.json({ file, ...stats })
      else session.output.print(`Đã khôi phục ${stats.documents.ingested} văn bản từ ${file} (hash ${stats.hash}).`)
    })

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
