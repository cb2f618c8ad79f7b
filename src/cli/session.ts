/** What every command is given: configuration, output, the store, and the way to say how it ended. */
import { resolve } from 'node:path'
import { type Config, readConfig, workingFolderOf } from '../config.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Context } from '../usecases/model.ts'
import { createOutput, type Output } from './output.ts'

/** What `src/main.ts`, which alone knows the engines, lends to the command line. An address is `embedded:`, `embedded:FOLDER` or `neo4j://…`. */
export interface Engines {
  readonly open: (address: string, config: Config) => Promise<GraphStore>
  /** Copies an embedded store into one file, while others read and write it. */
  readonly backup: (address: string, config: Config, file: string) => Promise<void>
  /** Makes the embedded store of an address what it was when such a file was written. */
  readonly restore: (address: string, config: Config, file: string) => Promise<void>
}

export interface Session {
  readonly output: Output
  readonly engines: Engines
  readonly config: () => Config
  /** A path as a person typed it, made absolute. */
  readonly path: (typed: string) => string
  /** Runs `work` on the configured store and closes it, whatever happens. */
  readonly withStore: <T>(work: (context: Context, config: Config) => Promise<T>) => Promise<T>
  /** How the process will end: 0 until something else is said. */
  exitCode: number
}

export function createSession(engines: Engines): Session {
  let config: Config | undefined
  const configured = () => {
    config ??= readConfig()
    return config
  }
  return {
    output: createOutput(),
    engines,
    config: configured,
    path: (typed) => resolve(workingFolderOf(), typed),
    withStore: async (work) => {
      const settings = configured()
      const store = await engines.open(settings.store, settings)
      try {
        return await work({ store, now: () => new Date() }, settings)
      } finally {
        await store.close()
      }
    },
    exitCode: 0,
  }
}
