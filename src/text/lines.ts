import type { View } from './view.ts'

export interface Line {
  readonly start: number
  readonly end: number
  /** The line goes on in the next one: the break after it was joined. */
  readonly continues: boolean
}

/** The lines as printed, in view offsets: paragraphs cut again where soft breaks were joined. Empty lines are none. */
export function physicalLines(view: View): Line[] {
  const lines: Line[] = []
  const { text, softBreaks } = view
  let soft = 0
  let start = 0
  while (start <= text.length) {
    const hard = text.indexOf('\n', start)
    const end = hard < 0 ? text.length : hard
    let from = start
    while (soft < softBreaks.length && (softBreaks[soft] as number) < end) {
      const at = softBreaks[soft++] as number
      if (at > from) lines.push({ start: from, end: at, continues: true })
      from = at + 1
    }
    if (end > from) lines.push({ start: from, end, continues: false })
    if (hard < 0) break
    start = hard + 1
  }
  return lines
}
