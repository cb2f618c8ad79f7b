/** `kill -9` in the middle of ingestion, again and again, on one store. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { verifyQuotes } from '../../src/usecases/index.ts'
import { cancuIn, startCancu } from '../cli/run-cancu.ts'
import { decision } from '../helpers/invented-documents.ts'

export interface KillLoop {
  readonly kills: number
  readonly documents: number
}
export interface KillLoopEnd {
  /** Processes that were ended while they still worked. */
  readonly killed: number
  /** Rounds that found more or other texts than the round before. */
  readonly moved: number
}

const EDITIONS = 3
/** Most is written near the end: some rounds must come to it. */
const BEYOND = 1.1

/** The same documents in three wordings: a killed round leaves two of them behind, and the next one brings the third, so there is always everything to write. */
const edition = (count: number, which: number): Map<string, string> =>
  new Map(
    Array.from({ length: count }, (_, i) => [
      `qd-${String(i + 1).padStart(4, '0')}.txt`,
      decision({
        number: `${i + 1}/QĐ-UBND`,
        title: `Về việc thứ ${i + 1}, bản ${which}`,
        bases: Array.from({ length: 8 }, (_, j) => `Căn cứ Nghị định số ${((i * 7 + j) % 90) + 1}/20${10 + j}/NĐ-CP ngày 05/3/20${10 + j} của Chính phủ`),
        articles: [`Quyết định này thay thế Quyết định số ${count + i + 1}/QĐ-UBND ngày 05/01/2019 của Ủy ban nhân dân tỉnh Long An.`],
      }),
    ]),
  )

/** @throws where a document is half there or lost, where the store does not open, or where the graph differs in the end from one that nothing disturbed. */
export async function killLoop({ kills, documents }: KillLoop): Promise<KillLoopEnd> {
  const place = mkdtempSync(join(tmpdir(), 'cancu-kills-'))
  try {
    const editions = Array.from({ length: EDITIONS }, (_, which) => edition(documents, which))
    const folders = editions.map((texts, which) => {
      const folder = join(place, `edition-${which}`)
      mkdirSync(folder)
      for (const [name, text] of texts) writeFileSync(join(folder, name), text)
      return folder
    })
    const folder = (round: number) => folders[round % EDITIONS] ?? ''
    const data = join(place, 'data')
    await endedAfterWriting(data, folder(0), 0, Number.POSITIVE_INFINITY)
    const { working } = await endedAfterWriting(data, folder(1), 0, Number.POSITIVE_INFINITY)
    let before = await withStore(data, (store) => wholeTexts(store, editions))
    assert.equal(before.size, documents)
    let killed = 0
    let moved = 0
    for (let round = 0; round < kills; round++) {
      // The golden ratio spreads the moments evenly over the whole work and a little beyond.
      if ((await endedAfterWriting(data, folder(round), round % 3, BEYOND * working * ((round * 0.618) % 1))).killed) killed++
      const now = await withStore(data, (store) => wholeTexts(store, editions))
      for (const key of before.keys()) assert(now.has(key), `${key} is lost after kill ${round + 1}`)
      if ([...now].some(([key, name]) => before.get(key) !== name)) moved++
      before = now
    }
    const clean = join(place, 'clean')
    for (const target of [data, clean]) {
      const { code, stderr } = await cancuIn(target)('ingest', folder(0), '--workers', '0')
      assert.equal(code, 0, stderr)
    }
    const [disturbed, undisturbed] = [await withStore(data, hashOf), await withStore(clean, hashOf)]
    assert.equal(disturbed, undisturbed, 'the graph differs from one that nothing disturbed')
    await withStore(data, async (store) => assert.equal((await verifyQuotes({ store, now: () => new Date() })).mismatches, 0))
    return { killed, moved }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const hashOf = async (store: GraphStore): Promise<string> => (await store.stats()).hash

async function withStore<T>(folder: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ folder, timeoutMs: 20_000 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Lets `cancu ingest` begin to write, and kills it after `delay` milliseconds if it still works; tells how long it worked after that beginning. */
async function endedAfterWriting(
  data: string,
  folder: string,
  workers: number,
  delay: number,
): Promise<{ readonly killed: boolean; readonly working: number }> {
  const size = written(data)
  const child = startCancu(['ingest', folder, '--workers', String(workers)], { CANCU_DATA: data })
  let over = false
  const ended = child.ended.then(({ code }) => {
    over = true
    return code
  })
  while (!over && written(data) === size) await moment(5)
  const begun = performance.now()
  while (!over && performance.now() - begun < delay) await moment(5)
  child.kill('SIGKILL')
  return { killed: (await ended) === null, working: performance.now() - begun }
}

const moment = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The state of the log that everything is written to first. */
function written(data: string): string {
  try {
    const { size, mtimeMs } = statSync(join(data, 'cancu.db-wal'))
    return `${size} ${mtimeMs}`
  } catch {
    return ''
  }
}

/** Key → name and edition of each text. Whole: one of those that were given, with all its references. */
async function wholeTexts(store: GraphStore, editions: readonly ReadonlyMap<string, string>[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let after: string | undefined
  for (;;) {
    const page = await store.sourceList(after === undefined ? { first: 500 } : { first: 500, after })
    const keys = page.items.map(({ node }) => node.key)
    const [sources, relations] = [await store.sources(keys), await store.relations(keys, { direction: 'OUT' })]
    for (const [i, source] of sources.entries()) {
      assert(source, `${keys[i]} is listed and not there`)
      const which = editions.findIndex((texts) => texts.get(source.name) === source.text)
      assert(which >= 0, `${source.key} holds a text that nobody wrote`)
      const types = (relations[i] ?? []).map(({ type }) => type)
      assert.deepEqual(
        [types.filter((type) => type === 'BASED_ON').length, types.filter((type) => type === 'REPLACES').length],
        [8, 1],
        `${source.key} is half there`,
      )
      found.set(source.key, `${source.name} ${which}`)
    }
    after = page.items.at(-1)?.cursor
    if (!page.hasNextPage || after === undefined) return found
  }
}
