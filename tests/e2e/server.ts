import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningServer {
  /** Origin, without a slash at the end. */
  readonly url: string
  readonly output: () => string
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '../..')

/** Starts the product as `npm start` does, on a free port with a data folder of its own, and waits until the seeds are read. */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'cancu-data-'))
  const child = spawn(process.execPath, ['--max-semi-space-size=16', 'bin/cancu.mjs', 'serve'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', CANCU_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (address) {
        clearInterval(look)
        resolve(address)
      }
    }, 50)
    void ended.then(() => {
      clearInterval(look)
      reject(new Error(`the server ended before it listened:\n${output}`))
    })
  })
  for (let tries = 0; (await fetch(`${url}/health/ready`)).status !== 200; tries++) {
    if (tries > 300) throw new Error(`the server never became ready:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}
