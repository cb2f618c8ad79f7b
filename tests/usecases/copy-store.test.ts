import { describe, expect, it } from 'vitest'
import { copyStore, ingestText } from '../../src/usecases/index.ts'
import { decision } from '../helpers/invented-documents.ts'
import { openLibrary } from './library.ts'
import { contentOf, fillLibrary } from './library-to-copy.ts'

describe('copying a store', () => {
  it('gives an equal graph with all that people decided, and tells how far it is', async () => {
    const [from, to] = [await openLibrary(), await openLibrary()]
    await fillLibrary(from)
    const told: [number, number][] = []
    expect(await copyStore(from.store, to.store, (done, total) => told.push([done, total]))).toEqual({ documents: 4 })
    expect(told[0]).toEqual([0, 4])
    expect(told.at(-1)).toEqual([4, 4])
    const copied = await contentOf(to.store)
    expect(copied).toEqual(await contentOf(from.store))
    expect(copied).toMatchObject({ settled: [{ target: 'chi-thi.14-ct-ttg.2019' }], versions: [{ name: 'mot.txt' }], values: [[{}], [{}], [{}], [{}]] })
  })

  it('leaves a copy that reads on as the original does', async () => {
    const [from, to] = [await openLibrary(), await openLibrary()]
    await fillLibrary(from)
    await copyStore(from.store, to.store)
    const next = { name: 'ba.txt', text: decision({ number: '13/QĐ-UBND', bases: ['Căn cứ Chỉ thị số 14/CT-TTg ngày 02/02/2020 của Thủ tướng Chính phủ'] }) }
    for (const library of [from, to]) await ingestText(library, next)
    expect((await to.store.stats()).hash).toBe((await from.store.stats()).hash)
  })

  it('copies an empty store', async () => {
    const [from, to] = [await openLibrary(), await openLibrary()]
    expect(await copyStore(from.store, to.store)).toEqual({ documents: 0 })
    expect((await to.store.stats()).hash).toBe((await from.store.stats()).hash)
  })

  it('refuses a target that holds a text or a decision, and changes nothing there', async () => {
    const [from, to, decided] = [await openLibrary(), await openLibrary(), await openLibrary()]
    await fillLibrary(from)
    await ingestText(to, { name: 'co.txt', text: decision({ number: '99/QĐ-UBND' }) })
    const before = await contentOf(to.store)
    await expect(copyStore(from.store, to.store)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('not empty') })
    expect(await contentOf(to.store)).toEqual(before)
    await decided.store.writeValue('review', 'a', { state: 'ACCEPTED' })
    await expect(copyStore(from.store, decided.store)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
