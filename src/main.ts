/** Where the process begins: the one place that chooses an engine, and hands it to the command line. */
import { runCli } from './cli/main.ts'
import type { OpenStore } from './cli/session.ts'
import { AppError } from './errors.ts'

const openStore: OpenStore = async (address, config) => {
  if (/^embedded:/i.test(address)) {
    const { openEmbeddedStore } = await import('./engines/embedded/index.ts')
    return openEmbeddedStore(address)
  }
  throw new AppError('STORE_URI', `"${address}" names no store.`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (cancu … | head): there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await runCli(process.argv.slice(2), openStore)
