/** Reading one text, before any store is asked. */
import { createHash } from 'node:crypto'
import { extract } from '../extract/extract.ts'
import type { Extraction } from '../extract/schema.ts'
import { withTargets } from '../resolve/resolve-document.ts'
import type { InputText } from './model.ts'

/** What the text says, each reference with the key that the text alone gives it. Any string gives an answer. */
export function readDocument({ name, text, fileSha256 }: InputText): Extraction {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return withTargets(extract({ name, text, sha256, ...(fileSha256 === undefined ? {} : { fileSha256 }) }))
}
