import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { describeGraphStore } from './describe-graph-store.ts'

const place = mkdtempSync(join(tmpdir(), 'cancu-contract-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let stores = 0
describeGraphStore('the embedded store', { open: (state) => openEmbeddedStore({ folder: join(place, String(state === 'fresh' ? ++stores : stores)) }) })
