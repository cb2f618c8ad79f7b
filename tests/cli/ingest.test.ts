import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decision } from '../helpers/invented-documents.ts'
import { cancuIn, jsonOf, SEED, startCancu, temporaryFolder, until } from './run-cancu.ts'

interface IngestJson {
  inputs: {
    path: string
    name: string
    status: string
    change?: string
    code?: string
    message?: string
    document?: { key: string }
    diagnostics?: { line: number; column: number }[]
  }[]
  passedOver: string[]
  summary: { inputs: number; created: number; replaced: number; unchanged: number; refused: number; stopped: boolean }
}

const decisions = (count: number, folder: string): void => {
  for (let i = 1; i <= count; i++)
    writeFileSync(
      join(folder, `qd-${String(i).padStart(3, '0')}.txt`),
      decision({ number: `${i}/QĐ-UBND`, title: `Về việc thứ ${i}`, bases: ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'] }),
    )
}

describe('ingest', { timeout: 90_000 }, () => {
  it('reads files and folders, and names each refused input with what is wrong and what to do, with exit code 1', async () => {
    const folder = join(temporaryFolder(), 'van-ban')
    mkdirSync(join(folder, 'con'), { recursive: true })
    cpSync(SEED, join(folder, 'con', 'mot.txt'))
    writeFileSync(join(folder, 'rong.txt'), '')
    writeFileSync(join(folder, 'cu.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    writeFileSync(join(folder, 'hong.txt'), Buffer.concat([Buffer.from('Quyết định\nSố: 1/QĐ\n'), Buffer.from([0xff, 0xc0, 0x41])]))
    writeFileSync(join(folder, 'anh.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    const cancu = cancuIn(temporaryFolder())
    const { code, stdout, stderr } = await cancu('ingest', folder, join(folder, 'khong-co.txt'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/INPUT_EMPTY rong\.txt: the file is empty\. Choose/)
    expect(stderr).toMatch(/INPUT_FORMAT cu\.doc: \.doc is not read: open it in Word/)
    expect(stderr).toMatch(/INPUT_ENCODING hong\.txt:3:1: the text is UTF-8, but not from here on.*\n.*\n {2}\^/)
    expect(stderr).toMatch(/INPUT_UNREADABLE khong-co\.txt: there is no such file/)
    expect(stderr).toMatch(/con\/mot\.txt: Quyết định số 781\/QĐ-UBND.* \(mới\)/)
    expect(stderr).toContain('Bỏ qua 1 tệp không phải văn bản: anh.png')
    expect(stdout).toMatch(/^5 tệp: 1 văn bản mới, 0 thay bản cũ, 0 không đổi, 4 bị từ chối/)
    expect((await cancu('stats')).stdout).toContain('2 đã đọc')
  })

  it('leaves what is stored with the same text as it is, and replaces what has another', async () => {
    const folder = temporaryFolder()
    const cancu = cancuIn(temporaryFolder())
    decisions(2, folder)
    const first = jsonOf<IngestJson>(await cancu('ingest', folder, '--json'))
    expect(first.summary).toMatchObject({ inputs: 2, created: 2, refused: 0, stopped: false })
    writeFileSync(join(folder, 'qd-002.txt'), decision({ number: '2/QĐ-UBND', title: 'Về việc khác' }))
    const again = jsonOf<IngestJson>(await cancu('ingest', folder, '--json'))
    expect(again.inputs.map(({ name, change }) => [name, change])).toEqual([
      ['qd-001.txt', 'unchanged'],
      ['qd-002.txt', 'replaced'],
    ])
  })

  it('ends in the same graph with reading threads and without', async () => {
    const folder = temporaryFolder()
    decisions(12, folder)
    writeFileSync(join(folder, 'rong.txt'), '')
    const hashes = []
    for (const workers of ['0', '2']) {
      const cancu = cancuIn(temporaryFolder())
      const { code, stdout } = await cancu('ingest', folder, '--workers', workers, '--json')
      const { inputs, summary } = JSON.parse(stdout) as IngestJson
      expect([code, summary.created, summary.refused]).toEqual([1, 12, 1])
      expect(inputs.find(({ status }) => status === 'REJECTED')).toMatchObject({ name: 'rong.txt', code: 'INPUT_EMPTY' })
      hashes.push(jsonOf<{ hash: string }>(await cancu('stats', '--json')).hash)
    }
    expect(hashes[0]).toBe(hashes[1])
  })

  it('says that a folder holds no document', async () => {
    const { code, stderr } = await cancuIn(temporaryFolder())('ingest', temporaryFolder())
    expect([code, stderr]).toEqual([1, expect.stringContaining('there is no document in it')])
  })

  it('refuses a text that is larger than the limit', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'lon.txt'), 'Căn cứ Luật Đất đai; '.repeat(200))
    const { code, stderr } = await cancuIn(temporaryFolder(), { CANCU_MAX_DOCUMENT_BYTES: '1000' })('ingest', join(folder, 'lon.txt'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/INPUT_TOO_LARGE lon\.txt: .*raise CANCU_MAX_DOCUMENT_BYTES/)
  })

  it('stops on SIGINT after the documents under way, and goes on where it stopped when it runs again', async () => {
    const folder = temporaryFolder()
    const data = temporaryFolder()
    decisions(600, folder)
    const running = startCancu(['ingest', folder, '--workers', '0', '--json'], { CANCU_DATA: data })
    const cancu = cancuIn(data)
    await until(() => running.stdout() !== '' || started(data), 'the first batch')
    running.kill('SIGINT')
    const { code, stdout } = await running.ended
    const { inputs, summary } = JSON.parse(stdout) as IngestJson
    expect(code).toBe(130)
    expect(summary.stopped).toBe(true)
    expect(inputs.length).toBeLessThan(600)
    const stored = jsonOf<{ documents: { ingested: number } }>(await cancu('stats', '--json'))
    expect(stored.documents.ingested).toBe(inputs.length)
    expect((await cancu('verify')).code).toBe(0)
  })
})

/** Something was written to the store. */
function started(data: string): boolean {
  const wal = join(data, 'cancu.db-wal')
  try {
    return statSync(wal).size > 200_000
  } catch {
    return false
  }
}
