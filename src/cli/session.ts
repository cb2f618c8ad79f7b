/** What every command is given: configuration, output, the store, and the way to say how it ended. */
import { resolve } from 'node:path'
import { type Config, readConfig, workingFolderOf } from '../config.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Context } from '../usecases/model.ts'
import { createOutput, type Output } from './output.ts'

/** Opens the store that an address names: `embedded:`, `embedded:FOLDER`, `neo4j://…`. Only `src/main.ts` knows the engines. */
export type OpenStore = (address: string, config: Config) => Promise<GraphStore>

export interface Session {
  readonly output: Output
  readonly openStore: OpenStore
  readonly config: () => Config
  /** A path as a person typed it, made absolute. */
  readonly path: (typed: string) => string
  /** Runs `work` on the configured store and closes it, whatever happens. */
  readonly withStore: <T>(work: (context: Context, config: Config) => Promise<T>) => Promise<T>
  /** How the process will end: 0 until something else is said. */
  exitCode: number
}

export function createSession(openStore: OpenStore): Session {
  let config: Config | undefined
  const configured = () => {
    config ??= readConfig()
    return config
  }
  return {
    output: createOutput(),
    openStore,
    config: configured,
    path: (typed) => resolve(workingFolderOf(), typed),
    withStore: async (work) => {
      const settings = configured()
      const store = await openStore(settings.store, settings)
      try {
        return await work({ store, now: () => new Date() }, settings)
      } finally {
        await store.close()
      }
    },
    exitCode: 0,
  }
}
