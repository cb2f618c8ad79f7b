/** Opens the Neo4j engine: checks what answers there, and makes an empty database ours. */
import { AppError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'
import { Connection } from './connection.ts'
import { cypher } from './cypher.ts'
import { codeOf } from './map-error.ts'
import { Neo4jStore } from './neo4j-store.ts'
import { AWAIT_INDEXES, SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { checkVersion } from './version.ts'

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, `neo4j+s://`, … */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Absent: the user's home database. */
  readonly database?: string
  /** Bounds acquisition, retries and query together, in milliseconds. */
  readonly timeoutMs: number
  /** Receives the driver's own log, line by line. */
  readonly log?: (line: string) => void
}

/**
 * A database that holds anything this program did not write is never touched.
 * @throws AppError STORE_URI, STORE_AUTH, STORE_VERSION, STORE_FOREIGN, STORE_UNAVAILABLE.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { database, ...rest } = options
  const connection = new Connection({ ...rest, database: database || undefined })
  try {
    await meet(connection)
    await prepare(connection)
  } catch (error) {
    await connection.close()
    throw error
  }
  return new Neo4jStore(connection, options.timeoutMs)
}

async function meet(connection: Connection): Promise<void> {
  const { uri } = connection.address
  try {
    checkVersion(await connection.serverAgent(), uri)
  } catch (error) {
    if (error instanceof AppError && Connection.speaksAnotherProtocol(error))
      throw new AppError(
        'STORE_VERSION',
        `What answers at ${uri} does not speak a Bolt version that this program knows: Neo4j 5.26 or newer is needed, and its Bolt port (7687 by default).`,
        { cause: error.cause },
      )
    throw error
  }
}

async function prepare(connection: Connection): Promise<void> {
  const [found] = await connection.read(cypher('find-mark'))
  const { uri, database } = connection.address
  const place = `The database ${database === undefined ? '' : `"${database}" `}at ${uri}`
  if (found?.ours) {
    if (found.schemaVersion === SCHEMA_VERSION) return completeSchema(connection)
    throw new AppError(
      'STORE_VERSION',
      `${place} was written by another version of this program (schema ${found.schemaVersion}, this one needs ${SCHEMA_VERSION}).`,
    )
  }
  if (found?.filled)
    throw new AppError('STORE_FOREIGN', `${place} holds data that this program did not write, and was left as it is: give it an empty database of its own.`)
  await completeSchema(connection)
  await connection.write((run) => run(cypher('leave-mark'), { schemaVersion: SCHEMA_VERSION }))
}

/** Makes the constraints and indexes that are not there. */
async function completeSchema(connection: Connection): Promise<void> {
  const present = new Set((await connection.read(cypher('index-names'))).map((row) => row.name))
  const missing = SCHEMA.filter(({ name }) => !present.has(name))
  for (const { statement } of missing) await connection.write((run) => run(statement)).catch(madeMeanwhile)
  if (missing.length > 0) await connection.write((run) => run(AWAIT_INDEXES))
}

/** Two processes that open an empty database at the same time: what one of them has just made is there for both. */
function madeMeanwhile(error: unknown): void {
  const code = error instanceof AppError ? codeOf(error.cause) : null
  if (code === null || !/^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(code)) throw error
}
