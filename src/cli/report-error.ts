/** How an error is told: the code programs rely on, then what, where and the next step. */
import { AppError, EXIT } from '../errors.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Output } from './output.ts'

/** Prints the error to stderr, as JSON where the command was asked for JSON, and answers the exit code. */
export function reportError(error: unknown, output: Output, asJson: boolean): number {
  const known = error instanceof AppError ? error : internal(error)
  if (asJson) output.note(JSON.stringify({ error: { code: known.code, message: known.message, ...known.details } }))
  else output.note(`${output.noteStyle(['red', 'bold'], `lỗi ${known.code}`)} ${known.message}`)
  return known.code === 'INTERNAL' ? EXIT.RUNTIME : exitCodeOf(known.code)
}

function internal(error: unknown): AppError {
  const message = error instanceof Error ? error.message : String(error)
  return new AppError('INTERNAL', `This should not have happened: ${message}. Run it again; if it stays, report it with the command and the document.`, {
    cause: error,
  })
}
