import { describe, expect, it } from 'vitest'
import { attackFiles, attackIngest, attackReading } from './attack-reading.ts'

describe('damaged texts', { timeout: 120_000 }, () => {
  it('are read to an end, with quotes that stand where they are said to stand', async () => {
    expect(await attackReading({ runs: 400, seed: 781 })).toBeGreaterThan(1_000)
  })

  it('are ingested or refused with a reason, and leave a store in which every quote is proven', async () => {
    const { stored, quotes } = await attackIngest({ runs: 60, seed: 781 })
    expect(stored).toBeGreaterThan(10)
    expect(quotes).toBeGreaterThan(100)
  })

  it('are read or refused with a reason where they come as Word, PDF and web files', async () => {
    const { read, refused } = await attackFiles({ runs: 200, seed: 781 })
    expect(read).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(20)
  })
})
