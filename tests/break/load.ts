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
const SAMPLES = 30

export interface LoadResult {
  readonly answers: number
  readonly written: number
  readonly errors: readonly string[]
  /** Median resident bytes in the second and in the last third. */
  readonly middle: number
  readonly last: number
}

export async function mixedLoad(server: RunningServer, seconds: number): Promise<LoadResult> {
  const until = performance.now() + seconds * 1_000
  const errors: string[] = []
  const resident: number[] = []
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
    resident.push(await server.metric('process_resident_memory_bytes'))
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / SAMPLES))
  })
  await Promise.all([...reading, writing, watching])
  const third = Math.floor(resident.length / 3)
  return { answers, written, errors, middle: median(resident.slice(third, 2 * third)), last: median(resident.slice(2 * third)) }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
