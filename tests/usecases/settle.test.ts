import { describe, expect, it } from 'vitest'
import { settledReferences, settleReference, unsettleReference } from '../../src/usecases/index.ts'
import { decision } from '../helpers/invented-documents.ts'
import { hashOf, ingested, type Library, meaningOf, openLibrary } from './library.ts'

const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'
const BASES = [
  'Căn cứ Chỉ thị số 14/CT-TTg ngày 07/6/2018 của Thủ tướng Chính phủ',
  'Căn cứ Chỉ thị số 14/CT-TTg ngày 25/5/2019 của Thủ tướng Chính phủ',
  'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
]
const TEXT = decision({ bases: BASES, articles: ['Thực hiện Chỉ thị 14/CT-TTg.'] })
const DECIDED = { target: 'chi-thi.14-ct-ttg.2019', by: 'Trần Thị Hoa', reason: 'Điều 1 nói về cải cách, là chủ đề của chỉ thị năm 2019.' }

async function keyOf({ store }: Library, quote: string): Promise<string> {
  const { items } = await store.mentions(KEY, { first: 100 })
  return items.find(({ node }) => node.mention.quote === quote)?.node.key ?? ''
}

async function withAmbiguity() {
  const library = await openLibrary()
  await ingested(library, TEXT)
  return { library, mention: await keyOf(library, 'Chỉ thị 14/CT-TTg') }
}

describe('a person settles what a reference means', () => {
  it('with name, reason and time; the reference and its edges follow', async () => {
    const { library, mention } = await withAmbiguity()
    expect(await meaningOf(library, KEY, 'Chỉ thị 14/')).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
    const outcome = await settleReference(library, mention, DECIDED)
    expect(outcome).toMatchObject({
      status: 'SETTLED',
      settlement: { ...DECIDED, document: KEY, quote: 'Chỉ thị 14/CT-TTg', at: expect.stringMatching(/^2026-11-25T/) },
    })
    expect(await meaningOf(library, KEY, 'Chỉ thị 14/')).toBe('chi-thi.14-ct-ttg.2019')
    const [relations] = await library.store.relations([KEY], { direction: 'OUT', types: ['IMPLEMENTS'] })
    expect(relations).toMatchObject([{ to: 'chi-thi.14-ct-ttg.2019', evidence: [{ quote: expect.stringContaining('Thực hiện Chỉ thị 14/CT-TTg') }] }])
    expect(await settledReferences(library)).toMatchObject([{ document: KEY, ...DECIDED }])
  })

  it('and takes it back', async () => {
    const { library, mention } = await withAmbiguity()
    const before = await hashOf(library)
    await settleReference(library, mention, DECIDED)
    expect(await unsettleReference(library, mention)).toMatchObject({ status: 'TAKEN_BACK', document: KEY })
    expect(await hashOf(library)).toBe(before)
    expect(await settledReferences(library)).toEqual([])
    expect(await unsettleReference(library, mention)).toMatchObject({ status: 'REJECTED', code: 'NOT_FOUND' })
  })

  it('for as long as the same words stand at the same place', async () => {
    const { library, mention } = await withAmbiguity()
    await settleReference(library, mention, DECIDED)
    await ingested(library, TEXT.replace('Nguyễn Văn An', 'Nguyễn Văn Bình'))
    expect(await meaningOf(library, KEY, 'Chỉ thị 14/')).toBe('chi-thi.14-ct-ttg.2019')
    await ingested(library, TEXT.replace('Điều 1.', 'Điều 1. Nay'))
    expect(await meaningOf(library, KEY, 'Chỉ thị 14/')).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
    await ingested(library, TEXT.replace('Chỉ thị 14/', 'Chỉ thị số 14/'))
    expect((await library.store.relations([KEY], { direction: 'OUT', types: ['IMPLEMENTS'] }))[0]).toEqual([])
  })

  it('not against what the text itself says, nor for what nobody knows, nor without name and reason', async () => {
    const { library, mention } = await withAmbiguity()
    const before = await hashOf(library)
    const clear = await keyOf(library, 'Quyết định số 749/QĐ-TTg ngày 03/6/2020')
    expect(clear).not.toBe('')
    expect(await settleReference(library, clear, DECIDED)).toMatchObject({ status: 'REJECTED', code: 'BAD_USER_INPUT' })
    expect(await settleReference(library, mention, { ...DECIDED, target: 'chi-thi.99-ct-ttg.2020' })).toMatchObject({
      status: 'REJECTED',
      code: 'NOT_FOUND',
      message: expect.stringContaining('chi-thi.14-ct-ttg.2018, chi-thi.14-ct-ttg.2019'),
    })
    expect(await settleReference(library, mention, { ...DECIDED, by: ' ' })).toMatchObject({ status: 'REJECTED', code: 'BAD_USER_INPUT' })
    expect(await settleReference(library, mention, { ...DECIDED, reason: '' })).toMatchObject({ status: 'REJECTED', code: 'BAD_USER_INPUT' })
    expect(await settleReference(library, `${KEY}#m999`, DECIDED)).toMatchObject({ status: 'REJECTED', code: 'NOT_FOUND' })
    expect(await settleReference(library, 'gì đó', DECIDED)).toMatchObject({ status: 'REJECTED', code: 'NOT_FOUND' })
    expect(await hashOf(library)).toBe(before)
  })

  it('with any document that the library knows', async () => {
    const { library, mention } = await withAmbiguity()
    expect(await settleReference(library, mention, { ...DECIDED, target: 'quyet-dinh.749-qd-ttg.2020' })).toMatchObject({ status: 'SETTLED' })
  })
})
