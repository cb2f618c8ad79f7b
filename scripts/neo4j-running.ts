/** What `neo4j:start` leaves behind for `neo4j:stop`: which process it started and where its data lies. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { LIB } from '../tests/neo4j/server.ts'

export const RUNNING_FILE = join(LIB, '.running.json')

export interface Running {
  readonly pid: number
  readonly home: string
}

/** Whether that process is still the server that was started: its command line names the home. */
export async function isRunning({ pid, home }: Running): Promise<boolean> {
  return (await commandLine(pid)).includes(`--home-dir=${home}`)
}

async function commandLine(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).then(
      ({ stdout }) => stdout,
      () => '',
    )
  }
}
