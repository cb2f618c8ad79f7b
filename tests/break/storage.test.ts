/** The disk is full, the folder cannot be written, another process uses the store, the clock goes back. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { documentVersion, documentVersions, ingestText, verifyQuotes } from '../../src/usecases/index.ts'
import { cancuIn, jsonOf, temporaryFolder } from '../cli/run-cancu.ts'
import { decision } from '../helpers/invented-documents.ts'
import { asWriter, startServer, WITHOUT_SEEDS } from './running-server.ts'

const text = (number: number, title = `Về việc thứ ${number}`) =>
  decision({
    number: `${number}/QĐ-UBND`,
    title,
    bases: ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
    articles: [`Một việc. ${'Chữ. '.repeat(400)}`],
  })

function folderOf(count: number): string {
  const folder = join(temporaryFolder(), 'van-ban')
  mkdirSync(folder)
  for (let i = 1; i <= count; i++) writeFileSync(join(folder, `qd-${String(i).padStart(3, '0')}.txt`), text(i))
  return folder
}

const INGEST = `mutation ($text: String!) { ingestDocument(input: { name: "one.txt", text: $text }) { __typename } }`
const hashOf = async (data: string) => jsonOf<{ hash: string }>(await cancuIn(data)('stats', '--json')).hash

const mount = (...args: readonly string[]) => execFileSync('mount', args, { stdio: 'pipe' })

/** Why a disk of a size of its own cannot be made here; null where it can. */
function reasonWithoutMount(): string | null {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  const folder = temporaryFolder()
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
    execFileSync('umount', [folder])
    return null
  } catch {
    return 'mounting is not permitted'
  }
}

const reason = reasonWithoutMount()

/** A disk with room for so much and no more. */
function smallDisk(size: string): { readonly folder: string; readonly remount: (options: string) => void } {
  const folder = temporaryFolder()
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return { folder, remount: (options) => mount('-o', `remount,${options}`, folder) }
}

describe.skipIf(reason !== null)(`a disk of its own${reason === null ? '' : ` (not here: ${reason})`}`, { timeout: 120_000 }, () => {
  it('that is full ends ingestion with what to do, keeps whole documents alone, and takes the rest when there is room', async () => {
    const { folder: data, remount } = smallDisk('900k')
    const documents = folderOf(90)
    const full = await cancuIn(data)('ingest', documents, '--workers', '0')
    expect([full.code, full.stderr]).toEqual([3, expect.stringMatching(/STORE_FULL .*cancu\.db.*Free some space and try again/)])
    remount('size=60m')
    expect((await cancuIn(data)('verify')).code).toBe(0)
    expect((await cancuIn(data)('ingest', documents, '--workers', '0')).code).toBe(0)
    const whole = temporaryFolder()
    expect((await cancuIn(whole)('ingest', documents, '--workers', '0')).code).toBe(0)
    expect(await hashOf(data)).toBe(await hashOf(whole))
  })

  it('that is full refuses what a server is to write, by code, and what it holds is still answered', async () => {
    const { folder: data, remount } = smallDisk('2m')
    const server = await startServer({ CANCU_DATA: data, ...WITHOUT_SEEDS })
    const ingest = async (number: number) => {
      const answer = (await (await server.post({ query: INGEST, variables: { text: text(number) } }, asWriter)).json()) as {
        data?: { ingestDocument: { __typename: string } }
        errors?: { extensions: { code: string } }[]
      }
      return answer.errors?.[0]?.extensions.code ?? answer.data?.ingestDocument.__typename
    }
    let stored = 0
    let outcome = await ingest(1)
    for (; outcome === 'IngestedDocument' && stored < 400; outcome = await ingest(stored + 1)) stored++
    expect(outcome).toBe('STORE_FULL')
    const count = async () => server.data('{ documents(filter: { availability: INGESTED }) { totalCount } }')
    expect(await count()).toEqual({ documents: { totalCount: stored } })
    remount('size=60m')
    expect(await ingest(stored + 1)).toBe('IngestedDocument')
    expect(await count()).toEqual({ documents: { totalCount: stored + 1 } })
  })

  it('that is read-only is named, with what to do', async () => {
    const { folder: data, remount } = smallDisk('20m')
    const cancu = cancuIn(data)
    const documents = folderOf(1)
    expect((await cancu('ingest', documents)).code).toBe(0)
    remount('ro')
    for (const command of [['ingest', documents], ['serve'], ['stats']]) {
      const { code, stderr } = await cancu(...command)
      expect([code, stderr]).toEqual([3, expect.stringMatching(/STORE_READ_ONLY .*cancu\.db cannot be written/)])
    }
    remount('rw')
    expect((await cancu('verify')).code).toBe(0)
  })
})

describe('a store that is served', { timeout: 120_000 }, () => {
  it('takes documents from the command line meanwhile, shows them at once, and serves a second process too', async () => {
    const data = temporaryFolder()
    const server = await startServer({ CANCU_DATA: data, ...WITHOUT_SEEDS })
    let asking = true
    const questions = (async () => {
      while (asking) await server.data('{ documents(first: 20) { nodes { key relations { nodes { type evidence { quote } } } } } }')
    })()
    const ingested = await cancuIn(data)('ingest', folderOf(40), '--workers', '2').finally(() => {
      asking = false
    })
    await questions
    expect(ingested.code, ingested.stderr).toBe(0)
    expect(await server.data('{ documents(filter: { availability: INGESTED }) { totalCount } }')).toEqual({ documents: { totalCount: 40 } })
    const second = await startServer({ CANCU_DATA: data, ...WITHOUT_SEEDS })
    await second.data(INGEST, { text: text(41) }, asWriter)
    expect(await server.data('{ documents(filter: { availability: INGESTED }) { totalCount } }')).toEqual({ documents: { totalCount: 41 } })
  })
})

describe('a clock that goes back', () => {
  it('loses no text, and earlier texts stay in the order in which they came', async () => {
    const store = await openEmbeddedStore({ folder: temporaryFolder() })
    const days = ['2026-03-01', '2026-02-01', '2025-01-01', '1970-01-01']
    const ctx = { store, now: () => new Date(`${days.shift()}T00:00:00Z`) }
    let key = ''
    for (const title of ['Bản một', 'Bản hai', 'Bản ba', 'Bản bốn']) {
      const outcome = await ingestText(ctx, { name: 'mot.txt', text: text(1, title) })
      if (outcome.status === 'INGESTED') key = outcome.document.key
    }
    const versions = await documentVersions(ctx, key)
    const texts = await Promise.all(versions.map(async ({ sha256 }) => (await documentVersion(ctx, key, sha256))?.text))
    expect(texts.map((earlier) => /Bản \p{L}+/u.exec(earlier ?? '')?.[0])).toEqual(['Bản ba', 'Bản hai', 'Bản một'])
    expect((await store.sources([key]))[0]?.text).toContain('Bản bốn')
    expect((await verifyQuotes(ctx)).mismatches).toBe(0)
    await store.close()
  })
})
