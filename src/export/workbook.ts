/** Rows as an Excel workbook. Every cell is text, so none can be a formula. */
import type { SheetData } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

export interface SheetColumn {
  readonly name: string
  /** In characters. */
  readonly width: number
}

/** What one cell of an Excel sheet can hold. */
const MOST_CHARACTERS = 32_000

export async function workbook(sheet: string, columns: readonly SheetColumn[], rows: readonly Readonly<Record<string, string>>[]): Promise<Buffer> {
  const head = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const cells = rows.map((row) => columns.map(({ name }) => ({ value: printable(row[name] ?? ''), type: String, wrap: true, alignVertical: 'top' as const })))
  const data: SheetData = [head, ...cells]
  return writeXlsxFile(data, { sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 }).toBuffer()
}

/** XML has no place for control characters, Excel none for more. */
const printable = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').slice(0, MOST_CHARACTERS)
