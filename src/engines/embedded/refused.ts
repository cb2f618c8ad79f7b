import { AppError } from '../../errors.ts'

/** What cannot be proven, or does not hang together, is not stored. */
export const refused = (source: string, reason: string): AppError =>
  new AppError('INTERNAL', `Nothing was stored: in what was read from ${source}, ${reason}.`, { details: { document: source } })
