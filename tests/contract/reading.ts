/** Reading: the small library, asked from every side. */
import { afterAll, beforeAll, expect } from 'vitest'
import { byPlace, compareRelationsOnPage } from '../../src/graph/index.ts'
import type { DocumentFilter, GraphStore, TaskFilter } from '../../src/graph/store.ts'
import { CULTURE, DECISION, DECREE, DIRECTIVE, LAW, library, OFFICE, PEOPLE, PLAN } from '../builders/library.ts'
import { document } from '../builders/slice.ts'
import type { Check, Engine } from './describe-graph-store.ts'

const REPORT = 'bao-cao.7-bc-svh.hau-giang.2022'
const NOTICE = 'thong-bao.8-tb-svh.hau-giang.2022'
const AMENDING = 'nghi-dinh.88-2023-nd-cp'
const EVERY = { first: 100 }

export function describeReading(engine: Engine, check: Check, { reopened }: { reopened: boolean }): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open('fresh')
    await store.replaceDocuments(library())
    if (reopened) {
      await store.close()
      store = await engine.open('as it was')
    }
  })
  afterAll(() => store.close())

  const alone = async (key: string, direction: 'BOTH' | 'OUT' | 'IN') => (await store.relations([key], { direction }))[0]
  const documents = async (filter: DocumentFilter) => (await store.documents(filter, EVERY)).items.map(({ node }) => node.key)
  const tasks = async (filter: TaskFilter) => (await store.tasks(filter, EVERY)).items.map(({ node }) => node.code)
  const found = async (text: string) => (await store.search({ text }, EVERY)).items.map(({ node }) => node.key)

  check('gives nodes of every kind in the order of the keys asked for, and null for none', async () => {
    const nodes = await store.nodes([OFFICE, 'nothing', DECISION, `${PLAN}:PL1.1`, DECISION])
    expect(nodes.map((node) => node && [node.kind, node.key])).toEqual([
      ['AGENCY', OFFICE],
      null,
      ['DOCUMENT', DECISION],
      ['TASK', `${PLAN}:PL1.1`],
      ['DOCUMENT', DECISION],
    ])
    expect(await store.nodes([])).toEqual([])
  })

  check('gives a node back with every field as it was stored, letters of every kind included', async () => {
    const [task] = await store.nodes([`${PLAN}:PL1.1`])
    expect(task).toEqual(library()[0]?.tasks[0])
    const [decision] = await store.nodes([DECISION])
    expect(decision).toEqual(library()[0]?.documents[0])
  })

  check('merges what texts say of one document: read beats cited, every date is kept', async () => {
    const [decree, directive] = await store.nodes([DECREE, DIRECTIVE])
    expect(decree).toMatchObject({
      availability: 'INGESTED',
      title: 'Quy định chi tiết Luật Giao dịch số',
      issuedOn: '2019-04-10',
      dates: ['2019-04-08', '2019-04-10'],
    })
    expect(directive).toMatchObject({ availability: 'CITED_ONLY', title: 'đẩy mạnh họp trực tuyến', issuedOn: null, dates: ['2020-02-11', '2020-02-12'] })
  })

  check('merges what texts say of one agency: every variant, the known level', async () => {
    const [culture] = await store.nodes([CULTURE])
    expect(culture).toMatchObject({ variants: ['Sở VH', 'Sở Văn hoá', 'Sở Văn hóa'].sort(), level: 'PROVINCE', parent: PEOPLE })
  })

  check('finds keys that extend an earlier, shorter one by whole parts', async () => {
    expect(await store.documentKeys('quyet-dinh.15-qd-ubnd', 10)).toEqual([DECISION])
    expect(await store.documentKeys(DECISION, 10)).toEqual([DECISION])
    expect(await store.documentKeys('quyet-dinh.1', 10)).toEqual([])
    expect(await store.documentKeys('', 10)).toEqual([])
  })

  check('filters documents by each of their properties, in the order of keys', async () => {
    expect(await documents({})).toEqual([REPORT, DIRECTIVE, PLAN, LAW, DECREE, AMENDING, DECISION, NOTICE].sort())
    expect(await documents({ types: ['PLAN', 'LAW'] })).toEqual([PLAN, LAW])
    expect(await documents({ levels: ['NATIONAL'] })).toEqual([DIRECTIVE, DECREE])
    expect(await documents({ number: ' 015/qđ–ubnd' })).toEqual([PLAN, DECISION])
    expect(await documents({ availability: 'CITED_ONLY' })).toEqual([DIRECTIVE, LAW, AMENDING])
    expect(await documents({ issuer: 'uy ban HAU' })).toEqual([PLAN, DECISION])
    expect(await documents({ issuer: 'hành chính' })).toEqual([])
    expect(await documents({ text: 'chuyen doi so', types: ['PLAN'] })).toEqual([PLAN])
  })

  check('filters documents by the year of their number or of any claimed date, both bounds included', async () => {
    expect(await documents({ yearFrom: 2020, yearTo: 2021 })).toEqual([DIRECTIVE, PLAN, DECISION])
    expect(await documents({ yearTo: 2010 })).toEqual([LAW])
    expect(await documents({ yearFrom: 2022 })).toEqual([REPORT, NOTICE])
    expect(await documents({ yearFrom: 2022, yearTo: 2020 })).toEqual([])
  })

  check('filters documents by a relation in the direction asked for', async () => {
    const related = (direction: 'OUT' | 'IN' | 'BOTH', key: string) => documents({ relatedTo: { key, direction, types: ['BASED_ON', 'IMPLEMENTS'] } })
    expect(await related('OUT', LAW)).toEqual([DECREE, DECISION])
    expect(await related('IN', DECISION)).toEqual([LAW, DECREE])
    expect(await related('BOTH', DECISION)).toEqual([REPORT, LAW, DECREE])
    expect(await documents({ types: ['PLAN'], relatedTo: { key: DIRECTIVE, direction: 'OUT' } })).toEqual([PLAN])
    expect(await documents({ relatedTo: { key: AMENDING, direction: 'IN', types: ['AMENDS'] } })).toEqual([DECREE])
    expect(await documents({ relatedTo: { key: 'nothing', direction: 'BOTH' } })).toEqual([])
  })

  check('filters tasks by each of their properties, in the order of the text', async () => {
    expect(await tasks({})).toEqual(['PL1.1', 'PL1.2', 'PL2.1'])
    expect(await tasks({ documents: [DECISION] })).toEqual([])
    expect(await tasks({ documents: [PLAN, DECISION], appendix: 'PL1' })).toEqual(['PL1.1', 'PL1.2'])
    expect(await tasks({ code: 'PL1.2' })).toEqual(['PL1.2'])
    expect(await tasks({ agency: { key: CULTURE } })).toEqual(['PL1.1', 'PL1.2', 'PL2.1'])
    expect(await tasks({ agency: { key: CULTURE, role: 'LEAD' } })).toEqual(['PL1.2'])
    expect(await tasks({ agency: { key: CULTURE, role: 'COORDINATING' } })).toEqual(['PL1.1', 'PL2.1'])
    expect(await tasks({ mode: 'SECTION' })).toEqual(['PL1.1'])
    expect(await tasks({ without: ['EXPLICIT', 'LINKED'] })).toEqual(['PL2.1'])
    expect(await tasks({ without: [] })).toEqual(['PL1.1', 'PL1.2', 'PL2.1'])
    expect(await tasks({ text: 'hop truc tuyen' })).toEqual(['PL1.1', 'PL2.1'])
  })

  check('filters agencies by each of their properties', async () => {
    const agencies = async (filter: Parameters<GraphStore['agencies']>[0]) => (await store.agencies(filter, EVERY)).items.map(({ node }) => node.key)
    expect(await agencies({})).toEqual([CULTURE, PEOPLE, OFFICE].sort())
    expect(await agencies({ parent: PEOPLE })).toEqual([CULTURE, OFFICE])
    expect(await agencies({ levels: ['CENTRAL'] })).toEqual([])
    expect(await agencies({ text: 'VP ubnd' })).toEqual([OFFICE])
  })

  check('finds words without diacritics, as beginnings of words, in any order', async () => {
    expect(await found('hop truc tuyen')).toContain(DIRECTIVE)
    expect(await found('tuyen truc hop')).toEqual(await found('hop truc tuyen'))
    expect(await found('hop truc tuyen lap')).toEqual([])
    expect(await found('30')).toEqual([DECREE])
    expect(await found('van phong')).toEqual([OFFICE])
    expect(await found(' … ')).toEqual([])
  })

  check('gives exact numbers first, then phrases, then the rest; in each by kind and key', async () => {
    expect(await found('15/QĐ-UBND')).toEqual([PLAN, DECISION])
    expect(await found('hop truc tuyen')).toEqual([REPORT, DIRECTIVE, `${PLAN}:PL1.1`, `${PLAN}:PL2.1`])
    // "so vh" is a phrase in one field, "so … vh" is not.
    expect(await found('so vh')).toEqual([CULTURE])
    expect((await found('chuyen doi so'))[0]).toBe(PLAN)
    expect(await found('so chuyen doi')).toEqual([PLAN, DECISION])
    expect(await found('pl1.1')).toEqual([`${PLAN}:PL1.1`])
  })

  check('searches only the kinds asked for', async () => {
    const { items, totalCount } = await store.search({ text: 'hop truc tuyen', kinds: ['TASK'] }, { first: 1 })
    expect(items.map(({ node }) => node.key)).toEqual([`${PLAN}:PL1.1`])
    expect(totalCount).toBe(2)
    expect((await store.search({ text: 'hop', kinds: [] }, EVERY)).items).toEqual([])
  })

  check('pages every list both ways, without gaps, with the same cursors', async () => {
    const lists = [
      (page: object) => store.documents({}, page),
      (page: object) => store.documents({ text: 'so' }, page),
      (page: object) => store.tasks({}, page),
      (page: object) => store.agencies({}, page),
      (page: object) => store.search({ text: 'so' }, page),
      (page: object) => store.relationPage(DECREE, { direction: 'BOTH' }, page),
      (page: object) => store.relationPage(DECREE, { direction: 'IN' }, page),
      (page: object) => store.relationPage(DECISION, { direction: 'BOTH', types: ['BASED_ON', 'ANNEX_OF', 'IMPLEMENTS'] }, page),
      (page: object) => store.mentions(DECISION, page),
      (page: object) => store.sourceList(page),
    ]
    for (const list of lists) {
      const whole = await list({ first: 100 })
      expect(whole.items.length).toBeGreaterThan(1)
      expect([whole.totalCount, whole.hasNextPage, whole.hasPreviousPage]).toEqual([whole.items.length, false, false])
      expect(await list({ last: 100 })).toEqual(whole)
      const forwards = []
      for (let after: string | undefined; ; ) {
        const page = await list({ first: 1, ...(after !== undefined && { after }) })
        forwards.push(...page.items)
        expect(page.totalCount).toBe(whole.totalCount)
        expect(page.hasPreviousPage).toBe(after !== undefined)
        after = page.items.at(-1)?.cursor
        if (!page.hasNextPage) break
      }
      expect(forwards).toEqual(whole.items)
      const backwards = []
      for (let before: string | undefined; ; ) {
        const page = await list({ last: 1, ...(before !== undefined && { before }) })
        backwards.unshift(...page.items)
        before = page.items[0]?.cursor
        if (!page.hasPreviousPage) break
      }
      expect(backwards).toEqual(whole.items)
      const [first, last] = [whole.items[0]?.cursor ?? '', whole.items.at(-1)?.cursor ?? '']
      expect((await list({ first: 100, after: first, before: last })).items).toEqual(whole.items.slice(1, -1))
      expect((await list({ first: 1, after: last })).items).toEqual([])
      expect(await list({ first: 0 })).toMatchObject({ items: [], hasNextPage: true, totalCount: whole.totalCount })
    }
  })

  check('gives relations of many nodes in the order of type, mode and the other end', async () => {
    const [task, law, none] = await store.relations([`${PLAN}:PL1.1`, LAW, 'nothing'], { direction: 'BOTH' })
    expect(task?.map(({ type, mode, to }) => [type, mode, to])).toEqual([
      ['COORDINATED_BY', null, CULTURE],
      ['JUSTIFIED_BY', 'EXPLICIT', DIRECTIVE],
      ['JUSTIFIED_BY', 'SECTION', DIRECTIVE],
      ['LED_BY', null, OFFICE],
    ])
    expect(law?.map(({ type, from }) => [type, from])).toEqual([
      ['BASED_ON', DECREE],
      ['BASED_ON', DECISION],
      ['CITES', NOTICE],
      ['DETAILS', DECREE],
    ])
    expect(none).toEqual([])
    const [out] = await store.relations([DECREE], { direction: 'OUT', types: ['BASED_ON', 'CITES'] })
    expect(out?.map(({ type, to }) => [type, to])).toEqual([
      ['BASED_ON', LAW],
      ['CITES', DIRECTIVE],
    ])
    const [two] = await store.relations([LAW], { direction: 'IN', limit: 2 })
    expect(two).toEqual(law?.slice(0, 2))
    expect(await store.relations([LAW], { direction: 'IN', types: [] })).toEqual([[]])
  })

  check('gives a relation between two nodes that are asked about together to each of them, with its evidence once', async () => {
    for (const direction of ['BOTH', 'OUT', 'IN'] as const) {
      const together = await store.relations([PLAN, DECISION, PLAN], { direction })
      expect(together).toEqual([await alone(PLAN, direction), await alone(DECISION, direction), await alone(PLAN, direction)])
    }
    expect((await alone(PLAN, 'BOTH'))?.filter(({ to }) => to === DECISION)).toHaveLength(1)
  })

  check('gives each relation once, with all its evidence in the order of the text', async () => {
    const [relations] = await store.relations([PLAN], { direction: 'OUT', types: ['IMPLEMENTS'] })
    expect(relations?.length).toBe(1)
    const evidence = relations?.[0]?.evidence ?? []
    expect(evidence.map(({ rule }) => rule)).toEqual(['role.based-on', 'role.implements'])
    expect([...evidence].sort(byPlace)).toEqual(evidence)
    const [source] = await store.sources([DECISION])
    for (const { document: at, sha256, start, end, quote } of evidence) {
      expect([at, sha256]).toEqual([DECISION, source?.sha256])
      expect(source?.text.slice(start, end)).toBe(quote)
    }
  })

  check('keeps what lends a justification', async () => {
    const [linked, section] = await store.relations([`${PLAN}:PL1.2`, `${PLAN}:PL1.1`], { direction: 'OUT', types: ['JUSTIFIED_BY'] })
    expect(linked?.[0]?.via).toEqual({ key: `${PLAN}:PL1.1`, label: 'Trang bị thiết bị', similarity: 0.85 })
    expect(section?.map(({ via }) => via)).toEqual([null, { key: null, label: 'I. Hạ tầng', similarity: null }])
  })

  check('pages relations in the order of type, mode, from and to', async () => {
    const { items } = await store.relationPage(DECREE, { direction: 'BOTH' }, EVERY)
    const relations = items.map(({ node }) => node)
    expect(relations.length).toBe(6)
    expect([...relations].sort(compareRelationsOnPage)).toEqual(relations)
  })

  check('gives references in the order of the text, as they were read', async () => {
    const { items } = await store.mentions(DECISION, EVERY)
    expect(items.map(({ node }) => node)).toEqual(library()[0]?.mentions)
    expect((await store.mentions(LAW, EVERY)).items).toEqual([])
  })

  check('gives references to a document wherever they stand', async () => {
    const [law, none, plan] = await store.mentionsOf([LAW, 'nothing', PLAN])
    expect(law?.map((mention) => mention.document)).toEqual([DECREE, DECISION])
    expect([none, plan]).toEqual([[], []])
    expect((await store.mentionsOf([LAW], 1))[0]).toEqual(law?.slice(0, 1))
  })

  check('gives structural units under the document that they belong to', async () => {
    const [decision, plan, law] = await store.provisions([DECISION, PLAN, LAW])
    expect(decision?.map(({ label }) => label)).toEqual(['Điều 1', 'Điều 2'])
    expect(plan).toEqual(library()[0]?.provisions.slice(2))
    expect(law).toEqual([])
  })

  check('gives texts and what was read from them, for keys of ingested texts alone', async () => {
    const [decision, plan, law] = await store.sources([DECISION, PLAN, LAW])
    const slice = library()[0]
    expect(decision).toEqual({
      key: DECISION,
      name: `${DECISION}.txt`,
      sha256: slice?.extraction.source.sha256,
      text: slice?.text,
      extraction: slice?.extraction,
    })
    expect([plan, law]).toEqual([null, null])
    const { items } = await store.sourceList(EVERY)
    expect(items.map(({ node }) => node.key)).toEqual([REPORT, DECREE, DECISION, NOTICE].sort())
    expect(items.find(({ node }) => node.key === DECISION)?.node).toEqual({
      key: DECISION,
      name: `${DECISION}.txt`,
      sha256: decision?.sha256,
      length: decision?.text.length,
    })
  })

  check('gives the first claim of each identity and date, and leaves out those of texts that do not count', async () => {
    const term = 'name:luat:giao-dich-so'
    const [claims, unknown] = await store.claims([term, 'name:luat:khac'])
    expect(claims?.map(({ key, date, evidence }) => [key, date, evidence.document])).toEqual([
      [LAW, null, DECREE],
      [LAW, '2010-11-29', DECREE],
    ])
    expect(unknown).toEqual([])
    const [others] = await store.claims([term], { except: [DECREE] })
    expect(others?.map(({ key, date, evidence }) => [key, date, evidence.document])).toEqual([[LAW, '2010-11-29', DECISION]])
    expect(await store.claims([term], { except: [DECREE, DECISION] })).toEqual([[]])
  })

  check('names the texts that depend on a term', async () => {
    expect(await store.dependents(['name:luat:giao-dich-so', 'number:9-ct-ttg'])).toEqual([DECREE, DECISION])
    expect(await store.dependents(['number:9-ct-ttg'])).toEqual([DECISION])
    expect(await store.dependents([])).toEqual([])
  })

  check('counts what it holds', async () => {
    expect(await store.stats()).toMatchObject({
      documents: { ingested: 5, citedOnly: 3 },
      mentions: { resolved: 3, ambiguous: 1, unidentified: 1 },
      tasks: 3,
      agencies: 3,
      provisions: 4,
      relations: { AMENDS: 1, ANNEX_OF: 1, BASED_ON: 3, CITES: 4, COORDINATED_BY: 1, DETAILS: 1, IMPLEMENTS: 2, ISSUED_BY: 2, JUSTIFIED_BY: 3, LED_BY: 2 },
    })
  })

  check('hands out values of its own, not shared ones', async () => {
    const [first] = await store.nodes([DECISION])
    ;(first as { title: string }).title = 'changed by a caller'
    expect((await store.nodes([DECISION]))[0]).not.toEqual(document(DECISION, { title: 'changed by a caller' }))
    expect((await store.nodes([DECISION]))[0]).toMatchObject({ title: 'Ban hành Kế hoạch chuyển đổi số' })
  })

  check('answers a trivial question about its health', async () => {
    await store.health()
  })
}
