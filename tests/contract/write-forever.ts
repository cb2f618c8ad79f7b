/** Replaces documents one batch after the other until it is killed: `node write-forever.ts FOLDER`. Prints a line after each batch. */
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { citing } from '../builders/slice.ts'

const [folder = ''] = process.argv.slice(2)
const store = await openEmbeddedStore({ folder })
for (let round = 0; ; round++) {
  // Every document cites twenty that carry the round in their keys: a document that is half there shows it.
  const cited = Array.from({ length: 20 }, (_, i) => `c${round}-${i}`)
  await store.replaceDocuments(Array.from({ length: 10 }, (_, i) => citing(`d${i}`, cited)))
  process.stdout.write(`${round}\n`)
}
