/** Readers of every kind and one writer at work on one server, and what becomes of its memory. */
import { decision } from '../helpers/invented-documents.ts'
import { asWriter, PLAN, type RunningServer } from './running-server.ts'

const TASK = `{ task(key: "${PLAN}:PL1.4") { code name justifications { mode document { key number } evidence { quote line } }
  basisChain { nodes { depth } edges { from to type evidence { quote start end } } truncated } } }`
const QUERIES = [
  TASK,
  '{ documents(first: 20) { totalCount nodes { key number relations { nodes { type evidence { quote } } } } } }',
  '{ search(text: "ung dung cong nghe") { totalCount nodes { __typename } } }',
  '{ document(key: "nghi-dinh.47-2020-nd-cp") { number impact(maxDepth: 2) { nodes { depth } truncated } } }',
  '{ tasks(first: 10) { nodes { code justifications { mode } } } }',
  '{ agencies(first: 20) { nodes { name level } } }',
]
const INGEST = 'mutation ($text: String!, $name: String!) { ingestDocument(input: { name: $name, text: $text }) { __typename } }'
const READERS = 6
/** Documents that the writer brings in turn, each time with other words: the graph stays as large as it is. */
const DOCUMENTS = 20
const SAMPLE_EVERY_MS = 500

/** Bytes. `live`: the least that the heap held, which is what a collection could not take away. */
export interface Memory {
  readonly resident: number
  readonly live: number
}

export interface LoadResult {
  readonly answers: number
  readonly written: number
  readonly errors: readonly string[]
  /** Of the second and of the last third of the time. */
  readonly middle: Memory
  readonly last: Memory
}

export async function mixedLoad(server: RunningServer, seconds: number): Promise<LoadResult> {
  const until = performance.now() + seconds * 1_000
  const errors: string[] = []
  const samples: Memory[] = []
  let answers = 0
  let written = 0
  const repeat = async (work: (i: number) => Promise<unknown>) => {
    for (let i = 0; performance.now() < until; i++) await work(i).catch((error: unknown) => errors.push(String(error)))
  }
  const reading = Array.from({ length: READERS }, (_, reader) =>
    repeat(async (i) => {
      await server.data(QUERIES[(i + reader) % QUERIES.length] ?? TASK)
      answers++
    }),
  )
  const writing = repeat(async (i) => {
    const number = (i % DOCUMENTS) + 1
    const text = decision({
      number: `${number}/QĐ-UBND`,
      title: `Về việc lần thứ ${i}`,
      bases: ['Căn cứ Nghị định số 47/2020/NĐ-CP ngày 09/4/2020 của Chính phủ'],
    })
    await server.data(INGEST, { text, name: `qd-${number}.txt` }, asWriter)
    written++
  })
  const watching = repeat(async () => {
    samples.push({ resident: await server.metric('process_resident_memory_bytes'), live: await server.metric('nodejs_heap_size_used_bytes') })
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS))
  })
  await Promise.all([...reading, writing, watching])
  const third = Math.floor(samples.length / 3)
  return { answers, written, errors, middle: memoryOf(samples.slice(third, 2 * third)), last: memoryOf(samples.slice(2 * third)) }
}

const memoryOf = (samples: readonly Memory[]): Memory => ({
  resident: median(samples.map(({ resident }) => resident)),
  live: Math.min(...samples.map(({ live }) => live)),
})

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
