import { expect, it } from 'vitest'
import { temporaryFolder } from '../cli/run-cancu.ts'
import { mixedLoad } from './load.ts'
import { startServer } from './running-server.ts'

it('a server under mixed load answers without an error while texts come in, and its memory stays bounded', { timeout: 90_000 }, async () => {
  const server = await startServer({ CANCU_DATA: temporaryFolder() })
  const { answers, written, errors, middle, last } = await mixedLoad(server, 10)
  expect(errors).toEqual([])
  expect(answers).toBeGreaterThan(50)
  expect(written).toBeGreaterThan(3)
  // In so short a time the heap is still finding its size: this stops what keeps every answer, the long run what keeps less.
  expect(last.resident).toBeLessThan(1.5 * middle.resident + 64_000_000)
})
