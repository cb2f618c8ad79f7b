import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentVersions, ingestMany, ingestText, readDocument, removeDocument } from '../../src/usecases/index.ts'
import type { IngestProgress } from '../../src/usecases/model.ts'
import { decision } from '../helpers/invented-documents.ts'
import { allIngested, hashOf, ingested, openLibrary } from './library.ts'

const SEED = readFileSync('seeds/781-qd-ubnd-vinh-long-2022.txt', 'utf8')
const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'

describe('reading one text into the store', () => {
  it('tells what the seed is, what it issues and what was found in it', async () => {
    const library = await openLibrary()
    const outcome = await ingested(library, SEED, '781.txt')
    expect(outcome).toMatchObject({
      change: 'created',
      name: '781.txt',
      document: { key: 'quyet-dinh.781-qd-ubnd.vinh-long.2022', availability: 'INGESTED' },
      annex: { key: 'ke-hoach.781-qd-ubnd.vinh-long.2022' },
      counts: { tasks: 84, documents: 95 },
    })
    expect(await library.store.stats()).toMatchObject({ documents: { ingested: 2, citedOnly: 95 }, tasks: 84 })
    const cited = (await library.store.documents({ availability: 'CITED_ONLY' }, { first: 200 })).items.map(({ node }) => node)
    expect(cited.filter(({ number }) => number === null).map(({ name }) => name)).toHaveLength(4)
    expect(cited.map(({ key }) => key)).toEqual(expect.arrayContaining(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019']))
    expect(cited.find(({ key }) => key === 'nghi-dinh.47-2020-nd-cp')).toMatchObject({ dates: ['2020-04-09', '2020-04-29'], issuedOn: null })
    expect(cited.filter(({ number }) => number?.startsWith('1104/')).map(({ type }) => type)).toEqual(['PLAN', 'DECISION'])
  })

  it('writes nothing when the same text comes again', async () => {
    const library = await openLibrary()
    await ingested(library, decision())
    const before = await hashOf(library)
    expect(await ingested(library, decision())).toMatchObject({ change: 'unchanged', counts: { mentions: expect.any(Number) } })
    expect(await hashOf(library)).toBe(before)
    expect(await documentVersions(library, KEY)).toEqual([])
  })

  it('gives one result whichever name the same text comes under first', async () => {
    const [one, other] = [await openLibrary(), await openLibrary()]
    await ingested(one, decision(), 'a.txt')
    expect(await ingested(one, decision(), 'b.txt')).toMatchObject({ change: 'unchanged', diagnostics: [{ code: 'SAME_TEXT' }] })
    await ingested(other, decision(), 'b.txt')
    expect(await ingested(other, decision(), 'a.txt')).toMatchObject({ change: 'replaced', diagnostics: [{ code: 'SAME_TEXT' }] })
    expect(await hashOf(one)).toBe(await hashOf(other))
    expect(await documentVersions(other, KEY)).toEqual([])
  })

  it('accepts a document without number under a key of its own, and says so', async () => {
    const library = await openLibrary()
    const first = await ingested(library, decision({ number: '', title: 'Về việc không số' }))
    const second = await ingested(library, decision({ number: '', title: 'Về việc không số', articles: ['Nội dung khác.'] }))
    expect(first.diagnostics.map(({ code }) => code)).toContain('DOCUMENT_WITHOUT_NUMBER')
    expect(second.document.key).not.toBe(first.document.key)
    expect(first.document.number).toBeNull()
  })

  it.each([
    ['an empty text', '', 'INPUT_EMPTY'],
    ['white space', ' \n\t\uFEFF\n', 'INPUT_EMPTY'],
    ['binary', '\0\x01\x02\x03PNG\0\0\x05\x06'.repeat(50), 'INPUT_BINARY'],
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh vÒ viÖc ban hµnh kÕ ho¹ch. '.repeat(20), 'INPUT_ENCODING'],
    ['half a character', 'Quyết định \uD800 số 12/QĐ-UBND', 'INPUT_ENCODING'],
  ])('refuses %s and keeps what it had', async (_, text, code) => {
    const library = await openLibrary()
    await ingested(library, decision())
    const before = await hashOf(library)
    expect(await ingestText(library, { name: 'xau.txt', text })).toMatchObject({
      status: 'REJECTED',
      name: 'xau.txt',
      code,
      message: expect.stringContaining('xau.txt'),
    })
    expect(await hashOf(library)).toBe(before)
  })

  it('reads a broken table with a diagnostic or without, never with an error', async () => {
    const library = await openLibrary()
    const table = 'PHỤ LỤC 1\n\n| STT | Nhiệm vụ | Chủ trì |\n|---|\n| 1 | Xây dựng |\n| | | | | |\n2 | || Sở Nội vụ'
    expect(await ingestText(library, { name: 'bang.txt', text: `${decision()}\n${table}` })).toMatchObject({ status: 'INGESTED' })
  })
})

describe('reading many texts', () => {
  const texts = ['11', '12', '13', '14', '15'].map((serial) => ({
    name: `${serial}.txt`,
    text: decision({
      number: `${serial}/QĐ-UBND`,
      bases: ['Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2021', 'Căn cứ Luật Thư viện số 46/2019/QH14'],
      articles: ['Thực hiện Luật Thư viện.'],
    }),
  }))

  it('equals reading them one by one, whatever the size of a batch', async () => {
    const alone = await openLibrary()
    for (const { name, text } of texts) await ingested(alone, text, name)
    for (const batchSize of [1, 2, 50]) {
      const library = await openLibrary()
      await allIngested(library, texts, batchSize)
      expect(await hashOf(library)).toBe(await hashOf(alone))
    }
  })

  it('answers in the order of the inputs and tells its progress, refused ones too', async () => {
    const library = await openLibrary()
    const [first, second] = texts
    const progress: IngestProgress[] = []
    const inputs = [first, { name: 'trong.txt', text: '  ' }, second].filter((input) => input !== undefined)
    const names: string[] = []
    for await (const outcome of ingestMany(library, inputs, { batchSize: 2, onProgress: (step) => progress.push(step) }))
      names.push(`${outcome.name} ${outcome.status}`)
    expect(names).toEqual(['11.txt INGESTED', 'trong.txt REJECTED', '12.txt INGESTED'])
    expect(progress).toEqual([
      { done: 1, name: '11.txt', status: 'INGESTED' },
      { done: 2, name: 'trong.txt', status: 'REJECTED' },
      { done: 3, name: '12.txt', status: 'INGESTED' },
    ])
  })

  it('takes what was read elsewhere', async () => {
    const [here, elsewhere] = [await openLibrary(), await openLibrary()]
    await allIngested(here, texts)
    const read = texts.map((input) => ({ ...input, extraction: readDocument(input) }))
    for await (const outcome of ingestMany(elsewhere, read)) expect(outcome.status).toBe('INGESTED')
    expect(await hashOf(elsewhere)).toBe(await hashOf(here))
  })

  it('keeps the last of two texts that claim one identity, and says so', async () => {
    const pair = [
      { name: 'a.txt', text: decision({ articles: ['Nội dung thứ nhất.'] }) },
      { name: 'b.txt', text: decision({ articles: ['Nội dung thứ hai.'] }) },
    ]
    const [together, apart] = [await openLibrary(), await openLibrary()]
    const outcomes = await allIngested(together, pair)
    expect(outcomes).toMatchObject([
      { change: 'created' },
      { change: 'replaced', diagnostics: [{ code: 'IDENTITY_TAKEN', severity: 'warning', message: expect.stringContaining('a.txt') }] },
    ])
    await allIngested(apart, pair, 1)
    expect(await hashOf(together)).toBe(await hashOf(apart))
    expect(await documentVersions(together, KEY)).toMatchObject([{ name: 'a.txt' }])
    expect(await documentVersions(apart, KEY)).toMatchObject([{ name: 'a.txt' }])
  })
})

describe('removing a document', () => {
  it('takes away all that its text contributed', async () => {
    const library = await openLibrary()
    const empty = await hashOf(library)
    await ingested(library, SEED)
    expect(await removeDocument(library, 'quyet-dinh.781-qd-ubnd.vinh-long.2022')).toEqual({ status: 'REMOVED', key: 'quyet-dinh.781-qd-ubnd.vinh-long.2022' })
    expect(await hashOf(library)).toBe(empty)
    expect(await library.store.stats()).toMatchObject({ documents: { ingested: 0, citedOnly: 0 }, tasks: 0, agencies: 0 })
  })

  it('understands the plan as the decision whose text it is', async () => {
    const library = await openLibrary()
    await ingested(library, SEED)
    expect(await removeDocument(library, 'ke-hoach.781-qd-ubnd.vinh-long.2022')).toEqual({ status: 'REMOVED', key: 'quyet-dinh.781-qd-ubnd.vinh-long.2022' })
  })

  it('names keys that are near where there is none, and does not remove what is only cited', async () => {
    const library = await openLibrary()
    await ingested(library, decision({ bases: ['Căn cứ Nghị định số 47/2020/NĐ-CP'] }))
    expect(await removeDocument(library, 'quyet-dinh.12-qd-ubnd')).toEqual({ status: 'NOT_FOUND', key: 'quyet-dinh.12-qd-ubnd', near: [KEY] })
    expect(await removeDocument(library, 'nghi-dinh.47-2020-nd-cp')).toMatchObject({ status: 'NOT_FOUND' })
  })
})
