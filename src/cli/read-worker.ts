/** The thread that reads: a file in, its text with its Extraction out. */
import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '../usecases/read-document.ts'
import type { InputFile } from './input-files.ts'
import { readInput } from './read-input.ts'

const { maxBytes } = workerData as { readonly maxBytes: number }

parentPort?.on('message', async (file: InputFile) => {
  const reading = await readInput(file, maxBytes)
  parentPort?.postMessage('text' in reading ? { file, text: { ...reading.text, extraction: readDocument(reading.text) } } : reading)
})
