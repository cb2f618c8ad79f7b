/** Reads each file that it is sent: a text, or a refusal that people can act on, is all that may come of it. */
import assert from 'node:assert/strict'
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../src/errors.ts'
import { textOf } from '../../src/ingest/read-text.ts'
import type { Reply } from './bounded-thread.ts'
import type { DamagedFile } from './damaged-files.ts'

async function outcomeOf({ name, bytes }: DamagedFile): Promise<'read' | 'refused'> {
  try {
    await textOf(bytes, name)
    return 'read'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    assert.match(error.code, /^INPUT_/)
    assert(error.message.includes(name), `the refusal does not name the file: ${error.message}`)
    return 'refused'
  }
}

parentPort?.on('message', async (file: DamagedFile) => {
  const reply: Reply<string> = await outcomeOf(file).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  parentPort?.postMessage(reply)
})
