/** Texts on their way into the store: read or refused, and compared with what stands under their key. */
import { AppError } from '../errors.ts'
import type { Diagnostic } from '../extract/schema.ts'
import type { SourceRef } from '../graph/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { assertReadable } from '../ingest/decode-text.ts'
import { type Incoming, incoming } from './change-library.ts'
import type { IngestOutcome, ReadText } from './model.ts'
import { readDocument } from './read-document.ts'

export type Ingested = Extract<IngestOutcome, { status: 'INGESTED' }>
export type Rejected = Extract<IngestOutcome, { status: 'REJECTED' }>

export interface Arrival extends Incoming {
  readonly name: string
  readonly key: string
}

/** Any text that people could read is read; the rest is refused with the reason. */
export function readArrival(input: ReadText): Arrival | Rejected {
  const { name, text } = input
  try {
    assertReadable(text, name)
    if (!text.isWellFormed())
      throw new AppError('INPUT_ENCODING', `${name}: the text holds half a character (a lone surrogate). Save the document as UTF-8, then read it again.`)
    const extraction = input.extraction?.source.length === text.length ? input.extraction : readDocument(input)
    const read = incoming(text, extraction)
    return { ...read, name, key: read.identities.own.key }
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('INPUT_')) return { status: 'REJECTED', name, code: error.code, message: error.message }
    throw error
  }
}

export interface Compared {
  readonly arrival: Arrival
  readonly change: Ingested['change']
  /** What people should know of the comparison. */
  readonly told: readonly Diagnostic[]
}

/** What each text changes, as if they arrived one after the other; `stands` is what stands under a key in the end, where that is one of them. */
export interface Comparison {
  readonly compared: readonly Compared[]
  readonly stands: ReadonlyMap<string, Arrival>
  /** Texts of this batch that another one replaced, in order. */
  readonly passed: readonly Arrival[]
}

export async function compareWithStored(store: GraphStore, arrivals: readonly Arrival[]): Promise<Comparison> {
  const keys = [...new Set(arrivals.map(({ key }) => key))]
  const nodes = await store.nodes(keys)
  const refs = new Map<string, Pick<SourceRef, 'name' | 'sha256'>>()
  for (const node of nodes) if (node?.kind === 'DOCUMENT' && node.source?.document === node.key) refs.set(node.key, node.source)
  const stands = new Map<string, Arrival>()
  const passed: Arrival[] = []
  const compared = arrivals.map((arrival): Compared => {
    const { key, name, extraction } = arrival
    const known = refs.get(key)
    const same = known?.sha256 === extraction.source.sha256
    if (known !== undefined && same && known.name <= name)
      return { arrival, change: 'unchanged', told: known.name === name ? [] : [diagnostic('SAME_TEXT', 'info', arrival, sameText(known.name))] }
    const earlier = stands.get(key)
    if (earlier !== undefined && !same) passed.push(earlier)
    stands.set(key, arrival)
    refs.set(key, extraction.source)
    if (known === undefined) return { arrival, change: 'created', told: [] }
    const other = known.name !== name
    const told = same ? [diagnostic('SAME_TEXT', 'info', arrival, sameText(known.name))] : [diagnostic('IDENTITY_TAKEN', 'warning', arrival, taken(known.name))]
    return { arrival, change: 'replaced', told: other ? told : [] }
  })
  return { compared, stands, passed }
}

const sameText = (other: string): string => `Cùng nội dung với “${other}” đã có trong thư viện.`
const taken = (other: string): string =>
  `“${other}” cũng mang số, ký hiệu và ngày này nhưng nội dung khác; nội dung ấy được giữ làm bản trước. Kiểm tra xem hai tệp có phải một văn bản không.`

function diagnostic(code: string, severity: Diagnostic['severity'], { extraction }: Arrival, message: string): Diagnostic {
  const { start, end } = extraction.document.cells.number ?? extraction.document.cells.type ?? { start: 0, end: Math.min(1, extraction.source.length) }
  return { code, severity, start, end, message }
}
