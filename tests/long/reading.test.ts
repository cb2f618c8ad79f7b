import { expect, it } from 'vitest'
import { attackIngest, attackReading } from '../break/attack-reading.ts'
import { share } from './share.ts'

it('a hundred thousand damaged texts are read to an end, with quotes that stand where they are said to stand', async () => {
  const runs = share(100_000)
  const mentions = await attackReading({ runs })
  console.info(`${runs} texts read, ${mentions} references`)
  expect(mentions).toBeGreaterThan(runs)
})

it('ten thousand damaged texts are ingested or refused with a reason, and every quote of the store is proven', async () => {
  const runs = share(10_000)
  const { stored, quotes } = await attackIngest({ runs })
  console.info(`${runs} texts came, ${stored} are stored, ${quotes} quotes proven`)
  expect(stored).toBeGreaterThan(runs / 10)
})
