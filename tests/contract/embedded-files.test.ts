/** What lies in the folder of the embedded store: files of others, damaged files, files in use, copies. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { backupEmbeddedStore, openEmbeddedStore, restoreEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { SCHEMA_VERSION } from '../../src/engines/embedded/schema.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { DECISION, library } from '../builders/library.ts'
import { citing } from '../builders/slice.ts'
import { transcript } from './transcript.ts'

const place = mkdtempSync(join(tmpdir(), 'cancu-files-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let folders = 0
let folder = ''
let file = ''
beforeEach(() => {
  folder = join(place, String(++folders))
  file = join(folder, 'cancu.db')
})

const open = (timeoutMs = 200) => openEmbeddedStore({ folder, timeoutMs })
const filled = async () => {
  const store = await open()
  await store.replaceDocuments(library())
  return store
}
const using = async <T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> => {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

describe('a file that is not ours to open', () => {
  const refused = async (code: string) => {
    const before = readFileSync(file)
    await expect(open()).rejects.toMatchObject({ code, message: expect.stringContaining(file) })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}-journal`)).toBe(false)
  }

  it('is damaged where it is no database', async () => {
    mkdirSync(folder)
    for (const content of ['Quyết định số 15', 'x'.repeat(10_000)]) {
      writeFileSync(file, content)
      await refused('STORE_DAMAGED')
    }
  })

  it('is damaged where it was cut off', async () => {
    await (await filled()).close()
    truncateSync(file, 3 * 4096)
    await refused('STORE_DAMAGED')
    truncateSync(file, 50)
    await refused('STORE_DAMAGED')
  })

  it('is left to the program that wrote it', async () => {
    mkdirSync(folder)
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE notes (words TEXT); PRAGMA journal_mode = WAL; INSERT INTO notes VALUES (1)')
    other.close()
    await refused('STORE_FOREIGN')
  })

  it('is left to the version that wrote it', async () => {
    await (await filled()).close()
    for (const version of [0, 99]) {
      const other = new DatabaseSync(file)
      other.exec(`PRAGMA user_version = ${version}; PRAGMA journal_mode = DELETE`)
      other.close()
      await refused('STORE_VERSION')
    }
  })

  it('cannot lie in a folder that is a file', async () => {
    writeFileSync(folder, '')
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })

  it('is named when what is damaged shows only later', async () => {
    await (await filled()).close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, 8 * 4096)
    writeFileSync(file, bytes)
    const answers = async () => using(await open(), transcript)
    await expect(answers()).rejects.toMatchObject({ code: 'STORE_DAMAGED', message: expect.stringContaining(file) })
  })
})

describe('a store in use', () => {
  it('is locked while another program holds its file alone', async () => {
    await (await filled()).close()
    const other = new DatabaseSync(file)
    other.exec(`PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
    await expect(open(50)).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining(file) })
    other.close()
    expect((await using(await open(), (store) => store.nodes([DECISION])))[0]).not.toBeNull()
  })

  it('lets others read while one writes, and refuses a second writer after the time it may wait', async () => {
    await using(await filled(), async (first) => {
      await using(await open(50), async (second) => {
        await first.exclusively(async () => {
          await expect(second.replaceDocuments([citing('a', [])])).rejects.toMatchObject({ code: 'STORE_LOCKED' })
          expect((await second.nodes([DECISION]))[0]).not.toBeNull()
        })
        await second.replaceDocuments([citing('a', [])])
        expect((await first.nodes(['a']))[0]).not.toBeNull()
      })
    })
  })

  it('answers no more when it was closed, and says so', async () => {
    const store = await filled()
    await store.close()
    await expect(store.nodes([DECISION])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await store.close()
  })

  it('is made once, however many open it at the same time', async () => {
    const stores = await Promise.all([open(), open(), open()])
    await stores[0]?.replaceDocuments(library())
    for (const store of stores) expect((await store.stats()).documents.ingested).toBe(5)
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe('a process that is killed while it writes', () => {
  it('leaves every document whole or not at all', async () => {
    for (const delay of [5, 60, 150]) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'write-forever.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, delay))
      child.kill('SIGKILL')
      await once(child, 'exit')
      await using(await open(5_000), async (store) => {
        const keys = Array.from({ length: 10 }, (_, i) => `d${i}`)
        const cited = (await store.relations(keys, { direction: 'OUT' })).map((relations) => relations.map(({ to }) => to))
        expect(cited[0]?.length).toBe(20)
        const [round = ''] = cited[0]?.[0]?.split('-') ?? []
        for (const targets of cited) expect(targets).toEqual(Array.from({ length: 20 }, (_, i) => `${round}-${i}`).sort())
        expect((await store.stats()).documents).toEqual({ ingested: 10, citedOnly: 20 })
      })
    }
  })
})

describe('a backup', () => {
  const copy = () => join(place, `${folders}.backup`)

  it('holds what the store held when it was taken, while the store goes on', async () => {
    await using(await filled(), async (store) => {
      const before = await transcript(store)
      await backupEmbeddedStore(folder, copy())
      await store.removeDocuments([DECISION])
      await store.replaceDocuments([citing('a', ['b'])])
      expect(await transcript(store)).not.toEqual(before)
      await restoreEmbeddedStore(copy(), folder)
      expect(await transcript(store)).toEqual(before)
      // An earlier backup may be written over.
      await backupEmbeddedStore(folder, copy())
    })
    expect((await using(await open(), (store) => store.stats())).documents.ingested).toBe(5)
  })

  it('brings a store into an empty folder, and takes the place of a damaged one, which is kept', async () => {
    await (await filled()).close()
    await backupEmbeddedStore(folder, copy())
    const other = `${folder}-other`
    await restoreEmbeddedStore(copy(), other)
    expect((await using(await openEmbeddedStore({ folder: other }), (store) => store.stats())).documents.ingested).toBe(5)
    writeFileSync(file, 'nothing of a database')
    await restoreEmbeddedStore(copy(), folder)
    expect((await using(await open(), (store) => store.stats())).documents.ingested).toBe(5)
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('nothing of a database')
  })

  it('is refused where it is none, and the store stays as it was', async () => {
    await (await filled()).close()
    const stranger = join(place, 'stranger.txt')
    writeFileSync(stranger, 'Quyết định')
    await expect(restoreEmbeddedStore(stranger, folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    await expect(restoreEmbeddedStore(join(place, 'none'), folder)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await using(await open(), (store) => store.stats())).documents.ingested).toBe(5)
  })

  it('never takes the place of a file that is no backup, nor of a store that is not there', async () => {
    await (await filled()).close()
    const stranger = join(place, 'kept.txt')
    writeFileSync(stranger, 'Quyết định')
    await expect(backupEmbeddedStore(folder, stranger)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(readFileSync(stranger, 'utf8')).toBe('Quyết định')
    await expect(backupEmbeddedStore(join(place, 'no-store'), copy())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(existsSync(copy())).toBe(false)
  })
})
