import { describe, expect, it } from 'vitest'
import { attackIngest, attackReading } from './attack-reading.ts'

describe('damaged texts', { timeout: 120_000 }, () => {
  it('are read to an end, with quotes that stand where they are said to stand', async () => {
    expect(await attackReading({ runs: 400, seed: 781 })).toBeGreaterThan(1_000)
  })

  it('are ingested or refused with a reason, and leave a store in which every quote is proven', async () => {
    const { stored, quotes } = await attackIngest({ runs: 60, seed: 781 })
    expect(stored).toBeGreaterThan(10)
    expect(quotes).toBeGreaterThan(100)
  })
})
