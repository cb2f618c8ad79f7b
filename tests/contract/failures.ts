/** Refusing: bad questions are named, cancelled ones end. */
import { afterAll, beforeAll, expect } from 'vitest'
import type { GraphStore, PageRequest } from '../../src/graph/store.ts'
import { DECISION, library } from '../builders/library.ts'
import type { Check, Engine } from './describe-graph-store.ts'

export function describeFailures(engine: Engine, check: Check): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open('fresh')
    await store.replaceDocuments(library())
  })
  afterAll(() => store.close())

  const lists = (): ((page: PageRequest) => Promise<unknown>)[] => [
    (page) => store.documents({}, page),
    (page) => store.tasks({}, page),
    (page) => store.agencies({}, page),
    (page) => store.search({ text: 'so' }, page),
    (page) => store.relationPage(DECISION, { direction: 'BOTH' }, page),
    (page) => store.mentions(DECISION, page),
    (page) => store.sourceList(page),
  ]

  check('refuses a cursor that it did not give out, and names the argument', async () => {
    const strange = [
      '',
      'abc',
      '😀',
      Buffer.from('{}').toString('base64url'),
      Buffer.from('[[]]').toString('base64url'),
      Buffer.from('[1.5,2,3]').toString('base64url'),
    ]
    for (const list of lists()) {
      for (const cursor of strange) {
        await expect(list({ first: 1, after: cursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } })
        await expect(list({ last: 1, before: cursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'before' } })
      }
    }
  })

  check('refuses a page of no size, of two, and of less than nothing', async () => {
    for (const list of lists()) {
      await expect(list({})).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'first' } })
      await expect(list({ first: 1, last: 1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'last' } })
      await expect(list({ first: -1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'first' } })
      await expect(list({ last: 1.5 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'last' } })
    }
  })

  check('takes no part of a question for its own language', async () => {
    const hostile = ["' OR 1=1 --", '" OR *', 'a) RETURN 1 //', '*', 'words : a', '\\', '}]->(x) DETACH DELETE x //', 'NEAR(a b)', '\u0000']
    for (const text of hostile) {
      expect((await store.nodes([text]))[0]).toBeNull()
      expect((await store.documents({ number: text, issuer: text }, { first: 5 })).items).toEqual([])
      expect((await store.tasks({ code: text, appendix: text, documents: [text] }, { first: 5 })).items).toEqual([])
      await store.search({ text }, { first: 5 })
      expect(await store.documentKeys(text, 5)).toEqual([])
      expect(await store.relations([text], { direction: 'BOTH' })).toEqual([[]])
    }
    expect((await store.stats()).documents.ingested).toBe(5)
  })

  check('ends every question that was cancelled', async () => {
    const options = { signal: AbortSignal.abort() }
    const questions = [
      store.nodes([DECISION], options),
      store.documents({}, { first: 1 }, options),
      store.tasks({}, { first: 1 }, options),
      store.agencies({}, { first: 1 }, options),
      store.search({ text: 'so' }, { first: 1 }, options),
      store.relations([DECISION], { direction: 'OUT' }, options),
      store.relationPage(DECISION, { direction: 'OUT' }, { first: 1 }, options),
      store.mentions(DECISION, { first: 1 }, options),
      store.mentionsOf([DECISION], 1, options),
      store.provisions([DECISION], options),
      store.sources([DECISION], options),
      store.sourceList({ first: 1 }, options),
      store.claims(['x'], options),
      store.dependents(['x'], options),
      store.readValues('x', undefined, options),
      store.stats(options),
    ]
    for (const answer of await Promise.allSettled(questions)) expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'REQUEST_TIMEOUT' } })
    expect((await store.nodes([DECISION]))[0]).not.toBeNull()
  })
}
