/** What a node rests on, and what rests on it. */
import { AppError } from '../errors.ts'
import type { Chain, ChainOptions, Context } from './model.ts'

export const DEFAULT_MAX_DEPTH = 10

/** What the task, document or agency `key` rests on, hop by hop. NOT_FOUND where the store has no such node. */
export async function basisChain(ctx: Context, key: string, options: ChainOptions = {}): Promise<Chain> {
  throw new AppError('INTERNAL', `basisChain(${key}) ${ctx.store.engine} ${options.maxDepth}`)
}

/** What rests on `key`: the same edges walked backwards. */
export async function impact(ctx: Context, key: string, options: ChainOptions = {}): Promise<Chain> {
  throw new AppError('INTERNAL', `impact(${key}) ${ctx.store.engine} ${options.maxDepth}`)
}
