import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/neo4j/**', 'tests/long/**'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})
