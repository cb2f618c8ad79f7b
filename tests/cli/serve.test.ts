import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cancuIn, ROOT, type Running, SEED, startCancu, temporaryFolder, until } from './run-cancu.ts'

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/

async function served(environment: Record<string, string>): Promise<{ url: string; running: Running }> {
  const running = startCancu(['serve'], { PORT: '0', ...environment })
  onTestFinished(() => running.kill('SIGKILL'))
  await until(() => ADDRESS.test(running.stdout()), `an address, after:\n${running.stdout()}${running.stderr()}`)
  return { url: ADDRESS.exec(running.stdout())?.[0] ?? '', running }
}

const ask = async (url: string, query: string) =>
  (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json()

describe('serve', { timeout: 90_000 }, () => {
  it('reads the seeds, tells what it found, serves, and ends cleanly on SIGTERM; a second start reads nothing again', async () => {
    const data = temporaryFolder()
    const first = await served({ CANCU_DATA: data })
    expect(first.running.stdout()).toMatch(/^đã đọc {4}781-qd-ubnd-vinh-long-2022\.txt: Quyết định số 781\/QĐ-UBND/)
    expect(first.running.stdout()).toMatch(/văn bản {6}97 .*\nviện dẫn {5}\d+ .*\nnhiệm vụ {5}84\ncơ quan {6}\d+\nphát hiện {4}\d+/)
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200)
    expect(await ask(first.url, '{ tasks(filter: { code: "PL1.4" }) { totalCount } }')).toMatchObject({ data: { tasks: { totalCount: 1 } } })
    first.running.kill('SIGTERM')
    const ended = await first.running.ended
    expect(ended.code).toBe(0)
    expect(ended.stderr).not.toContain('Ứng dụng công nghệ')

    const second = await served({ CANCU_DATA: data })
    expect(second.running.stdout()).toMatch(/^đã có {5}1 văn bản trong .* không đổi, không đọc lại\.\n/)
    expect(second.running.stdout()).toContain('nhiệm vụ     84')
    second.running.kill('SIGINT')
    expect((await second.running.ended).code).toBe(0)
  })

  it('names a seed that is refused, passes over README.md and dotfiles, and still serves', async () => {
    const seeds = join(temporaryFolder(), 'seeds')
    mkdirSync(seeds)
    writeFileSync(join(seeds, 'README.md'), 'Quyết định số 1/QĐ-UBND')
    writeFileSync(join(seeds, '.an.txt'), 'Quyết định số 2/QĐ-UBND')
    writeFileSync(join(seeds, 'rong.txt'), '')
    cpSync(SEED, join(seeds, 'mot.txt'))
    const { url, running } = await served({ CANCU_DATA: temporaryFolder(), CANCU_SEEDS: seeds })
    expect(running.stderr()).toContain('từ chối INPUT_EMPTY rong.txt: the file is empty.')
    expect(running.stdout()).toMatch(/^đã đọc {4}mot\.txt/)
    expect(running.stdout()).not.toContain('README')
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  })

  it('serves without seeds', async () => {
    const { running } = await served({ CANCU_DATA: temporaryFolder(), CANCU_SEEDS: join(ROOT, 'there-is-no-such-folder') })
    expect(running.stdout()).toContain('Không có văn bản mẫu nào')
  })

  it('logs as JSON lines on stderr, without a document’s text', async () => {
    const { url, running } = await served({ CANCU_DATA: temporaryFolder() })
    await ask(url, '{ search(text: "hop truc tuyen") { nodes { __typename } } }')
    await until(() => running.stderr().includes('"path":"/graphql"'), 'a line about the request')
    for (const line of running.stderr().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
    expect(running.stderr()).not.toMatch(/hop truc tuyen|họp trực tuyến/)
  })

  it('says in one sentence that the port is taken, with exit code 3', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await until(() => taken.listening, 'a port')
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, stderr } = await cancuIn(temporaryFolder(), { PORT: port })('serve')
    expect(code).toBe(3)
    expect(stderr).toMatch(new RegExp(`ADDRESS_IN_USE 127\\.0\\.0\\.1:${port}: another program listens there already\\.`))
  })

  it('names a setting that cannot be used', async () => {
    const { code, stderr } = await cancuIn(temporaryFolder(), { PORT: 'eighty' })('serve')
    expect([code, stderr]).toEqual([2, expect.stringContaining('PORT: "eighty" is not a whole number')])
  })

  it('names a data file that is no store of its own and leaves it as it is, with exit code 3', async () => {
    const data = temporaryFolder()
    const file = join(data, 'cancu.db')
    writeFileSync(file, 'this is no database, but somebody needs it')
    const { code, stderr } = await cancuIn(data)('stats')
    expect(code).toBe(3)
    expect(stderr).toContain(file)
    expect(readFileSync(file, 'utf8')).toBe('this is no database, but somebody needs it')
  })
})
