/** What clients learn about an error: a stable code, a message meant for people, and never what the server is made of. */
import { GraphQLError, type GraphQLFormattedError, Kind, type Token, TokenKind } from 'graphql'
import { AppError, type ErrorCode } from '../errors.ts'

/** Codes of the executor that say what a client did wrong. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTROSPECTION_DISABLED',
])
/** Codes for faults of the server: their messages name files and addresses, and go to the log alone. */
const isServerCode = (code: string): boolean => code.startsWith('STORE_') || code === 'CONFIGURATION' || code === 'INTERNAL'
const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
])

export interface PublicError {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

/** An error as a client sees it, outside GraphQL too. */
export function publicError(error: unknown, requestId?: string): PublicError {
  if (error instanceof AppError && !isServerCode(error.code)) return { message: error.message, extensions: { ...error.details, code: error.code } }
  const code = error instanceof AppError ? error.code : 'INTERNAL'
  const where = requestId === undefined ? '' : ` Its operator finds the cause in the log under request ${requestId}.`
  return { message: `The server could not answer.${where}`, extensions: { code, ...(requestId === undefined ? {} : { requestId }) } }
}

/** A fault of the server with the id under which its log tells the cause; any other error as it is. */
export function traceable(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const code = String(error.extensions?.code)
  return isServerCode(code) ? { ...error, ...publicError(new AppError(code as ErrorCode, ''), requestId) } : error
}

/** The cause under the executor's wrapping. */
export function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** True where the fault is the server's and belongs in its log. */
export function isServerFault(error: unknown): boolean {
  const cause = causeOf(error)
  if (cause instanceof AppError) return isServerCode(cause.code)
  return !(error instanceof GraphQLError && CLIENT_CODES.has(String(error.extensions.code)))
}

/** For the executor. A wrong value in the query's own text is BAD_USER_INPUT with its argument named, as it is in variables. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error)
  const code = String(formatted.extensions?.code ?? '')
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) }
  if (cause instanceof AppError || !CLIENT_CODES.has(code)) return { ...publicError(cause), ...place }
  const argument = error instanceof GraphQLError ? wrongArgument(error) : null
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  if (argument !== null && (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT'))
    return { message: `${argument}: ${formatted.message}`, ...place, extensions: { ...extensions, code: 'BAD_USER_INPUT', argument } }
  return { message: formatted.message, ...place, extensions }
}

/** `first`, `filter.yearFrom`; of a variable its name, `$first`. */
function wrongArgument(error: GraphQLError): string | null {
  const node = error.nodes?.[0]
  if (node?.kind === Kind.ARGUMENT) return node.name.value
  if (node?.kind === Kind.VARIABLE_DEFINITION) return `$${node.variable.name.value}`
  return node && VALUE_KINDS.has(node.kind) ? argumentOf(node.loc?.startToken) : null
}

/** Where a token stands among the arguments: the last name before it, inside each bracket that is open since the parenthesis. */
function argumentOf(token: Token | undefined): string | null {
  let open: Token | null | undefined = token
  while (open && open.kind !== TokenKind.PAREN_L) open = open.prev
  const names: (string | null)[] = [null]
  for (let at = open?.next; at && at !== token; at = at.next) {
    if (at.kind === TokenKind.BRACE_L || at.kind === TokenKind.BRACKET_L) names.push(null)
    else if (at.kind === TokenKind.BRACE_R || at.kind === TokenKind.BRACKET_R) names.pop()
    else if (at.kind === TokenKind.NAME && at.next?.kind === TokenKind.COLON) names[names.length - 1] = at.value
  }
  return names.filter((name) => name !== null).join('.') || null
}
