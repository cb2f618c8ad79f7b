/** Where something stands in a text, as people count. */

/** 1-based line and column (in characters as UTF-16 counts them) of an offset, and the line itself. */
export interface TextPlace {
  readonly line: number
  readonly column: number
  readonly lineText: string
}

export function placeOf(text: string, offset: number): TextPlace {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    line++
    start = next + 1
  }
  const end = text.indexOf('\n', offset)
  return { line, column: offset - start + 1, lineText: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '') }
}

/** The line with a caret under the place, at most 120 characters of it. */
export function caretUnder({ column, lineText }: TextPlace): string {
  const from = Math.max(0, column - 61)
  const shown = lineText.slice(from, from + 120)
  return `  ${shown}\n  ${' '.repeat(Math.max(0, column - 1 - from))}^`
}
