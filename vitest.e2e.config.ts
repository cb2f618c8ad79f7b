import { defineConfig } from 'vitest/config'

/** The page in a real Chromium: needs one on this machine, see CANCU_CHROMIUM. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
})
