#!/usr/bin/env node
import module from 'node:module'

// Refuses an old Node in one sentence before any newer syntax is loaded.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `cancu needs Node 24 or newer, and this is Node ${process.versions.node}: run it through npm (npm start, npm run -s cancu -- …), which uses the Node 24 that npm ci installed.\n`,
  )
  process.exit(3)
}
// Halves the time to start: what TypeScript was stripped to is kept from one run to the next.
module.enableCompileCache()
await import('../src/main.ts')
