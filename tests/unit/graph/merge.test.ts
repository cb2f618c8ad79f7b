import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENCY_LEVELS } from '../../../src/extract/schema.ts'
import { mergeAgency, mergeDocument, mergeTask, yearsOf } from '../../../src/graph/index.ts'
import { DOCUMENT_LEVELS, type DocumentNode } from '../../../src/graph/model.ts'
import { agency, document, SliceBuilder } from '../../builders/slice.ts'

const KEY = 'nghi-dinh.30-2019-nd-cp'
const cited = (fields: Partial<DocumentNode> = {}) => document(KEY, { type: 'DECREE', typeLabel: 'Nghị định', ...fields })
const read = (fields: Partial<DocumentNode> = {}, from = KEY) =>
  cited({ availability: 'INGESTED', source: { document: from, name: `${from}.txt`, sha256: 'x', length: 1 }, ...fields })

describe('a document that several texts speak of', () => {
  it('is what one text says where only one speaks', () => {
    const node = cited({ title: 'về họp trực tuyến', year: 2019, issuedOn: '2019-04-08', dates: ['2019-04-08'] })
    expect(mergeDocument([node])).toEqual(node)
  })

  it('has every claimed date, and no day of issue while they differ', () => {
    const merged = mergeDocument([cited({ issuedOn: '2019-04-08', dates: ['2019-04-08'] }), cited({ issuedOn: '2019-04-09', dates: ['2019-04-09'] }), cited()])
    expect(merged).toMatchObject({ issuedOn: null, dates: ['2019-04-08', '2019-04-09'] })
  })

  it('has its own day of issue when it was read, whatever others claim', () => {
    const merged = mergeDocument([cited({ issuedOn: '2019-04-08', dates: ['2019-04-08'] }), read({ issuedOn: '2019-04-10', dates: ['2019-04-10'] })])
    expect(merged).toMatchObject({ issuedOn: '2019-04-10', dates: ['2019-04-08', '2019-04-10'], availability: 'INGESTED' })
  })

  it('takes a month for the day that it contains, and for a conflict where it does not', () => {
    expect(mergeDocument([cited({ dates: ['2019-04'] }), cited({ issuedOn: '2019-04-08', dates: ['2019-04-08'] })])).toMatchObject({
      issuedOn: '2019-04-08',
      dates: ['2019-04-08'],
    })
    expect(mergeDocument([cited({ dates: ['2019-05'] }), cited({ issuedOn: '2019-04-08', dates: ['2019-04-08'] })])).toMatchObject({
      issuedOn: null,
      dates: ['2019-04-08', '2019-05'],
    })
  })

  it('has a year while the dates share it', () => {
    const dated = (date: string) => cited({ year: Number(date.slice(0, 4)), dates: [date] })
    expect(mergeDocument([dated('2019-04-08'), cited(), dated('2019-05-01')]).year).toBe(2019)
    expect(mergeDocument([dated('2019-04-08'), dated('2020-04-08')]).year).toBeNull()
    expect(mergeDocument([dated('2019-04-08'), cited({ dates: ['2018-01-01', '2019-04-08'] })]).year).toBeNull()
    // The year of its number is every text's: no date takes it away.
    expect(mergeDocument([cited({ year: 2019, dates: ['2018-12-31'] }), cited({ year: 2019 })]).year).toBe(2019)
  })

  it('says of itself what others only cite, and leaves to them what it does not say', () => {
    const merged = mergeDocument([
      cited({ title: 'một tên dài hơn nhiều do văn bản khác viết', issuer: 'Chính phủ', level: 'NATIONAL' }),
      read({ title: 'Tên', level: 'OTHER' }),
    ])
    expect(merged).toMatchObject({ title: 'Tên', issuer: 'Chính phủ', level: 'NATIONAL' })
  })

  it('was read from its own file rather than from that of the decision that issues it', () => {
    const own = read({ title: 'Ngắn' })
    expect(mergeDocument([read({ title: 'Tên trong tệp của quyết định' }, 'quyet-dinh.15'), own])).toMatchObject({ title: 'Ngắn', source: own.source })
  })

  it('has the fullest wording among those who only cite it', () => {
    expect(mergeDocument([cited({ title: 'về họp' }), cited({ title: 'về họp trực tuyến' }), cited()]).title).toBe('về họp trực tuyến')
  })

  const date = fc.constantFrom('2018', '2019', '2019-04', '2019-04-08', '2019-04-09', '2020-01-01')
  const words = fc.option(fc.constantFrom('a', 'b', 'ab', 'Ủy ban', 'ủy ban'))
  const anyCited = fc
    .record({
      title: words,
      issuer: words,
      number: words,
      level: fc.constantFrom(...DOCUMENT_LEVELS),
      dates: fc.uniqueArray(date, { maxLength: 2 }),
    })
    .map(({ dates, ...fields }) => {
      const [only] = dates
      return cited({ ...fields, dates: [...dates].sort(), year: dates.length === 1 && only ? Number(only.slice(0, 4)) : null })
    })
  const anyDocument = fc.oneof(
    anyCited,
    anyCited.map((node) => read({ ...node, availability: 'INGESTED', issuedOn: node.dates.find((claimed) => claimed.length === 10) ?? null })),
  )

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyDocument, { minLength: 1, maxLength: 5 })
          .chain((nodes) => fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length }))),
        ([nodes, shuffled]) => {
          const merged = mergeDocument(nodes)
          expect(mergeDocument(shuffled)).toEqual(merged)
          expect(mergeDocument([...nodes, ...shuffled])).toEqual(merged)
          expect(mergeDocument([merged])).toEqual(merged)
        },
      ),
    )
  })

  it('may be worked out piece by piece while nobody has read it', () => {
    fc.assert(
      fc.property(fc.array(anyCited, { minLength: 1, maxLength: 4 }), fc.array(anyCited, { minLength: 1, maxLength: 4 }), (some, others) => {
        expect(mergeDocument([mergeDocument(some), ...others])).toEqual(mergeDocument([...some, ...others]))
      }),
    )
  })

  it('is found under the year of its number and of every date', () => {
    expect(yearsOf(cited({ year: 2019, dates: ['2018-12', '2020-01-01', '2019'] }))).toEqual([2018, 2019, 2020])
    expect(yearsOf(cited())).toEqual([])
  })
})

