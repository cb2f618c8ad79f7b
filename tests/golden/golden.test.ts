/** A change in what is read changes these files: look at the carets, and if they are right write them anew with `npx vitest run tests/golden -u`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { carets, projection } from './carets.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const TEXTS = join(import.meta.dirname, 'texts')
const texts = [join(SEEDS, '781-qd-ubnd-vinh-long-2022.txt'), ...readdirSync(TEXTS).map((name) => join(TEXTS, name))].map((path) => ({
  name: path.replace(/^.*[/\\]|\.txt$/g, ''),
  path,
}))

describe('the references read in', () => {
  it.each(texts)('$name', async ({ name, path }) => {
    const text = readFileSync(path, 'utf8')
    const extraction = extract({ name, sha256: '', text })
    await expect(carets(text, extraction)).toMatchFileSnapshot(join(import.meta.dirname, `${name}.expected.txt`))
    await expect(projection(extraction)).toMatchFileSnapshot(join(import.meta.dirname, `${name}.expected.jsonl`))
  })
})
