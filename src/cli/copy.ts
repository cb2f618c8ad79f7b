/** `cancu copy FROM TO`: a whole graph from one engine to the other. */
import { AppError } from '../errors.ts'
import { Command, examples } from './command.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'

export const copyCommand = (session: Session): Command =>
  new Command('copy')
    .summary('copy a whole store into an empty one')
    .description('Copies every document, decision and register of one store into another that is empty, then compares the hashes of the two graphs.')
    .argument('<from>', 'embedded:, embedded:FOLDER or neo4j://HOST:PORT')
    .argument('<to>', 'the same; it must be empty')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu copy embedded: neo4j://localhost:7687', 'cancu copy neo4j://localhost:7687 embedded:./ban-sao'))
    .action(async (from: string, to: string, options: { json?: boolean }) => {
      const { engines, output } = session
      const config = session.config()
      if (from === to) throw new AppError('BAD_USER_INPUT', `to: "${to}" is the store that is copied from. Name another one.`)
      const { copyStore } = await import('../usecases/index.ts')
      const source = await engines.open(from, config)
      try {
        const target = await engines.open(to, config)
        try {
          const { totalCount } = await source.sourceList({ first: 1 })
          const progress = createProgress(output, totalCount)
          let told = 0
          const { documents } = await copyStore(source, target, (done) => {
            for (; told < done; told++) progress.advance('')
          }).finally(progress.stop)
          const [{ hash }, copy] = await Promise.all([source.stats(), target.stats()])
          if (copy.hash !== hash)
            throw new AppError(
              'STORE_DAMAGED',
              `${to}: the copy differs from ${from} (${copy.hash.slice(0, 12)}… and ${hash.slice(0, 12)}…). Empty it and copy again.`,
            )
          if (options.json) output.json({ documents, hash })
          else output.print(`Đã chép ${documents} văn bản; hai bên giống nhau (hash ${hash}).`)
        } finally {
          await target.close()
        }
      } finally {
        await source.close()
      }
    })
