/** Writing: what a text contributes goes in whole, comes out whole, and nothing else moves. */
import { expect } from 'vitest'
import type { DocumentSlice } from '../../src/graph/model.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { DECISION, DECREE, LAW, library, OFFICE, PLAN } from '../builders/library.ts'
import { agency, citing, document, SliceBuilder } from '../builders/slice.ts'
import type { Check, Engine } from './describe-graph-store.ts'
import { transcript } from './transcript.ts'

const EVERY = { first: 1_000 }

export function describeWriting(engine: Engine, check: Check): void {
  const using = async (work: (store: GraphStore) => Promise<void>) => {
    const store = await engine.open('fresh')
    try {
      await work(store)
    } finally {
      await store.close()
    }
  }
  const outgoing = async (store: GraphStore, key: string) => ((await store.relations([key], { direction: 'OUT' }))[0] ?? []).map(({ to }) => to)

  check('answers every question when it is empty', () =>
    using(async (store) => {
      const answers = await transcript(store)
      expect(answers.nodes).toEqual(new Array(12).fill(null))
      expect(answers['documents {}, forwards by two']).toEqual([{ items: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 }])
      expect(answers.stats).toMatchObject({ documents: { ingested: 0, citedOnly: 0 }, relations: {} })
      await store.removeDocuments(['nothing'])
      await store.replaceDocuments([])
    }),
  )

  check('ends in the same graph whatever the order of arrival, and however often', () =>
    using(async (store) => {
      const slices = library()
      await store.replaceDocuments(slices)
      const once = await transcript(store)
      await store.replaceDocuments(slices)
      expect(await transcript(store)).toEqual(once)
      await store.removeDocuments(slices.map(({ key }) => key))
      for (const slice of [...slices].reverse()) await store.replaceDocuments([slice, slice])
      expect(await transcript(store)).toEqual(once)
    }),
  )

  check('is empty again when every text was removed', () =>
    using(async (store) => {
      const empty = await transcript(store)
      await store.replaceDocuments(library())
      await store.removeDocuments([...library().map(({ key }) => key), 'nothing'])
      expect(await transcript(store)).toEqual(empty)
    }),
  )

  check('takes out what a text contributed, and leaves what others say', () =>
    using(async (store) => {
      const slices = library()
      await store.replaceDocuments(slices.filter(({ key }) => key !== DECREE))
      const without = await transcript(store)
      await store.replaceDocuments(slices)
      expect(await transcript(store)).not.toEqual(without)
      await store.removeDocuments([DECREE])
      expect(await transcript(store)).toEqual(without)
      expect((await store.nodes([DECREE]))[0]).toMatchObject({ availability: 'CITED_ONLY', issuedOn: '2019-04-08' })
    }),
  )

  check('replaces a text by what it says now', () =>
    using(async (store) => {
      await store.replaceDocuments([citing('a', ['b', 'c']), citing('d', ['c'])])
      await store.replaceDocuments([citing('a', ['c', 'e'], { title: 'Tên mới' })])
      expect(await store.nodes(['a', 'b', 'c', 'e'])).toMatchObject([{ title: 'Tên mới' }, null, { key: 'c' }, { key: 'e' }])
      expect(await outgoing(store, 'a')).toEqual(['c', 'e'])
      expect((await store.search({ text: 'ten moi' }, EVERY)).items.map(({ node }) => node.key)).toEqual(['a'])
      expect((await store.stats()).relations).toEqual({ BASED_ON: 3 })
    }),
  )

  check('keeps one relation for a pair that two texts state, with the evidence of both, until both are gone', () =>
    using(async (store) => {
      const stating = (key: string) => new SliceBuilder(key).relate('x', 'AMENDS', 'y').build()
      const documents = async () => ((await store.relations(['x'], { direction: 'OUT' }))[0] ?? []).map(({ evidence }) => evidence.map((item) => item.document))
      await store.replaceDocuments([stating('second'), stating('first')])
      expect(await documents()).toEqual([['first', 'second']])
      await store.removeDocuments(['first'])
      expect(await documents()).toEqual([['second']])
      await store.removeDocuments(['second'])
      expect(await documents()).toEqual([])
    }),
  )

  check('gives of several ways of one justification that of the first sentence, whatever the order of arrival, and another when its text is gone', () =>
    using(async (store) => {
      const stating = (key: string, label: string | null) =>
        new SliceBuilder(key)
          .describe(document('p'))
          .relate('p', 'JUSTIFIED_BY', 'x', { mode: 'SECTION', via: label === null ? null : { key: null, label, similarity: null } })
          .build()
      const way = async () => (await store.relations(['p'], { direction: 'OUT' }))[0]?.map(({ via, evidence }) => [via?.label, evidence.length])
      const texts = [stating('a', null), stating('b', 'Mục I'), stating('c', 'Mục II')]
      for (const order of [texts, [...texts].reverse()]) {
        for (const text of order) await store.replaceDocuments([text])
        expect(await way()).toEqual([['Mục I', 3]])
        await store.replaceDocuments([stating('b', 'Mục III')])
        expect(await way()).toEqual([['Mục III', 3]])
        await store.removeDocuments(['b'])
        expect(await way()).toEqual([['Mục II', 2]])
        await store.removeDocuments(['c'])
        expect(await way()).toEqual([[undefined, 1]])
        await store.removeDocuments(['a'])
        expect(await way()).toEqual([])
      }
      await store.replaceDocuments(texts.toReversed())
      const { edges } = await store.traverse({ from: ['p'], types: ['JUSTIFIED_BY'], direction: 'OUT', maxDepth: 1, maxEdges: 10 })
      expect(edges.map(({ via }) => via?.label)).toEqual(['Mục I'])
    }),
  )

  check('removes texts and replaces others in one step', () =>
    using(async (store) => {
      await store.replaceDocuments([citing('a', ['b']), citing('b', ['c'])])
      await store.removeDocuments(['b'], [citing('a', ['d'])])
      expect(await outgoing(store, 'a')).toEqual(['d'])
      expect(await store.nodes(['b', 'c'])).toEqual([null, null])
      // A text that is removed and replaced at once is replaced.
      await store.removeDocuments(['a'], [citing('a', ['e'])])
      expect(await outgoing(store, 'a')).toEqual(['e'])
    }),
  )

  check('stores nothing of a batch of which one text cannot be stored', () =>
    using(async (store) => {
      await store.replaceDocuments(library())
      const before = await transcript(store)
      const sound = citing('a', ['b'])
      const dangling: DocumentSlice = { ...citing('c', ['d']), documents: [document('c')] }
      await expect(store.replaceDocuments([sound, dangling])).rejects.toMatchObject({ code: 'INTERNAL' })
      await expect(store.removeDocuments([DECISION], [dangling])).rejects.toMatchObject({ code: 'INTERNAL' })
      expect(await transcript(store)).toEqual(before)
      await store.replaceDocuments([sound])
      expect(await outgoing(store, 'a')).toEqual(['b'])
    }),
  )

  check('keeps a shared agency as long as one text names it', () =>
    using(async (store) => {
      const naming = (key: string, variant: string) =>
        new SliceBuilder(key)
          .describe(agency(OFFICE, { name: 'Văn phòng', variants: [variant] }))
          .relate(key, 'ISSUED_BY', OFFICE)
          .build()
      await store.replaceDocuments([naming('a', 'VP'), naming('b', 'V/p'), naming('c', 'VP')])
      expect((await store.nodes([OFFICE]))[0]).toMatchObject({ variants: ['V/p', 'VP'] })
      await store.removeDocuments(['a', 'b'])
      expect((await store.nodes([OFFICE]))[0]).toMatchObject({ variants: ['VP'] })
      await store.removeDocuments(['c'])
      expect(await store.nodes([OFFICE])).toEqual([null])
    }),
  )

  check('turns a document that is read into one that is only cited, and back', () =>
    using(async (store) => {
      const available = async () => (await store.documents({ availability: 'INGESTED' }, EVERY)).items.map(({ node }) => node.key)
      await store.replaceDocuments([citing('a', ['b']), citing('b', [])])
      expect(await available()).toEqual(['a', 'b'])
      await store.removeDocuments(['b'])
      expect(await available()).toEqual(['a'])
      expect((await store.sources(['b']))[0]).toBeNull()
      await store.replaceDocuments([citing('b', [])])
      expect(await available()).toEqual(['a', 'b'])
    }),
  )

  check('keeps any text to the letter', () =>
    using(async (store) => {
      const words = [
        '\uFEFFNghị định số 30/2019/NĐ-CP',
        'số 30/2019/NÐ‑CP',
        'thủy thuỷ',
        'a\u0000b\u200B',
        '😀 𠮷',
        "'; DROP TABLE nodes; --",
        '{"$ne": null}',
        '\r',
      ]
      const builder = new SliceBuilder('a', { title: words.join(' '), number: '1\'"/QĐ' })
      for (const line of words) builder.cite('b', 'CITES', { words: line })
      const slice = builder.build()
      await store.replaceDocuments([slice])
      const [source] = await store.sources(['a'])
      expect(source?.text).toBe(slice.text)
      expect(await store.nodes(['a'])).toEqual([slice.documents[0]])
      expect((await store.relations(['a'], { direction: 'OUT' }))[0]).toEqual(slice.relations)
      for (const text of words) await store.search({ text }, EVERY)
      expect((await store.search({ text: 'nghi dinh SỐ 30' }, EVERY)).totalCount).toBe(1)
    }),
  )

  check('keeps of what was read every field, empty lists and the hash of the file included', () =>
    using(async (store) => {
      const slice = citing('a', ['b'])
      const read = { ...slice, extraction: { ...slice.extraction, source: { ...slice.extraction.source, fileSha256: 'f'.repeat(64) } } }
      await store.replaceDocuments([slice])
      await store.replaceDocuments([read])
      expect((await store.sources(['a']))[0]?.extraction).toEqual(read.extraction)
      await store.replaceDocuments([slice])
      expect((await store.sources(['a']))[0]?.extraction).toEqual(slice.extraction)
    }),
  )

  check('gives the references of a long text in pages, and those to one document among them', () =>
    using(async (store) => {
      const builder = new SliceBuilder('long')
      for (let i = 0; i < 200; i++) builder.mention(i % 3 === 0 ? 'x' : 'y', { words: `Theo văn bản ${i}` })
      const slice = builder.build()
      await store.replaceDocuments([slice])
      const found = []
      for (let after: string | undefined; ; ) {
        const page = await store.mentions('long', { first: 37, ...(after !== undefined && { after }) })
        found.push(...page.items.map(({ node }) => node))
        after = page.items.at(-1)?.cursor
        if (!page.hasNextPage) break
      }
      expect(found).toEqual(slice.mentions)
      expect((await store.mentions('long', { last: 60 })).items.map(({ node }) => node)).toEqual(slice.mentions.slice(-60))
      expect((await store.mentionsOf(['x'], 1_000))[0]).toEqual(slice.mentions.filter(({ target }) => target === 'x'))
      expect((await store.sources(['long']))[0]?.extraction.mentions).toEqual(slice.extraction.mentions)
      await store.replaceDocuments([citing('long', ['y'])])
      expect(await store.mentionsOf(['x', 'y'])).toEqual([[], []])
    }),
  )

  check('takes a large batch, and answers as before', () =>
    using(async (store) => {
      const keys = Array.from({ length: 600 }, (_, i) => `d${String(i).padStart(4, '0')}`)
      await store.replaceDocuments(keys.map((key, i) => citing(key, [...keys.slice(Math.max(0, i - 3), i), 'hub'])))
      const { documents, relations } = await store.stats()
      expect([documents, relations]).toEqual([{ ingested: 600, citedOnly: 1 }, { BASED_ON: 600 + 597 + 598 + 599 }])
      const [all] = await store.relations(['hub'], { direction: 'IN' })
      expect(all?.map(({ from }) => from)).toEqual(keys)
      const nodes = await store.nodes([...keys, 'nothing'])
      expect(nodes.map((node) => node?.key ?? null)).toEqual([...keys, null])
      expect((await store.traverse({ from: ['d0599'], types: ['BASED_ON'], direction: 'OUT', maxDepth: 300, maxEdges: 10_000 })).edges.length).toBe(
        600 + 597 + 598 + 599,
      )
    }),
  )

  check('lets readers go on while a writer writes, each seeing a text whole or not at all', () =>
    using(async (store) => {
      const versions = [citing('a', ['b', 'c', 'd']), citing('a', ['x', 'y'])]
      await store.replaceDocuments(versions.slice(0, 1))
      let writing = true
      const write = async () => {
        for (let i = 1; i <= 20; i++) await store.replaceDocuments([versions[i % 2] ?? citing('a', [])])
        writing = false
      }
      const read = async () => {
        let reads = 0
        while (writing || reads === 0) {
          expect([
            ['b', 'c', 'd'],
            ['x', 'y'],
          ]).toContainEqual(await outgoing(store, 'a'))
          reads++
          await new Promise(setImmediate)
        }
      }
      await Promise.all([write(), read(), read(), read()])
    }),
  )

  check('sees its own writes at once', () =>
    using(async (store) => {
      for (let i = 0; i < 5; i++) {
        await store.replaceDocuments([citing('a', [`b${i}`])])
        expect(await outgoing(store, 'a')).toEqual([`b${i}`])
      }
    }),
  )

  check('runs exclusive work one after the other, also that of a second handle', () =>
    using(async (store) => {
      const second = await engine.open('as it was')
      try {
        let running = 0
        const worked: number[] = []
        const work = (handle: GraphStore, id: number) =>
          handle.exclusively(async () => {
            expect(++running).toBe(1)
            const known = await outgoing(handle, 'a')
            await new Promise((resolve) => setTimeout(resolve, 5))
            await handle.replaceDocuments([citing('a', [...known, `b${id}`])])
            running--
            worked.push(id)
            return id
          })
        const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((id) => work(id % 2 === 0 ? store : second, id)))
        expect(ids).toEqual([1, 2, 3, 4, 5, 6])
        expect(worked.length).toBe(6)
        // Nothing was lost: each read what the one before had written.
        expect(await outgoing(second, 'a')).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6'])
      } finally {
        await second.close()
      }
    }),
  )

  check('goes on after exclusive work that failed', () =>
    using(async (store) => {
      await expect(store.exclusively(() => Promise.reject(new RangeError('work')))).rejects.toThrow(RangeError)
      expect(await store.exclusively(async () => 'done')).toBe('done')
      // Exclusive work may ask for itself again.
      expect(await store.exclusively(() => store.exclusively(async () => 'within'))).toBe('within')
    }),
  )

  check('keeps small values by kind and id', () =>
    using(async (store) => {
      await store.writeValue('review', 'b', { by: 'Trần Văn Ba', at: null })
      await store.writeValue('review', 'a', 'ok')
      await store.writeValue('other', 'a', 1)
      expect(await store.readValues('review')).toEqual([
        { id: 'a', value: 'ok' },
        { id: 'b', value: { by: 'Trần Văn Ba', at: null } },
      ])
      await store.writeValue('review', 'a', ['changed'])
      expect(await store.readValues('review', ['a', 'nothing'])).toEqual([{ id: 'a', value: ['changed'] }])
      expect(await store.readValues('review', [])).toEqual([])
      await store.writeValue('review', 'a', null)
      await store.writeValue('review', 'nothing', null)
      expect((await store.readValues('review')).map(({ id }) => id)).toEqual(['b'])
      expect(await store.readValues('nothing')).toEqual([])
    }),
  )

  check('holds after it was closed and opened again what it held before', async () => {
    const store = await engine.open('fresh')
    await store.replaceDocuments(library())
    await store.writeValue('review', 'a', 'ok')
    const before = await transcript(store)
    await store.close()
    const again = await engine.open('as it was')
    try {
      expect(await transcript(again)).toEqual(before)
      expect(await again.readValues('review')).toEqual([{ id: 'a', value: 'ok' }])
    } finally {
      await again.close()
    }
  })

  check('has a hash that tells different graphs apart', () =>
    using(async (store) => {
      const hashes = new Set<string>()
      const remember = async () => hashes.add((await store.stats()).hash)
      await remember()
      await store.replaceDocuments(library())
      await remember()
      await store.replaceDocuments([citing(LAW, [])])
      await remember()
      await store.replaceDocuments([citing(LAW, [], { title: 'Một tên' })])
      await remember()
      await store.removeDocuments([LAW])
      expect((await remember()).size).toBe(4)
    }),
  )

  check('gives tasks a place of their own in every document', () =>
    using(async (store) => {
      await store.replaceDocuments([new SliceBuilder('a').task('PL1.1').build(), new SliceBuilder('b').task('PL1.1').task('PL1.2').build()])
      expect((await store.tasks({ code: 'PL1.1' }, EVERY)).items.map(({ node }) => node.key)).toEqual(['a:PL1.1', 'b:PL1.1'])
      await store.removeDocuments(['b'])
      expect((await store.tasks({}, EVERY)).items.map(({ node }) => node.key)).toEqual(['a:PL1.1'])
      expect(await store.nodes([`${PLAN}:PL1.1`, 'b:PL1.2'])).toEqual([null, null])
    }),
  )
}
