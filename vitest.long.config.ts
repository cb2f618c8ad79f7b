import { mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** Hours of what tests/break does in a minute. CANCU_LONG_SHARE=0.05 does a twentieth of it. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [], exclude: [] } },
  { test: { include: ['tests/long/**/*.test.ts'], testTimeout: 6 * 3_600_000, fileParallelism: false } },
)
