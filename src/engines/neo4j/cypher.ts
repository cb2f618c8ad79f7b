/** The statements in `cypher/`: read once, comments and all, so that what the server runs is what people read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'cypher')
const texts = new Map<string, string>()

/**
 * The text of `cypher/<name>.cypher`. Placeholders are written `__NAME__` and stand where Cypher takes no parameter (relationship types, depths);
 * what goes in comes from closed lists of this program, never from a request. All other values are parameters.
 */
export function cypher(name: string, placeholders: Readonly<Record<string, string | undefined>> = {}): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8').trim()
    texts.set(name, text)
  }
  return text.replace(/__([A-Z]+)__/g, (whole, placeholder: string) => placeholders[placeholder] ?? whole)
}
