/** Registers: lists of facts about documents that people already have. */
import { placeInRegister, readRegisterCsv } from '../ingest/register-csv.ts'
import type { Context, InputText, RegisterOutcome } from './model.ts'
import { registerExtraction } from './register-extraction.ts'
import { storeBatch } from './store-batch.ts'

/** Imports a CSV with the columns number, type, date, issuer, title, status, source; all of it, or nothing and a list of what is wrong where. The same file name again takes the earlier list's place. */
export async function importRegister(ctx: Context, input: InputText): Promise<RegisterOutcome> {
  const { name, text } = input
  const encoding = encodingFault(input)
  if (encoding !== null) return { status: 'REJECTED', problems: [encoding] }
  const read = readRegisterCsv(text)
  if ('faults' in read) return { status: 'REJECTED', problems: read.faults }
  const extraction = registerExtraction(name, text, read.rows)
  if (!('schemaVersion' in extraction)) return { status: 'REJECTED', problems: extraction }
  const [outcome] = await storeBatch(ctx, [{ name, text, extraction }])
  if (outcome?.status !== 'INGESTED')
    return { status: 'REJECTED', problems: [{ line: 1, column: 1, field: null, message: outcome?.message ?? 'tệp không đọc được.' }] }
  return { status: 'IMPORTED', key: outcome.document.key, rows: read.rows.length, change: outcome.change }
}

/** Quotes are cut out of the text in UTF-8, so the file has to be it: a character that could not be decoded, or bytes of another kind, are refused. */
function encodingFault({ text, fileSha256 }: InputText) {
  const broken = text.indexOf('\uFFFD')
  if (fileSha256 === undefined && broken < 0) return null
  const message = 'sổ phải là CSV mã hóa UTF-8. Mở lại bằng bảng tính, chọn “CSV UTF-8” khi lưu, rồi nhập lại.'
  return { ...placeInRegister(text, Math.max(0, broken)), field: null, message }
}
