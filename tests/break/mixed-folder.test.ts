/** Folders that hold anything at all, and what may happen to `cancu ingest --workers` while it reads them. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cancuIn, type Ended, ROOT, type Running, SEED, startCancu, temporaryFolder, until } from '../cli/run-cancu.ts'
import { decision } from '../helpers/invented-documents.ts'

const GOOD = 20
const goodDocuments = (folder: string, count = GOOD): void => {
  for (let i = 1; i <= count; i++)
    writeFileSync(join(folder, `tot-${String(i).padStart(4, '0')}.txt`), decision({ number: `${i}/QĐ-UBND`, title: `Về việc thứ ${i}` }))
}
/** More than one batch of the writer, each long enough that threads are always in the middle of some. */
const longDocuments = (folder: string): void => {
  for (let i = 1; i <= 70; i++) cpSync(SEED, join(folder, `dai-${i}.txt`))
}
/** The same bytes each time, of no format. */
const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff))

const NODE = `'${process.execPath}'`

/** `command` in a shell, in the checkout. */
function startShell(command: string, data = temporaryFolder()): Running {
  const child = spawn('sh', ['-c', command], { cwd: ROOT, env: { PATH: process.env.PATH, CANCU_DATA: data } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part) => {
    stdout += String(part)
  })
  child.stderr.on('data', (part) => {
    stderr += String(part)
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return { kill: (signal) => child.kill(signal), stdout: () => stdout, stderr: () => stderr, ended }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process that hangs is an answer too. */
async function endOf(running: Running, seconds = 60): Promise<Ended | 'still there'> {
  const timer = Promise.withResolvers<'still there'>()
  const patience = setTimeout(() => timer.resolve('still there'), seconds * 1_000)
  const end = await Promise.race([running.ended, timer.promise])
  clearTimeout(patience)
  if (end === 'still there') running.kill('SIGKILL')
  return end
}

describe.each(['0', '2'])('a folder of good, broken, empty, binary and huge files, read by %s threads', (workers) => {
  it('has its good documents stored and each of the others named', { timeout: 90_000 }, async () => {
    const folder = temporaryFolder()
    goodDocuments(folder)
    cpSync(SEED, join(folder, 'mau.txt'))
    const broken: Readonly<Record<string, Buffer | string>> = {
      'rong.txt': '',
      'trang.txt': ' \n\t\n ',
      'nhi-phan.txt': noise(50_000),
      'nhi-phan.pdf': noise(50_000),
      'nhi-phan.docx': noise(50_000),
      'cut.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog',
      'cut.docx': Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(2_000)]),
      'hong.txt': Buffer.concat([Buffer.from('Quyết định số 1\n'), Buffer.from([0xff, 0xc0, 0x41])]),
      'khong-chu.html': '<html><body></body></html>',
      'lon.txt': `${decision({ number: '900/QĐ-UBND' })}${'Căn cứ Luật Đất đai; '.repeat(20_000)}`,
    }
    for (const [name, content] of Object.entries(broken)) writeFileSync(join(folder, name), content)
    symlinkSync(join(folder, 'khong-co'), join(folder, 'lien-ket.txt'))
    const data = temporaryFolder()
    const end = await endOf(startCancu(['ingest', folder, '--workers', workers, '--json'], { CANCU_DATA: data, CANCU_MAX_DOCUMENT_BYTES: '300000' }))
    if (end === 'still there') throw new Error('it hangs')
    expect(end.code).toBe(1)
    const { inputs, summary } = JSON.parse(end.stdout) as {
      inputs: { name: string; status: string; code?: string; message?: string }[]
      summary: { created: number; refused: number }
    }
    const refused = inputs.filter(({ status }) => status === 'REJECTED')
    expect(refused.map(({ name }) => name).sort()).toEqual(Object.keys(broken).sort())
    for (const { name, code, message } of refused) {
      expect(code).toMatch(/^INPUT_/)
      expect(message).toContain(name)
      expect(message).not.toMatch(/node_modules|\bat .*\.ts:/)
    }
    expect(summary).toMatchObject({ created: GOOD + 1, refused: Object.keys(broken).length })
    expect((await cancuIn(data)('verify')).code).toBe(0)
  })
})

describe('ingestion by threads comes to an end', { timeout: 90_000 }, () => {
  const started = (folder: string, data = temporaryFolder()) => startCancu(['ingest', folder, '--workers', '2', '--json'], { CANCU_DATA: data })

  it('where each thread reads many files', async () => {
    const folder = temporaryFolder()
    goodDocuments(folder, 60)
    expect(await endOf(started(folder))).toMatchObject({ code: 0 })
  })

  it('where the folder is taken away while it is read', async () => {
    const folder = join(temporaryFolder(), 'van-ban')
    mkdirSync(folder)
    goodDocuments(folder, 400)
    const running = started(folder)
    await new Promise((resolve) => setTimeout(resolve, 700))
    rmSync(folder, { recursive: true })
    const end = await endOf(running)
    expect(end).not.toBe('still there')
    expect([0, 1]).toContain(end === 'still there' ? null : end.code)
  })

  it('where nobody reads what it prints any more', async () => {
    const folder = temporaryFolder()
    goodDocuments(folder, 60)
    for (const closing of ['>&-', '2>&-', '| true', '2>&1 | true']) {
      const shell = startShell(`${NODE} bin/cancu.mjs ingest ${folder} --workers 2 ${closing}`)
      expect(await endOf(shell), closing).not.toBe('still there')
    }
  })

  it('where the process that started it is killed', async () => {
    const folder = temporaryFolder()
    const data = temporaryFolder()
    goodDocuments(folder, 200)
    const shell = startShell(`${NODE} bin/cancu.mjs ingest ${folder} --workers 2 --json & echo $!; wait`, data)
    await until(() => /^\d+\n/.test(shell.stdout()), 'the id of the process')
    const pid = Number(/^\d+/.exec(shell.stdout())?.[0])
    shell.kill('SIGKILL')
    await until(() => !isThere(pid), 'its end')
  })

  it('where it is asked to stop', async () => {
    const folder = temporaryFolder()
    longDocuments(folder)
    const data = temporaryFolder()
    const running = started(folder, data)
    await until(() => existsSync(join(data, 'cancu.lock')), 'the first batch')
    running.kill('SIGTERM')
    expect(await endOf(running)).toMatchObject({ code: 130 })
  })

  it('where the store cannot be written', async () => {
    const folder = temporaryFolder()
    longDocuments(folder)
    const data = temporaryFolder()
    expect((await cancuIn(data)('stats')).code).toBe(0)
    const other = new DatabaseSync(join(data, 'cancu.lock'))
    onTestFinished(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    const running = startCancu(['ingest', folder, '--workers', '2'], { CANCU_DATA: data, CANCU_STORE_TIMEOUT_MS: '200' })
    expect(await endOf(running)).toMatchObject({ code: 3, stderr: expect.stringContaining('STORE_LOCKED') })
  })

  it('where a second request to stop follows the first', async () => {
    const folder = temporaryFolder()
    goodDocuments(folder, 3_000)
    const data = temporaryFolder()
    const running = started(folder, data)
    await until(() => existsSync(join(data, 'cancu.lock')), 'the first batch')
    running.kill('SIGTERM')
    await until(() => running.stderr().includes('Dừng sau'), 'the first request to be told')
    // Signals of one moment count as one.
    await new Promise((resolve) => setTimeout(resolve, 700))
    running.kill('SIGTERM')
    expect(await endOf(running, 20)).toMatchObject({ code: 130 })
  })
})
