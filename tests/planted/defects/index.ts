import type { Planting } from '../planting.ts'
import { BASIS_DEFECTS } from './bases.ts'
import { CITATION_DEFECTS } from './citations.ts'
import { TASK_DEFECTS } from './tasks.ts'

/** Every planting; each rule has at least one. */
export const PLANTINGS: readonly Planting[] = [...CITATION_DEFECTS, ...BASIS_DEFECTS, ...TASK_DEFECTS]
