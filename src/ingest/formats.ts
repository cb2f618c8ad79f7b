/** Which reader a file goes to: by its name, checked against how its bytes begin. */
import { extname } from 'node:path'
import { AppError } from '../errors.ts'

export type Format = 'text' | 'html' | 'docx' | 'pdf'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
}

const ADVICE: Readonly<Record<string, string>> = {
  '.doc': 'open it in Word or LibreOffice and save it as .docx',
  '.rtf': 'open it in Word or LibreOffice and save it as .docx',
  '.odt': 'open it in LibreOffice and save it as .docx',
  '.xls': 'save the sheet as .html or as text',
  '.xlsx': 'save the sheet as .html or as text',
  '.pptx': 'save it as .pdf',
  '.zip': 'unpack it, and read the documents in it',
}

/** Whether a file of this name in a folder is meant as a document. Old Word formats are, so that they are refused by name and not passed over in silence. */
export function isDocumentName(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return extension in BY_EXTENSION || ['.doc', '.rtf', '.odt'].includes(extension)
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = { text: 'plain text', html: 'HTML', docx: 'a Word document', pdf: 'a PDF' }

/** @throws AppError INPUT_FORMAT where no reader exists for it, or name and content disagree. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const extension = extname(name).toLowerCase()
  const advice = ADVICE[extension]
  if (advice) throw new AppError('INPUT_FORMAT', `${name}: ${extension} is not read: ${advice}. Read are .txt .md .html .docx .pdf.`)
  const named = BY_EXTENSION[extension] ?? 'text'
  const content = contentFormat(bytes)
  if (content === 'other')
    throw new AppError('INPUT_BINARY', `${name}: this is not a text but a binary file. Choose the document itself (.txt .md .html .docx .pdf).`)
  if (content === 'rtf' || content === 'ole')
    throw new AppError('INPUT_FORMAT', `${name}: the file is an old Word document or RTF: open it in Word or LibreOffice and save it as .docx.`)
  if (bytes.length === 0 || content === named) return named
  if (content !== null)
    throw new AppError(
      'INPUT_FORMAT',
      `${name}: the name says ${FORMAT_NAMES[named]}, the content is ${FORMAT_NAMES[content]}. Rename it to .${content}, then read it again.`,
    )
  if (named === 'docx' || named === 'pdf')
    throw new AppError(
      'INPUT_FORMAT',
      `${name}: the content is not ${FORMAT_NAMES[named]}: the file is damaged or wrongly named. Save the document again as .${named}.`,
    )
  return named
}

/** What the first bytes say: null where they are those of a text. */
function contentFormat(bytes: Uint8Array): 'pdf' | 'docx' | 'rtf' | 'ole' | 'other' | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'ole'
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|BZh|7z\xbc\xaf|Rar!|\x7fELF|MZ\x90|SQLite format 3|II\*\0|MM\0\*|RIFF|OggS)/.test(head)) return 'other'
  return null
}
