/**
 * Fields that a portal prints beside a document: "Số hiệu: 781/QĐ-UBND Loại văn bản: Quyết định", "| Người ký | Tạ Anh Tuấn |".
 * The first value of a field counts; "Đang cập nhật" and "Đã biết" are none.
 */
import type { TextSpan } from '../schema.ts'
import type { PageLine } from './page-lines.ts'

export interface Field extends TextSpan {
  readonly value: string
}

const LABELS = {
  'Số hiệu': 'number',
  'Số hiệu văn bản': 'number',
  'Số ký hiệu': 'number',
  'Loại văn bản': 'type',
  'Cơ quan ban hành': 'issuer',
  'Nơi ban hành': 'place',
  'Người ký': 'signer',
  'Ngày ban hành': 'date',
  'Trích yếu': 'title',
} as const
export type FieldName = (typeof LABELS)[keyof typeof LABELS]

const LABEL =
  /(Số hiệu văn bản|Số hiệu|Số ký hiệu|Loại văn bản|Cơ quan ban hành|Nơi ban hành|Người ký|Ngày ban hành|Trích yếu|Chức danh|Ngày có hiệu lực|Ngày hiệu lực|Ngày(?: đăng)? công báo|Số công báo|Tình trạng(?: hiệu lực)?)[*\s]*[:|][*\s|]*/gu
const NO_VALUE = /^(?:Từ khóa.*|Đang cập nhật|Đã biết|Chưa (?:xác định|rõ)|-*)$/u

export function readMetadataBlock(lines: readonly PageLine[]): Partial<Record<FieldName, Field>> {
  const fields: Partial<Record<FieldName, Field>> = {}
  for (const line of lines) {
    if (!line.text.includes(':') && !line.text.includes('|')) continue
    const found = [...line.text.matchAll(LABEL)]
    if (found.length === 0 || (found[0]?.index ?? 0) > 4) continue
    found.forEach((match, i) => {
      const name = LABELS[match[1] as keyof typeof LABELS]
      if (name === undefined || fields[name] !== undefined) return
      const from = match.index + match[0].length
      const value = line.text.slice(from, found[i + 1]?.index ?? line.text.length).replace(/(?<![\s*|])[\s*|]+$/u, '')
      const kept = name === 'signer' ? value.replace(/\s*\(.*$/u, '') : value
      if (!NO_VALUE.test(kept)) fields[name] = { value: kept, start: line.start + from, end: line.start + from + kept.length }
    })
  }
  return fields
}
