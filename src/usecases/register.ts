/** Registers: lists of facts about documents that people already have. */
import { AppError } from '../errors.ts'
import type { Context, InputText, RegisterOutcome } from './model.ts'

/** Imports a CSV with the columns number, type, date, issuer, title, status, source; all of it, or nothing and a list of what is wrong where. */
export async function importRegister(ctx: Context, input: InputText): Promise<RegisterOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${input.name}`)
}
