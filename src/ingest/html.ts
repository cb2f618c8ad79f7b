/** HTML → lines of text: a block is a line, a table is pipe rows, scripts and styles are left out. */
import { load } from 'cheerio/slim'
import { assertShallow } from './nesting.ts'
import { type Cell, pipeTable } from './pipe-table.ts'

type Node = ReturnType<ReturnType<typeof load>['root']>[number]['children'][number]
type Element = Extract<Node, { attribs: unknown }>

const MAX_DEPTH = 1_000
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const LEFT_OUT = words('script style noscript template head title svg math iframe object canvas select textarea button nav')
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tr td th ul',
)
/** Blocks that stand apart: an empty line after them, as between the paragraphs of a text file. */
const APART = words('p h1 h2 h3 h4 h5 h6 table blockquote pre')

/** @throws AppError INPUT_FORMAT for markup that nests too deep. */
export function htmlToText(html: string, name = 'document.html'): string {
  assertShallow(html, MAX_DEPTH, name)
  const $ = load(html.replace(/^\uFEFF/, ''))
  const text = linesOf($.root()[0]?.children ?? []).join('\n')
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

function linesOf(nodes: readonly Node[]): string[] {
  const lines: string[] = []
  const numbers = new Map<Node, number>()
  let line = ''
  const flush = () => {
    const text = line.replace(/[\t\n\f\r ]+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const walk = (node: Node, preformatted: boolean): void => {
    if (node.type === 'text') {
      const parts = preformatted ? node.data.split('\n') : [node.data]
      parts.forEach((part, i) => {
        if (i > 0) flush()
        line += part
      })
      return
    }
    if (!isElement(node)) return
    const tag = node.name
    if (LEFT_OUT.has(tag) || isHidden(node)) return
    if (tag === 'br') {
      flush()
      return
    }
    if (tag === 'table') {
      flush()
      lines.push(...tableLines(node), '')
      return
    }
    if (BLOCKS.has(tag)) flush()
    if (tag === 'li') line += listMarker(node, numbers)
    for (const child of node.children) walk(child, preformatted || tag === 'pre')
    if (BLOCKS.has(tag)) flush()
    if (APART.has(tag)) lines.push('')
  }
  for (const node of nodes) walk(node, false)
  flush()
  return lines
}

const isElement = (node: Node): node is Element => 'attribs' in node
const isHidden = ({ attribs }: Element): boolean => 'hidden' in attribs || /display\s*:\s*none/i.test(attribs.style ?? '')

/** The number that the list gives an item, for references to it ("điểm 2"); a footnote of a Word document keeps its own. */
function listMarker(item: Element, numbers: Map<Node, number>): string {
  const list = item.parent
  if (!list || !('attribs' in list) || list.name !== 'ol') return '- '
  const number = numbers.get(list) ?? (Number.parseInt(list.attribs.start ?? '1', 10) || 1)
  numbers.set(list, number + 1)
  const note = /^(?:.*-)?(?:foot|end)note-\d+$/.test(item.attribs.id ?? '')
  return note ? `[${number}] ` : `${number}. `
}

/**
 * A table of one column, one that holds tables, or a letterhead only arranges a page: its cells' lines, one cell after the other. Every other is pipe rows.
 */
function tableLines(table: Element): string[] {
  const rows = rowsOf(table).map((row) => row.children.filter((child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th')))
  const cells = rows.map((row) => row.map((cell): Cell => ({ lines: linesOf(cell.children), columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') })))
  const caption = table.children.filter((child): child is Element => isElement(child) && child.name === 'caption').flatMap((child) => linesOf(child.children))
  const arranges = Math.max(0, ...cells.map((row) => row.length)) <= 1 || rows.some((row) => row.some(holdsTable)) || isLetterhead(cells)
  return [...caption, ...(arranges ? cells.flat().flatMap((cell) => [...cell.lines, '']) : pipeTable(cells))]
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child) : []
  })
}

function holdsTable(cell: Element): boolean {
  return cell.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)))
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attribs[attribute] ?? '1', 10)
  return Number.isFinite(value) && value > 0 ? value : 1
}

/** At most three rows of two cells that hold the nation's name, the number slot, or the recipients: a frame without lines in a Word document. */
function isLetterhead(cells: readonly (readonly Cell[])[]): boolean {
  if (cells.length > 3 || cells.some((row) => row.length > 2)) return false
  const text = cells
    .flatMap((row) => row.flatMap((cell) => cell.lines))
    .join('\n')
    .normalize('NFC')
  return /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|^Nơi\s+nhận|^Số\s*:/imu.test(text)
}
