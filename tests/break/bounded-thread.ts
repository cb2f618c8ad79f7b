/** Work in a thread of its own that may be ended: what does not answer in time hangs, and that is an answer too. */
import { Worker } from 'node:worker_threads'

export interface BoundedThread<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>
  readonly end: () => Promise<void>
}

/** What a thread sends back. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failure: string }

/** `limitMs` is no measure of speed: it only tells slow work on a busy machine from work that never ends. */
export function boundedThread<Question, Answer>(file: URL, workerData: unknown, limitMs = 60_000): BoundedThread<Question, Answer> {
  const worker = new Worker(file, { workerData })
  let waiting: PromiseWithResolvers<Answer> | null = null
  const fail = (reason: string) => waiting?.reject(new Error(reason))
  worker.on('message', (reply: Reply<Answer>) => {
    if ('failure' in reply) fail(reply.failure)
    else waiting?.resolve(reply.answer)
  })
  worker.on('error', (error) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  worker.on('exit', (code) => fail(`the thread ended with code ${code}`))
  return {
    ask: async (question) => {
      waiting = Promise.withResolvers<Answer>()
      const timer = setTimeout(() => fail(`no answer in ${limitMs} ms`), limitMs)
      worker.postMessage(question)
      return waiting.promise.finally(() => clearTimeout(timer))
    },
    end: async () => {
      waiting = null
      await worker.terminate()
    },
  }
}
