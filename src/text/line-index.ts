/** From offsets to lines: built once a text, asked in O(log n). A line ends with "\n", "\r\n" or "\r". */
export interface LineIndex {
  /** 1-based line of an offset. */
  lineAt(offset: number): number
  /** 1-based line and column (UTF-16 units) of an offset. */
  placeAt(offset: number): { line: number; column: number }
  /** Offsets of a 1-based line, its end mark left out. */
  lineSpan(line: number): { start: number; end: number }
  readonly count: number
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

export function createLineIndex(text: string): LineIndex {
  const starts = startsOfLines(text)
  const indexOf = (offset: number): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return {
    count: starts.length,
    lineAt: (offset) => indexOf(offset) + 1,
    placeAt: (offset) => {
      const index = indexOf(offset)
      return { line: index + 1, column: offset - (starts[index] as number) + 1 }
    },
    lineSpan: (line) => {
      const start = starts[line - 1] ?? text.length
      let end = starts[line] ?? text.length
      while (end > start && /[\r\n]/.test(text[end - 1] as string)) end--
      return { start, end }
    },
  }
}
