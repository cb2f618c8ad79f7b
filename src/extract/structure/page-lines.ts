/** The lines of a text as readers of its layout see them: marks of markdown, table borders and emphasis trimmed from both ends. */
import { physicalLines } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { View } from '../stages.ts'

export interface PageLine extends TextSpan {
  readonly text: string
  /** The printed line goes on in the next one. */
  readonly continues: boolean
}

/** Whether a line has no small letter. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase()

/** Spaces and marks that stand before and after the words of a line. */
const BEFORE = ' #*_|>'
const AFTER = ' *_|'

const known = new WeakMap<View, readonly PageLine[]>()
/** Remembered for the view: the layout and the tables read the same lines. */
export function pageLines(view: View): readonly PageLine[] {
  const lines = known.get(view) ?? read(view)
  known.set(view, lines)
  return lines
}

function read(view: View): PageLine[] {
  const { text } = view
  const lines: PageLine[] = []
  for (const { start, end, continues } of physicalLines(view)) {
    let from = start
    let to = end
    while (from < to && BEFORE.includes(text[from] as string)) from++
    while (to > from && AFTER.includes(text[to - 1] as string)) to--
    if (to > from) lines.push({ start: from, end: to, text: text.slice(from, to), continues })
  }
  return lines
}
