/** Bytes of a text file → the text exactly as written: a byte order mark stays as character 0, CRLF stays. */
import { AppError } from '../errors.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { caretUnder, placeOf, type TextPlace } from './text-place.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1258'
}

const HOW_TO_CONVERT = 'convert it to Unicode (UTF-8) first, for instance with UniKey (Ctrl+Shift+F6) or by "Save as, encoding UTF-8", then read it again'

/** @throws AppError INPUT_EMPTY, INPUT_BINARY, INPUT_ENCODING, each naming the file and the next step. */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const decoded = decode(bytes, name)
  assertReadable(decoded.text, name)
  return decoded
}

/** Refuses text that no reader could make sense of, however it arrived. @throws AppError INPUT_EMPTY, INPUT_BINARY, INPUT_ENCODING */
export function assertReadable(text: string, name: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new AppError('INPUT_EMPTY', `${name}: the file holds no text. Choose a file with the document's text.`)
  const control = controlCharacter(text)
  if (control !== null) {
    const place = placeOf(text, control)
    throw new AppError(
      'INPUT_BINARY',
      `${name}:${place.line}:${place.column}: this is not a text: it holds control characters. Choose the document itself (.txt .md .html .docx .pdf).`,
    )
  }
  const legacy = legacyEncodingOf(text)
  if (legacy !== null)
    throw new AppError('INPUT_ENCODING', `${name}: the text is written in ${describe(legacy)}, which cannot be read without errors: ${HOW_TO_CONVERT}.`, {
      details: { encoding: legacy },
    })
}

const describe = (legacy: string): string => (legacy.startsWith('UTF-8') ? 'Unicode that was decoded as a Western encoding' : `the ${legacy} font encoding`)

function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new AppError('INPUT_EMPTY', `${name}: the file is empty. Choose a file with the document's text.`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 'utf-16le', name), encoding: 'UTF-16LE' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 'utf-16be', name), encoding: 'UTF-16BE' }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'UTF-8' }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    if (looksLikeUtf16(bytes))
      throw new AppError(
        'INPUT_ENCODING',
        `${name}: the text is UTF-16 without a byte order mark, so its byte order would be a guess: save it as UTF-8, then read it again.`,
      )
    throw new AppError('INPUT_BINARY', `${name}: this is not a text file (byte ${zero} is zero). Choose the document itself (.txt .md .html .docx .pdf).`)
  }
  return singleByte(bytes, name)
}

function utf16(bytes: Uint8Array, encoding: string, name: string): string {
  const text = tryDecode(bytes, encoding)
  if (text !== null) return text
  throw new AppError('INPUT_ENCODING', `${name}: the file begins like UTF-16 but is damaged. Save it again as UTF-8, then read it again.`)
}

/** Not UTF-8: windows-1258 where it reads as Vietnamese, else a refusal that says what it seems to be. */
function singleByte(bytes: Uint8Array, name: string): Decoded {
  const western = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes)
  const legacy = legacyEncodingOf(western)
  // UTF-8 all but for a few bytes reads like this too: then the place of the first is what helps.
  const damaged = legacy === 'UTF-8 read as Western'
  if (legacy !== null && !damaged)
    throw new AppError('INPUT_ENCODING', `${name}: the text is written in ${describe(legacy)}, which cannot be read without errors: ${HOW_TO_CONVERT}.`, {
      details: { encoding: legacy },
    })
  const vietnamese = damaged ? null : tryDecode(bytes, 'windows-1258')
  if (vietnamese !== null && isVietnamese(vietnamese)) return { text: vietnamese, encoding: 'windows-1258' }
  if (controlShare(western) > 0.01)
    throw new AppError('INPUT_BINARY', `${name}: this is not a text file. Choose the document itself (.txt .md .html .docx .pdf).`)
  const place = firstInvalidPlace(bytes)
  throw new AppError(
    'INPUT_ENCODING',
    damaged
      ? `${name}:${place.line}:${place.column}: the text is UTF-8, but not from here on: bytes are damaged or missing. Get an undamaged copy, or correct it here and save it as UTF-8.\n${caretUnder(place)}`
      : `${name}:${place.line}:${place.column}: not valid UTF-8 from here on, and no encoding of Vietnamese that is known: ${HOW_TO_CONVERT}.\n${caretUnder(place)}`,
    {
      details: { line: place.line, column: place.column },
    },
  )
}

/** Where the first byte that cannot be UTF-8 stands, in the text as far as it can be read. */
function firstInvalidPlace(bytes: Uint8Array): TextPlace {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, firstInvalidUtf8(bytes)), { stream: true })
  return placeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), before.length)
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Vietnamese in windows-1258 is full of letters followed by a combining tone mark, and has no mark elsewhere. */
function isVietnamese(text: string): boolean {
  const sample = text.slice(0, 200_000)
  const toned = sample.match(/[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const marks = sample.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return toned >= 2 && toned >= marks * 0.98 && toned >= letters * 0.05
}

/** Offset of the first byte that cannot be UTF-8. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (validPrefix(bytes.subarray(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return low
}

/** Streaming: a character cut at the end of the prefix is no error. */
function validPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4_000)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const [even, odd] = zeros as [number, number]
  return Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) < sample.length * 0.01
}

/** Offset of the control character that shows a binary, null where there are too few to tell. */
function controlCharacter(text: string): number | null {
  const first = text.search(/[\0-\x08\x0e-\x1a\x1c-\x1f]/)
  return first >= 0 && controlShare(text) > 0.01 ? first : null
}

function controlShare(text: string): number {
  const sample = text.slice(0, 200_000)
  return (sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0) / Math.max(1, sample.length)
}
