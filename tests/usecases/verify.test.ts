import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { verifyQuotes } from '../../src/usecases/index.ts'
import type { QuoteMismatch } from '../../src/usecases/model.ts'
import { decision, law } from '../helpers/invented-documents.ts'
import { allIngested, openLibrary } from './library.ts'

const TEXTS = [
  { name: 'a.txt', text: decision({ bases: ['Căn cứ Luật Thư viện số 46/2019/QH14', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ'] }) },
  { name: 'b.txt', text: law({ number: '46/2019/QH14', name: 'Thư viện', date: '2019-11-21' }).replaceAll('\n', '\r\n') },
  { name: 'c.txt', text: `\uFEFF${decision({ number: '13/QĐ-UBND', articles: ['Thực hiện Luật Thư viện.'] }).normalize('NFD')}` },
]

describe('verification', () => {
  it('cuts every quote of every edge, claim, reference and clause out of its text, in any spelling', async () => {
    const library = await openLibrary()
    await allIngested(library, TEXTS)
    const progress: [number, number][] = []
    const summary = await verifyQuotes(library, undefined, (done, total) => progress.push([done, total]))
    expect(summary).toEqual({ documents: 3, quotes: expect.any(Number), mismatches: 0 })
    expect(summary.quotes).toBeGreaterThan(20)
    expect(progress).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('finds nothing to say about an empty store', async () => {
    expect(await verifyQuotes(await openLibrary())).toEqual({ documents: 0, quotes: 0, mismatches: 0 })
  })

  it('tells the text that is no longer the one that was read', async () => {
    const library = await openLibrary()
    await allIngested(library, TEXTS)
    const database = new DatabaseSync(join(library.folder, 'cancu.db'))
    database.exec("UPDATE sources SET sha256 = replace(sha256, substr(sha256, 1, 4), 'ffff') WHERE name = 'b.txt'")
    database.close()
    const told: QuoteMismatch[] = []
    const summary = await verifyQuotes(library, (mismatch) => told.push(mismatch))
    expect(summary.mismatches).toBe(told.length)
    expect(new Set(told.map(({ evidence }) => evidence.document))).toEqual(new Set(['luat.46-2019-qh14']))
    expect(told.find(({ evidence }) => evidence.rule === 'sha256')).toMatchObject({ owner: 'luat.46-2019-qh14' })
  })
})
