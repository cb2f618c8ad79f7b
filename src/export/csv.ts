/** CSV that Excel opens in Vietnamese: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula. */
import { type Stringifier, stringify } from 'csv-stringify'

/** Objects in, bytes out; a cell that begins with `=`, `+`, `-`, `@` or a control character gets an apostrophe in front. */
export const csvStream = (columns: readonly string[]): Stringifier =>
  stringify({ bom: true, header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' })
