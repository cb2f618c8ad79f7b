/** A zip archive's directory, and what its entries really unpack to, before a library unpacks them without looking. */
import { inflateRawSync } from 'node:zlib'
import { AppError } from '../errors.ts'

interface Entry {
  readonly path: string
  readonly method: number
  readonly offset: number
  readonly packed: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const MAX_ENTRIES = 10_000

/**
 * The markup parts of an archive (`.xml`, `.rels`), unpacked, together at most `maxBytes`.
 * @throws AppError INPUT_TOO_LARGE for an archive that unpacks to more, INPUT_FORMAT for a damaged one.
 */
export function markupOf(bytes: Uint8Array, name: string, maxBytes: number): Map<string, string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, string>()
  let left = maxBytes
  for (const entry of entriesOf(view, name)) {
    if (!/\.(?:xml|rels)$/i.test(entry.path)) continue
    if (parts.has(entry.path)) throw damaged(name)
    const unpacked = unpack(view, entry, left, name)
    left -= unpacked.length
    parts.set(entry.path, unpacked.toString('utf8'))
  }
  return parts
}

function entriesOf(view: Buffer, name: string): Entry[] {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > view.length || view.readUInt32LE(end) !== END) throw damaged(name)
  const count = view.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) throw damaged(name)
  const entries: Entry[] = []
  let at = view.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== CENTRAL) throw damaged(name)
    const pathLength = view.readUInt16LE(at + 28)
    entries.push({
      path: view.toString('utf8', at + 46, at + 46 + pathLength),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      offset: view.readUInt32LE(at + 42),
    })
    at += 46 + pathLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(view: Buffer, entry: Entry, maxBytes: number, name: string): Buffer {
  if (entry.offset + 30 > view.length) throw damaged(name)
  const start = entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28)
  const packed = view.subarray(start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(name)
  try {
    const unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) })
    if (unpacked.length <= maxBytes) return unpacked
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw damaged(name, cause)
  }
  throw new AppError(
    'INPUT_TOO_LARGE',
    `${name}: the file unpacks to far more than a document holds. Save the document again from the program that made it, or split it.`,
  )
}

const damaged = (name: string, cause?: unknown): AppError =>
  new AppError('INPUT_FORMAT', `${name}: the file is damaged and cannot be unpacked. Open it in Word or LibreOffice and save it again as .docx.`, { cause })
