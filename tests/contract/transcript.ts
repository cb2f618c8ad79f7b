/** A fixed list of questions to a store that holds the small library, with every answer: what two engines are compared by, order and cursors included. */
import type { AgencyFilter, Direction, DocumentFilter, GraphStore, Page, PageRequest, SearchRequest, TaskFilter } from '../../src/graph/store.ts'
import { CULTURE, DECISION, DECREE, DIRECTIVE, LAW, OFFICE, PEOPLE, PLAN } from '../builders/library.ts'

const TASKS = [`${PLAN}:PL1.1`, `${PLAN}:PL1.2`, `${PLAN}:PL2.1`]
const KEYS = [DECISION, PLAN, DECREE, LAW, DIRECTIVE, ...TASKS, OFFICE, CULTURE, PEOPLE, 'nothing']
const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH']

export async function transcript(store: GraphStore): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  const ask = async (question: string, answer: Promise<unknown>) => {
    answers[question] = await answer
  }
  const pages = async (question: string, read: (page: PageRequest) => Promise<Page<unknown>>) => {
    await ask(`${question}, forwards by two`, walk(read, 'first'))
    await ask(`${question}, backwards by two`, walk(read, 'last'))
  }

  await ask('nodes', store.nodes(KEYS))
  for (const prefix of ['chi-thi.9-ct-ttg', DECISION, 'quyet-dinh', 'nothing']) await ask(`keys that extend ${prefix}`, store.documentKeys(prefix, 10))

  const documentFilters: readonly DocumentFilter[] = [
    {},
    { types: ['DECISION', 'PLAN'] },
    { levels: ['LAW', 'NATIONAL'] },
    { number: '15/qđ-ubnd' },
    { yearFrom: 2020, yearTo: 2021 },
    { yearTo: 2019 },
    { yearFrom: 2021 },
    { issuer: 'ủy ban hau' },
    { availability: 'INGESTED' },
    { availability: 'CITED_ONLY', yearFrom: 2011 },
    { text: 'chuyển đổi số' },
    { text: '30/2019/NĐ-CP' },
    { text: '!' },
    ...DIRECTIONS.flatMap((direction): DocumentFilter[] => [
      { relatedTo: { key: LAW, direction } },
      { relatedTo: { key: DECREE, direction, types: ['BASED_ON', 'AMENDS'] } },
      { types: ['PLAN'], relatedTo: { key: DIRECTIVE, direction, types: ['IMPLEMENTS'] } },
    ]),
  ]
  for (const filter of documentFilters) await pages(`documents ${JSON.stringify(filter)}`, (page) => store.documents(filter, page))

  const taskFilters: readonly TaskFilter[] = [
    {},
    { documents: [PLAN] },
    { documents: [DECISION] },
    { code: 'PL1.2' },
    { appendix: 'PL2' },
    { agency: { key: OFFICE } },
    { agency: { key: CULTURE, role: 'LEAD' } },
    { agency: { key: CULTURE, role: 'COORDINATING' } },
    { mode: 'SECTION' },
    { without: ['EXPLICIT', 'LINKED'] },
    { without: [] },
    { text: 'hop truc tuyen' },
    { text: 'PL1.1' },
  ]
  for (const filter of taskFilters) await pages(`tasks ${JSON.stringify(filter)}`, (page) => store.tasks(filter, page))

  const agencyFilters: readonly AgencyFilter[] = [{}, { levels: ['PROVINCE'] }, { parent: PEOPLE }, { text: 'so vh' }, { text: 'văn' }]
  for (const filter of agencyFilters) await pages(`agencies ${JSON.stringify(filter)}`, (page) => store.agencies(filter, page))

  const searches: readonly SearchRequest[] = [
    { text: 'hop truc tuyen' },
    { text: 'họp trực tuy' },
    { text: 'tuyen hop' },
    { text: '15/QĐ-UBND' },
    { text: '30' },
    { text: 'so' },
    { text: 'so', kinds: ['AGENCY'] },
    { text: 'pl1.1' },
    { text: 'chuyen doi so 2021' },
    { text: 'so van hoa so vh' },
    { text: '…' },
    { text: 'không có gì' },
  ]
  for (const request of searches) await pages(`search ${JSON.stringify(request)}`, (page) => store.search(request, page))

  for (const direction of DIRECTIONS) {
    await ask(`relations ${direction}`, store.relations(KEYS, { direction }))
    await ask(`relations ${direction} of some types`, store.relations(KEYS, { direction, types: ['BASED_ON', 'JUSTIFIED_BY', 'CITES'] }))
    await ask(`two relations each ${direction}`, store.relations(KEYS, { direction, limit: 2 }))
    for (const key of [DECISION, DECREE, LAW, CULTURE, TASKS[0] ?? '']) {
      await pages(`relations of ${key} ${direction}`, (page) => store.relationPage(key, { direction }, page))
      await pages(`relations of ${key} ${direction} of some types`, (page) =>
        store.relationPage(key, { direction, types: ['BASED_ON', 'CITES', 'LED_BY'] }, page),
      )
    }
  }

  const basis = ['BASED_ON', 'IMPLEMENTS', 'DETAILS', 'ANNEX_OF', 'JUSTIFIED_BY'] as const
  for (const maxDepth of [0, 1, 2, 10]) {
    for (const maxEdges of [2, 100]) {
      for (const modes of [undefined, ['EXPLICIT', 'LINKED'], []] as const) {
        const limits = { maxDepth, maxEdges, ...(modes && { modes }) }
        await ask(`from tasks ${JSON.stringify(limits)}`, store.traverse({ from: TASKS, types: basis, direction: 'OUT', ...limits }))
        await ask(`to the law ${JSON.stringify(limits)}`, store.traverse({ from: [LAW], types: basis, direction: 'IN', ...limits }))
      }
    }
  }
  await ask('round a cycle', store.traverse({ from: ['bao-cao.7-bc-svh.hau-giang.2022'], types: ['CITES'], direction: 'OUT', maxDepth: 50, maxEdges: 50 }))

  for (const document of [DECISION, DECREE, PLAN]) await pages(`mentions in ${document}`, (page) => store.mentions(document, page))
  await ask('mentions of', store.mentionsOf(KEYS))
  await ask('one mention of each', store.mentionsOf(KEYS, 1))
  await ask('provisions', store.provisions(KEYS))
  await ask('sources', store.sources(KEYS))
  await pages('source list', (page) => store.sourceList(page))
  const terms = ['name:luat:giao-dich-so', 'number:30-2019-nd-cp', 'number:9-ct-ttg', 'nothing']
  await ask('claims', store.claims(terms))
  await ask('claims without those of the decision', store.claims(terms, { except: [DECISION] }))
  await ask('claims of nobody', store.claims(terms, { except: [DECISION, DECREE] }))
  for (const term of terms) await ask(`dependents of ${term}`, store.dependents([term]))
  await ask('dependents', store.dependents(terms))
  await ask('stats', store.stats())
  return answers
}

/** Every page of two, with the cursors handed out and what the page says of its neighbours. */
async function walk(read: (page: PageRequest) => Promise<Page<unknown>>, by: 'first' | 'last'): Promise<Page<unknown>[]> {
  const pages: Page<unknown>[] = []
  let page = await read(by === 'first' ? { first: 2 } : { last: 2 })
  pages.push(page)
  while (by === 'first' ? page.hasNextPage : page.hasPreviousPage) {
    const next = by === 'first' ? page.items.at(-1)?.cursor : page.items[0]?.cursor
    if (next === undefined) break
    page = await read(by === 'first' ? { first: 2, after: next } : { last: 2, before: next })
    pages.push(page)
  }
  return pages
}
