/** One file → its text, or why it is refused: a value, so that it can pass between threads. */
import { AppError } from '../errors.ts'
import { readText } from '../ingest/read-text.ts'
import type { ReadText } from '../usecases/model.ts'
import type { InputFile } from './input-files.ts'

export interface Refusal {
  readonly code: string
  readonly message: string
}
export type Reading = { readonly file: InputFile; readonly text: ReadText } | { readonly file: InputFile; readonly refusal: Refusal }

export async function readInput(file: InputFile, maxBytes: number): Promise<Reading> {
  try {
    return { file, text: await readText(file.path, { name: file.name, maxBytes }) }
  } catch (error) {
    return { file, refusal: refusalOf(error, file) }
  }
}

export function refusalOf(error: unknown, file: InputFile): Refusal {
  if (error instanceof AppError) return { code: error.code, message: error.message }
  const reason = error instanceof Error ? error.message : String(error)
  return { code: 'INPUT_UNREADABLE', message: `${file.name}: its reader failed (${reason}). Save the document again, then read it again.` }
}
