/** The closed set of codes that people, programs and tests rely on. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'AMBIGUOUS',
  'INPUT_EMPTY',
  'INPUT_BINARY',
  'INPUT_TOO_LARGE',
  'INPUT_ENCODING',
  'INPUT_FORMAT',
  'INPUT_NO_TEXT',
  'INPUT_CHANGED',
  'INPUT_UNREADABLE',
  'STORE_UNAVAILABLE',
  'STORE_LOCKED',
  'STORE_DAMAGED',
  'STORE_FOREIGN',
  'STORE_FULL',
  'STORE_READ_ONLY',
  'STORE_AUTH',
  'STORE_VERSION',
  'STORE_URI',
  'REQUEST_TIMEOUT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_LARGE',
  'RATE_LIMITED',
  'CONFIGURATION',
  'ADDRESS_IN_USE',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error that people are meant to read: what, where, and what to do next. Expected outcomes are values, not errors. */
export class AppError extends Error {
  readonly code: ErrorCode
  /** Further facts for programs: the argument, the file, the candidates. Never internals. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details ?? {}
  }
}

/** Exit codes of the command line. */
export const EXIT = { OK: 0, REFUSED: 1, USAGE: 2, RUNTIME: 3, NOT_FOUND: 4, MISMATCH: 5, FINDINGS: 6 } as const
