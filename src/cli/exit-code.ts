/** Which exit code an error ends the process with. */
import { type ErrorCode, EXIT } from '../errors.ts'

const CODES: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: EXIT.USAGE,
  CONFIGURATION: EXIT.USAGE,
  STORE_URI: EXIT.RUNTIME,
  NOT_FOUND: EXIT.NOT_FOUND,
  AMBIGUOUS: EXIT.NOT_FOUND,
}

export function exitCodeOf(code: ErrorCode): number {
  const own = CODES[code]
  if (own !== undefined) return own
  return code.startsWith('INPUT_') ? EXIT.REFUSED : EXIT.RUNTIME
}
