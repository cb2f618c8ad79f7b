import { expect, it } from 'vitest'
import { attackFiles, attackIngest, attackReading } from '../break/attack-reading.ts'
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

it('twenty thousand damaged Word, PDF and web files are read or refused with a reason', async () => {
  const { read, refused } = await attackFiles({ runs: share(20_000) })
  console.info(`${read} files read, ${refused} refused`)
  expect(Math.min(read, refused)).toBeGreaterThan(share(20_000) / 10)
})
