import { expect, it } from 'vitest'
import { killLoop } from '../break/kill-loop.ts'
import { share } from './share.ts'

it('a store whose writers are killed two hundred times opens each time, and holds every document whole', async () => {
  const kills = share(200)
  const { killed, moved } = await killLoop({ kills, documents: 200 })
  console.info(`${kills} rounds, ${killed} killed at work, ${moved} found other texts than the round before`)
  expect(killed).toBeGreaterThan(kills / 4)
  expect(moved).toBeGreaterThan(kills / 10)
})
