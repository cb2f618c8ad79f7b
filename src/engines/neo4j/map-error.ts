/** The one place where errors of the driver and the server become ours: by code, never by message text. */
import { AppError, type ErrorCode } from '../../errors.ts'

export interface Address {
  readonly uri: string
  readonly user: string
  readonly database: string | undefined
}

const BY_CODE: readonly { readonly code: RegExp; readonly maps: ErrorCode }[] = [
  { code: /^Neo\.ClientError\.Security\./, maps: 'STORE_AUTH' },
  { code: /^Neo\.ClientError\.Database\.DatabaseNotFound$/, maps: 'STORE_URI' },
  { code: /^Neo\.ClientError\.General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)$/, maps: 'STORE_READ_ONLY' },
  // The server could not run a statement that it understood: a fault of the statement or of what it was given, not of the server's state.
  { code: /^Neo\.DatabaseError\.Statement\./, maps: 'INTERNAL' },
  { code: /^Neo\.DatabaseError\.General\.StorageDamageDetected$/, maps: 'STORE_DAMAGED' },
  { code: /^Neo\.(?:ClientError\.Transaction|TransientError|DatabaseError)\./, maps: 'STORE_UNAVAILABLE' },
  { code: /^Neo\.ClientError\.Cluster\./, maps: 'STORE_UNAVAILABLE' },
  // The driver's own: no server, a connection lost on the way, none free in time.
  { code: /^(?:ServiceUnavailable|SessionExpired|N\/A)$/, maps: 'STORE_UNAVAILABLE' },
]

const SENTENCES: Partial<Record<ErrorCode, (at: Address) => string>> = {
  STORE_AUTH: ({ uri, user }) =>
    `Neo4j at ${uri} refuses user "${user}" with the password given: set CANCU_NEO4J_USER and CANCU_NEO4J_PASSWORD to those of the server.`,
  STORE_URI: ({ uri, database }) =>
    `Neo4j at ${uri} has no database named "${database ?? ''}": set CANCU_NEO4J_DATABASE to an existing one, or leave it unset for the home database of the user.`,
  STORE_READ_ONLY: ({ uri }) => `The database at ${uri} is read-only: nothing can be stored there.`,
  STORE_UNAVAILABLE: ({ uri }) => `Neo4j at ${uri} does not answer: check that the server runs and that the address is that of its Bolt port.`,
}

/** What the error means to those above the engine. `cause` keeps the original for the log. */
export function mapError(error: unknown, address: Address): AppError {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const maps = (code && BY_CODE.find((entry) => entry.code.test(code))?.maps) || 'INTERNAL'
  const sentence = SENTENCES[maps]?.(address) ?? `Neo4j at ${address.uri} refused a query of this program (${code ?? 'no code'}).`
  return new AppError(maps, sentence, { cause: error })
}

/** The error that a store answers with when its time is over. */
export const timedOut = ({ uri }: Address, timeoutMs: number): AppError =>
  new AppError('STORE_UNAVAILABLE', `Neo4j at ${uri} did not answer within ${timeoutMs} ms: check that the server runs, or raise CANCU_STORE_TIMEOUT_MS.`)

/** The error of a writer that waited for another one in vain. */
export const locked = ({ uri }: Address): AppError =>
  new AppError('STORE_LOCKED', `Another process is writing to Neo4j at ${uri}: wait until it is done, or end it, and try again.`)

export const codeOf = (error: unknown): string | null => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null)
