/** The same lines as different files carry them: one cell a paragraph, a table with bars, or the lines of a page wrapped. */
import type { Line } from './clean-document.ts'

export type Layout = 'paragraphs' | 'pipes' | 'wrapped'

const WIDTH = 86
const HEAD =
  '| STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Tổng kinh phí | Nguồn sự nghiệp | Nguồn đầu tư | Ghi chú |\n|---|---|---|---|---|---|---|---|'
const FIELDS = ['row', 'name', 'lead', 'coordinating', 'total', 'recurrent', 'investment']

export interface Composed {
  readonly text: string
  /** The 1-based lines on which what a tag names stands. */
  readonly linesOf: (tag: string) => number[]
}

export function compose(lines: readonly Line[], layout: Layout): Composed {
  const laid = layout === 'pipes' ? withBars(lines) : lines.map((line) => ({ tags: [line.tag], text: layout === 'wrapped' ? wrapped(line) : line.text }))
  const at = new Map<string, number[]>()
  let line = 1
  for (const { tags, text } of laid) {
    const height = text.split('\n').length
    for (const tag of tags) if (tag !== '') at.set(tag, [...(at.get(tag) ?? []), ...Array.from({ length: height }, (_, i) => line + i)])
    line += height
  }
  return { text: `${laid.map((entry) => entry.text).join('\n')}\n`, linesOf: (tag) => at.get(tag) ?? [] }
}

/** Long lines outside the table broken where a page would break them. */
function wrapped({ tag, text }: Line): string {
  if (tag.startsWith('task ') || tag.startsWith('total ') || tag === 'table head') return text
  return text
    .split('\n')
    .map((line) => {
      const out: string[] = []
      let rest = line
      while (rest.length > WIDTH) {
        const cut = rest.lastIndexOf(' ', WIDTH)
        if (cut <= 0) break
        out.push(rest.slice(0, cut))
        rest = rest.slice(cut + 1)
      }
      return [...out, rest].join('\n')
    })
    .join('\n')
}

interface Row {
  readonly key: string
  readonly tags: string[]
  readonly cells: Map<string, string>
}

/** The table's cells gathered to one line a row; every cell's tag stands for the whole row. */
function withBars(lines: readonly Line[]): { tags: string[]; text: string }[] {
  const out: { tags: string[]; text: string }[] = []
  let row = null as Row | null
  const flush = (done: Row | null) => {
    if (done !== null) out.push({ tags: done.tags, text: `| ${[...FIELDS, 'notes'].map((field) => done.cells.get(field)?.trim() ?? '').join(' | ')} |` })
    row = null
  }
  let headed = false
  for (const { tag, text } of lines) {
    if (tag === 'table head') {
      if (!headed) out.push({ tags: [tag], text: HEAD })
      headed = true
      continue
    }
    const key = /^(task \d+|total)(?= )/u.exec(tag)?.[1]
    if (key === undefined && row !== null && row.key !== 'total' && /^- /u.test(text)) {
      row.tags.push(tag)
      row.cells.set('notes', `${row.cells.get('notes') ?? ''} ${text}`)
      continue
    }
    if (key === undefined) {
      if (headed && row !== null && tag === '' && text === '') continue
      if (headed && out.at(-1)?.text.startsWith('|') && tag === '' && text === '' && row === null) continue
      flush(row)
      out.push({ tags: [tag], text })
      continue
    }
    if (row?.key !== key) flush(row)
    row ??= { key, tags: [], cells: new Map() }
    row.tags.push(tag)
    const field = tag.slice(key.length + 1)
    if (key === 'total' && field === 'row') row.cells.set('name', text)
    else if (FIELDS.includes(field)) row.cells.set(field, text)
    else row.cells.set('notes', `${row.cells.get('notes') ?? ''} ${text}`)
  }
  flush(row)
  return out
}
