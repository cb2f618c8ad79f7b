/** Texts and extractions as they lie in the file: as they are where they are short, compressed where that pays. The first byte says which. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

const PLAIN = 0
const ZSTD = 1
/** Below this, compressing takes longer than it saves. */
const WORTH_IT = 4_096

export function pack(text: string): Uint8Array {
  if (text.length >= WORTH_IT) return Buffer.concat([Uint8Array.of(ZSTD), zstdCompressSync(Buffer.from(text, 'utf8'))])
  // A code unit takes three bytes at most.
  const bytes = Buffer.allocUnsafe(1 + text.length * 3)
  bytes[0] = PLAIN
  return bytes.subarray(0, 1 + bytes.write(text, 1, 'utf8'))
}

export function unpack(packed: Uint8Array): string {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset + 1, packed.byteLength - 1)
  return (packed[0] === ZSTD ? zstdDecompressSync(bytes) : bytes).toString('utf8')
}
