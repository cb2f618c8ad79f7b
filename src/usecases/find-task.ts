/** The task that a person means. */
import { AppError } from '../errors.ts'
import type { Context, Found, TaskNode } from './model.ts'

/** Accepts a key, or a code such as `PL1.4`; `documentText` narrows it to the tasks of one document (and its annex). */
export async function findTask(ctx: Context, text: string, documentText?: string): Promise<Found<TaskNode>> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${text} ${documentText}`)
}
