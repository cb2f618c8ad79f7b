import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { readTasks } from '../../../src/extract/tasks/read-tasks.ts'
import { pageText } from '../../../src/ingest/pdf.ts'
import type { Rule, TextItem } from '../../../src/ingest/pdf-page.ts'
import { createView } from '../../../src/text/index.ts'
import { INVENTED } from './invented-tables.ts'
import { type Printed, wrap } from './print-table.ts'

const LETTER = 5
const LINE = 13
const SIZE = 11

/** Draws a table page by page, every cell's lines at their place, with rules around the cells or without. */
function drawn({ heads, widths, rows }: Printed, height: number, ruled: boolean): string {
  const left = widths.map((_, c) => 40 + widths.slice(0, c).reduce((sum, w) => sum + w * LETTER + 26, 0))
  const right = 40 + widths.reduce((sum, w) => sum + w * LETTER + 26, 0)
  const pages: string[] = []
  let items: TextItem[] = []
  let horizontal: Rule[] = []
  let vertical: Rule[] = []
  let y = 60
  const write = (text: string, x: number, baseline: number) => items.push({ text, x, right: x + text.length * LETTER, baseline, size: SIZE })
  const close = () => {
    if (items.length > 0) pages.push(pageText({ items, horizontal, vertical, width: right + 40, pictured: false }))
    items = []
    horizontal = []
    vertical = []
    y = 60
  }
  const row = (cells: readonly (readonly string[])[], spans = false) => {
    const tall = Math.max(...cells.map((lines) => lines.length)) * LINE + 8
    cells.forEach((lines, c) => {
      lines.forEach((line, i) => {
        if (line.trim() !== '') write(line, (left[c] ?? 0) + 2, y + LINE * (i + 1))
      })
    })
    if (ruled) {
      for (const at of [y, y + tall]) horizontal.push({ at, from: left[0] ?? 0, to: right })
      for (const at of spans ? [left[0] ?? 0, left[1] ?? 0, right] : [...left, right]) vertical.push({ at, from: y, to: y + tall })
    }
    y += tall
  }
  const head = () => row(heads.map((text, c) => wrap(text, Math.max(widths[c] ?? 10, 8))))
  write('PHỤ LỤC', 250, 40)
  head()
  for (const cells of rows) {
    const lines = cells.map((cell, c) => wrap(cell, cells.length <= 2 && c === 1 ? 200 : (widths[c] ?? 12)))
    if (y + Math.max(...lines.map((l) => l.length)) * LINE > height) {
      close()
      head()
    }
    row(lines, cells.length <= 2)
  }
  close()
  return pages.join('\n')
}

describe.each(INVENTED)('a PDF with a table about $name', ({ table, fields }) => {
  it.each([
    ['rules around its cells', true],
    ['nothing but positions', false],
  ])('is read by %s, page by page', (_, ruled) => {
    const view = createView(drawn(table, 330, ruled))
    const { tasks } = readTasks(view, readStructure(view), [])
    const rows = table.rows.filter((row) => row.length > 2)
    expect(tasks.map(({ name }) => name)).toEqual(rows.map((row) => row[fields.name ?? 1]))
    expect(tasks.map(({ due }) => due)).toEqual(rows.map((row) => row[fields.due ?? 0]))
    expect(tasks.map(({ lead }) => lead.join('|'))).toEqual(rows.map((row) => row[fields.lead ?? 0]))
  })
})
