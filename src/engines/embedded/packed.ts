/** Texts and extractions as they lie in the file: as they are where they are short, compressed where that pays. The first byte says which. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

const PLAIN = 0
const ZSTD = 1
/** Below this, compressing takes longer than it saves. */
const WORTH_IT = 4_096

export function pack(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8')
  const long = bytes.length >= WORTH_IT
  return Buffer.concat([Uint8Array.of(long ? ZSTD : PLAIN), long ? zstdCompressSync(bytes) : bytes])
}

export function unpack(packed: Uint8Array): string {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset + 1, packed.byteLength - 1)
  return (packed[0] === ZSTD ? zstdDecompressSync(bytes) : bytes).toString('utf8')
}
