/** The product as people start it: a process of its own, with a data folder of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const ROOT = join(import.meta.dirname, '../..')
export const SEED = join(ROOT, 'seeds/781-qd-ubnd-vinh-long-2022.txt')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Running {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<Ended>
}

export function startCancu(args: readonly string[], environment: Record<string, string>, input?: string): Running {
  const child = spawn(process.execPath, [join(ROOT, 'bin/cancu.mjs'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return { kill: (signal) => child.kill(signal), stdout: () => stdout, stderr: () => stderr, ended }
}

/** Runs to the end with the store of `data`. */
export const cancuIn =
  (data: string, environment: Record<string, string> = {}) =>
  (...args: readonly string[]): Promise<Ended> =>
    startCancu(args, { CANCU_DATA: data, ...environment }).ended

/** The JSON of a command that must succeed. */
export function jsonOf<T>({ code, stdout, stderr }: Ended): T {
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`)
  return JSON.parse(stdout) as T
}

export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 600) throw new Error(`this never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
