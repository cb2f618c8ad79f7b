/** The lines of a text as readers of its layout see them: marks of markdown, table borders and emphasis trimmed from both ends. */
import { physicalLines } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { View } from '../stages.ts'

export interface PageLine extends TextSpan {
  readonly text: string
  /** The printed line goes on in the next one. */
  readonly continues: boolean
}

const EDGE = /^[\s#*_|>]+|(?<![\s*_|])[\s*_|]+$/gu

export function pageLines(view: View): PageLine[] {
  return physicalLines(view).flatMap(({ start, end, continues }) => {
    const printed = view.text.slice(start, end)
    const text = printed.replace(EDGE, '')
    if (text === '') return []
    const from = start + printed.indexOf(text)
    return [{ start: from, end: from + text.length, text, continues }]
  })
}
