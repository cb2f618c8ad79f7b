/** Where the process begins: the one place that chooses an engine, and hands it to the command line. */
import { resolve } from 'node:path'
import { runCli } from './cli/main.ts'
import type { Engines } from './cli/session.ts'
import type { Config } from './config.ts'
import { AppError } from './errors.ts'

const EMBEDDED = /^embedded:/i

/** The folder that `embedded:` or `embedded:FOLDER` names. */
function folderOf(address: string, { data, workingFolder }: Config): string {
  const folder = address.replace(EMBEDDED, '').trim()
  return folder === '' ? data : resolve(workingFolder, folder)
}

/** @throws AppError STORE_URI where the address is of another engine, whose own tools do this. */
function embeddedFolder(address: string, config: Config): string {
  if (EMBEDDED.test(address)) return folderOf(address, config)
  throw new AppError('STORE_URI', `${address}: backup and restore are for the embedded store. For Neo4j use "neo4j-admin database dump", or "cancu copy".`)
}

const engines: Engines = {
  open: async (address, config) => {
    if (EMBEDDED.test(address)) {
      const { openEmbeddedStore } = await import('./engines/embedded/index.ts')
      return openEmbeddedStore({ folder: folderOf(address, config), timeoutMs: config.storeTimeoutMs })
    }
    if (/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i.test(address)) {
      const { openNeo4jStore } = await import('./engines/neo4j/index.ts')
      const { neo4jUser: user, neo4jPassword: password, neo4jDatabase: database, storeTimeoutMs: timeoutMs } = config
      return openNeo4jStore({ uri: address, user, password: password ?? '', timeoutMs, ...(database === null ? {} : { database }) })
    }
    throw new AppError('STORE_URI', `"${address}" names no store. Write embedded:, embedded:FOLDER, or a Neo4j address such as neo4j://localhost:7687.`)
  },
  backup: async (address, config, file) => {
    const { backupEmbeddedStore } = await import('./engines/embedded/index.ts')
    await backupEmbeddedStore(embeddedFolder(address, config), file)
  },
  restore: async (address, config, file) => {
    const { restoreEmbeddedStore } = await import('./engines/embedded/index.ts')
    await restoreEmbeddedStore(file, embeddedFolder(address, config))
  },
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (cancu … | head): there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await runCli(process.argv.slice(2), engines)
