import { expect, it } from 'vitest'
import { killLoop } from './kill-loop.ts'

it('a store whose writers are killed again and again opens each time, and holds every document whole', { timeout: 170_000 }, async () => {
  expect((await killLoop({ kills: 20, documents: 70 })).killed).toBeGreaterThanOrEqual(5)
})