describe('an agency that several texts name', () => {
  it('has every variant, the full name and the level that one text knows', () => {
    const merged = mergeAgency([
      agency('so', { name: 'Sở VH', variants: ['Sở VH'], level: 'OTHER' }),
      agency('so', { name: 'Sở Văn hóa', variants: ['Sở VH', 'SVH'], level: 'PROVINCE', parent: 'ubnd' }),
    ])
    expect(merged).toEqual(agency('so', { name: 'Sở Văn hóa', variants: ['SVH', 'Sở VH'], level: 'PROVINCE', parent: 'ubnd' }))
  })

  it('does not depend on order, repetition or grouping', () => {
    const any = fc
      .record({
        name: fc.constantFrom('Sở', 'Sở A', 'sở A'),
        variants: fc.uniqueArray(fc.constantFrom('Sở', 'SA', 'sở'), { maxLength: 3 }),
        level: fc.constantFrom(...AGENCY_LEVELS),
        parent: fc.option(fc.constantFrom('x', 'y')),
      })
      .map((fields) => agency('so', fields))
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), fc.array(any, { minLength: 1, maxLength: 4 }), (some, others) => {
        const merged = mergeAgency([...some, ...others])
        expect(mergeAgency([...others, ...some, ...others])).toEqual(merged)
        expect(mergeAgency([mergeAgency(some), mergeAgency(others)])).toEqual(merged)
      }),
    )
  })
})

describe('a task that two texts hold', () => {
  it('is that of the file of its own document', () => {
    const [own] = new SliceBuilder('p').task('PL1.1', { name: 'Từ tệp của kế hoạch' }).build().tasks
    const [other] = new SliceBuilder('d').task('PL1.1', { name: 'Từ tệp của quyết định', document: 'p' }).build().tasks
    if (!own || !other) throw new Error('both texts hold the task')
    expect(mergeTask([other, own])).toEqual(own)
    expect(mergeTask([own, other])).toEqual(own)
  })
})
