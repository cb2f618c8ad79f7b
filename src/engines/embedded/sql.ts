/** The statements in `sql/`: read once, comments and all, so that what the database runs is what people read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'sql')
const texts = new Map<string, string>()

/**
 * The text of `sql/<name>.sql`. Placeholders are written `__NAME__` and stand where SQL takes no parameter (columns, directions);
 * what goes in comes from this program, never from a request. All other values are parameters.
 */
export function sql(name: string, placeholders: Readonly<Record<string, string>> = {}): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = readFileSync(join(FOLDER, `${name}.sql`), 'utf8').trim()
    texts.set(name, text)
  }
  return Object.entries(placeholders).reduce((filled, [placeholder, value]) => filled.replaceAll(`__${placeholder}__`, value), text)
}
