/** A person says what an ambiguous reference means. */
import { AppError } from '../errors.ts'
import type { Context, Settlement, SettleOutcome } from './model.ts'

/** Records the decision and resolves the reference's document again. `mention` is a mention's key. */
export async function settleReference(ctx: Context, mention: string, decision: { target: string; by: string; reason: string }): Promise<SettleOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${mention} ${decision.target}`)
}

/** Takes a decision back. */
export async function unsettleReference(ctx: Context, mention: string): Promise<SettleOutcome> {
  throw new AppError('INTERNAL', `${ctx.store.engine} ${mention}`)
}

/** Every decision in the store, by document and place. */
export async function settledReferences(ctx: Context): Promise<readonly Settlement[]> {
  throw new AppError('INTERNAL', ctx.store.engine)
}
