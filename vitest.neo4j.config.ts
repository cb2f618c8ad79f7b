import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The engine for Neo4j, and the API on it, on a real server that the tests start themselves. */
const INSTALLED = join(import.meta.dirname, 'tests/neo4j/lib/.installed')
const NOT_INSTALLED = 'The Neo4j server is not installed, so nothing was tested on it: type npm run neo4j:install (needs Java 17 and Maven).'

const installed = existsSync(INSTALLED)
if (!installed) {
  if (process.env.CANCU_REQUIRE_NEO4J === '1') throw new Error(NOT_INSTALLED)
  process.stderr.write(`${NOT_INSTALLED}\n`)
}

export default defineConfig({
  ...base,
  test: {
    include: installed ? ['tests/neo4j/**/*.test.ts', 'tests/api/**/*.test.ts'] : [],
    passWithNoTests: !installed,
    globalSetup: installed ? ['tests/neo4j/global-setup.ts'] : [],
    testTimeout: 600_000,
    hookTimeout: 180_000,
    // All files share one database.
    fileParallelism: false,
  },
})
