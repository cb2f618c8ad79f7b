/** Opens the Neo4j engine. */
import { AppError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, `neo4j+s://`, … */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Absent: the user's home database. */
  readonly database?: string
  /** Bounds acquisition, retries and query together, in milliseconds. */
  readonly timeoutMs: number
}

/** @throws AppError STORE_URI, STORE_AUTH, STORE_VERSION, STORE_FOREIGN or STORE_UNAVAILABLE. */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  throw new AppError('STORE_UNAVAILABLE', `Nothing answers at ${options.uri}.`)
}
