/** Reading one text, before any store is asked. */
import { createHash } from 'node:crypto'
import { extract } from '../extract/extract.ts'
import type { Diagnostic, Extraction } from '../extract/schema.ts'
import { withTargets } from '../resolve/resolve-document.ts'
import type { InputText } from './model.ts'

/** What the text says, each reference with the key that the text alone gives it. Any string gives an answer. */
export function readDocument({ name, text, fileSha256 }: InputText): Extraction {
  const extraction = withTargets(extract({ name, text, sha256: sha256Of(text), ...(fileSha256 === undefined ? {} : { fileSha256 }) }))
  return { ...extraction, diagnostics: [...headingDiagnostics(extraction), ...extraction.diagnostics] }
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What the heading leaves open about the document's identity. */
function headingDiagnostics({ document, source }: Extraction): Diagnostic[] {
  const at = document.cells.number ?? document.cells.type ?? { start: 0, end: Math.min(source.length, 1) }
  const warn = (code: string, message: string): Diagnostic => ({ code, severity: 'warning', ...at, message })
  const named = document.type === 'CONSTITUTION' || document.type === 'LAW' || document.type === 'CODE' || document.type === 'ORDINANCE'
  if (document.number === null && !named)
    return [warn('DOCUMENT_WITHOUT_NUMBER', 'Không tìm thấy số, ký hiệu của văn bản: văn bản được nhận biết theo nội dung. Kiểm tra phần đầu văn bản.')]
  if (document.date === null && !named)
    return [warn('DOCUMENT_WITHOUT_DATE', 'Không tìm thấy ngày ban hành của văn bản. Kiểm tra dòng địa danh, ngày tháng ở phần đầu.')]
  return []
}
