/** One document's bytes → its text, by the reader of its format. The only way in for files. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { AppError } from '../errors.ts'
import type { InputText } from '../usecases/model.ts'
import { assertReadable, decodeText } from './decode-text.ts'
import { formatOf } from './formats.ts'
import { readBytes, tooLarge } from './read-bytes.ts'

export interface ReadTextOptions {
  /** What messages and the stored source call it; the file's own name by default. */
  readonly name?: string
  /** 20 MB by default. */
  readonly maxBytes?: number
}

const DEFAULT_MAX_BYTES = 20_000_000

/** @throws AppError INPUT_…: what is wrong, in which file and where, and what to do next. */
export async function readText(path: string, options: ReadTextOptions = {}): Promise<InputText> {
  const name = options.name ?? basename(path)
  return textOf(await readBytes(path, name, options.maxBytes ?? DEFAULT_MAX_BYTES), name, options)
}

/** The same for bytes that are already here. */
export async function textOf(bytes: Uint8Array, name: string, options: Omit<ReadTextOptions, 'name'> = {}): Promise<InputText> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (bytes.length > maxBytes) throw tooLarge(name, bytes.length, maxBytes)
  const format = formatOf(name, bytes)
  if (format === 'text') {
    const { text, encoding } = decodeText(bytes, name)
    return encoding === 'UTF-8' ? { name, text } : { name, text, fileSha256: sha256(bytes) }
  }
  const text = await convert(format, bytes, name)
  if (text.length > maxBytes) throw tooLarge(name, text.length, maxBytes)
  assertReadable(text, name)
  return { name, text, fileSha256: sha256(bytes) }
}

/** Readers load their library only when they are needed. */
async function convert(format: 'html' | 'docx' | 'pdf', bytes: Uint8Array, name: string): Promise<string> {
  try {
    if (format === 'html') return (await import('./html.ts')).htmlToText(decodeText(bytes, name).text, name)
    if (format === 'docx') return await (await import('./docx.ts')).docxToText(bytes, name)
    return await (await import('./pdf.ts')).pdfToText(bytes, name)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('INPUT_FORMAT', `${name}: the .${format} file could not be read; it may be damaged. Open it, save it again, and read the new file.`, {
      cause,
    })
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
