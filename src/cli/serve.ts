/** `cancu serve`: reads the seeds, then answers until it is told to stop. */
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Context } from '../usecases/model.ts'
import { Command, examples } from './command.ts'
import { ingestedLine } from './ingest-text.ts'
import type { Output } from './output.ts'
import type { SeedsRead } from './read-seeds.ts'
import type { Session } from './session.ts'
import { libraryLines } from './stats.ts'

const WEB_ROOT = join(import.meta.dirname, '../../dist/web')
/** Time for requests under way to be answered after Ctrl-C, longer than the server's own limit. */
const CLOSING_MS = 15_000

export const serveCommand = (session: Session): Command =>
  new Command('serve')
    .summary('serve GraphQL and the page')
    .description(
      'Opens the store, reads the documents of CANCU_SEEDS that it does not hold yet, and serves GraphQL at /graphql and the page at /. Ctrl-C answers what is under way and ends. Settings come from the environment: PORT, HOST, CANCU_DATA, CANCU_STORE, CANCU_SEEDS, CANCU_TOKENS and others that the README lists.',
    )
    .addHelpText('after', examples('cancu serve', 'PORT=8080 CANCU_DATA=/var/lib/cancu cancu serve', 'CANCU_STORE=neo4j://localhost:7687 cancu serve'))
    .action(() => serve(session))

async function serve({ config: configured, engines, output }: Session): Promise<void> {
  const config = configured()
  const store = await engines.open(config.store, config)
  const { createServerLog } = await import('./server-log.ts')
  const log = createServerLog(config)
  const ctx: Context = { store, now: () => new Date() }
  const undo: (() => unknown)[] = [() => store.close()]
  try {
    const { createServer } = await import('../api/server.ts')
    const server = await createServer({ store, logger: log, now: ctx.now, options: apiOptions(config) })
    undo.unshift(() => server.close())
    const address = await server.listen(config).catch((cause: unknown) => {
      throw notListening(config, cause)
    })
    let closing = false
    let seeding: Promise<unknown> = Promise.resolve()
    const grace = closeWithGrace({ delay: CLOSING_MS, logger: false }, async ({ err, signal }) => {
      closing = true
      if (err) log.fatal({ err }, 'the server ends')
      else output.note(`\nĐang dừng${signal ? ` (${signal})` : ''} …`)
      await Promise.all([server.close(), seeding.catch(() => {})])
      await store.close()
      log.flush()
    })
    undo.unshift(grace.uninstall)
    seeding = fillAndTell(ctx, config, output, () => closing)
    await seeding
    if (closing) return
    server.markReady()
    output.print(`Căn Cứ đang phục vụ tại ${address}  (GraphQL: ${address}/graphql). Ctrl-C để dừng.`)
  } catch (error) {
    for (const step of undo) await step()
    throw error
  }
}

const apiOptions = ({ tokens, corsOrigins, introspection, graphiql, metrics, trustProxy, limits }: Config) => ({
  tokens: [...tokens],
  corsOrigins: [...corsOrigins],
  introspection,
  graphiql,
  metrics,
  trustProxy,
  limits,
  webRoot: WEB_ROOT,
})

async function fillAndTell(ctx: Context, { seeds, maxDocumentBytes }: Config, output: Output, stopped: () => boolean): Promise<void> {
  const { readSeeds } = await import('./read-seeds.ts')
  tellSeeds(output, seeds, await readSeeds(ctx, seeds, { maxBytes: maxDocumentBytes, stopped }))
  if (stopped()) return
  for (const line of await libraryLines(ctx)) output.print(line)
}

function tellSeeds(output: Output, folder: string, { found, read, unchanged }: SeedsRead): void {
  if (found === 0) output.print(`Không có văn bản mẫu nào trong ${folder}.`)
  for (const { file, outcome } of read) {
    if (outcome.status === 'INGESTED') output.print(`đã đọc    ${ingestedLine(file.name, outcome)}`)
    else output.note(`${output.noteStyle('red', `từ chối ${outcome.code}`)} ${outcome.message}`)
  }
  if (unchanged > 0) output.print(`đã có     ${unchanged} văn bản trong ${folder} không đổi, không đọc lại.`)
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already. Stop it, or set PORT to another number (0 takes a free one)',
  EACCES: 'listening there is not permitted. Set PORT to a number above 1023',
  EADDRNOTAVAIL: 'this machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 for all',
  ENOTFOUND: 'this name leads to no address. Set HOST to 127.0.0.1, or to 0.0.0.0 for all',
}

function notListening({ host, port }: Config, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new AppError('ADDRESS_IN_USE', `${host}:${port}: ${REASONS[code] ?? 'the server cannot listen there'}.`, { cause })
}
