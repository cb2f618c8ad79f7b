/** Reads many files, in threads beside the writer or one by one; what comes out is in the order of the files. */
import { Worker } from 'node:worker_threads'
import type { InputFile } from './input-files.ts'
import { type Reading, readInput, refusalOf } from './read-input.ts'

export interface ReadingOptions {
  readonly maxBytes: number
  /** Threads that read and extract; with 0 texts are read here, and extracted by who ingests them. */
  readonly workers: number
}

/** Never more than this many texts for each thread are held before they are taken. */
const AHEAD = 4

export async function* readInputs(files: readonly InputFile[], { maxBytes, workers }: ReadingOptions): AsyncGenerator<Reading> {
  if (workers === 0) {
    for (const file of files) yield await readInput(file, maxBytes)
    return
  }
  const threads = Array.from({ length: Math.min(workers, files.length) }, () => readingThread(maxBytes))
  try {
    const underway: Promise<Reading>[] = []
    const idle = [...threads]
    const waiting: ((thread: ReadingThread) => void)[] = []
    const read = async (file: InputFile): Promise<Reading> => {
      const thread = idle.pop() ?? (await new Promise<ReadingThread>((resolve) => waiting.push(resolve)))
      const reading = await thread.read(file)
      const next = waiting.shift()
      if (next) next(thread)
      else idle.push(thread)
      return reading
    }
    for (const file of files) {
      underway.push(read(file))
      if (underway.length >= threads.length * AHEAD) yield await underway.shift()!
    }
    for (const reading of underway) yield await reading
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

interface ReadingThread {
  /** One file at a time. A file that ends the thread is refused, and the next one gets a new thread. */
  readonly read: (file: InputFile) => Promise<Reading>
  readonly end: () => Promise<unknown>
}

function readingThread(maxBytes: number): ReadingThread {
  let worker: Worker | null = null
  let underway: { readonly file: InputFile; readonly resolve: (reading: Reading) => void } | null = null
  const settle = (reading: (file: InputFile) => Reading) => {
    const settled = underway
    underway = null
    settled?.resolve(reading(settled.file))
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: { maxBytes } })
    // A thread that fails says so and then ends: the second is no news of the next file.
    const lost = (error: unknown) => {
      if (worker !== started) return
      worker = null
      settle((file) => ({ file, refusal: refusalOf(error, file) }))
    }
    started.on('message', (reading: Reading) => settle(() => reading))
    started.on('error', lost)
    started.on('exit', (code) => lost(new Error(`it ended with code ${code}`)))
    return started
  }
  return {
    read: (file) =>
      new Promise((resolve) => {
        underway = { file, resolve }
        worker ??= start()
        worker.postMessage(file)
      }),
    end: async () => {
      const last = worker
      // Its end is no news of a file any more: told, it would start a new thread for the next one, which nobody ends.
      worker = null
      underway = null
      await last?.terminate()
    },
  }
}
