/** Why a task may be done: its justifications in the four modes. */
import { AppError } from '../errors.ts'
import type { Context, Justification } from './model.ts'

/** Aligned with `taskKeys`; each list by mode, then in text order of its proof. The number of store calls does not depend on the number of tasks. */
export async function justifications(ctx: Context, taskKeys: readonly string[]): Promise<readonly (readonly Justification[])[]> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${taskKeys.length}`)
}
