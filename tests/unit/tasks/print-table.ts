/** Prints an invented table the way documents arrive: with borders, one cell a line, or as PDF text whose cells lost their borders. */

export interface Printed {
  readonly heads: readonly string[]
  /** Widths in letters, column by column. */
  readonly widths: readonly number[]
  /** A row of one cell is a heading. */
  readonly rows: readonly (readonly string[])[]
}

export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

export const asPipes = ({ heads, rows }: Printed): string =>
  [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${heads.map((_, i) => (row[i] ?? '').replaceAll('\n', '<br>')).join(' | ')} |`),
  ].join('\n')

/** One cell a line between lines of "|". */
export const asBorderedLines = ({ heads, rows }: Printed): string =>
  [heads.map((head) => `**${head}**`), ...rows].map((cells) => `|\n${cells.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}`).join('\n')

interface PageOptions {
  /** Lines of a page; a row that does not fit is cut. */
  readonly height: number
  readonly headOnEachPage: boolean
  readonly furniture?: (page: number) => string
}

/** PDF text: every cell's lines one after another, an empty cell as a line of one space. */
export function asPageText({ heads, widths, rows }: Printed, { height, headOnEachPage, furniture = running }: PageOptions): string {
  const head = heads.flatMap((text, i) => wrap(text, Math.max(widths[i] ?? 10, 8)))
  const out: string[] = [...head]
  let left = height
  let page = 1
  const breakPage = () => {
    page++
    out.push('', ...furniture(page).split('\n'))
    if (headOnEachPage) out.push(...head)
    left = height
  }
  for (const row of rows) {
    if (row.length <= 2) {
      const width = widths.reduce((sum, w) => sum + w, 0)
      out.push(row[0] ?? '', ...(row[1] === undefined ? [] : wrap(row[1], width)))
      left -= 2
      continue
    }
    let cells = row.map((cell, i) => (cell === '' ? [' '] : wrap(cell, widths[i] ?? 12)))
    for (;;) {
      const tall = Math.max(...cells.map((lines) => lines.length))
      if (tall <= left) {
        out.push(...cells.flat())
        left -= tall
        break
      }
      if (left >= 2) {
        out.push(...cells.flatMap((lines) => lines.slice(0, left)))
        cells = cells.map((lines) => lines.slice(left))
      }
      breakPage()
    }
  }
  return out.map((line) => `${line} `.replace(/^ +$/u, ' ')).join('\n')
}

const running = (page: number): string => `CÔNG BÁO/Số ${100 + page}/Ngày 12-03-2025\n${40 + page}\n \n `
