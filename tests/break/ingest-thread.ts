/** Ingests each text that it is sent into a store of its own; asked to, proves every quote that the store holds. */
import assert from 'node:assert/strict'
import { parentPort, workerData } from 'node:worker_threads'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { ingestText, verifyQuotes } from '../../src/usecases/index.ts'
import type { Reply } from './bounded-thread.ts'

export type IngestQuestion = { readonly text: string } | 'verify'
export interface IngestAnswer {
  readonly stored: number
  readonly quotes: number
}

const { folder } = workerData as { readonly folder: string }
const ctx = { store: await openEmbeddedStore({ folder }), now: () => new Date() }
let texts = 0

async function ingest(text: string): Promise<IngestAnswer> {
  const outcome = await ingestText(ctx, { name: `text-${texts++}.txt`, text })
  if (outcome.status === 'REJECTED') {
    assert.match(outcome.code, /^INPUT_/)
    return { stored: 0, quotes: 0 }
  }
  const [source] = await ctx.store.sources([outcome.document.key])
  assert.equal(source?.text, text, 'the store holds another text than the one it was given')
  return { stored: 1, quotes: outcome.counts.mentions }
}

async function verify(): Promise<IngestAnswer> {
  const wrong: string[] = []
  const { documents, quotes } = await verifyQuotes(ctx, ({ owner, evidence, found }) => wrong.push(`${owner}: ${evidence.quote} is ${found}`))
  assert.deepEqual(wrong, [])
  return { stored: documents, quotes }
}

parentPort?.on('message', async (question: IngestQuestion) => {
  let reply: Reply<IngestAnswer>
  try {
    reply = { answer: question === 'verify' ? await verify() : await ingest(question.text) }
  } catch (error) {
    reply = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(reply)
})
