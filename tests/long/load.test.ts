import { expect, it } from 'vitest'
import { mixedLoad } from '../break/load.ts'
import { startServer } from '../break/running-server.ts'
import { temporaryFolder } from '../cli/run-cancu.ts'
import { share } from './share.ts'

/** Until the heap has found its size and the caches of the store are full. */
const WARM_UP_SECONDS = 90

it('ten minutes of mixed load with ingestion end without an error, and memory does not grow after warm-up', async () => {
  const server = await startServer({ CANCU_DATA: temporaryFolder() })
  await mixedLoad(server, WARM_UP_SECONDS)
  const { answers, written, errors, middle, last } = await mixedLoad(server, share(600))
  console.info(`${answers} answers, ${written} texts, resident ${Math.round(middle / 1e6)} MB, then ${Math.round(last / 1e6)} MB`)
  expect(errors).toEqual([])
  expect(answers).toBeGreaterThan(1_000)
  // What is left between two collections moves the figure by some tens of megabytes; a leak of one kilobyte a request would show.
  expect(last).toBeLessThan(1.1 * middle + 16_000_000)
})
