import { expect, it } from 'vitest'
import { type Memory, mixedLoad } from '../break/load.ts'
import { startServer } from '../break/running-server.ts'
import { temporaryFolder } from '../cli/run-cancu.ts'
import { share } from './share.ts'

/** Until the heap has found its size and the caches of the store are full. */
const WARM_UP_SECONDS = 90

it('ten minutes of mixed load with ingestion end without an error, and memory does not grow after warm-up', async () => {
  const server = await startServer({ CANCU_DATA: temporaryFolder() })
  await mixedLoad(server, WARM_UP_SECONDS)
  const { answers, written, errors, middle, last } = await mixedLoad(server, share(600))
  const megabytes = (memory: Memory) => `${Math.round(memory.live / 1e6)} MB live, ${Math.round(memory.resident / 1e6)} MB resident`
  console.info(`${answers} answers, ${written} texts; ${megabytes(middle)}, then ${megabytes(last)}`)
  expect(errors).toEqual([])
  expect(answers).toBeGreaterThan(1_000)
  // The least between collections shows what stays; where a third has few of them, it lies some megabytes above the truth.
  expect(last.live).toBeLessThan(1.2 * middle.live + 16_000_000)
  // The engine gives memory back when it likes, and the heap swings by more than its live part.
  expect(last.resident).toBeLessThan(1.25 * middle.resident + 32_000_000)
})
