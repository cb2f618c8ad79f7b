/** How deep markup nests, by counting tags in one pass: a guard before a parser that would choke on it. */
import { AppError } from '../errors.ts'

/** Tags that never close, or whose end may be left out; they do not make a document deep. */
const OPEN_ENDED = new Set(
  'area base br col colgroup dd dt embed frame hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(' '),
)

/** @throws AppError INPUT_FORMAT where tags nest deeper than `limit`. Linear. */
export function assertShallow(markup: string, limit: number, name: string): void {
  let depth = 0
  for (const match of markup.matchAll(/<(\/?)([A-Za-z][\w:.-]{0,40})/g)) {
    if (OPEN_ENDED.has(match[2]!.toLowerCase())) continue
    if (match[1] === '/') depth = Math.max(0, depth - 1)
    else if (!closesItself(markup, match.index + match[0].length)) depth++
    if (depth > limit)
      throw new AppError(
        'INPUT_FORMAT',
        `${name}: its markup nests more than ${limit} levels deep, which no document does. Save the document again from the program that made it.`,
      )
  }
}

function closesItself(markup: string, from: number): boolean {
  for (let i = from; i < markup.length && i < from + 2_000; i++) {
    const char = markup.charCodeAt(i)
    if (char === 0x3e) return markup.charCodeAt(i - 1) === 0x2f
    if (char === 0x3c) return false
  }
  return false
}
