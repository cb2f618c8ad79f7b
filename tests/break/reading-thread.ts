/** Reads each text that it is sent and says what does not hold. */
import { parentPort } from 'node:worker_threads'
import { readDocument } from '../../src/usecases/read-document.ts'
import { assertSound } from '../properties/sound.ts'
import type { Reply } from './bounded-thread.ts'

parentPort?.on('message', (text: string) => {
  let reply: Reply<number>
  try {
    const extraction = readDocument({ name: 'text.txt', text })
    assertSound(text, extraction)
    reply = { answer: extraction.mentions.length }
  } catch (error) {
    reply = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(reply)
})
