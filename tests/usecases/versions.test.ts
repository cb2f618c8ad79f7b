import { describe, expect, it } from 'vitest'
import { documentVersion, documentVersions, removeDocument } from '../../src/usecases/index.ts'
import { sha256Of } from '../../src/usecases/read-document.ts'
import { decision } from '../helpers/invented-documents.ts'
import { ingested, openLibrary } from './library.ts'

const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'
const text = (article: string) => decision({ articles: [article] })

describe('a document ingested again with another text', () => {
  it('keeps the earlier texts, newest first, and the newest is the default', async () => {
    const library = await openLibrary()
    await ingested(library, text('Bản một.'), 'mot.txt')
    expect(await ingested(library, text('Bản hai.'), 'hai.txt')).toMatchObject({ change: 'replaced' })
    await ingested(library, text('Bản ba.'), 'ba.txt')
    const versions = await documentVersions(library, KEY)
    expect(versions).toMatchObject([
      { key: KEY, name: 'hai.txt', sha256: sha256Of(text('Bản hai.')), length: text('Bản hai.').length },
      { key: KEY, name: 'mot.txt', sha256: sha256Of(text('Bản một.')) },
    ])
    const times = versions.map(({ replacedAt }) => replacedAt)
    expect(times).toEqual([...times].sort().reverse())
    expect(await documentVersion(library, KEY, sha256Of(text('Bản một.')))).toMatchObject({ name: 'mot.txt', text: text('Bản một.') })
    expect((await library.store.sources([KEY]))[0]).toMatchObject({ name: 'ba.txt', text: text('Bản ba.') })
  })

  it('says on which text each quote stands', async () => {
    const library = await openLibrary()
    await ingested(library, decision({ bases: ['Căn cứ Nghị định số 47/2020/NĐ-CP'], articles: ['Bản một.'] }))
    const again = decision({ bases: ['Căn cứ Nghị định số 47/2020/NĐ-CP'], articles: ['Bản hai.'] })
    await ingested(library, again)
    const [relations] = await library.store.relations([KEY], { direction: 'OUT', types: ['BASED_ON'] })
    expect(relations?.[0]?.evidence[0]?.sha256).toBe(sha256Of(again))
  })

  it('does not count a text as earlier that has come back', async () => {
    const library = await openLibrary()
    await ingested(library, text('Bản một.'))
    await ingested(library, text('Bản hai.'))
    await ingested(library, text('Bản một.'))
    expect((await documentVersions(library, KEY)).map(({ sha256 }) => sha256)).toEqual([sha256Of(text('Bản hai.'))])
  })

  it('forgets them all when the document is removed', async () => {
    const library = await openLibrary()
    await ingested(library, text('Bản một.'))
    await ingested(library, text('Bản hai.'))
    await removeDocument(library, KEY)
    expect(await documentVersions(library, KEY)).toEqual([])
    expect(await documentVersion(library, KEY, sha256Of(text('Bản một.')))).toBeNull()
  })

  it('has no version of a text that nobody knows', async () => {
    const library = await openLibrary()
    await ingested(library, text('Bản một.'))
    expect(await documentVersion(library, KEY, sha256Of(text('Bản một.')))).toBeNull()
    expect(await documentVersions(library, 'quyet-dinh.99-qd-ubnd')).toEqual([])
  })
})
