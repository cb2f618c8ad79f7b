import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Extraction } from '../../src/extract/schema.ts'
import { fold } from '../../src/text/index.ts'
import { SPELLINGS } from './spellings.ts'

const text = readFileSync(join(import.meta.dirname, '../../seeds/781-qd-ubnd-vinh-long-2022.txt'), 'utf8')
const read = (raw: string): Extraction => extract({ name: 'seed.txt', sha256: '', text: raw })
const folded = (value: string | null): string | null => (value === null ? null : fold(value))

/** What is found, whatever the spelling. `cells`: rows of tables too; a line break in a table of one cell a line is the border of a cell. */
const found = ({ mentions, tasks, document }: Extraction, cells: boolean): unknown => ({
  document: [document.type, document.number, document.date, folded(document.issuer)],
  mentions: mentions.map((mention) => [
    mention.type,
    mention.number,
    folded(mention.name),
    mention.date,
    folded(mention.issuer),
    folded(mention.title),
    folded(mention.provision),
    mention.relation,
    mention.subject,
    mention.container,
    cells && mention.task,
  ]),
  tasks: cells && tasks.map((task) => [task.id, folded(task.name), task.lead.map(folded), task.bases, task.budgetTotal]),
})

describe('what is found in the seed document does not change', () => {
  const original = read(text)
  it.each(SPELLINGS.map((spelling) => [spelling.name, spelling] as const))('with its spelling: %s', (_, spelling) => {
    const cells = spelling.name !== 'line-break'
    expect(found(read(spelling.apply(text, original.mentions)), cells)).toEqual(found(original, cells))
  })
})
